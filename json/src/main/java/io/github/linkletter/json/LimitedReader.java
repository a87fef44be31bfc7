package io.github.linkletter.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads at most so many characters an issue, and drops a byte-order mark at the start. */
final class LimitedReader extends FilterReader {
  private final int limit;
  private int remaining;
  private boolean started;

  LimitedReader(Reader in, int limit) {
    super(in);
    this.limit = limit;
    this.remaining = limit;
  }

  /** Thrown when an issue goes on behind the limit. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Begins to count anew. What a parser has read ahead no longer counts. */
  void restart() {
    remaining = limit;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    if (!started && count > 0) {
      started = true;
      if (buffer[offset] == '\uFEFF') {
        System.arraycopy(buffer, offset + 1, buffer, offset, --count);
        if (count == 0) {
          return read(buffer, offset, length);
        }
      }
    }
    remaining -= Math.max(0, count);
    if (remaining < 0) {
      throw new TooLongException();
    }
    return count;
  }
}
