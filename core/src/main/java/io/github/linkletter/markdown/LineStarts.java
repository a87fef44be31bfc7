package io.github.linkletter.markdown;

import io.github.linkletter.internal.text.Chars;

/** Finds what makes a line begin a block, or end one, although it is meant as text. */
final class LineStarts {
  private LineStarts() {}

  /** Where a line needs a backslash to be text, or -1. */
  static int escapeAt(String line) {
    return switch (line.charAt(0)) {
      case '>' -> 0;
      case '#' -> isHeading(line) ? 0 : -1;
      case '-' -> isMarker(line, 1) || isOnly(line, '-') ? 0 : -1;
      case '+' -> isMarker(line, 1) ? 0 : -1;
      case '=' -> isOnly(line, '=') ? 0 : -1;
      case '~' -> line.startsWith("~~~") ? 0 : -1;
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numberAt(line);
      default -> -1;
    };
  }

  private static int numberAt(String line) {
    int end = 1;
    while (end < line.length() && Chars.isDigit(line.charAt(end))) {
      end++;
    }
    boolean number = end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')');
    return number && isMarker(line, end + 1) ? end : -1;
  }

  private static boolean isMarker(String line, int end) {
    return end == line.length() || Chars.isBlank(line.charAt(end));
  }

  private static boolean isHeading(String line) {
    int end = 1;
    while (end < line.length() && line.charAt(end) == '#') {
      end++;
    }
    return end <= 6 && isMarker(line, end);
  }

  private static boolean isOnly(String line, char mark) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != mark && !Chars.isBlank(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
