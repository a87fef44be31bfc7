package io.github.linkletter.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * Strings of which the parser knows already what the model would look through them for: the last
 * ones of each thread. The model takes strings from everyone, so it looks at each character, which
 * costs more than finding the string in its line did.
 */
public final class Checked {
  private static final ThreadLocal<Checked> OF_THREAD = ThreadLocal.withInitial(Checked::new);

  private @Nullable String line;
  private @Nullable String word;

  private Checked() {}

  /** Remembers and returns a string that holds neither line ends nor NUL. */
  public static String line(String line) {
    OF_THREAD.get().line = line;
    return line;
  }

  /** Remembers and returns a string that holds neither blanks nor control characters. */
  public static String word(String word) {
    OF_THREAD.get().word = word;
    return word;
  }

  /** Whether a string is the very one that was remembered last as a line. */
  @SuppressWarnings("ReferenceEquality") // comparing characters is what this saves
  public static boolean isLine(String string) {
    return OF_THREAD.get().line == string;
  }

  /** Whether a string is the very one that was remembered last as a word. */
  @SuppressWarnings("ReferenceEquality") // comparing characters is what this saves
  public static boolean isWord(String string) {
    return OF_THREAD.get().word == string;
  }
}
