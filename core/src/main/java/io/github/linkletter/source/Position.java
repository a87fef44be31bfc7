package io.github.linkletter.source;

/**
 * A place for people: line and column, both counted from 1. Columns are UTF-16 code units, as in
 * the Language Server Protocol; a byte-order mark has no column.
 *
 * @param line the line, 1 or more
 * @param column the column, 1 or more
 */
public record Position(int line, int column) {
  /**
   * Checks both.
   *
   * @param line the line, 1 or more
   * @param column the column, 1 or more
   * @throws IllegalArgumentException if either is less than 1
   */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column begin at 1: " + line + ", " + column);
    }
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
