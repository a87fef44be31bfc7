package io.github.linkletter.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/**
 * What a generator writes, on its way to an {@link Appendable}: lone surrogates, which no encoding
 * can write, become {@code \}{@code uXXXX}. They only stand in strings, so that is always an
 * escape.
 *
 * <p>To look at every character once more would cost a quarter of the time. The generator does look
 * at each, for what it has to escape: {@link Watch} listens there.
 *
 * <p>Neither flushed nor closed through, since the Appendable isn't ours.
 */
final class JsonOutput extends Writer {
  private static final char NONE = 0;

  private final Appendable out;
  private final Watch watch = new Watch();

  /** The last character, if it may be the first half of a pair that the next one completes. */
  private char half = NONE;

  JsonOutput(Appendable out) {
    this.out = out;
  }

  /** What the generator has to ask for escapes. */
  CharacterEscapes watch() {
    return watch;
  }

  /** Escapes nothing that isn't escaped anyway, and notices surrogates. */
  private static final class Watch extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int[] ASCII = standardAsciiEscapesForJSON();

    private boolean surrogates;

    @Override
    public int[] getEscapeCodesForAscii() {
      return ASCII;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        surrogates = true;
      }
      return null;
    }
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    if (watch.surrogates) {
      writeChecked(buffer, offset, offset + length);
    } else {
      append(buffer, offset, offset + length);
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
    if (out instanceof Writer writer) {
      writer.write(buffer, start, end - start);
    } else {
      // A StringBuilder is no exception: it takes characters one by one, but a string at once.
      out.append(new String(buffer, start, end - start));
    }
  }

  /** The generator has handed over all that it had: what comes now is looked at anew. */
  @Override
  public void flush() {
    watch.surrogates = false;
  }

  @Override
  public void close() {
    // as the class says
  }
}
