package io.github.linkletter.feed;

import java.io.IOException;
import java.io.Writer;

/** Neither flushes nor closes what it writes to, which may change on the way. */
final class AppendableWriter extends Writer {
  private Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  void redirect(Appendable newOut) {
    out = newOut;
  }

  @Override
  public void write(char[] chars, int from, int length) throws IOException {
    out.append(new String(chars, from, length));
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    out.append(text, from, from + length);
  }

  @Override
  public void write(int c) throws IOException {
    out.append((char) c);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
