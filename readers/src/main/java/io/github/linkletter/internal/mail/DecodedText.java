package io.github.linkletter.internal.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * The text of a mail.
 *
 * @param text the text
 * @param offsets for each char, and the end, its place in the mail; never falling
 * @param malformed whether some of it could not be decoded
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DecodedText(String text, int[] offsets, boolean malformed) {
  private static final int ESCAPE = "=XX".length();

  /**
   * Decodes bytes, where what is malformed becomes U+FFFD; but an escape that nobody declared, and
   * that gives no character, was none, as in the URL {@code ?id=C1}.
   *
   * @param mail the mail, for what stands there instead of an escape
   */
  static DecodedText of(DecodedBytes decoded, Charset charset, byte[] mail, boolean isDeclared) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(decoded.bytes(), 0, decoded.length());
    Builder text = new Builder(decoded.length());
    // One char at a time is how one learns where each comes from, whatever the charset.
    CharBuffer one = CharBuffer.allocate(1);
    CharBuffer two = CharBuffer.allocate(2);
    boolean malformed = decoded.malformed();
    while (true) {
      int start = in.position();
      CharBuffer out = one.clear();
      CoderResult result = decoder.decode(in, out, true);
      if (result.isOverflow() && out.position() == 0) {
        out = two.clear();
        result = decoder.decode(in, out, true);
      }
      out.flip();
      while (out.hasRemaining()) {
        text.add(out.get(), decoded.offsets()[Math.min(start, decoded.length())]);
      }
      if (result.isError()) {
        malformed = true;
        int behind = in.position() + result.length();
        if (isDeclared || !addEscapes(decoded, mail, in.position(), behind, text)) {
          text.add('\uFFFD', decoded.offsets()[in.position()]);
        }
        in.position(behind);
        decoder.reset();
      } else if (result.isUnderflow()) {
        return text.build(decoded.offsets()[decoded.length()], malformed);
      }
    }
  }

  /** Adds bytes as they are escaped in the mail, if all are. */
  private static boolean addEscapes(
      DecodedBytes decoded, byte[] mail, int from, int to, Builder text) {
    for (int i = from; i < to; i++) {
      int place = decoded.offsets()[i];
      if (mail[place] != '=' || decoded.bytes()[i] == '=') {
        return false;
      }
    }
    for (int i = from; i < to; i++) {
      int place = decoded.offsets()[i];
      for (int j = place; j < place + ESCAPE; j++) {
        text.add((char) mail[j], j);
      }
    }
    return true;
  }

  /** Collects text. Offsets that would fall are kept where they are. */
  static final class Builder {
    private final StringBuilder text;
    private int[] offsets;

    Builder(int capacity) {
      text = new StringBuilder(capacity);
      offsets = new int[capacity + 1];
    }

    int length() {
      return text.length();
    }

    char last() {
      return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    boolean endsWith(String end) {
      return text.length() >= end.length() && text.indexOf(end, text.length() - end.length()) >= 0;
    }

    String from(int start) {
      return text.substring(start);
    }

    void add(char c, int offset) {
      put(offset);
      text.append(c);
    }

    void add(String more, int offset) {
      for (int i = 0; i < more.length(); i++) {
        add(more.charAt(i), offset);
      }
    }

    void dropBlanks() {
      while (last() == ' ') {
        text.setLength(text.length() - 1);
      }
    }

    private void put(int offset) {
      int length = text.length();
      if (length + 1 >= offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * offsets.length + 16);
      }
      offsets[length] = length == 0 ? offset : Math.max(offset, offsets[length - 1]);
    }

    DecodedText build(int end, boolean malformed) {
      put(end);
      return new DecodedText(text.toString(), Arrays.copyOf(offsets, text.length() + 1), malformed);
    }
  }
}
