package io.github.linkletter.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The least that could be done: a scan by hand of posts that look as all of them should, into
 * records of words and links. No Markdown, no YAML, no positions, nothing said of what is odd.
 */
final class HandScan {
  private static final int ENTRY_GAP = 2;

  private final String text;
  private final List<Plain.Section> sections = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private String title = "";
  private String date = "";
  private String intro = "";
  private String heading = "";
  private List<Plain.Item> items = new ArrayList<>();
  private List<String> links = new ArrayList<>();

  private HandScan(String text) {
    this.text = text;
  }

  static Plain.Post read(byte[] bytes) {
    return new HandScan(new String(bytes, StandardCharsets.UTF_8)).read();
  }

  private Plain.Post read() {
    int at = frontMatter();
    int gap = 0;
    while (at < text.length()) {
      int end = lineEnd(at);
      if (isBlank(at, end)) {
        gap++;
      } else if (text.startsWith("<br>[", at)) {
        links.add(text.substring(text.indexOf("](", at) + 2, text.lastIndexOf(')', end)));
        gap = 0;
      } else if (text.startsWith("==", end + 1)) {
        endSection();
        heading = text.substring(at, end).strip();
        end = lineEnd(end + 1);
        gap = 0;
      } else {
        if (gap >= ENTRY_GAP || !links.isEmpty()) {
          endEntry();
        }
        words.append(words.isEmpty() ? "" : "\n").append(text, at, end);
        gap = 0;
      }
      at = end + 1;
    }
    endSection();
    int mark = title.indexOf('#');
    int number = Integer.parseInt(title, mark + 1, numberEnd(mark + 1), 10);
    return new Plain.Post(title, number, date, intro, sections);
  }

  /** Reads the lines between the fences; returns where the second one ends. */
  private int frontMatter() {
    int at = lineEnd(0) + 1;
    while (!text.startsWith("---", at)) {
      int end = lineEnd(at);
      if (text.startsWith("title:", at)) {
        title = text.substring(at + 6, end).strip().replace("\\#", "#");
      } else if (text.startsWith("date:", at)) {
        date = text.substring(at + 5, end).strip();
      }
      at = end + 1;
    }
    return lineEnd(at) + 1;
  }

  private int numberEnd(int from) {
    int at = from;
    while (at < title.length() && Character.isDigit(title.charAt(at))) {
      at++;
    }
    return at;
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private boolean isBlank(int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
    return at == end;
  }

  private void endEntry() {
    if (!words.isEmpty() || !links.isEmpty()) {
      items.add(new Plain.Item(words.toString(), links));
      words.setLength(0);
      links = new ArrayList<>();
    }
  }

  private void endSection() {
    if (heading.isEmpty()) {
      intro = words.toString();
      words.setLength(0);
    } else {
      endEntry();
      sections.add(new Plain.Section(heading, items));
      items = new ArrayList<>();
    }
  }
}
