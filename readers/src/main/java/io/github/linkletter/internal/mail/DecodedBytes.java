package io.github.linkletter.internal.mail;

/**
 * Decoded bytes of a mail's part.
 *
 * @param bytes the bytes, of which the first {@code length} count
 * @param length how many there are
 * @param offsets where in the mail each of them stands, and behind them their end; never falling
 * @param malformed whether the encoding was broken
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DecodedBytes(byte[] bytes, int length, int[] offsets, boolean malformed) {

  /** Collects decoded bytes. */
  static final class Builder {
    private final byte[] bytes;
    private final int[] offsets;
    private int length;
    private boolean malformed;

    Builder(int capacity) {
      bytes = new byte[capacity];
      offsets = new int[capacity + 1];
    }

    void add(int value, int offset) {
      offsets[length] = offset;
      bytes[length++] = (byte) value;
    }

    void malformed() {
      malformed = true;
    }

    DecodedBytes build(int end) {
      offsets[length] = end;
      return new DecodedBytes(bytes, length, offsets, malformed);
    }
  }
}
