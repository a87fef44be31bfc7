package io.github.linkletter.internal.mail;

import io.github.linkletter.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The mails of an mbox file, one after the other: each begins with a line that begins with {@code
 * From} and a blank, at the file's beginning or behind an empty line. However large the file, one
 * mail at a time is in memory, and of one beyond the limit no more than it takes to know that.
 */
public final class Mbox implements Iterator<Source> {
  private final String name;
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int count;
  private boolean started;
  private boolean ended;
  private byte[] pending = new byte[0];
  private @Nullable Source next;

  /** The mails in {@code in}, each of at most {@code limit} bytes and one more. */
  public Mbox(String name, InputStream in, int limit) {
    this.name = name;
    this.in = in;
    this.limit = limit;
  }

  /** Whether a file's beginning is that of an mbox file. */
  public static boolean begins(byte[] beginning) {
    return beginning.length > 5
        && beginning[0] == 'F'
        && beginning[1] == 'r'
        && beginning[2] == 'o'
        && beginning[3] == 'm'
        && beginning[4] == ' ';
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      try {
        next = read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return next != null;
  }

  @Override
  public Source next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Source result = next;
    next = null;
    return result;
  }

  private @Nullable Source read() throws IOException {
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    mail.writeBytes(pending);
    boolean afterEmpty = false;
    boolean any = started;
    while (true) {
      byte[] line = line();
      if (line.length == 0) {
        ended = true;
        return any ? source(mail) : null;
      }
      if ((afterEmpty || !any) && begins(line)) {
        pending = line;
        started = true;
        if (any) {
          return source(mail);
        }
        any = true;
        mail.writeBytes(line);
        afterEmpty = false;
        continue;
      }
      if (any && mail.size() <= limit) {
        mail.write(line, 0, Math.min(line.length, limit + 1 - mail.size()));
      }
      afterEmpty = line[0] == '\n' || (line[0] == '\r' && line.length == 2);
    }
  }

  private Source source(ByteArrayOutputStream mail) {
    count++;
    return Source.of(name + "#" + count, mail.toByteArray());
  }

  /** The next line with its end; of a very long one its beginning. Empty at the file's end. */
  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    boolean ended = false;
    while (!ended && (at < end || fill())) {
      int stop = at;
      while (stop < end && !ended) {
        ended = buffer[stop++] == '\n';
      }
      line.write(buffer, at, Math.min(stop - at, limit + 1 - line.size()));
      at = stop;
    }
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
