package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Lines;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds how far what begins at a line reaches: over as many lines as its structure spans. What ends
 * an entry (an empty line too many) or is a link line of its own ends it too, but for code and HTML
 * up to their mark of the end, which hold anything. Where that mark never comes, they hold no more
 * than others.
 */
public final class Segments {
  /** The kinds of segments. */
  public enum Kind {
    /** A paragraph, perhaps after reference definitions. */
    PARAGRAPH,
    /** Code between fences. */
    FENCED_CODE,
    /** Whatever else has block structure. */
    STRUCTURE
  }

  /** What ends segments, besides what Markdown has: nothing, unless it is said. */
  public interface Ends {
    /** Whether a line is a link line that ends a paragraph. */
    default boolean isLinkLine(int line) {
      return false;
    }

    /** Whether a line that isn't blank is a heading that opens a section. */
    default boolean isHeading(int line) {
      return false;
    }
  }

  private final Lines lines;
  private final BlockStarts starts;
  private final int entryGap;
  private final Ends ends;
  private final Map<String, Integer> nowhereFrom = new HashMap<>(0);
  private Kind kind = Kind.PARAGRAPH;
  private boolean closed = true;

  /**
   * Segments of {@code lines}.
   *
   * @param entryGap how many empty lines end a list or indented code
   * @param ends what else ends segments
   */
  public Segments(Lines lines, int entryGap, Ends ends) {
    this.lines = lines;
    this.starts = new BlockStarts(lines);
    this.entryGap = entryGap;
    this.ends = ends;
  }

  /** Whether a line that isn't blank opens nothing but a paragraph. */
  public boolean opensParagraph(int line) {
    return starts.at(line) == BlockStart.TEXT;
  }

  /**
   * Whether a line that isn't blank may be the title above an underline: text, even if it begins
   * with a mark of a list or a quotation.
   */
  public boolean mayBeTitle(int line) {
    BlockStart start = starts.at(line);
    return start == BlockStart.TEXT || start == BlockStart.QUOTE || start.isItem();
  }

  /** The level of the heading that a line is, which begins with {@code #}; 0 if it is none. */
  public int headingLevel(int line) {
    return starts.at(line) == BlockStart.ATX_HEADING ? starts.markLength(line) : 0;
  }

  /** The text of the heading that a line is, without the marks before and behind it. */
  public String headingText(int line) {
    int start = lines.contentStart(line) + starts.markLength(line);
    int end = lines.contentEnd(line);
    int marks = end;
    while (marks > start && lines.charAt(marks - 1) == '#') {
      marks--;
    }
    boolean closed = marks == start || Chars.isBlank(lines.charAt(marks - 1));
    return lines.text(line, start, closed ? marks : end).strip();
  }

  /** The kind of the segment whose end was found last. */
  public Kind kind() {
    return kind;
  }

  /** Whether the segment whose end was found last has the end that its beginning asks for. */
  public boolean isClosed() {
    return closed;
  }

  /** The line behind the segment that begins at {@code line}, which isn't blank. */
  public int end(int line) {
    kind = Kind.STRUCTURE;
    closed = true;
    return switch (starts.at(line)) {
      case TEXT -> paragraphEnd(line);
      case ATX_HEADING, THEMATIC_BREAK -> line + 1;
      case QUOTE -> quoteEnd(line);
      case BULLET, NUMBER -> listEnd(line);
      case FENCE -> fenceEnd(line);
      case INDENTED_CODE -> indentedEnd(line);
      case HTML_TO_MARK -> markedEnd(line);
      case HTML_BLOCK, HTML_TAG -> blankOrEnd(line);
    };
  }

  private int paragraphEnd(int line) {
    kind = Kind.PARAGRAPH;
    int at = line + 1;
    while (at < lines.count() && !lines.isBlank(at) && !ends.isLinkLine(at)) {
      if (starts.isDashUnderline(at)) {
        kind = Kind.STRUCTURE;
        return at + 1;
      }
      if (starts.interruptsParagraph(at)) {
        break;
      }
      at++;
    }
    return at;
  }

  private int quoteEnd(int line) {
    int at = line + 1;
    while (at < lines.count() && !lines.isBlank(at) && !ends.isLinkLine(at)) {
      if (starts.at(at) != BlockStart.QUOTE && starts.interruptsParagraph(at)) {
        break;
      }
      at++;
    }
    return at;
  }

  private int listEnd(int line) {
    int indent = starts.itemIndent(line);
    int at = line + 1;
    int end = at;
    while (at < lines.count()) {
      if (lines.isBlank(at)) {
        at++;
        continue;
      }
      int gap = at - end;
      if (lines.indent(at) < indent) {
        BlockStart start = starts.at(at);
        if (start.isItem() && gap < entryGap) {
          indent = starts.itemIndent(at);
        } else if (gap > 0 || ends.isLinkLine(at) || starts.interruptsParagraph(at)) {
          return end;
        }
      }
      at++;
      end = at;
    }
    return end;
  }

  private int fenceEnd(int line) {
    kind = Kind.FENCED_CODE;
    String mark = lines.charAt(lines.contentStart(line)) + "" + starts.fenceLength(line);
    int at = line + 1;
    if (mayHave(mark, line)) {
      while (at < lines.count() && !starts.closesFence(at, line)) {
        at++;
      }
      if (at < lines.count()) {
        return at + 1;
      }
      isNowhere(mark, line);
    }
    closed = false;
    return unclosedEnd(line);
  }

  /** Where code without an end has its end: before what can't be meant to be in it. */
  private int unclosedEnd(int line) {
    int end = line + 1;
    for (int at = end; at < lines.count(); at++) {
      if (!lines.isBlank(at)) {
        if (at - end >= entryGap || ends.isLinkLine(at) || ends.isHeading(at)) {
          return end;
        }
        end = at + 1;
      }
    }
    return end;
  }

  /** Whether a mark may stand behind a line: whoever finds that it doesn't tells the others. */
  private boolean mayHave(String mark, int line) {
    return nowhereFrom.getOrDefault(mark, Integer.MAX_VALUE) > line;
  }

  private void isNowhere(String mark, int line) {
    nowhereFrom.merge(mark, line, Math::min);
  }

  private int indentedEnd(int line) {
    int at = line + 1;
    int end = at;
    while (at < lines.count()) {
      if (!lines.isBlank(at)) {
        if (at - end >= entryGap || starts.at(at) != BlockStart.INDENTED_CODE) {
          return end;
        }
        end = at + 1;
      }
      at++;
    }
    return end;
  }

  private int markedEnd(int line) {
    int start = lines.contentStart(line);
    String mark = HtmlStarts.endMark(lines.content(line));
    int end = mayHave(mark, line) ? HtmlStarts.endOfMarked(lines, start, mark) : -1;
    if (end < 0) {
      isNowhere(mark, line);
      closed = false;
      return blankOrEnd(line);
    }
    int at = line + 1;
    while (at < lines.count() && lines.start(at) < end) {
      at++;
    }
    return at;
  }

  private int blankOrEnd(int line) {
    int at = line + 1;
    while (at < lines.count() && !lines.isBlank(at) && !ends.isLinkLine(at)) {
      at++;
    }
    return at;
  }
}
