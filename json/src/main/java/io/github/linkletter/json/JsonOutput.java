package io.github.linkletter.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * What a generator writes, on its way to an {@link Appendable}: lone surrogates, which no encoding
 * can write, become {@code \}{@code uXXXX}. They only stand in strings, so that is always an
 * escape. Neither flushed nor closed, since the Appendable isn't ours.
 */
final class JsonOutput extends Writer {
  private static final char NONE = 0;

  private final Appendable out;

  /** The last character, if it may be the first half of a pair that the next one completes. */
  private char half = NONE;

  JsonOutput(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    int bits = half;
    for (int i = offset; i < offset + length; i++) {
      bits |= buffer[i];
    }
    if (bits < Character.MIN_SURROGATE) {
      append(buffer, offset, offset + length);
    } else {
      writeChecked(buffer, offset, offset + length);
    }
  }

  private void writeChecked(char[] buffer, int offset, int end) throws IOException {
    int start = offset;
    for (int i = offset; i < end; i++) {
      char c = buffer[i];
      if (half != NONE) {
        if (Character.isLowSurrogate(c)) {
          append(new char[] {half, c}, 0, 2);
          start = i + 1;
          half = NONE;
          continue;
        }
        escape(half);
        half = NONE;
      }
      if (Character.isSurrogate(c)) {
        append(buffer, start, i);
        start = i + 1;
        if (Character.isHighSurrogate(c)) {
          half = c;
        } else {
          escape(c);
        }
      }
    }
    append(buffer, start, end);
  }

  private void escape(char c) throws IOException {
    out.append("\\u").append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
  }

  private void append(char[] buffer, int start, int end) throws IOException {
    if (start >= end) {
      return;
    }
    if (out instanceof StringBuilder builder) {
      builder.append(buffer, start, end - start);
    } else if (out instanceof Writer writer) {
      writer.write(buffer, start, end - start);
    } else {
      out.append(new String(buffer, start, end - start));
    }
  }

  @Override
  public void flush() {
    // as the class says
  }

  @Override
  public void close() {
    // as the class says
  }
}
