package io.github.linkletter.internal.markdown;

/**
 * How many blocks may be open at once while Markdown is read. Each line leaves a span in each block
 * that it stands in, and all of them must fit into memory: in a text of very many lines fewer
 * blocks may nest.
 */
final class OpenBlocks {
  /** One level more than the limit, so that what exceeds it is seen. */
  static final int MAX = MarkdownReader.MAX_NESTING + 1;

  private static final int MAX_SPANS = 3 << 19;

  private OpenBlocks() {}

  /** The number for a text, from which alone it follows. */
  static int in(String text) {
    if (text.length() <= MAX_SPANS / MAX) {
      return MAX;
    }
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lines += c == '\n' || c == '\r' ? 1 : 0;
    }
    return Math.max(2, Math.min(MAX, MAX_SPANS / lines));
  }
}
