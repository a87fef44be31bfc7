package io.github.linkletter.textile;

import org.jspecify.annotations.Nullable;

/**
 * A line {@code h2. text}; a signature between level and point, as in {@code h2(class). text} or
 * {@code h2[en]. text}, says how it looks and is passed over.
 *
 * @param level the level, 1 to 6
 * @param text what follows, never blank
 */
record TextileHeading(int level, String text) {
  private static final int MAX_SIGNATURE = 100;

  /** The heading that a line, from {@code start} to {@code end}, is; or null if it is none. */
  static @Nullable TextileHeading at(String source, int start, int end) {
    if (start + 3 >= end || source.charAt(start) != 'h') {
      return null;
    }
    int level = source.charAt(start + 1) - '0';
    int point = level >= 1 && level <= 6 ? signatureEnd(source, start + 2, end) : -1;
    if (point < 0 || !source.startsWith(". ", point)) {
      return null;
    }
    String text = source.substring(point + 1, end).strip();
    return text.isEmpty() ? null : new TextileHeading(level, text);
  }

  /** Behind the classes, styles, languages and alignments at an offset. */
  private static int signatureEnd(String source, int start, int end) {
    int limit = Math.min(end, start + MAX_SIGNATURE);
    int at = start;
    while (at < limit && source.charAt(at) != '.') {
      char close =
          switch (source.charAt(at)) {
            case '(' -> ')';
            case '{' -> '}';
            case '[' -> ']';
            case '<', '>', '=' -> 0;
            default -> '.';
          };
      if (close == '.') {
        return -1;
      }
      while (close != 0 && at < limit && source.charAt(at) != close) {
        at++;
      }
      at++;
    }
    return at < limit ? at : -1;
  }
}
