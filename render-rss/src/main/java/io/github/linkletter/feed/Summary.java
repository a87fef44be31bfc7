package io.github.linkletter.feed;

import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Section;

/** The beginning of a text. */
final class Summary {
  private Summary() {}

  /** The beginning of the first text, in one line; empty if there is none. */
  static String of(Issue issue) {
    String intro = issue.intro().isEmpty() ? "" : Entry.of(issue.intro()).plainText();
    if (!intro.isBlank()) {
      return of(intro);
    }
    for (Section section : issue.sections()) {
      for (Entry entry : section.entries()) {
        String text = entry.plainText();
        if (!text.isBlank()) {
          return of(text);
        }
      }
    }
    return "";
  }

  /** The beginning of a text, in one line. */
  static String of(String text) {
    return shorten(inOneLine(text), FeedRenderer.MAX_SUMMARY);
  }

  /** As much of the text as a summary needs, with single blanks. */
  static String inOneLine(String text) {
    StringBuilder line = new StringBuilder(FeedRenderer.MAX_SUMMARY + 1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n';
      if (!blank) {
        line.append(c);
        if (line.length() > FeedRenderer.MAX_SUMMARY && !Character.isWhitespace(c)) {
          break; // what follows can't change what is shown of this
        }
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
