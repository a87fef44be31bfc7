package io.github.linkletter.render;

/**
 * What turns issues into text: an {@link IssueRenderer} or an {@link ArchiveRenderer}.
 *
 * <p>Renderers are immutable and thread-safe, and their output depends on nothing but the issues
 * and their own options: no clock, locale or zone.
 */
public sealed interface Renderer permits IssueRenderer, ArchiveRenderer {
  /**
   * The media type of what is written.
   *
   * @return a media type as in RFC 9110, such as {@code text/html}
   */
  String mediaType();
}
