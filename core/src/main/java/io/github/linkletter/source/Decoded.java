package io.github.linkletter.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decoded bytes.
 *
 * @param chars the text, with U+FFFD for each malformed sequence
 * @param charset what it was decoded with
 * @param byteOffsets for each char, and the end, where its bytes begin; null if encoding the text
 *     gives the bytes again
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Decoded(char[] chars, Charset charset, int @Nullable [] byteOffsets) {
  static Decoded ofText(String text) {
    return new Decoded(text.toCharArray(), StandardCharsets.UTF_8, null);
  }

  /** A byte-order mark of UTF-16 is kept, since the decoders name their byte order. */
  static Decoded ofBytes(byte[] bytes) {
    Charset charset = charsetOf(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    return decoder(charset).decode(ByteBuffer.wrap(bytes), out, true).isError()
        ? decodeWithOffsets(bytes, charset)
        : new Decoded(Arrays.copyOf(out.array(), out.position()), charset, null);
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  static boolean isUtf16(byte[] bytes) {
    return !charsetOf(bytes).equals(StandardCharsets.UTF_8);
  }

  private static Charset charsetOf(byte[] bytes) {
    if (bytes.length >= 2) {
      int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
      if (mark == 0xFEFF) {
        return StandardCharsets.UTF_16BE;
      }
      // Two more zeros make it the mark of UTF-32, which nobody writes: it is left to be binary.
      boolean utf32 = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
      if (mark == 0xFFFE && !utf32) {
        return StandardCharsets.UTF_16LE;
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static Decoded decodeWithOffsets(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = decoder(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    int[] offsets = new int[bytes.length + 2];
    while (in.hasRemaining()) {
      int startByte = in.position();
      int startChar = out.position();
      CoderResult result = decoder.decode(in, out, true);
      fillOffsets(out, startChar, out.position(), startByte, charset, offsets);
      if (result.isError()) {
        offsets[out.position()] = in.position();
        out.put('\uFFFD');
        // The JDK counts the character behind half a pair of UTF-16 as malformed, too.
        int length = charset.equals(StandardCharsets.UTF_8) ? 4 : 2;
        in.position(in.position() + Math.min(length, result.length()));
      }
      decoder.reset();
    }
    int length = out.position();
    offsets[length] = bytes.length;
    return new Decoded(
        Arrays.copyOf(out.array(), length), charset, Arrays.copyOf(offsets, length + 1));
  }

  private static void fillOffsets(
      CharBuffer out, int from, int to, int startByte, Charset charset, int[] offsets) {
    int at = startByte;
    for (int i = from; i < to; i++) {
      char c = out.get(i);
      offsets[i] = at;
      if (!charset.equals(StandardCharsets.UTF_8)) {
        at += 2;
      } else if (Character.isHighSurrogate(c)) {
        // The pair's four bytes count at its first char, so that its second one begins behind them.
        at += 4;
      } else if (!Character.isLowSurrogate(c)) {
        at += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      }
    }
  }
}
