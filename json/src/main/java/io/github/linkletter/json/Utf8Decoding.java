package io.github.linkletter.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Hands UTF-8 on as characters as it comes, however its characters are cut; the last one when it is
 * flushed.
 */
final class Utf8Decoding extends OutputStream {
  private final Appendable out;

  /** The last character, which more bytes may belong to. */
  private final byte[] last = new byte[4];

  private int lastLength;
  private boolean skipsFirst;

  private Utf8Decoding(Appendable out, boolean skipsFirst) {
    this.out = out;
    this.skipsFirst = skipsFirst;
  }

  static Utf8Decoding of(Appendable out) {
    return new Utf8Decoding(out, false);
  }

  /** Drops the first character, which must be ASCII. */
  static Utf8Decoding withoutFirst(Appendable out) {
    return new Utf8Decoding(out, true);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int start = offset;
    int end = offset + length;
    while (lastLength > 0 && start < end && isInside(bytes[start])) {
      last[lastLength++] = bytes[start++];
    }
    if (start == end) {
      return;
    }
    flush();
    int lastStart = end - 1;
    while (lastStart > start && isInside(bytes[lastStart])) {
      lastStart--;
    }
    append(bytes, start, lastStart - start);
    lastLength = end - lastStart;
    System.arraycopy(bytes, lastStart, last, 0, lastLength);
  }

  @Override
  public void flush() throws IOException {
    append(last, 0, lastLength);
    lastLength = 0;
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  private void append(byte[] bytes, int offset, int length) throws IOException {
    if (length > 0) {
      int dropped = skipsFirst ? 1 : 0;
      skipsFirst = false;
      out.append(new String(bytes, offset + dropped, length - dropped, StandardCharsets.UTF_8));
    }
  }

  /** Whether a byte is none of those that begin a character. */
  private static boolean isInside(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
