package io.github.linkletter.textile;

import io.github.linkletter.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Reads the markup inside a paragraph. What isn't closed is text, and links come first. */
final class TextileInlines {
  private static final String MARKS = "_*@";
  private static final String PUNCTUATION = ".,;:!?'\"*_";

  private final String text;

  /** Whether there is no more closing mark of each kind ahead, so that none is looked for. */
  private final boolean[] exhausted = new boolean[MARKS.length()];

  TextileInlines(String text) {
    this.text = text;
  }

  List<Inline> read() {
    List<Inline> result = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int link = text.charAt(at) == '"' ? linkEnd(at) : -1;
      int close = link < 0 ? closing(at) : -1;
      if (link < 0 && close < 0) {
        plain.append(text.charAt(at++));
        continue;
      }
      if (!plain.isEmpty()) {
        result.add(new Inline.Text(plain.toString()));
        plain.setLength(0);
      }
      result.add(link >= 0 ? link(at, link) : marked(at, close));
      at = link >= 0 ? link : close + 1;
    }
    if (!plain.isEmpty()) {
      result.add(new Inline.Text(plain.toString()));
    }
    return result;
  }

  private Inline link(int start, int end) {
    int quote = text.indexOf('"', start + 1);
    return Inline.Hyperlink.of(text.substring(quote + 2, end), text.substring(start + 1, quote));
  }

  private Inline marked(int start, int end) {
    String inside = text.substring(start + 1, end);
    char mark = text.charAt(start);
    if (mark == '@') {
      return new Inline.Code(inside);
    }
    List<Inline> children = new TextileInlines(inside).read();
    return mark == '_' ? new Inline.Emphasis(children) : new Inline.Strong(children);
  }

  /** Behind the link that begins at a quotation mark, or -1 if none does. */
  private int linkEnd(int start) {
    int quote = text.indexOf('"', start + 1);
    boolean link =
        quote > start + 1
            && (text.startsWith(":http://", quote + 1) || text.startsWith(":https://", quote + 1));
    if (!link) {
      return -1;
    }
    int url = quote + 2;
    int end = url;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '"') {
      end++;
    }
    return trimmed(url, end);
  }

  /** Where a URL ends: before what ends a sentence, and before a bracket that it doesn't open. */
  private int trimmed(int start, int limit) {
    int open = 0;
    for (int i = start; i < limit; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    int end = limit;
    while (end > start) {
      char c = text.charAt(end - 1);
      if (c == ')' && open < 0) {
        open++;
      } else if (PUNCTUATION.indexOf(c) < 0) {
        break;
      }
      end--;
    }
    return end;
  }

  /** Where the mark that begins at {@code start} is closed, or -1. */
  private int closing(int start) {
    int kind = MARKS.indexOf(text.charAt(start));
    boolean opens =
        kind >= 0
            && !exhausted[kind]
            && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
            && start + 1 < text.length()
            && text.charAt(start + 1) > ' ';
    if (!opens) {
      return -1;
    }
    int at = start + 1;
    while (at < text.length()) {
      int link = text.charAt(at) == '"' ? linkEnd(at) : -1;
      if (link > 0) {
        at = link;
        continue;
      }
      boolean closes =
          text.charAt(at) == text.charAt(start)
              && at > start + 1
              && text.charAt(at - 1) > ' '
              && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
      if (closes) {
        return at;
      }
      at++;
    }
    exhausted[kind] = true;
    return -1;
  }
}
