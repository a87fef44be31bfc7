package io.github.linkletter.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON as UTF-8, collected or handed on: by hand, since writing is much of what an archive costs,
 * and a generator that can do more takes half as long again. A lone surrogate, which no encoding
 * can write, becomes an escape.
 */
final class Utf8Sink extends JsonSink {
  /** What is longer leaves the buffer, lest it be copied again and again as it grows. */
  private static final int MAX_BUFFERED = 1 << 15;

  /** What is nested deeper is not indented further, lest blanks be the square of all else. */
  private static final int MAX_INDENTED = 32;

  /** A thread's sinks use it one after the other: it is empty whenever other code can run. */
  private static final ThreadLocal<byte[]> BUFFER =
      new ThreadLocal<>() {
        @Override
        protected byte[] initialValue() {
          return new byte[2 * MAX_BUFFERED];
        }
      };

  /** Whether a byte needs a second look: what JSON escapes, and {@link #REPLACEMENT}. */
  private static final boolean[] SPECIAL = special();

  /** What the JDK encodes a lone surrogate as. */
  private static final byte REPLACEMENT = '?';

  private static final String NAMED = "\"\\\b\f\n\r\t";
  private static final String NAMES = "\"\\bfnrt";

  private final @Nullable Appendable out;
  private final List<byte[]> chunks = new ArrayList<>(0);
  private final boolean pretty;
  private final Written text = new Written();
  private final Written url = new Written();
  private byte[] bytes = BUFFER.get();
  private int length;

  /** How many arrays are open around what is written. */
  private final int around;

  /** Whether a value stands before, in the same object or array. */
  private boolean follows;

  /** Whether the name of the next value stands before it. */
  private boolean named;

  /** The string that was written last of its sort, and where, so that it can be copied. */
  private static final class Written {
    private @Nullable String value;
    private int start;
    private int end;
  }

  /**
   * A sink.
   *
   * @param out where JSON is handed on to; null to collect it. What it throws becomes an {@link
   *     UncheckedIOException}
   * @param pretty a member or an item a line, indented by two blanks a level, instead of all in one
   * @param around how many arrays are open around what is written
   */
  Utf8Sink(@Nullable Appendable out, boolean pretty, int around) {
    this.out = out;
    this.pretty = pretty;
    this.around = around;
  }

  private static boolean[] special() {
    boolean[] special = new boolean[256];
    Arrays.fill(special, 0, ' ', true);
    special['"'] = true;
    special['\\'] = true;
    special[REPLACEMENT] = true;
    return special;
  }

  /** What was collected, in an array of its own. */
  byte[] toByteArray() {
    int before = 0;
    for (byte[] chunk : chunks) {
      before = Math.addExact(before, chunk.length);
    }
    byte[] all = new byte[Math.addExact(before, length)];
    System.arraycopy(bytes, 0, all, before, length);
    for (int i = chunks.size() - 1; i >= 0; i--) {
      before -= chunks.get(i).length;
      System.arraycopy(chunks.get(i), 0, all, before, chunks.get(i).length);
    }
    return all;
  }

