package io.github.linkletter.parse;

import io.github.linkletter.model.IssuePath;
import io.github.linkletter.source.SourceSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of a source and what it is in the issue. The tiles of a document cover its source
 * without gap or overlap: their texts, one after the other, are the source's text, and their bytes
 * its bytes.
 *
 * @param kind what the stretch is
 * @param span where it stands; never empty
 * @param path the element of the issue that it is, or empty where it is none
 */
public record Tile(Kind kind, SourceSpan span, Optional<IssuePath> path) {
  /** What a stretch of a source is. */
  public enum Kind {
    /** The byte-order mark. */
    BYTE_ORDER_MARK,
    /** What surrounds the text of a mail: its header, boundaries, and parts that aren't read. */
    ENVELOPE,
    /** A line that opens or closes front matter, with comments that follow it. */
    FENCE,
    /** A key of front matter with its value. */
    FIELD,
    /** The title where it stands in the text: its first lines, or a heading that repeats it. */
    TITLE,
    /** Empty lines. */
    GAP,
    /** A section's title and its underline. */
    HEADING,
    /** A block of an entry or the intro. */
    BLOCK,
    /** A link reference definition; it is part of the links that refer to it. */
    DEFINITION,
    /** What comes with an issue and is no part of it, such as how to subscribe. */
    FOOTER,
    /** Text that means nothing in the issue, such as a paragraph that is one line break. */
    IGNORED,
    /** The whole of a source that was not read. */
    UNREAD
  }

  /**
   * Checks the values.
   *
   * @param kind what the stretch is
   * @param span where it stands; never empty
   * @param path the element of the issue that it is, or empty where it is none
   */
  public Tile {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(path, "path");
  }
}
