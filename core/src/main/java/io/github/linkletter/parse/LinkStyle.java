package io.github.linkletter.parse;

/** What links look like in a dialect, besides those of Markdown. */
public enum LinkStyle {
  /** A line that is {@code <br>} and then only one link, or a bare URL, is a link line. */
  BREAK_LINE,
  /** A line that is only one link, or a bare URL, is a link line. */
  BARE_LINE,
  /**
   * A bare URL inside text is a link. What ends a sentence is not part of it, and neither is a
   * bracket that it doesn't open; {@code *} and {@code _} at its end are markup.
   */
  BARE_IN_TEXT
}
