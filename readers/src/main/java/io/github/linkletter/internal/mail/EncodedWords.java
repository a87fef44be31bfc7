package io.github.linkletter.internal.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the encoded words of RFC 2047, such as {@code =?utf-8?Q?caf=C3=A9?=}, wherever they stand
 * in a header field. Those in a row are one text, so a character may be cut in two by them. What is
 * no encoded word, or one of an unknown charset, stays as it is. Takes time in proportion to the
 * text, whatever it holds.
 */
final class EncodedWords {
  private static final int MAX_CHARSET = 64;

  private final String text;
  private final Charsets charsets;
  private final StringBuilder result;

  /** The bytes of the encoded words in a row that are not decoded yet, and their charset. */
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

  private Charset charset = StandardCharsets.UTF_8;

  /** The first end of a word that is not before the one asked for last. */
  private int nextEnd = -1;

  private EncodedWords(String text, Charsets charsets) {
    this.text = text;
    this.charsets = charsets;
    this.result = new StringBuilder(text.length());
  }

  static String decode(String text, Charsets charsets) {
    return text.contains("=?") ? new EncodedWords(text, charsets).read() : text;
  }

  private String read() {
    int at = 0;
    while (at < text.length()) {
      int behind = text.startsWith("=?", at) ? word(at) : -1;
      if (behind >= 0) {
        at = behind;
        continue;
      }
      int end = at;
      while (end < text.length() && isBlank(text.charAt(end))) {
        end++;
      }
      boolean between = end > at && pending.size() > 0 && text.startsWith("=?", end);
      int next = between ? word(end) : -1;
      if (next < 0) {
        flush();
        next = Math.max(end, at + 1);
        result.append(text, at, next);
      }
      at = next;
    }
    flush();
    return result.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Reads the encoded word at an offset; returns the offset behind it, or -1 if there is none. */
  private int word(int start) {
    int encoding = text.indexOf('?', start + 2);
    boolean begins =
        encoding > start + 2
            && encoding <= start + 2 + MAX_CHARSET
            && text.startsWith("?", encoding + 2);
    char kind = begins ? Character.toLowerCase(text.charAt(encoding + 1)) : ' ';
    int end = kind == 'q' || kind == 'b' ? end(encoding + 3) : -1;
    Charset found = end < 0 ? null : charset(text.substring(start + 2, encoding));
    if (found == null) {
      return -1;
    }
    if (!found.equals(charset)) {
      flush();
      charset = found;
    }
    String encoded = text.substring(encoding + 3, end);
    DecodedBytes decoded =
        TransferEncoding.encodedWord(kind == 'b', encoded.getBytes(StandardCharsets.UTF_8));
    pending.write(decoded.bytes(), 0, decoded.length());
    return end + 2;
  }

  private int end(int from) {
    if (nextEnd < from) {
      int end = text.indexOf("?=", from);
      nextEnd = end < 0 ? Integer.MAX_VALUE : end;
    }
    return nextEnd == Integer.MAX_VALUE ? -1 : nextEnd;
  }

  /** The charset of a name, which may be followed by a language (RFC 2231 section 5). */
  private @Nullable Charset charset(String name) {
    int language = name.indexOf('*');
    return charsets.find(language < 0 ? name : name.substring(0, language)).orElse(null);
  }

  private void flush() {
    if (pending.size() > 0) {
      result.append(pending.toString(charset));
      pending.reset();
    }
  }
}
