package io.github.linkletter.internal.markdown;

/** What a line opens when it stands where a block can begin. */
enum BlockStart {
  /** A paragraph. */
  TEXT,
  /** A heading that begins with {@code #}. */
  ATX_HEADING,
  /** A line of three or more {@code *}, {@code -} or {@code _}. */
  THEMATIC_BREAK,
  /** A line that begins with {@code >} and is no escaped {@code From}. */
  QUOTE,
  /** An item of a bulleted list. */
  BULLET,
  /** An item of a numbered list. */
  NUMBER,
  /** A line of three or more backticks or tildes. */
  FENCE,
  /** Code by an indent of four columns. */
  INDENTED_CODE,
  /** HTML up to a closing mark: a comment, script, instruction or declaration. */
  HTML_TO_MARK,
  /** HTML up to an empty line, which begins with a tag of a block. */
  HTML_BLOCK,
  /** HTML up to an empty line, which begins with a line of one other tag. */
  HTML_TAG;

  /** Whether it is an item of a list. */
  boolean isItem() {
    return this == BULLET || this == NUMBER;
  }
}
