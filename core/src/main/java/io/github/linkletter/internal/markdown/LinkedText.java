package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Checked;
import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.internal.text.SelfLinks;
import io.github.linkletter.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shortcut for a paragraph whose only markup is links as nearly all are written: {@code
 * [url](url)}, or {@code [label](url)} where neither holds what could be markup. It declines
 * whatever could be read in any other way.
 */
final class LinkedText {
  /** Paragraphs with more brackets are left to those who count them. */
  private static final int MAX_LINKS = 16;

  private final Lines lines;
  private final boolean isAscii;
  private final List<Inline> inlines = new ArrayList<>();
  private int brackets;

  // Of the line that is being read:
  private int line;
  private int start;
  private int end;
  private @Nullable SelfLinks selfLinks;

  private LinkedText(Lines lines, boolean isAscii) {
    this.lines = lines;
    this.isAscii = isAscii;
  }

  /** What a paragraph says, or null if that must be read as Markdown. */
  static @Nullable List<Inline> read(Lines lines, int from, int to) {
    boolean isAscii = true;
    for (int line = from; line < to; line++) {
      boolean mayBeRead =
          PlainText.mayHoldOnlyLinks(lines, line)
              && !lines.isEscapedFrom(line)
              && (line + 1 == to || lines.trailingSpaces(line) < 2);
      if (!mayBeRead) {
        return null;
      }
      isAscii = isAscii && lines.isAscii(line);
    }
    LinkedText text = new LinkedText(lines, isAscii);
    for (int line = from; line < to; line++) {
      if (!text.read(line)) {
        return null;
      }
      if (line + 1 < to) {
        text.inlines.add(new Inline.Text("\n"));
      }
    }
    return text.inlines;
  }

  private boolean read(int newLine) {
    line = newLine;
    start = lines.contentStart(line);
    end = lines.contentEnd(line);
    selfLinks = null;
    int text = start;
    int at = text;
    while (at < end) {
      if (lines.charAt(at) == '[' && ++brackets > MAX_LINKS) {
        return false;
      }
      if (PlainText.isMarkup(lines, at, start, end)) {
        return false;
      }
      int behind = lines.charAt(at) == '[' ? link(at, text) : at + 1;
      if (behind < 0) {
        return false;
      }
      text = behind > at + 1 ? behind : text;
      at = behind;
    }
    addText(text, end);
    return true;
  }

  /**
   * Adds the link that begins at a bracket, and the text from {@code text} on before it. Returns
   * where it ends; where the text goes on if it is none; -1 if it may be anything.
   */
  private int link(int bracket, int text) {
    boolean mayBeImage = bracket > start && lines.charAt(bracket - 1) == '!';
    int own = mayBeImage ? 0 : selfLinkLength(bracket);
    if (own > 0) {
      addText(text, bracket);
      inlines.add(Inline.Hyperlink.of(lines.text(line, bracket + 1, bracket + 1 + own)));
      return bracket + 2 * own + 4;
    }
    int close = bracket + 1;
    while (close < end && lines.charAt(close) != ']') {
      if (lines.charAt(close) == '[' || PlainText.isMarkup(lines, close, start, end)) {
        return -1;
      }
      close++;
    }
    if (close + 1 >= end || lines.charAt(close + 1) != '(') {
      return bracket + 1;
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
            && close > bracket + 1
            && !Chars.isBlank(lines.charAt(bracket + 1))
            && !Chars.isBlank(lines.charAt(close - 1))
            && !mayBeImage
            && (!lines.isAt(bracket + 1, "http") || isSame(bracket + 1, close, url, urlEnd));
    if (!isLink) {
      return -1;
    }
    addText(text, bracket);
    String label = Checked.line(lines.text(line, bracket + 1, close));
    List<Inline> children = List.of(new Inline.Text(label));
    inlines.add(new Inline.Hyperlink(Checked.word(lines.text(line, url, urlEnd)), "", children));
    return urlEnd + 1;
  }

  /** The length of the URL of a link that shows its own; 0 if there is none or this can't tell. */
  private int selfLinkLength(int bracket) {
    if (!isAscii || !lines.isAt(bracket + 1, "http")) {
      return 0;
    }
    SelfLinks known = selfLinks;
    if (known == null) {
      known = new SelfLinks(lines.content(line));
      selfLinks = known;
    }
    return known.urlLength(bracket - start);
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
