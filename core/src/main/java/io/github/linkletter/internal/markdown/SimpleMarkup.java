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
 * The shortcut for a paragraph whose markup is what newsletters have, as nearly all of it is
 * written: links, {@code [url](url)} or {@code [label](url)} where neither holds what could be
 * markup, words in emphasis, {@code <something>} that is no tag, and line breaks by spaces. It
 * declines whatever could be read in any other way.
 */
final class SimpleMarkup {
  /** Paragraphs with more marks of a kind are left to those who count them. */
  private static final int MAX_MARKS = 16;

  /** So are longer ones with emphasis, in which there may be too many marks that mean nothing. */
  private static final int MAX_LENGTH = Marks.MAX;

  private final Lines lines;
  private final int paragraphStart;
  private final int paragraphEnd;
  private final List<Inline> inlines = new ArrayList<>();
  private int brackets;
  private int angles;

  // Of the line that is being read:
  private int line;
  private int start;
  private int end;
  private @Nullable SelfLinks selfLinks;
  private int textOffset;

  private SimpleMarkup(Lines lines, int paragraphStart, int paragraphEnd) {
    this.lines = lines;
    this.paragraphStart = paragraphStart;
    this.paragraphEnd = paragraphEnd;
  }

  /** What a paragraph says, or null if that must be read as Markdown. */
  static @Nullable List<Inline> read(Lines lines, int from, int to) {
    return read(lines, from, to, lines.contentStart(from));
  }

  /** The same of a paragraph that begins at a position in its first line. */
  static @Nullable List<Inline> read(Lines lines, int from, int to, int position) {
    boolean isAscii = true;
    for (int line = from; line < to; line++) {
      if (!PlainText.mayBeSimple(lines, line) || lines.isEscapedFrom(line)) {
        return null;
      }
      isAscii = isAscii && lines.isAscii(line);
    }
    SimpleMarkup text = new SimpleMarkup(lines, position, lines.contentEnd(to - 1));
    if (!isAscii && lines.text(position, text.paragraphEnd).indexOf(StandIns.MARK) >= 0) {
      return null; // links that show their URL are no such links then
    }
    for (int line = from; line < to; line++) {
      boolean isRead = text.read(line, line == from ? position : lines.contentStart(line));
      if (!isRead || (line + 1 < to && !text.readLineEnd())) {
        return null;
      }
    }
    return text.inlines;
  }

  /** Adds what a line's end means. Returns false if that is not for sure. */
  private boolean readLineEnd() {
    int spaces = lines.trailingSpaces(line);
    boolean isBreak = spaces >= 2;
    inlines.add(isBreak ? new Inline.LineBreak() : new Inline.Text("\n"));
    return !isBreak || !Chars.isBlank(lines.charAt(end + spaces));
  }

  private boolean read(int newLine, int from) {
    line = newLine;
    start = from;
    end = lines.contentEnd(line);
    selfLinks = null;
    int text = start;
    int at = text;
    while (at < end) {
      int behind =
          switch (lines.charAt(at)) {
            case '[' -> link(at, text);
            case '*' -> emphasis(at, text);
            case '_' -> isMarkup(at) ? emphasis(at, text) : at + 1;
            case '<' -> !isMarkup(at) || isText(at) ? at + 1 : -1;
            default -> isMarkup(at) ? -1 : at + 1;
          };
      if (behind < 0) {
        return false;
      }
      text = behind > at + 1 ? behind : text;
      at = behind;
    }
    addText(text, end);
    return true;
  }

  private boolean isMarkup(int at) {
    return PlainText.isMarkup(lines, at, start, end);
  }

  /** Whether what may begin a tag is none: there is no end, or it has no name of HTML's. */
  private boolean isText(int angle) {
    if (++angles > MAX_MARKS) {
      return false;
    }
    int close = lines.indexOf(">", angle, paragraphEnd);
    if (close < 0) {
      return true;
    }
    for (int i = angle + 1; i < close; i++) {
      if (!Chars.isLetter(lines.charAt(i))) {
        return false;
      }
    }
    return close > angle + 1 && !HtmlNames.isHtml(lines.text(line, angle, close + 1));
  }

