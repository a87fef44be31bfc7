package io.github.linkletter.html;

import io.github.linkletter.diagnostic.DiagnosticCode;
import java.util.Locale;

/**
 * Which characters text may hold: those of the HTML Standard (its section on phrasing content), and
 * of them those that XML allows too, since feeds embed HTML.
 */
final class Characters {
  private Characters() {}

  /** The text with U+FFFD for each character that is forbidden; all of them are reported. */
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
      if (isForbidden(point)) {
        report(point, findings);
        point = '\uFFFD';
      }
      result.appendCodePoint(point);
      at += Character.charCount(text.codePointAt(at));
    }
    return result.toString();
  }

  /** What nearly all text consists of. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F) || c == '\n' || (c >= 0xA0 && c < 0xD800);
  }

  private static boolean isForbidden(int point) {
    boolean control = point < ' ' ? point != '\n' && point != '\t' : point >= 0x7F && point < 0xA0;
    boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    return control || noncharacter || isSurrogate(point);
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private static void report(int point, Findings findings) {
    if (isSurrogate(point)) {
      findings.add(
          DiagnosticCode.LONE_SURROGATE,
          "Half a surrogate pair can't be written, and became U+FFFD.");
    } else {
      findings.add(
          DiagnosticCode.FORBIDDEN_CHARACTER,
          String.format(Locale.ROOT, "U+%04X can't be written, and became U+FFFD.", point));
    }
  }
}
