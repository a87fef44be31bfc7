package io.github.linkletter.html;

import java.io.IOException;

/** Passes text on and counts its bytes in UTF-8. */
final class MailSize implements Appendable {
  private final Appendable out;
  private long bytes;

  MailSize(Appendable out) {
    this.out = out;
  }

  long bytes() {
    return bytes;
  }

  @Override
  public Appendable append(CharSequence text) throws IOException {
    out.append(text);
    for (int i = 0; i < text.length(); i++) {
      count(text.charAt(i));
    }
    return this;
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) throws IOException {
    return append(text.subSequence(start, end));
  }

  @Override
  public Appendable append(char c) throws IOException {
    out.append(c);
    count(c);
    return this;
  }

  /** The halves of a surrogate pair make two bytes each; others never get here. */
  private void count(char c) {
    bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }
}
