package io.github.linkletter.source;

/**
 * A stretch of a source's text, in UTF-16 code units as {@link String} counts them.
 *
 * @param start the offset of its first unit, 0 or more
 * @param end the offset behind its last unit, {@code start} or more
 */
public record SourceSpan(int start, int end) {
  /**
   * Checks the offsets.
   *
   * @param start the offset of its first unit, 0 or more
   * @param end the offset behind its last unit, {@code start} or more
   * @throws IllegalArgumentException if the start is negative or behind the end
   */
  public SourceSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("start and end must be ordered: " + start + ", " + end);
    }
  }

  /**
   * How long it is.
   *
   * @return the number of UTF-16 code units
   */
  public int length() {
    return end - start;
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}
