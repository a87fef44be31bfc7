package io.github.linkletter.feed;

import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import java.util.stream.Stream;

/** The beginning of what an issue says. */
final class Summary {
  private Summary() {}

  /** Plain text in one line, empty if there is none. */
  static String of(Issue issue) {
    String text =
        Stream.concat(Stream.of(Entry.of(issue.intro())), issue.entries())
            .map(Entry::plainText)
            .filter(words -> !words.isBlank())
            .findFirst()
            .orElse("");
    return shorten(inOneLine(text));
  }

  private static String inOneLine(String text) {
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

  private static String shorten(String line) {
    if (line.length() <= FeedRenderer.MAX_SUMMARY) {
      return line;
    }
    int end = FeedRenderer.MAX_SUMMARY - 1;
    int blank = line.lastIndexOf(' ', end);
    if (blank > 0) {
      end = blank;
    } else if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).stripTrailing() + "…";
  }
}
