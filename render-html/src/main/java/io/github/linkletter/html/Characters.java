package io.github.linkletter.html;

import io.github.linkletter.diagnostic.DiagnosticCode;
import java.util.Arrays;
import java.util.Locale;

/**
 * Which characters text may hold: those of the HTML Standard (its section on phrasing content), and
 * of them those that XML allows too, since feeds embed HTML.
 */
final class Characters {
  /** Which of Latin-1 are neither markup nor forbidden, nor to be looked at for another reason. */
  private static final boolean[] PLAIN = new boolean[0x100];

  static {
    Arrays.fill(PLAIN, ' ', 0x7F, true);
    Arrays.fill(PLAIN, 0xA0, PLAIN.length, true);
    PLAIN['\n'] = true;
    for (char markup : new char[] {'&', '<', '>', '"'}) {
      PLAIN[markup] = false;
    }
  }

  private Characters() {}

  /** Where the first character from there on stands that can't be written as it is. */
  static int plainEnd(String text, int from) {
    int length = text.length();
    int at = from;
    while (at < length && isPlain(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a URL is written as it is: blanks are what a URL can't have, but text can. */
  static boolean isPlainUrl(String url) {
    return plainEnd(url, 0) == url.length() && url.indexOf(' ') < 0;
  }

  /** What nearly all text consists of. */
  private static boolean isUsual(char c) {
    return (c >= ' ' && c < 0x7F) || c == '\n' || (c >= 0xA0 && c < Character.MIN_SURROGATE);
  }

  /**
   * The same without markup. A table is looked up faster than borders are compared, and one of all
   * Latin-1 spares the JVM the comparison for strings that have nothing else.
   */
  private static boolean isPlain(char c) {
    return c < PLAIN.length ? PLAIN[c] : c < Character.MIN_SURROGATE;
  }

  /** How a character is written that is not plain; what is forbidden is reported. */
  static String escaped(int point, Findings findings) {
    return switch (point) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> Character.toString(allowed(point, findings));
    };
  }

  private static int allowed(int point, Findings findings) {
    if (isForbidden(point)) {
      report(point, findings);
      return '\uFFFD';
    }
    return point;
  }

  /** The text with U+FFFD for each character that is forbidden; all of them are reported. */
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
      result.appendCodePoint(allowed(point, findings));
      at += Character.charCount(point);
    }
    return result.toString();
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
