package io.github.linkletter.feed;

import java.io.IOException;
import java.io.Writer;

/**
 * Collects what is written, and hands it over in one piece. Neither flushes nor closes what it
 * writes to, which may change on the way.
 */
final class AppendableWriter extends Writer {
  private final char[] chunk = new char[1 << 13];
  private Appendable out;
  private int length;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  void redirect(Appendable newOut) throws IOException {
    handOver();
    out = newOut;
  }

  /** Hands over all that was written so far. */
  void handOver() throws IOException {
    if (length > 0) {
      out.append(new String(chunk, 0, length));
      length = 0;
    }
  }

  @Override
  public void write(char[] chars, int from, int count) throws IOException {
    int at = from;
    while (at < from + count) {
      int part = Math.min(room(), from + count - at);
      System.arraycopy(chars, at, chunk, length, part);
      length += part;
      at += part;
    }
  }

  @Override
  public void write(String text, int from, int count) throws IOException {
    int at = from;
    while (at < from + count) {
      int part = Math.min(room(), from + count - at);
      text.getChars(at, at + part, chunk, length);
      length += part;
      at += part;
    }
  }

  @Override
  public void write(int c) throws IOException {
    room();
    chunk[length++] = (char) c;
  }

  /** How many more characters there is room for: at least one. */
  private int room() throws IOException {
    if (length == chunk.length) {
      handOver();
    }
    return chunk.length - length;
  }

  /** Does nothing: XML is flushed after every text. */
  @Override
  public void flush() {}

  @Override
  public void close() {}
}
