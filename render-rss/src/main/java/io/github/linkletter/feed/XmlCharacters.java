package io.github.linkletter.feed;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.markup.Escaper;
import java.util.Locale;

/** Which characters XML 1.0 allows (its production 2, Char), and how they are written. */
final class XmlCharacters extends Escaper {
  private static final boolean[] PLAIN = plain(c -> isAllowed(c) && "&<>".indexOf(c) < 0);

  private final Findings findings;

  XmlCharacters(Findings findings) {
    super(PLAIN);
    this.findings = findings;
  }

  /** How StAX would write a character in an element, if XML allows it. */
  @Override
  protected String escaped(int point) {
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

  /** What nearly all text consists of. */
  private static boolean isUsual(char c) {
    return (c >= ' ' && c < Character.MIN_SURROGATE) || c == '\n';
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
