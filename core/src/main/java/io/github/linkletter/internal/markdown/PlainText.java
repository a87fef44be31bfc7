package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Lines;

/**
 * Tells lines that can't hold markup from those that could. Most characters of markup are text in
 * most places: a bracket without a destination, an underscore inside a word, a lone ampersand.
 */
final class PlainText {
  private static final int NEVER_PLAIN = Lines.STAR | Lines.OTHER;
  private static final int SOMETIMES =
      Lines.UNDERSCORE | Lines.BRACKET | Lines.ANGLE | Lines.AMPERSAND;

  private PlainText() {}

  /**
   * Whether a line may hold markup.
   *
   * @param hasDefinitions whether any text in brackets may be a link
   */
  static boolean hasMarkup(Lines lines, int line, boolean hasDefinitions) {
    int marks = lines.marks(line);
    if ((marks & NEVER_PLAIN) != 0 || (hasDefinitions && (marks & Lines.BRACKET) != 0)) {
      return true;
    }
    return (marks & SOMETIMES) != 0
        && hasMarkup(lines, lines.contentStart(line), lines.contentEnd(line));
  }

  /** Whether a URL may begin in a line. */
  static boolean hasUrl(Lines lines, int line) {
    return (lines.marks(line) & Lines.COLON) != 0
        && lines.indexOf("://", lines.contentStart(line), lines.contentEnd(line)) >= 0;
  }

  /** Whether a line may hold no markup but what {@link SimpleMarkup} reads. */
  static boolean mayBeSimple(Lines lines, int line) {
    return (lines.marks(line) & Lines.OTHER) == 0;
  }

  private static boolean hasMarkup(Lines lines, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isMarkup(lines, i, start, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the character at a position may be markup, in content from {@code start} on. */
  static boolean isMarkup(Lines lines, int at, int start, int end) {
    return switch (lines.charAt(at)) {
      case ']' -> at + 1 < end && (lines.charAt(at + 1) == '(' || lines.charAt(at + 1) == ':');
      case '_' -> !isWord(lines, at - 1, start, end) || !isWord(lines, at + 1, start, end);
      case '<' -> at + 1 < end && mayBeginTag(lines.charAt(at + 1));
      case '&' -> mayBeEntity(lines, at, end);
      default -> false;
    };
  }

  private static boolean isWord(Lines lines, int at, int start, int end) {
    return at >= start
        && at < end
        && (Chars.isLetter(lines.charAt(at)) || Chars.isDigit(lines.charAt(at)));
  }

  private static boolean mayBeginTag(char c) {
    return Chars.isLetter(c) || c == '/' || c == '!' || c == '?';
  }

  private static boolean mayBeEntity(Lines lines, int ampersand, int end) {
    int at = ampersand + 1;
    while (at < end && isOfEntity(lines.charAt(at))) {
      at++;
    }
    return at < end && lines.charAt(at) == ';';
  }

  private static boolean isOfEntity(char c) {
    return Chars.isLetter(c) || Chars.isDigit(c) || c == '#';
  }
}