  /** Empties the buffer between values, so that no character is cut. */
  void flush() {
    if (out == null) {
      chunks.add(Arrays.copyOf(bytes, length));
    } else {
      try {
        out.append(new String(bytes, 0, length, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    length = 0;
    text.value = null;
    url.value = null;
  }

  /** Ends a line between values. */
  void lineEnd() {
    put('\n');
  }

  @Override
  JsonSink startObject() {
    return start('{');
  }

  @Override
  JsonSink endObject() {
    return end('}');
  }

  @Override
  JsonSink startArray() {
    return start('[');
  }

  @Override
  JsonSink endArray() {
    return end(']');
  }

  private JsonSink start(char bracket) {
    begin();
    put(bracket);
    enter();
    follows = false;
    return this;
  }

  private JsonSink end(char bracket) {
    leave();
    if (pretty && follows) {
      indent();
    }
    put(bracket);
    follows = true;
    return this;
  }

  @Override
  JsonSink name(Word name) {
    if (pretty) {
      begin();
      put(name.quoted);
      return endName();
    }
    flushIfFull();
    int comma = follows ? 0 : 1;
    put(name.name, comma, name.name.length - comma);
    named = true;
    return this;
  }

  @Override
  JsonSink name(String name) {
    begin();
    quote(name);
    return endName();
  }

  private JsonSink endName() {
    put(':');
    if (pretty) {
      put(' ');
    }
    named = true;
    return this;
  }

  @Override
  JsonSink word(Word value) {
    return value(value.quoted);
  }

  @Override
  JsonSink string(String value) {
    begin();
    quote(value);
    follows = true;
    return this;
  }

  @Override
  JsonSink text(String value) {
    return repeated(value, text);
  }

  @Override
  JsonSink url(String value) {
    return repeated(value, url);
  }

  private JsonSink repeated(String value, Written last) {
    begin();
    int start = length;
    if (value.equals(last.value)) {
      put(bytes, last.start, last.end - last.start);
    } else {
      quote(value);
    }
    last.value = value;
    last.start = start;
    last.end = length;
    follows = true;
    return this;
  }

  @Override
  JsonSink number(long value) {
    return ascii(Long.toString(value));
  }

  @Override
  JsonSink number(BigInteger value) {
    return ascii(value.toString());
  }

  @Override
  JsonSink number(BigDecimal value) {
    return ascii(value.toString());
  }

  @Override
  JsonSink bool(boolean value) {
    return ascii(Boolean.toString(value));
  }

  @Override
  JsonSink nothing() {
    return ascii("null");
  }

  private JsonSink ascii(String value) {
    return value(value.getBytes(StandardCharsets.US_ASCII));
  }

  private JsonSink value(byte[] value) {
    begin();
    put(value);
    follows = true;
    return this;
  }

  /** Writes what must stand before a name, or a value. */
  private void begin() {
    flushIfFull();
    if (named) {
      named = false;
      return;
    }
    if (follows) {
      put(',');
    }
    if (pretty && around + depth() > 0) {
      indent();
    }
  }

  private void flushIfFull() {
    if (length > MAX_BUFFERED) {
      flush();
    }
  }

  private void indent() {
    put('\n');
    for (int i = Math.min(around + depth(), MAX_INDENTED); i > 0; i--) {
      put(' ');
      put(' ');
    }
  }

  private void quote(String value) {
    put('"');
    int start = length;
    if (!characters(value) && hasLoneSurrogate(value)) {
      length = start;
      int from = 0;
      for (int i = 0; i < value.length(); i++) {
        if (isLoneSurrogate(value, i)) {
          characters(value.substring(from, i));
          escape(value.charAt(i));
          from = i + 1;
        }
      }
      characters(value.substring(from));
    }
    put('"');
  }

  /**
   * Writes characters, escaped as RFC 8259 asks in section 7.
   *
   * @return whether there are certainly no lone surrogates
   */
  private boolean characters(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    boolean certain = true;
    int from = 0;
    for (int i = special(utf8, 0); i < utf8.length; i = special(utf8, i + 1)) {
      if (utf8[i] == REPLACEMENT) {
        certain &= utf8.length == value.length() && value.charAt(i) == REPLACEMENT;
      } else {
        put(utf8, from, i - from);
        escape((char) utf8[i]);
        from = i + 1;
      }
    }
    put(utf8, from, utf8.length - from);
    return certain;
  }

  /** Where the first special byte from {@code from} on stands; the end if there is none. */
  @SuppressWarnings("ShortCircuitBoolean") // four answers in one branch: most texts have none
  private static int special(byte[] utf8, int from) {
    int i = from;
    while (i + 4 <= utf8.length
        && !(SPECIAL[utf8[i] & 0xFF]
            | SPECIAL[utf8[i + 1] & 0xFF]
            | SPECIAL[utf8[i + 2] & 0xFF]
            | SPECIAL[utf8[i + 3] & 0xFF])) {
      i += 4;
    }
    while (i < utf8.length && !SPECIAL[utf8[i] & 0xFF]) {
      i++;
    }
    return i;
  }

  private static boolean hasLoneSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isLoneSurrogate(value, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoneSurrogate(String value, int at) {
    char c = value.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
  }

  private void escape(char c) {
    put('\\');
    int name = NAMED.indexOf(c);
    if (name >= 0) {
      put(NAMES.charAt(name));
    } else {
      put('u');
      for (char digit : HexFormat.of().withUpperCase().toHexDigits(c).toCharArray()) {
        put(digit);
      }
    }
  }

  private void put(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
  }

  private void put(byte[] value) {
    put(value, 0, value.length);
  }

  private void put(byte[] value, int start, int count) {
    reserve(count);
    System.arraycopy(value, start, bytes, length, count);
    length += count;
  }

  private void reserve(int more) {
    if (more > bytes.length - length) {
      // A single value is longer than the buffer.
      bytes = Arrays.copyOf(bytes, Math.addExact(length, Math.max(more, length / 2)));
    }
  }
}
