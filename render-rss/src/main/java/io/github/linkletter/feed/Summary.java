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
    char[] line = text.toCharArray();
    int length = 0;
    for (int i = 0; i < line.length; i++) {
      char c = line[i];
      if (c != ' ' && c != '\t' && c != '\n') {
        line[length++] = c;
        if (length > FeedRenderer.MAX_SUMMARY && !Character.isWhitespace(c)) {
          break; // what follows can't change what is shown of this
        }
      } else if (length > 0 && line[length - 1] != ' ') {
        line[length++] = ' ';
      }
    }
    return new String(line, 0, length).stripTrailing();
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
