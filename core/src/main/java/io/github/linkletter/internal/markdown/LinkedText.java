package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Checked;
import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shortcut for a line of text whose only markup is links as nearly all are written: {@code
 * [label](url)}, where neither holds what could be markup. It declines whatever could be read in
 * any other way.
 */
final class LinkedText {
  /** Lines with more brackets are left to those who count them. */
  private static final int MAX_LINKS = 16;

  private final Lines lines;
  private final int line;
  private final int end;
  private final List<Inline> inlines = new ArrayList<>();

  private LinkedText(Lines lines, int line) {
    this.lines = lines;
    this.line = line;
    this.end = lines.contentEnd(line);
  }

  /** What a line says that is a paragraph, or null if that must be read as Markdown. */
  static @Nullable List<Inline> read(Lines lines, int line) {
    return PlainText.mayHoldOnlyLinks(lines, line) ? new LinkedText(lines, line).read() : null;
  }

  private @Nullable List<Inline> read() {
    int text = lines.contentStart(line);
    int brackets = 0;
    int at = text;
    while (at < end) {
      if (lines.charAt(at) == '[' && ++brackets > MAX_LINKS) {
        return null;
      }
      if (PlainText.isMarkup(lines, at, lines.contentStart(line), end)) {
        return null;
      }
      int behind = lines.charAt(at) == '[' ? link(at, text) : at + 1;
      if (behind < 0) {
        return null;
      }
      text = behind > at + 1 ? behind : text;
      at = behind;
    }
    addText(text, end);
    return inlines;
  }

  /**
   * Adds the link that begins at a bracket, and the text from {@code text} on before it. Returns
   * where it ends; where the text goes on if it is none; -1 if it may be anything.
   */
  private int link(int start, int text) {
    int close = start + 1;
    while (close < end && lines.charAt(close) != ']') {
      if (lines.charAt(close) == '['
          || PlainText.isMarkup(lines, close, lines.contentStart(line), end)) {
        return -1;
      }
      close++;
    }
    if (close + 1 >= end || lines.charAt(close + 1) != '(') {
      return start + 1;
    }
    int url = close + 2;
    int urlEnd = url;
    while (urlEnd < end && isPlain(lines.charAt(urlEnd))) {
      urlEnd++;
    }
    boolean isLink =
        urlEnd > url
            && urlEnd < end
            && lines.charAt(urlEnd) == ')'
            && close > start + 1
            && !Chars.isBlank(lines.charAt(start + 1))
            && !Chars.isBlank(lines.charAt(close - 1))
            && (start == lines.contentStart(line) || lines.charAt(start - 1) != '!')
            && (!lines.isAt(start + 1, "http") || isSame(start + 1, close, url, urlEnd));
    if (!isLink) {
      return -1;
    }
    addText(text, start);
    String label = Checked.line(lines.text(line, start + 1, close));
    List<Inline> children = List.of(new Inline.Text(label));
    inlines.add(new Inline.Hyperlink(Checked.word(lines.text(line, url, urlEnd)), "", children));
    return urlEnd + 1;
  }

  /**
   * Whether a label that may be a URL is the link's own: where such ends is not Markdown's rule.
   */
  private boolean isSame(int label, int labelEnd, int url, int urlEnd) {
    return labelEnd - label == urlEnd - url && lines.areSame(label, url, urlEnd - url);
  }

  private void addText(int from, int to) {
    if (from < to) {
      inlines.add(new Inline.Text(Checked.line(lines.text(line, from, to))));
    }
  }

  /** Whether a character of a URL means nothing to Markdown wherever it stands. */
  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7F && "()<>&".indexOf(c) < 0;
  }
}
