package io.github.linkletter.internal.markup;

import java.util.function.IntPredicate;

/** Says how characters of text are written where markup could be. */
public abstract class Escaper {
  /** Of Latin-1. A table is looked up faster than borders are compared. */
  private final boolean[] plain;

  /**
   * An escaper.
   *
   * @param plain a table that {@link #plain(IntPredicate)} made
   */
  protected Escaper(boolean[] plain) {
    this.plain = plain;
  }

  /**
   * A table of Latin-1, to be made but once.
   *
   * @param isPlain whether a character is written as it is
   * @return the table
   */
  protected static boolean[] plain(IntPredicate isPlain) {
    boolean[] plain = new boolean[0x100];
    for (int c = 0; c < plain.length; c++) {
      plain[c] = isPlain.test(c);
    }
    return plain;
  }

  /** Where the first of some characters stands that {@link #escaped} is to be asked about. */
  final int plainEnd(char[] chars, int from, int to) {
    int at = from;
    while (at < to && isPlain(chars[at])) {
      at++;
    }
    return at;
  }

  /** Beyond Latin-1 nothing is markup, and nothing is forbidden before the surrogates. */
  private boolean isPlain(char c) {
    return c < plain.length ? plain[c] : c < Character.MIN_SURROGATE;
  }

  /**
   * How a character is written that is not known to be written as it is.
   *
   * @param point the code point
   * @return what stands for it
   */
  protected abstract String escaped(int point);
}
