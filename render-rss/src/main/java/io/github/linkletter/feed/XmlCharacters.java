package io.github.linkletter.feed;

import io.github.linkletter.diagnostic.DiagnosticCode;
import java.util.Locale;

/** Which characters XML 1.0 allows (its production 2, Char). */
final class XmlCharacters {
  private XmlCharacters() {}

  /** The text with U+FFFD for each character that XML forbids; the first of each is reported. */
  static String allowed(String text, Findings findings) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length()).append(text, 0, at);
    while (at < text.length()) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (isAllowed(point)) {
        result.appendCodePoint(point);
      } else {
        report(point, findings);
        result.append('\uFFFD');
      }
    }
    return result.toString();
  }

  /** What nearly all text consists of. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0xD800) || c == '\n';
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
