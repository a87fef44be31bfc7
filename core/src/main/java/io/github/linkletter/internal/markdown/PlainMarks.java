package io.github.linkletter.internal.markdown;

import java.util.BitSet;

/**
 * Characters that stand for marks which shall be text: they are punctuation that hardly anybody
 * writes, so that what stands beside one is read as beside the mark.
 */
final class PlainMarks {
  /** None. */
  static final PlainMarks NONE = new PlainMarks("");

  private static final String MARKS = "[*_";
  private static final char FIRST = '\u2E00';
  private static final char LAST = '\u2E42';

  /** For each mark its character; shorter if the text has nearly all such characters itself. */
  private final String standIns;

  private PlainMarks(String standIns) {
    this.standIns = standIns;
  }

  /** Characters that a text doesn't have. */
  static PlainMarks notIn(String text) {
    StringBuilder unused = new StringBuilder();
    for (char c = FIRST; c <= LAST && unused.length() < MARKS.length(); c++) {
      if (text.indexOf(c) < 0) {
        unused.append(c);
      }
    }
    return new PlainMarks(unused.toString());
  }

  /** The text with characters, or failing these backslashes, at the given places. */
  String replace(String text, BitSet places) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int mark = places.get(i) ? MARKS.indexOf(c) : -1;
      if (mark < 0) {
        result.append(c);
      } else if (mark < standIns.length()) {
        result.append(standIns.charAt(mark));
      } else {
        result.append('\\').append(c);
      }
    }
    return result.toString();
  }

  /** A part of the text as it was. */
  String restore(String part) {
    String result = part;
    for (int i = 0; i < standIns.length(); i++) {
      result = result.replace(standIns.charAt(i), MARKS.charAt(i));
    }
    return result;
  }
}
