package io.github.linkletter.parse;

import io.github.linkletter.internal.markdown.MarkdownReader;
import io.github.linkletter.internal.text.BareUrls;
import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Checked;
import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises link lines, in the styles of the dialect. Remembers the line it saw last. */
final class LinkLines {
  private static final int CODE_INDENT = 4;

  private final Lines lines;
  private final MarkdownReader markdown;
  private final boolean behindBreak;
  private final boolean bare;
  private int lastLine = -1;
  private @Nullable Link lastLink;

  LinkLines(Lines lines, List<LinkStyle> styles, MarkdownReader markdown) {
    this.lines = lines;
    this.markdown = markdown;
    this.behindBreak = styles.contains(LinkStyle.BREAK_LINE);
    this.bare = styles.contains(LinkStyle.BARE_LINE);
  }

  boolean isLinkLine(int line) {
    return at(line) != null;
  }

  /** The link of a link line, or null if the line is none. */
  @Nullable Link at(int line) {
    if (lines.isBlank(line) || !mayBegin(lines.charAt(lines.contentStart(line)))) {
      return null;
    }
    if (line != lastLine) {
      lastLine = line;
      lastLink = read(line);
    }
    return lastLink;
  }

  /** Whether a line has the beginning of a link line but not the rest. */
  boolean isBroken(int line) {
    int start = lines.contentStart(line);
    if (!behindBreak || lines.isBlank(line) || lines.charAt(start) != '<' || isLinkLine(line)) {
      return false;
    }
    int end = lines.contentEnd(line);
    int at = behindBreak(start, end);
    int url = at >= 0 && at < end && lines.charAt(at) == '[' ? at + 1 : at;
    return lines.isAt(url, "http");
  }

  private boolean mayBegin(char c) {
    return c == '<' || (bare && (c == 'h' || c == '['));
  }

  private @Nullable Link read(int line) {
    int end = lines.contentEnd(line);
    int start = lines.contentStart(line);
    int at = behindBreak && lines.charAt(start) == '<' ? behindBreak(start, end) : -1;
    if (at < 0 && bare) {
      at = start;
    }
    if (at < 0 || at >= end || isCode(line)) {
      return null;
    }
    int url = selfLinkLength(at, end);
    if (url > 0) {
      return Link.of(Checked.word(lines.text(line, at + 1, at + 1 + url)));
    }
    String rest = lines.text(line, at, end);
    if (isWebAddress(at, end) && (at > start || BareUrls.length(rest) > 0)) {
      return Link.of(Checked.word(rest));
    }
    char first = rest.charAt(0);
    boolean mayBeLink =
        (first == '[' || first == '<')
            && (rest.endsWith(")") || rest.endsWith("]") || rest.endsWith(">"));
    return mayBeLink ? onlyLink(rest) : null;
  }

  /** Whether a line is indented as code is, with no text above it that it could go on. */
  private boolean isCode(int line) {
    return (line == 0 || lines.isBlank(line - 1)) && lines.indent(line) >= CODE_INDENT;
  }

  /** The length of the URL if all from {@code at} to {@code end} is {@code [url](url)}, else 0. */
  private int selfLinkLength(int at, int end) {
    int length = (end - at - 4) / 2;
    int label = at + 1;
    int url = label + length + 2;
    boolean isLink =
        length > 0
            && url + length + 1 == end
            && lines.charAt(at) == '['
            && lines.charAt(url - 2) == ']'
            && lines.charAt(url - 1) == '('
            && lines.charAt(end - 1) == ')'
            && isWebAddress(label, url - 2)
            && lines.areSame(label, url, length);
    return isLink ? length : 0;
  }

  private @Nullable Link onlyLink(String rest) {
    List<Block> content =
        Entry.of(List.of(new Block.Paragraph(markdown.readInlines(rest)))).content();
    return content.size() == 1 && content.get(0) instanceof Block.LinkLine line
        ? line.link()
        : null;
  }

  /** Whether a part of the text is {@code http://} or {@code https://} and more, without blanks. */
  private boolean isWebAddress(int start, int end) {
    if (!lines.isAt(start, "http")) {
      return false;
    }
    int colon = start + (lines.isAt(start + 4, "s") ? 5 : 4);
    if (!lines.isAt(colon, "://") || colon + 3 >= end) {
      return false;
    }
    for (int i = colon; i < end; i++) {
      if (lines.charAt(i) <= ' ') {
        return false;
      }
    }
    return true;
  }

  /** The position of what follows a {@code <br>} at {@code start}, or -1 if there is none. */
  private int behindBreak(int start, int end) {
    boolean begins =
        start + 3 < end
            && (lines.charAt(start + 1) | 0x20) == 'b'
            && (lines.charAt(start + 2) | 0x20) == 'r';
    if (!begins) {
      return -1;
    }
    int at = skipBlanks(start + 3, end);
    if (at < end && lines.charAt(at) == '/') {
      at++;
    }
    return at < end && lines.charAt(at) == '>' ? skipBlanks(at + 1, end) : -1;
  }

  private int skipBlanks(int from, int end) {
    int at = from;
    while (at < end && Chars.isBlank(lines.charAt(at))) {
      at++;
    }
    return at;
  }
}
