package io.github.linkletter.feed;

import io.github.linkletter.model.Entry;
import java.util.stream.Stream;

/** The beginning of a text. */
final class Summary {
  private Summary() {}

  /** The beginning of the first text, in one line; empty if there is none. */
  static String of(Stream<Entry> entries) {
    String text =
        entries.map(Entry::plainText).filter(words -> !words.isBlank()).findFirst().orElse("");
    return shorten(inOneLine(text), FeedRenderer.MAX_SUMMARY);
  }

  /** As much of the text as a summary may need, with single blanks. */
  static String inOneLine(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length() && line.length() <= 2 * FeedRenderer.MAX_SUMMARY; i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n';
      if (!blank) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }

  /** The beginning of a line, up to the end of a word where there is one. */
  static String shorten(String line, int limit) {
    if (line.length() <= limit) {
      return line;
    }
    int end = limit - 1;
    int blank = line.lastIndexOf(' ', end);
    if (blank > 0) {
      end = blank;
    } else if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).stripTrailing() + "…";
  }
}
