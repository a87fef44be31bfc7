package io.github.linkletter.internal.mail;

import java.util.Locale;

/** Undoes the transfer encodings of RFC 2045 section 6, leniently. */
final class TransferEncoding {
  private TransferEncoding() {}

  /**
   * Decodes a part of a mail.
   *
   * @param encoding what the part's header says; empty if it says nothing, which is how the
   *     newsletter's mails are quoted-printable
   */
  static DecodedBytes decode(String encoding, byte[] mail, int start, int end) {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "quoted-printable" -> quotedPrintable(mail, start, end, true);
      case "" -> quotedPrintable(mail, start, end, false);
      case "base64" -> base64(mail, start, end);
      default -> asItIs(mail, start, end);
    };
  }

  /** Decodes what stands in an encoded word of a header (RFC 2047 section 4). */
  static DecodedBytes encodedWord(boolean isBase64, byte[] text) {
    if (isBase64) {
      return base64(text, 0, text.length);
    }
    byte[] blanks = text.clone();
    for (int i = 0; i < blanks.length; i++) {
      blanks[i] = blanks[i] == '_' ? (byte) ' ' : blanks[i];
    }
    DecodedBytes.Builder bytes = new DecodedBytes.Builder(blanks.length);
    quotedPrintableLine(blanks, 0, blanks.length, true, bytes);
    return bytes.build(blanks.length);
  }

  private static DecodedBytes asItIs(byte[] mail, int start, int end) {
    DecodedBytes.Builder bytes = new DecodedBytes.Builder(end - start);
    for (int i = start; i < end; i++) {
      bytes.add(mail[i], i);
    }
    return bytes.build(end);
  }

  /**
   * Blanks at a line's end go, {@code =} at a line's end joins lines, and {@code =XX} is a byte. A
   * mail that isn't encoded at all must come through that: another {@code =} stays, so does one at
   * a line's end behind another, as in an underline, and hexadecimal digits are upper case unless
   * the encoding is declared.
   */
  private static DecodedBytes quotedPrintable(byte[] mail, int start, int end, boolean declared) {
    DecodedBytes.Builder bytes = new DecodedBytes.Builder(end - start);
    int at = start;
    while (at < end) {
      int lineEnd = indexOf(mail, '\n', at, end);
      int next = lineEnd < 0 ? end : lineEnd + 1;
      int content = lineEnd < 0 ? end : lineEnd;
      if (content > at && lineEnd >= 0 && mail[content - 1] == '\r') {
        content--;
      }
      int lineBreak = content;
      while (content > at && (mail[content - 1] == ' ' || mail[content - 1] == '\t')) {
        content--;
      }
      boolean joins =
          lineEnd >= 0
              && content > at
              && mail[content - 1] == '='
              && (content - 1 == at || mail[content - 2] != '=');
      quotedPrintableLine(mail, at, joins ? content - 1 : content, declared, bytes);
      for (int i = lineBreak; !joins && i < next; i++) {
        bytes.add(mail[i], i);
      }
      at = next;
    }
    return bytes.build(end);
  }

  private static void quotedPrintableLine(
      byte[] mail, int start, int end, boolean declared, DecodedBytes.Builder bytes) {
    int at = start;
    while (at < end) {
      int high = mail[at] == '=' && at + 2 < end ? hex(mail[at + 1], declared) : -1;
      int low = high < 0 ? -1 : hex(mail[at + 2], declared);
      if (low >= 0) {
        bytes.add(16 * high + low, at);
        at += 3;
      } else {
        bytes.add(mail[at], at);
        at++;
      }
    }
  }

  private static int hex(byte digit, boolean lowerCaseToo) {
    if (digit >= '0' && digit <= '9') {
      return digit - '0';
    }
    if (digit >= 'A' && digit <= 'F') {
      return digit - 'A' + 10;
    }
    return lowerCaseToo && digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
  }

  /** What is no digit of base64 is passed over, as RFC 2045 section 6.8 has it. */
  private static DecodedBytes base64(byte[] mail, int start, int end) {
    DecodedBytes.Builder bytes = new DecodedBytes.Builder(end - start);
    int bits = 0;
    int count = 0;
    for (int i = start; i < end && mail[i] != '='; i++) {
      int value = base64Value(mail[i]);
      if (value < 0) {
        if (mail[i] > ' ' || mail[i] < 0) {
          bytes.malformed();
        }
        continue;
      }
      bits = bits << 6 | value;
      count += 6;
      if (count >= 8) {
        count -= 8;
        bytes.add(bits >> count, i);
        bits &= (1 << count) - 1;
      }
    }
    return bytes.build(end);
  }

  private static int base64Value(byte digit) {
    if (digit >= 'A' && digit <= 'Z') {
      return digit - 'A';
    }
    if (digit >= 'a' && digit <= 'z') {
      return digit - 'a' + 26;
    }
    if (digit >= '0' && digit <= '9') {
      return digit - '0' + 52;
    }
    return digit == '+' ? 62 : digit == '/' ? 63 : -1;
  }

  private static int indexOf(byte[] bytes, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == c) {
        return i;
      }
    }
    return -1;
  }
}
