package io.github.linkletter.html;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.markup.Escaper;
import io.github.linkletter.internal.markup.Notation;
import java.util.Locale;

/**
 * Which characters text may hold: those of the HTML Standard (its section on phrasing content), and
 * of them those that XML allows too, since feeds embed HTML. And how they are written.
 */
final class Characters extends Escaper {
  private static final boolean[] PLAIN = plain(c -> !isForbidden(c) && "&<>\"".indexOf(c) < 0);

  private final Findings findings;
  private final String ampersand;

  Characters(Notation notation, Findings findings) {
    super(PLAIN);
    this.findings = findings;
    this.ampersand = notation.ampersand();
  }

  /** How a character is written that is not plain; what is forbidden is reported. */
  @Override
  protected String escaped(int point) {
    return switch (point) {
      case '&' -> ampersand + "amp;";
      case '<' -> ampersand + "lt;";
      case '>' -> ampersand + "gt;";
      case '"' -> ampersand + "quot;";
      default -> Character.toString(allowed(point, findings));
    };
  }

  /** What nearly all text consists of. */
  private static boolean isUsual(char c) {
    return (c >= ' ' && c < 0x7F) || c == '\n' || (c >= 0xA0 && c < Character.MIN_SURROGATE);
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
