package io.github.linkletter.internal.text;

/**
 * Searches in a part of a text, so that looking for what isn't there costs no more than the part.
 */
public final class Chars {
  private Chars() {}

  /** The first {@code c} from {@code from} on and before {@code to}, or -1. */
  public static int indexOf(String text, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Whether {@code c} is a space or a tab. */
  public static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether a text is nothing but what the model trims: Unicode's other spaces are characters. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c) && c != '\n' && c != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code c} is an ASCII digit. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether {@code c} is an ASCII letter. */
  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
