package io.github.linkletter.internal.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, found in one pass: where each begins and ends, and which of the characters
 * that may be markup stand in it.
 */
public final class Lines {
  /** A line holds {@code *}. */
  public static final int STAR = 1;

  /** A line holds {@code _}. */
  public static final int UNDERSCORE = 1 << 1;

  /** A line holds {@code [} or {@code ]}. */
  public static final int BRACKET = 1 << 2;

  /** A line holds {@code <}. */
  public static final int ANGLE = 1 << 3;

  /** A line holds {@code &}. */
  public static final int AMPERSAND = 1 << 4;

  /** A line holds a backtick, a backslash or NUL, which only the general path reads. */
  public static final int OTHER = 1 << 5;

  /** A line holds {@code :}. */
  public static final int COLON = 1 << 6;

  /** A character ends a line. */
  private static final byte LINE_END = -1;

  /** A character is NUL. */
  private static final byte NUL = -2;

  private static final byte[] BITS = bits();

  /** The text: an array is faster to go through than a string, and to compare parts of. */
  private final char[] chars;

  private @Nullable String text;
  private boolean hasNul;
  private int count;
  private int[] starts;
  private int[] contentStarts;
  private int[] contentEnds;
  private int[] ends;
  private byte[] marks;

  private Lines(char[] chars) {
    this.chars = chars;
    int guess = 16 + chars.length / 48;
    starts = new int[guess];
    contentStarts = new int[guess];
    contentEnds = new int[guess];
    ends = new int[guess];
    marks = new byte[guess];
  }

  private static byte[] bits() {
    byte[] bits = new byte[128];
    bits['*'] = STAR;
    bits['_'] = UNDERSCORE;
    bits['['] = BRACKET;
    bits[']'] = BRACKET;
    bits['<'] = ANGLE;
    bits['&'] = AMPERSAND;
    bits['`'] = OTHER;
    bits['\\'] = OTHER;
    bits['\0'] = NUL;
    bits[':'] = COLON;
    bits['\n'] = LINE_END;
    bits['\r'] = LINE_END;
    return bits;
  }

  /** Finds the lines of a text, which must not change, from the offset {@code from} on. */
  public static Lines of(char[] text, int from) {
    Lines lines = new Lines(text);
    lines.scan(from);
    return lines;
  }

  private void scan(int from) {
    int length = chars.length;
    int start = from;
    while (start < length) {
      int contentStart = start;
      while (contentStart < length && Chars.isBlank(chars[contentStart])) {
        contentStart++;
      }
      int at = contentStart;
      int marks = 0;
      int bits;
      do {
        bits = 0;
        while (at < length && (bits = chars[at] < 128 ? BITS[chars[at]] : 0) >= 0) {
          marks |= bits;
          at++;
        }
        if (bits == NUL) {
          hasNul = true;
          marks |= OTHER;
          at++;
        }
      } while (bits == NUL);
      int contentEnd = at;
      while (contentEnd > contentStart && Chars.isBlank(chars[contentEnd - 1])) {
        contentEnd--;
      }
      int end = at;
      if (end < length) {
        end += chars[end] == '\r' && end + 1 < length && chars[end + 1] == '\n' ? 2 : 1;
      }
      boolean blank = contentEnd == contentStart;
      add(start, blank ? start : contentStart, blank ? start : contentEnd, end, marks);
      start = end;
    }
    starts = Arrays.copyOf(starts, count + 1);
    starts[count] = Math.max(from, length);
  }

  private void add(int start, int contentStart, int contentEnd, int end, int mark) {
    if (count == starts.length) {
      int capacity = 2 * count;
      starts = Arrays.copyOf(starts, capacity);
      contentStarts = Arrays.copyOf(contentStarts, capacity);
      contentEnds = Arrays.copyOf(contentEnds, capacity);
      ends = Arrays.copyOf(ends, capacity);
      marks = Arrays.copyOf(marks, capacity);
    }
    starts[count] = start;
    contentStarts[count] = contentStart;
    contentEnds[count] = contentEnd;
    ends[count] = end;
    marks[count++] = (byte) mark;
  }

