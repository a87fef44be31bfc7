package io.github.linkletter.robustness;

/** Counts what is written, and keeps nothing of it. */
final class Count implements Appendable {
  private long length;

  long length() {
    return length;
  }

  @Override
  public Appendable append(CharSequence text) {
    return append(text, 0, text.length());
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) {
    length += end - start;
    return this;
  }

  @Override
  public Appendable append(char c) {
    length++;
    return this;
  }
}
