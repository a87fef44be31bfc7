package io.github.linkletter.internal.mail;

import io.github.linkletter.source.Source;
import java.util.Arrays;

/** Turns places in a mail's bytes into places in its source's text. */
public final class RawPlaces {
  private final String text;
  private final int[] charOfByte;

  /** The places of a source, whose bytes are {@code size} many. */
  public RawPlaces(Source source, byte[] bytes) {
    this.text = source.text();
    this.charOfByte = source.isLossless() ? byCharacters(bytes.length) : byLines(bytes);
  }

  /** The offset in the text of an offset in the bytes. */
  public int of(int offset) {
    int at = charOfByte[Math.min(offset, charOfByte.length - 1)];
    boolean insidePair =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return insidePair ? at - 1 : at;
  }

  private int[] byCharacters(int size) {
    int[] places = new int[size + 1];
    int at = 0;
    for (int i = 0; i < text.length() && at < size; i++) {
      char c = text.charAt(i);
      int length =
          Character.isHighSurrogate(c)
              ? 4
              : Character.isLowSurrogate(c) ? 0 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      int next = Math.min(size, at + length);
      Arrays.fill(places, at, next, i);
      at = next;
    }
    Arrays.fill(places, at, size + 1, text.length());
    return places;
  }

  /** Where bytes are malformed only the line is sure, and the column is counted in bytes. */
  private int[] byLines(byte[] bytes) {
    int[] places = new int[bytes.length + 1];
    int lineStart = 0;
    int lineEnd = end(0);
    int lineByte = 0;
    for (int i = 0; i < bytes.length; i++) {
      places[i] = Math.min(lineStart + (i - lineByte), lineEnd);
      if (bytes[i] == '\n') {
        lineStart = Math.min(text.length(), lineEnd + 1);
        lineEnd = end(lineStart);
        lineByte = i + 1;
      }
    }
    places[bytes.length] = text.length();
    return places;
  }

  private int end(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
