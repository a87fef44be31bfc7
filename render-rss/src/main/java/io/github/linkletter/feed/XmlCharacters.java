package io.github.linkletter.feed;

import io.github.linkletter.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;

/** Which characters XML 1.0 allows (its production 2, Char). */
final class XmlCharacters {
  /** Which of Latin-1 are neither markup nor forbidden, nor to be looked at for another reason. */
  private static final boolean[] PLAIN = new boolean[0x100];

  static {
    Arrays.fill(PLAIN, ' ', PLAIN.length, true);
    PLAIN['\n'] = true;
    for (char markup : new char[] {'&', '<', '>'}) {
      PLAIN[markup] = false;
    }
  }

  private XmlCharacters() {}

  /** Writes the content of an element, each character once, as StAX would write what is allowed. */
  static void escape(String text, Writer out, Findings findings) throws IOException {
    int from = 0;
    int end = plainEnd(text, 0);
    while (end < text.length()) {
      out.write(text, from, end - from);
      int point = text.codePointAt(end);
      out.write(escaped(point, findings));
      from = end + Character.charCount(point);
      end = plainEnd(text, from);
    }
    out.write(text, from, end - from);
  }

  private static String escaped(int point, Findings findings) {
    return switch (point) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> Character.toString(allowed(point, findings));
    };
  }

  /** The text with U+FFFD for each character that XML forbids; the first of each is reported. */
  static String allowed(String text, Findings findings) {
    int at = 0;
    while (at < text.length() && isUsual(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length()).append(text, 0, at);
    while (at < text.length()) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      result.appendCodePoint(allowed(point, findings));
    }
    return result.toString();
  }

  private static int allowed(int point, Findings findings) {
    if (isAllowed(point)) {
      return point;
    }
    report(point, findings);
    return '\uFFFD';
  }

  private static int plainEnd(String text, int from) {
    int length = text.length();
    int at = from;
    while (at < length && isPlain(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** What nearly all text consists of. */
  private static boolean isUsual(char c) {
    return (c >= ' ' && c < Character.MIN_SURROGATE) || c == '\n';
  }

  /**
   * The same without markup. A table is looked up faster than borders are compared, and one of all
   * Latin-1 spares the JVM the comparison for strings that have nothing else.
   */
  private static boolean isPlain(char c) {
    return c < PLAIN.length ? PLAIN[c] : c < Character.MIN_SURROGATE;
  }

  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= ' ' && point < 0xD800)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }

  private static void report(int point, Findings findings) {
    if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
      findings.replaced(
          DiagnosticCode.LONE_SURROGATE,
          "Half a surrogate pair can't be written, and became U+FFFD.");
    } else {
      findings.replaced(
          DiagnosticCode.FORBIDDEN_CHARACTER,
          String.format(Locale.ROOT, "U+%04X can't be written, and became U+FFFD.", point));
    }
  }
}