  /**
   * Adds the emphasis that begins at a mark, and the text from {@code text} on before it. Returns
   * where it ends; where the text goes on if the mark stands alone; -1 if it may be anything.
   */
  private int emphasis(int mark, int text) {
    if (isBlank(mark - 1) && isBlank(mark + 1)) {
      return mark > start && mark + 1 < end ? mark + 1 : -1;
    }
    if (!isWord(mark + 1) || !isBeside(mark - 1) || paragraphEnd - paragraphStart > MAX_LENGTH) {
      return -1;
    }
    int close = mark + 1;
    while (close < end && !isMark(close)) {
      close++;
    }
    boolean isEmphasis =
        close < end
            && lines.charAt(close) == lines.charAt(mark)
            && isWord(close - 1)
            && isBeside(close + 1);
    if (!isEmphasis) {
      return -1;
    }
    addText(text, mark);
    inlines.add(new Inline.Emphasis(List.of(text(mark + 1, close))));
    return close + 1;
  }

  /** Whether a character may mean something in emphasis, or end it. */
  private boolean isMark(int at) {
    return switch (lines.charAt(at)) {
      case '*', '[', ']', '<', '&' -> true;
      case '_' -> isMarkup(at);
      default -> false;
    };
  }

  private boolean isWord(int at) {
    return at < end && (Chars.isLetter(lines.charAt(at)) || Chars.isDigit(lines.charAt(at)));
  }

  private boolean isBlank(int at) {
    return at < start || at >= end || Chars.isBlank(lines.charAt(at));
  }

  /** Whether emphasis may stand beside a place: a blank, or ASCII's punctuation but its marks. */
  private boolean isBeside(int at) {
    return isBlank(at)
        || (isAsciiVisible(lines.charAt(at)) && !isWord(at) && "*_".indexOf(lines.charAt(at)) < 0);
  }

  /**
   * Adds the link that begins at a bracket, and the text from {@code text} on before it. Returns
   * where it ends; where the text goes on if it is none; -1 if it may be anything.
   */
  private int link(int bracket, int text) {
    if (++brackets > MAX_MARKS) {
      return -1;
    }
    boolean mayBeImage = bracket > start && lines.charAt(bracket - 1) == '!';
    int own = mayBeImage ? 0 : selfLinkLength(bracket);
    if (own > 0) {
      addText(text, bracket);
      inlines.add(Inline.Hyperlink.of(lines.text(line, bracket + 1, bracket + 1 + own)));
      return bracket + 2 * own + 4;
    }
    int close = bracket + 1;
    while (close < end && lines.charAt(close) != ']') {
      if ("[*".indexOf(lines.charAt(close)) >= 0 || isMarkup(close)) {
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
    List<Inline> label = List.of(text(bracket + 1, close));
    inlines.add(new Inline.Hyperlink(Checked.word(lines.text(line, url, urlEnd)), "", label));
    return urlEnd + 1;
  }

  /** How many bytes the URL of a link has that shows its own; 0 if it is no such link. */
  private int selfLinkLength(int bracket) {
    if (!lines.isAt(bracket + 1, "http")) {
      return 0;
    }
    SelfLinks known = selfLinks;
    if (known == null) {
      known = new SelfLinks(lines.text(line, start, end));
      selfLinks = known;
      textOffset = lines.offset(start);
    }
    int length = known.urlLength(lines.offset(bracket) - textOffset);
    return lines.moveByUnits(bracket + 1, length) - (bracket + 1);
  }

  /**
   * Whether a label that may be a URL is the link's own: where such ends is not Markdown's rule.
   */
  private boolean isSame(int label, int labelEnd, int url, int urlEnd) {
    return labelEnd - label == urlEnd - url && lines.areSame(label, url, urlEnd - url);
  }

  private void addText(int from, int to) {
    if (from < to) {
      inlines.add(text(from, to));
    }
  }

  private Inline text(int from, int to) {
    return new Inline.Text(Checked.line(lines.text(line, from, to)));
  }

  /** Whether a character of a URL means nothing to Markdown wherever it stands. */
  private static boolean isPlain(char c) {
    return isAsciiVisible(c) && "()<>&".indexOf(c) < 0;
  }

  private static boolean isAsciiVisible(char c) {
    return c > ' ' && c < 0x7F;
  }
}
