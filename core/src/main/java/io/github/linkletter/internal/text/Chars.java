package io.github.linkletter.internal.text;

/** What characters are to the newsletter's conventions: ASCII's kinds, and no more. */
public final class Chars {
  private Chars() {}

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
