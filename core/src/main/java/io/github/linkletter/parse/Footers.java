package io.github.linkletter.parse;

import io.github.linkletter.internal.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Recognises the paragraphs that {@link Dialect#footerPhrases()} describes. */
final class Footers {
  private final Lines lines;
  private final List<String> phrases = new ArrayList<>();
  private final int longest;

  Footers(Lines lines, List<String> phrases) {
    this.lines = lines;
    int length = 0;
    for (String phrase : phrases) {
      String normal = normal(phrase);
      this.phrases.add(normal);
      length = Math.max(length, normal.length());
    }
    this.longest = length;
  }

  /** The line behind the footer that begins at a line, or -1 if there is none. */
  int end(int line) {
    if (phrases.isEmpty() || !isFooter(line)) {
      return -1;
    }
    int end = line + 1;
    while (end < lines.count() && !lines.isBlank(end)) {
      end++;
    }
    return end;
  }

  private boolean isFooter(int line) {
    StringBuilder text = new StringBuilder();
    for (int at = line; at < lines.count() && !lines.isBlank(at); at++) {
      if (text.length() > 2 * longest) {
        break;
      }
      int start = lines.contentStart(at);
      int end = Math.min(lines.contentEnd(at), start + 12 * longest);
      text.append(text.isEmpty() ? "" : " ").append(lines.text(start, end));
    }
    String normal = normal(text.toString());
    return phrases.stream().anyMatch(normal::startsWith);
  }

  private static String normal(String text) {
    return String.join(" ", text.strip().split("\\s+", -1))
        .replace('\u2019', '\'')
        .toLowerCase(Locale.ROOT);
  }
}
