package io.github.linkletter.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * Strings of which the parser knows already what the model would look through them for. The model
 * takes strings from everyone, so it looks at each character, which costs more than finding the
 * string in its line did.
 *
 * <p>Safe for all threads: a string is recognised only if it is the very one that was remembered,
 * and a thread that takes another's place only makes the model look itself. (A ThreadLocal would
 * cost as much as looking does, on JDK 17 without its optimising compiler.)
 */
public final class Checked {
  /** A power of two. */
  private static final int PLACES = 64;

  /**
   * So many references fill a line of the processor's cache, which threads had better not share.
   */
  private static final int DISTANCE = 32;

  private static final @Nullable String[] LINES = new @Nullable String[PLACES * DISTANCE];
  private static final @Nullable String[] WORDS = new @Nullable String[PLACES * DISTANCE];

  private Checked() {}

  /** Remembers and returns a string that holds neither line ends nor NUL. */
  public static String line(String line) {
    LINES[place()] = line;
    return line;
  }

  /** Remembers and returns a string that holds neither blanks nor control characters. */
  public static String word(String word) {
    WORDS[place()] = word;
    return word;
  }

  /** Whether a string is the one that was remembered as a line, which then is forgotten. */
  public static boolean isLine(String string) {
    return forget(LINES, string);
  }

  /** Whether a string is the one that was remembered as a word, which then is forgotten. */
  public static boolean isWord(String string) {
    return forget(WORDS, string);
  }

  @SuppressWarnings("ReferenceEquality") // comparing characters is what this saves
  private static boolean forget(@Nullable String[] strings, String string) {
    int place = place();
    if (strings[place] != string) {
      return false;
    }
    strings[place] = null;
    return true;
  }

  private static int place() {
    return ((int) Thread.currentThread().getId() & (PLACES - 1)) * DISTANCE;
  }
}
