package io.github.linkletter.feed;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Text that has to wait for what comes before it, in a temporary file and not in memory. Where the
 * file system allows it the file loses its name at once, so that nothing is left of it however the
 * process ends.
 */
final class Spool implements Closeable {
  private static final int CHUNK = 1 << 13;

  private final FileChannel file;
  private final Writer writer;

  Spool(Path path) throws IOException {
    file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            StandardOpenOption.DELETE_ON_CLOSE);
    writer = new BufferedWriter(Channels.newWriter(file, StandardCharsets.UTF_8));
  }

  static Spool temporary() throws IOException {
    return new Spool(Files.createTempFile("linkletter-feed-", ".tmp"));
  }

  Appendable in() {
    return writer;
  }

  void copyTo(Appendable out) throws IOException {
    writer.flush();
    file.position(0);
    Reader reader = Channels.newReader(file, StandardCharsets.UTF_8);
    char[] chunk = new char[CHUNK];
    for (int length = reader.read(chunk); length >= 0; length = reader.read(chunk)) {
      out.append(new String(chunk, 0, length));
    }
  }

  @Override
  public void close() throws IOException {
    try (file) {
      writer.close();
    }
  }
}
