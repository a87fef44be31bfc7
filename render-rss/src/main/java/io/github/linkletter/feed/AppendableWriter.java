package io.github.linkletter.feed;

import io.github.linkletter.internal.markup.Escaper;
import io.github.linkletter.internal.markup.MarkupBuffer;
import io.github.linkletter.internal.markup.Notation;
import java.io.IOException;
import java.io.Writer;

/**
 * Collects what is written, and hands it over in one piece. Neither flushes nor closes what it
 * writes to, which may change on the way.
 */
final class AppendableWriter extends Writer {
  private static final int CHUNK = 1 << 13;

  private final MarkupBuffer chunk = new MarkupBuffer();
  private Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  void redirect(Appendable newOut) throws IOException {
    handOver();
    out = newOut;
  }

  /** Hands over all that was written so far. */
  void handOver() throws IOException {
    if (chunk.length() > 0) {
      out.append(chunk.toString());
      chunk.begin(Notation.HTML);
    }
  }

  /** Writes text, escaped. */
  void write(String text, Escaper escaper) throws IOException {
    chunk.text(text, escaper);
    handOverIfLong();
  }

  /** Writes markup, of which there may be much. */
  void write(MarkupBuffer markup) throws IOException {
    handOver();
    out.append(markup.toString());
  }

  @Override
  public void write(char[] chars, int from, int count) throws IOException {
    chunk.markup(chars, from, count);
    handOverIfLong();
  }

  @Override
  public void write(String text, int from, int count) throws IOException {
    chunk.markup(text, from, count);
    handOverIfLong();
  }

  @Override
  public void write(int c) throws IOException {
    chunk.append((char) c);
    handOverIfLong();
  }

  private void handOverIfLong() throws IOException {
    if (chunk.length() >= CHUNK) {
      handOver();
    }
  }

  /** Does nothing: XML is flushed after every text. */
  @Override
  public void flush() {}

  @Override
  public void close() {}
}
