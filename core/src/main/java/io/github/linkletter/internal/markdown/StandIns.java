package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.SelfLinks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Takes the links that show their own URL out of a text before commonmark reads it, and leaves
 * stand-ins: in their URLs it would see markup, and it lets nobody else read a {@code [}.
 *
 * <p>A stand-in is a mark, two characters that are its number, and the mark again. What turns out
 * not to be text, such as code, is restored.
 */
final class StandIns {
  /**
   * The double suspension mark, which nobody writes. It is punctuation, so that what stands beside
   * a stand-in is read as beside the brackets of the link.
   */
  static final char MARK = '\u2E44';

  static final int LENGTH = 4;

  /** Private characters number the stand-ins: they mean nothing in Markdown. */
  private static final char FIRST = '\uE000';

  private static final int COUNT = 6400;

  private final String text;
  private final List<String> urls;
  private final boolean hasFewerMarks;
  private final PlainMarks plainMarks;

  private StandIns(String text, List<String> urls) {
    this(text, urls, false, PlainMarks.NONE);
  }

  private StandIns(String text, List<String> urls, boolean hasFewerMarks, PlainMarks plainMarks) {
    this.text = text;
    this.urls = urls;
    this.hasFewerMarks = hasFewerMarks;
    this.plainMarks = plainMarks;
  }

  /** The text as it is. */
  static StandIns none(String text) {
    return new StandIns(text, List.of());
  }

  /** The text with stand-ins, but if it has the mark itself. */
  static StandIns in(String text) {
    int at = text.indexOf("[http");
    if (at < 0 || text.indexOf(MARK) >= 0) {
      return none(text);
    }
    SelfLinks links = new SelfLinks(text);
    StringBuilder result = new StringBuilder(text.length());
    List<String> urls = new ArrayList<>();
    int copied = 0;
    while (at >= 0) {
      int length = mayBegin(text, at) ? links.urlLength(at) : 0;
      if (length > 0 && urls.size() < COUNT * COUNT) {
        result.append(text, copied, at);
        append(result, urls.size());
        urls.add(text.substring(at + 1, at + 1 + length));
        copied = at + 2 * length + 4;
      }
      at = text.indexOf("[http", Math.max(at + 1, copied));
    }
    return new StandIns(result.append(text, copied, text.length()).toString(), urls);
  }

  private static void append(StringBuilder result, int number) {
    result
        .append(MARK)
        .append((char) (FIRST + number / COUNT))
        .append((char) (FIRST + number % COUNT))
        .append(MARK);
  }

  /** Whether a bracket is neither escaped, nor an image's, nor in another bracket. */
  private static boolean mayBegin(String text, int at) {
    if (at > 0 && text.charAt(at - 1) == '[') {
      return false;
    }
    int end = at > 0 && text.charAt(at - 1) == '!' ? at - 1 : at;
    int start = end;
    while (start > 0 && text.charAt(start - 1) == '\\') {
      start--;
    }
    boolean escaped = (end - start) % 2 == 1;
    return escaped == (end < at);
  }

  /** The same text, in which the {@linkplain Marks#MAX marks that are too many} are none. */
  StandIns withFewerMarks(boolean isParagraph) {
    BitSet excess = Marks.excess(text, isParagraph);
    if (excess.isEmpty()) {
      return this;
    }
    PlainMarks plain = PlainMarks.notIn(text);
    return new StandIns(plain.replace(text, excess), urls, true, plain);
  }

  /** Whether marks were too many. */
  boolean hasFewerMarks() {
    return hasFewerMarks;
  }

  /** The text for commonmark. */
  String text() {
    return text;
  }

  /** Whether a text has the form of a stand-in. */
  static boolean isStandIn(String text) {
    return text.length() == LENGTH
        && text.charAt(0) == MARK
        && text.charAt(LENGTH - 1) == MARK
        && isDigit(text.charAt(1))
        && isDigit(text.charAt(2));
  }

  private static boolean isDigit(char c) {
    return c >= FIRST && c < FIRST + COUNT;
  }

  /** The URL that a stand-in stands for; empty if the text had it itself. */
  String url(String standIn) {
    int number = (standIn.charAt(1) - FIRST) * COUNT + (standIn.charAt(2) - FIRST);
    return number < urls.size() ? urls.get(number) : "";
  }

  /** A part of the text as it was. */
  String restore(String part) {
    return withUrls(plainMarks.restore(part));
  }

  private String withUrls(String part) {
    int mark = urls.isEmpty() ? -1 : part.indexOf(MARK);
    if (mark < 0) {
      return part;
    }
    StringBuilder result = new StringBuilder(part.length());
    int copied = 0;
    while (mark >= 0) {
      String standIn = part.substring(mark, Math.min(mark + LENGTH, part.length()));
      if (isStandIn(standIn)) {
        String url = url(standIn);
        result.append(part, copied, mark).append('[').append(url);
        result.append("](").append(url).append(')');
        copied = mark + LENGTH;
      }
      mark = part.indexOf(MARK, Math.max(mark + 1, copied));
    }
    return result.append(part, copied, part.length()).toString();
  }
}