  /** The length of the whole text. */
  public int length() {
    return chars.length;
  }

  /** The whole text as a string, for what only looks at strings. */
  public String text() {
    if (text == null) {
      text = new String(chars);
    }
    return text;
  }

  /** A part of the text. */
  public String text(int start, int end) {
    return new String(chars, start, end - start);
  }

  /** The character at an offset. */
  public char charAt(int offset) {
    return chars[offset];
  }

  /** Whether {@code part} stands at an offset. */
  public boolean isAt(int offset, String part) {
    if (offset < 0 || offset + part.length() > chars.length) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (chars[offset + i] != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where {@code part} first stands from {@code from} on and ends before {@code to}, or -1. */
  public int indexOf(String part, int from, int to) {
    char first = part.charAt(0);
    for (int i = from; i <= to - part.length(); i++) {
      if (chars[i] == first && isAt(i, part)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a line holds {@code part}.
   *
   * @param partMarks the characters of {@code part} that may be markup
   */
  public boolean holds(int line, String part, int partMarks) {
    return (marks[line] & partMarks) == partMarks
        && indexOf(part, contentStarts[line], contentEnds[line]) >= 0;
  }

  /** Whether a line holds NUL. */
  public boolean hasNul() {
    return hasNul;
  }

  /** Whether two parts of the text are the same. */
  public boolean areSame(int start, int otherStart, int length) {
    return Arrays.equals(chars, start, start + length, chars, otherStart, otherStart + length);
  }

  /** How many lines there are. */
  public int count() {
    return count;
  }

  /** Where a line begins; for the line behind the last, where the text ends. */
  public int start(int line) {
    return starts[line];
  }

  /** Where a line's first character that is no blank stands; its start if there is none. */
  public int contentStart(int line) {
    return contentStarts[line];
  }

  /** Behind a line's last character that is no blank; its start if there is none. */
  public int contentEnd(int line) {
    return contentEnds[line];
  }

  /** The line in which an offset lies; the last one for the text's end. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Behind a line's line end. */
  public int end(int line) {
    return ends[line];
  }

  /** How many spaces stand before a line's line end; a tab ends the count. */
  public int trailingSpaces(int line) {
    int end = ends[line];
    while (end > contentEnds[line] && isLineEnd(chars[end - 1])) {
      end--;
    }
    int at = end;
    while (at > contentEnds[line] && chars[at - 1] == ' ') {
      at--;
    }
    return end - at;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Which characters that may be markup stand in a line. */
  public int marks(int line) {
    return marks[line];
  }

  /** Whether a line holds nothing but spaces and tabs. */
  public boolean isBlank(int line) {
    return contentStarts[line] >= contentEnds[line];
  }

  /** How many columns stand before a line's content, a tab reaching to the next multiple of 4. */
  public int indent(int line) {
    int columns = 0;
    for (int i = starts[line]; i < contentStarts[line]; i++) {
      columns = chars[i] == '\t' ? columns + 4 - columns % 4 : columns + 1;
    }
    return columns;
  }

  /** A line's content, without blanks around it. */
  public String content(int line) {
    return text(contentStarts[line], contentEnds[line]);
  }

  /** Whether a line's content begins with {@code prefix}. */
  public boolean startsWith(int line, String prefix) {
    return isAt(contentStarts[line], prefix)
        && contentStarts[line] + prefix.length() <= contentEnds[line];
  }

  /** Whether a line's content is nothing but the character {@code c}, at least once. */
  public boolean isOnly(int line, char c) {
    if (isBlank(line)) {
      return false;
    }
    for (int i = contentStarts[line]; i < contentEnds[line]; i++) {
      if (chars[i] != c) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a line begins with {@code >From} and a blank: {@code From} as the mbox format escapes
   * it.
   */
  public boolean isEscapedFrom(int line) {
    int start = starts[line];
    return chars[start] == '>' && (isAt(start, ">From ") || isAt(start, ">From\t"));
  }
}
