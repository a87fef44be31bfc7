package io.github.linkletter.parse;

/** Where an issue's title stands. Front matter that has one counts before any other place. */
public enum TitlePlace {
  /** Only in front matter. */
  FRONT_MATTER,
  /**
   * In front matter, and again as the text's first heading. That heading is no section; it gives
   * what front matter doesn't. Without a date of its own, the issue has that of the file's name
   * where the title's day is another.
   */
  FIRST_HEADING,
  /** On the text's first line, or its first two, without front matter. */
  FIRST_LINES
}
