package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Lines;

/** Recognises what lines open, as CommonMark 0.31 section 4 and 5 have it. */
final class BlockStarts {
  private static final int CODE_INDENT = 4;

  private final Lines lines;

  BlockStarts(Lines lines) {
    this.lines = lines;
  }

  /** What a line that isn't blank opens where a block can begin. */
  BlockStart at(int line) {
    int start = lines.contentStart(line);
    if (start - lines.start(line) > 0 && lines.indent(line) >= CODE_INDENT) {
      return BlockStart.INDENTED_CODE;
    }
    return switch (lines.charAt(start)) {
      case '#' -> isAtxHeading(line) ? BlockStart.ATX_HEADING : BlockStart.TEXT;
      case '>' -> lines.isEscapedFrom(line) ? BlockStart.TEXT : BlockStart.QUOTE;
      case '`', '~' -> fenceLength(line) > 0 ? BlockStart.FENCE : BlockStart.TEXT;
      case '_' -> isThematicBreak(line) ? BlockStart.THEMATIC_BREAK : BlockStart.TEXT;
      case '*', '-' -> {
        if (isThematicBreak(line)) {
          yield BlockStart.THEMATIC_BREAK;
        }
        yield markerWidth(line) > 0 ? BlockStart.BULLET : BlockStart.TEXT;
      }
      case '+' -> markerWidth(line) > 0 ? BlockStart.BULLET : BlockStart.TEXT;
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          markerWidth(line) > 0 ? BlockStart.NUMBER : BlockStart.TEXT;
      case '<' -> HtmlStarts.at(lines.content(line));
      default -> BlockStart.TEXT;
    };
  }

  /** Whether a line ends the paragraph of the line before it by opening something else. */
  boolean interruptsParagraph(int line) {
    return switch (at(line)) {
      case TEXT, INDENTED_CODE, HTML_TAG -> false;
      case BULLET -> hasItemContent(line);
      case NUMBER -> hasItemContent(line) && isNumberOne(line);
      default -> true;
    };
  }

  /** Whether a line under a paragraph makes it a heading of the second level. */
  boolean isDashUnderline(int line) {
    return lines.isOnly(line, '-') && lines.indent(line) < CODE_INDENT;
  }

  /** The column at which the content of an item begins, counted from the line's start. */
  int itemIndent(int line) {
    int marker = lines.indent(line) + markerWidth(line);
    int at = lines.contentStart(line) + markerWidth(line);
    int column = marker;
    while (at < lines.contentEnd(line) && Chars.isBlank(lines.charAt(at))) {
      column = lines.charAt(at) == '\t' ? column + 4 - column % 4 : column + 1;
      at++;
    }
    boolean codeOrEmpty = at >= lines.contentEnd(line) || column - marker > CODE_INDENT;
    return codeOrEmpty ? marker + 1 : column;
  }

  /** The length of the fence that a line opens, or 0. */
  int fenceLength(int line) {
    int start = lines.contentStart(line);
    char c = lines.charAt(start);
    int length = runLength(start, lines.contentEnd(line));
    if (length < 3 || (c != '`' && c != '~')) {
      return 0;
    }
    boolean hasTick = c == '`' && lines.indexOf("`", start + length, lines.contentEnd(line)) >= 0;
    return hasTick ? 0 : length;
  }

  /** Whether a line closes the fence that {@code opening} opened. */
  boolean closesFence(int line, int opening) {
    if (lines.isBlank(line) || lines.indent(line) >= CODE_INDENT) {
      return false;
    }
    int start = lines.contentStart(line);
    int length = runLength(start, lines.contentEnd(line));
    return lines.charAt(start) == lines.charAt(lines.contentStart(opening))
        && length >= fenceLength(opening)
        && start + length == lines.contentEnd(line);
  }

  /** How often the first character of a line's content is repeated at its beginning. */
  int markLength(int line) {
    return runLength(lines.contentStart(line), lines.contentEnd(line));
  }

  private int runLength(int start, int end) {
    int at = start;
    while (at < end && lines.charAt(at) == lines.charAt(start)) {
      at++;
    }
    return at - start;
  }

  private boolean isAtxHeading(int line) {
    int start = lines.contentStart(line);
    int length = runLength(start, lines.contentEnd(line));
    int after = start + length;
    return length <= 6 && (after == lines.contentEnd(line) || Chars.isBlank(lines.charAt(after)));
  }

  private boolean isThematicBreak(int line) {
    int count = 0;
    char mark = lines.charAt(lines.contentStart(line));
    for (int i = lines.contentStart(line); i < lines.contentEnd(line); i++) {
      char c = lines.charAt(i);
      if (c == mark) {
        count++;
      } else if (!Chars.isBlank(c)) {
        return false;
      }
    }
    return count >= 3;
  }

  /** The width of an item's marker, with its digits; 0 if the line begins with none. */
  private int markerWidth(int line) {
    int start = lines.contentStart(line);
    int end = lines.contentEnd(line);
    int at = start;
    while (at < end && at - start < 10 && Chars.isDigit(lines.charAt(at))) {
      at++;
    }
    int digits = at - start;
    if (digits > 9 || at == end) {
      return 0;
    }
    char mark = lines.charAt(at);
    boolean marker = digits == 0 ? "*-+".indexOf(mark) >= 0 : mark == '.' || mark == ')';
    return marker && (at + 1 == end || Chars.isBlank(lines.charAt(at + 1))) ? digits + 1 : 0;
  }

  private boolean hasItemContent(int line) {
    return lines.contentStart(line) + markerWidth(line) < lines.contentEnd(line);
  }

  private boolean isNumberOne(int line) {
    int at = lines.contentStart(line);
    int end = at + markerWidth(line) - 1;
    while (at + 1 < end && lines.charAt(at) == '0') {
      at++;
    }
    return at + 1 == end && lines.charAt(at) == '1';
  }
}
