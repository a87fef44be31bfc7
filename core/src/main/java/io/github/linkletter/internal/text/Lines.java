package io.github.linkletter.internal.text;

import io.github.linkletter.source.SourceSpan;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, found in one pass over its UTF-8: where each begins and ends, and which of
 * the characters that may be markup stand in it.
 *
 * <p>Positions count bytes, since all that parsing looks for is ASCII. {@link #offset}, {@link
 * #startOffset} and the spans count as {@link SourceSpan} does.
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

  /** A line holds a character that is no ASCII. */
  private static final int BEYOND_ASCII = 1 << 7;

  /** A byte ends a line. */
  private static final byte LINE_END = -1;

  /** A byte is NUL. */
  private static final byte NUL = -2;

  /** A byte is part of a character that is no ASCII. */
  private static final byte MULTIBYTE = -3;

  private static final byte[] BITS = bits();

  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

  private final byte[] utf8;

  /** The text itself, where it has lone surrogates, which UTF-8 hasn't. */
  private final @Nullable String text;

  private boolean hasNul;
  private int count;
  private int[] starts;
  private int[] contentStarts;
  private int[] contentEnds;

  /** How many more bytes than UTF-16 code units stand before each line. */
  private int[] excesses;

  private byte[] marks;

  /** The position whose offset was asked for last: most are asked for in their order. */
  private int lastPosition;

  private int lastOffset;

  private Lines(byte[] utf8, @Nullable String text) {
    this.utf8 = utf8;
    this.text = text;
    int guess = 16 + utf8.length / 48;
    starts = new int[guess];
    contentStarts = new int[guess];
    contentEnds = new int[guess];
    excesses = new int[guess];
    marks = new byte[guess];
  }

  private static byte[] bits() {
    byte[] bits = new byte[256];
    Arrays.fill(bits, 128, 256, MULTIBYTE);
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

  /**
   * Finds the lines of a text in UTF-8.
   *
   * @param utf8 the text, which must not change, perhaps with a byte-order mark before it
   * @return its lines, or null if the bytes are no UTF-8
   */
  public static @Nullable Lines ofUtf8(byte[] utf8) {
    Lines lines = new Lines(utf8, null);
    return lines.scan() ? lines : null;
  }

  /** Finds the lines of a text, perhaps with a byte-order mark before it. */
  public static Lines of(String text) {
    CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    Lines lines;
    try {
      lines = new Lines(encoded(text, encoder), null);
    } catch (CharacterCodingException loneSurrogate) {
      encoder.onMalformedInput(CodingErrorAction.REPLACE).replaceWith(REPLACEMENT);
      try {
        lines = new Lines(encoded(text, encoder), text);
      } catch (CharacterCodingException e) {
        throw new IllegalStateException("what is malformed is replaced", e);
      }
    }
    lines.scan();
    return lines;
  }

  private static byte[] encoded(String text, CharsetEncoder encoder)
      throws CharacterCodingException {
    ByteBuffer encoded = encoder.encode(CharBuffer.wrap(text.toCharArray()));
    byte[] utf8 = new byte[encoded.remaining()];
    encoded.get(utf8);
    return utf8;
  }

  /** Returns whether the bytes are UTF-8. */
  private boolean scan() {
    byte[] bytes = utf8;
    int length = bytes.length;
    int start = hasByteOrderMark() ? 3 : 0;
    int excess = start == 0 ? 0 : 2;
    while (start < length) {
      int contentStart = start;
      while (contentStart < length && isBlank(bytes[contentStart])) {
        contentStart++;
      }
      int at = contentStart;
      int found = 0;
      int lineExcess = 0;
      int bits;
      do {
        bits = 0;
        while (at + 4 <= length
            && (bits =
                    BITS[bytes[at] & 0xFF]
                        | BITS[bytes[at + 1] & 0xFF]
                        | BITS[bytes[at + 2] & 0xFF]
                        | BITS[bytes[at + 3] & 0xFF])
                >= 0) {
          found |= bits;
          at += 4;
        }
        bits = 0;
        while (at < length && (bits = BITS[bytes[at] & 0xFF]) >= 0) {
          found |= bits;
          at++;
        }
        if (bits == NUL) {
          hasNul = true;
          found |= OTHER;
          at++;
        } else if (bits == MULTIBYTE) {
          int size = characterSize(bytes, at);
          if (size == 0) {
            return false;
          }
          found |= BEYOND_ASCII;
          lineExcess += size == 4 ? 2 : size - 1;
          at += size;
        }
      } while (bits < LINE_END);
      int contentEnd = at;
      while (contentEnd > contentStart && isBlank(bytes[contentEnd - 1])) {
        contentEnd--;
      }
      boolean blank = contentEnd == contentStart;
      add(start, blank ? start : contentStart, blank ? start : contentEnd, excess, found);
      excess += lineExcess;
      start = at;
      if (at < length) {
        start += bytes[at] == '\r' && at + 1 < length && bytes[at + 1] == '\n' ? 2 : 1;
      }
    }
    add(start, start, start, excess, 0);
    count--;
    return true;
  }

  /**
   * How many bytes the character has that begins at {@code at} and is no ASCII; 0 if there is none
   * (RFC 3629, section 4).
   */
  private static int characterSize(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
    int size = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    int from = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int to = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < from || second > to || at + size > bytes.length) {
      return 0;
    }
    for (int i = at + 2; i < at + size; i++) {
      if (!isContinuation(bytes[i])) {
        return 0;
      }
    }
    return size;
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  private void add(int start, int contentStart, int contentEnd, int excess, int mark) {
    if (count == starts.length) {
      int capacity = 2 * count;
      starts = Arrays.copyOf(starts, capacity);
      contentStarts = Arrays.copyOf(contentStarts, capacity);
      contentEnds = Arrays.copyOf(contentEnds, capacity);
      excesses = Arrays.copyOf(excesses, capacity);
      marks = Arrays.copyOf(marks, capacity);
    }
    starts[count] = start;
    contentStarts[count] = contentStart;
    contentEnds[count] = contentEnd;
    excesses[count] = excess;
    marks[count++] = (byte) mark;
  }

  /** Whether the text begins with a byte-order mark, which is in no line. */
  public boolean hasByteOrderMark() {
    return utf8.length >= 3
        && utf8[0] == (byte) 0xEF
        && utf8[1] == (byte) 0xBB
        && utf8[2] == (byte) 0xBF;
  }

  /** How many bytes the whole text has. */
  public int length() {
    return utf8.length;
  }

  /** The offset at which a line begins; for the line behind the last, the text's length. */
  public int startOffset(int line) {
    return starts[line] - excesses[line];
  }

  /** The offset of a position. */
  public int offset(int position) {
    int line = at(position);
    if ((marks[line] & BEYOND_ASCII) == 0) {
      return position - excesses[line];
    }
    boolean goesOn = starts[line] <= lastPosition && lastPosition <= position;
    int offset = goesOn ? lastOffset : startOffset(line);
    for (int i = goesOn ? lastPosition : starts[line]; i < position; i++) {
      // Four bytes are two UTF-16 code units, less are one.
      offset += isContinuation(utf8[i]) ? 0 : (utf8[i] & 0xF8) == 0xF0 ? 2 : 1;
    }
    lastPosition = position;
    lastOffset = offset;
    return offset;
  }

  /** The span from one position to another. */
  public SourceSpan span(int start, int end) {
    return new SourceSpan(offset(start), offset(end));
  }

  /** The span of a line's content; where the text ends, if it has no lines. */
  public SourceSpan contentSpan(int line) {
    return count == 0
        ? new SourceSpan(startOffset(0), startOffset(0))
        : span(contentStarts[line], contentEnds[line]);
  }

  /** The position so many code points behind another, or before it if negative. */
  public int moveByCodePoints(int position, int codePoints) {
    int at = position;
    int step = codePoints < 0 ? -1 : 1;
    for (int i = codePoints; i != 0; i -= step) {
      at += step;
      while (at < utf8.length && isContinuation(utf8[at])) {
        at += step;
      }
    }
    return at;
  }

  /** What a span holds. */
  public String text(SourceSpan span) {
    return text(position(span.start()), position(span.end()));
  }

  private int position(int offset) {
    int line = count;
    while (line > 0 && startOffset(line) > offset) {
      line--;
    }
    return moveByUnits(starts[line], offset - startOffset(line));
  }

  /** The position so many UTF-16 code units behind another. */
  public int moveByUnits(int position, int units) {
    int at = position;
    for (int left = units; left > 0; left--) {
      left -= (utf8[at] & 0xF8) == 0xF0 ? 1 : 0;
      at = moveByCodePoints(at, 1);
    }
    return at;
  }

  /** A part of the text. */
  public String text(int start, int end) {
    return text == null
        ? new String(utf8, start, end - start, StandardCharsets.UTF_8)
        : text.substring(offset(start), offset(end));
  }

  /** A part of a line. */
  public String text(int line, int start, int end) {
    return (marks[line] & BEYOND_ASCII) == 0
        ? new String(utf8, start, end - start, StandardCharsets.ISO_8859_1)
        : text(start, end);
  }

  /** The character at a position if it is ASCII; a char that is none if it is not. */
  public char charAt(int position) {
    return (char) (utf8[position] & 0xFF);
  }

  /** Whether a line holds nothing but ASCII, so that positions in it are offsets. */
  public boolean isAscii(int line) {
    return (marks[line] & BEYOND_ASCII) == 0;
  }

  /** Whether {@code part}, which is ASCII, stands at a position. */
  public boolean isAt(int position, String part) {
    if (position < 0 || position + part.length() > utf8.length) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (utf8[position + i] != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where {@code part}, which is ASCII, first stands from {@code from} on and ends before {@code
   * to}, or -1.
   */
  public int indexOf(String part, int from, int to) {
    char first = part.charAt(0);
    for (int i = from; i <= to - part.length(); i++) {
      if (utf8[i] == first && isAt(i, part)) {
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
    return Arrays.equals(utf8, start, start + length, utf8, otherStart, otherStart + length);
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

  /** The line in which a position lies; the last one for the text's end. */
  public int at(int position) {
    int found = Arrays.binarySearch(starts, 0, count, position);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Behind a line's line end. */
  public int end(int line) {
    return starts[line + 1];
  }

  /** How many spaces stand before a line's line end; a tab ends the count. */
  public int trailingSpaces(int line) {
    int end = starts[line + 1];
    while (end > contentEnds[line] && isLineEnd(utf8[end - 1])) {
      end--;
    }
    int at = end;
    while (at > contentEnds[line] && utf8[at - 1] == ' ') {
      at--;
    }
    return end - at;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
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
      columns = utf8[i] == '\t' ? columns + 4 - columns % 4 : columns + 1;
    }
    return columns;
  }

  /** A line's content, without blanks around it. */
  public String content(int line) {
    return text(line, contentStarts[line], contentEnds[line]);
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
      if (utf8[i] != c) {
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
    return utf8[start] == '>' && (isAt(start, ">From ") || isAt(start, ">From\t"));
  }
}
