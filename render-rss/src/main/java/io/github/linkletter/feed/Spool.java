package io.github.linkletter.feed;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that has to wait for what comes before it, in a temporary file and not in memory. */
final class Spool implements Closeable {
  private static final int CHUNK = 1 << 13;

  private final Path file;
  private final Writer writer;

  Spool(Path file) throws IOException {
    this.file = file;
    writer = Files.newBufferedWriter(file);
  }

  static Spool temporary() throws IOException {
    return new Spool(Files.createTempFile("linkletter-feed-", ".tmp"));
  }

  Appendable in() {
    return writer;
  }

  void copyTo(Appendable out) throws IOException {
    writer.flush();
    char[] chunk = new char[CHUNK];
    try (Reader reader = Files.newBufferedReader(file)) {
      for (int length = reader.read(chunk); length >= 0; length = reader.read(chunk)) {
        out.append(new String(chunk, 0, length));
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
