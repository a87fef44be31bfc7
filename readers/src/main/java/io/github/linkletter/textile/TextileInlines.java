package io.github.linkletter.textile;

import io.github.linkletter.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Reads the markup inside a paragraph. What isn't closed is text, and links come first. */
final class TextileInlines {
  private static final String MARKS = "_*@";

  private final String text;
  private final TextileLinks links;

  /** Whether there is no more closing mark of each kind ahead, so that none is looked for. */
  private final boolean[] exhausted = new boolean[2 * MARKS.length()];

  TextileInlines(String text) {
    this.text = text;
    this.links = new TextileLinks(text);
  }

  List<Inline> read() {
    List<Inline> result = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      TextileLinks.Found link = links.at(at);
      int close = link == null ? closing(at) : -1;
      if (link == null && close < 0) {
        plain.append(text.charAt(at++));
        continue;
      }
      if (!plain.isEmpty()) {
        result.add(new Inline.Text(plain.toString()));
        plain.setLength(0);
      }
      result.add(link != null ? link.link() : marked(at, close));
      at = link != null ? link.end() : close + width(at);
    }
    if (!plain.isEmpty()) {
      result.add(new Inline.Text(plain.toString()));
    }
    return result;
  }

  private Inline marked(int start, int end) {
    String inside = text.substring(start + width(start), end);
    char mark = text.charAt(start);
    if (mark == '@') {
      return new Inline.Code(inside);
    }
    List<Inline> children = new TextileInlines(inside).read();
    return mark == '_' ? new Inline.Emphasis(children) : new Inline.Strong(children);
  }

  /** How many marks open at {@code start}: Textile knows {@code _a_} and {@code __a__}. */
  private int width(int start) {
    boolean two =
        text.charAt(start) != '@'
            && start + 1 < text.length()
            && text.charAt(start + 1) == text.charAt(start);
    return two ? 2 : 1;
  }

  /** Where the mark that begins at {@code start} is closed, or -1. */
  private int closing(int start) {
    int kind = MARKS.indexOf(text.charAt(start));
    if (kind < 0) {
      return -1;
    }
    int width = width(start);
    int inside = start + width;
    int memory = width == 2 ? MARKS.length() + kind : kind;
    boolean opens =
        !exhausted[memory]
            && (start == 0 || !isWordChar(start - 1))
            && inside < text.length()
            && text.charAt(inside) > ' '
            && text.charAt(inside) != text.charAt(start);
    if (!opens) {
      return -1;
    }
    String mark = text.substring(start, inside);
    int at = inside;
    while (at < text.length()) {
      TextileLinks.Found link = links.at(at);
      if (link != null) {
        at = link.end();
        continue;
      }
      boolean closes =
          at > inside
              && text.startsWith(mark, at)
              && text.charAt(at - 1) > ' '
              && (at + width == text.length() || !isWordChar(at + width));
      if (closes) {
        return at;
      }
      at++;
    }
    exhausted[memory] = true;
    return -1;
  }

  private boolean isWordChar(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }
}
