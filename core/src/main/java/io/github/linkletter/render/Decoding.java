package io.github.linkletter.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8, of which every write has whole characters. */
final class Decoding extends OutputStream {
  private final Appendable out;

  Decoding(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    out.append((char) b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.append(new String(bytes, offset, length, StandardCharsets.UTF_8));
  }
}
