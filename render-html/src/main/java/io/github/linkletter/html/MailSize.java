package io.github.linkletter.html;

/** How long text is as UTF-8. */
final class MailSize {
  private MailSize() {}

  static long of(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // The halves of a surrogate pair make two bytes each; others never get here.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }
}
