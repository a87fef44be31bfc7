package io.github.linkletter.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

/** An mbox file four times as large as all the memory there is for reading it. */
class LargeMboxTest {
  private static final String HEAP = "-Xmx32m";
  private static final int MAILS = 2000;
  private static final String MAIL =
      "From a@b.example Thu May  1 2014\n"
          + Mails.HEAD
          + "\n"
          + Mails.TEXT
          + "x".repeat(79).concat("\n").repeat(800)
          + "\n";

  @Test
  void isReadInConstantMemory() throws IOException, InterruptedException {
    String classes = System.getProperty("surefire.test.class.path");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                classes == null ? System.getProperty("java.class.path") : classes,
                Reading.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals("2000 mails, 128 MB", output.strip());
    assertEquals(0, process.waitFor());
  }

  /** What the other process does. */
  static final class Reading {
    private Reading() {}

    public static void main(String[] args) throws IOException {
      MailReader reader = new MailReader();
      Repeated file = new Repeated(MAIL.getBytes(StandardCharsets.UTF_8), MAILS);
      Iterator<Source> sources = reader.sources("all.mbox", file);
      int count = 0;
      while (sources.hasNext()) {
        if (reader.read(sources.next()).issue().number().orElseThrow() == 7) {
          count++;
        }
      }
      System.out.println(count + " mails, " + file.read / 1_000_000 + " MB");
    }
  }

  /** The same bytes again and again. */
  private static final class Repeated extends InputStream {
    private final byte[] bytes;
    private final long size;
    private long read;

    Repeated(byte[] bytes, int times) {
      this.bytes = bytes;
      this.size = (long) bytes.length * times;
    }

    @Override
    public int read() {
      return read < size ? bytes[(int) (read++ % bytes.length)] : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int at = (int) (read % bytes.length);
      int count = (int) Math.min(Math.min(length, bytes.length - at), size - read);
      System.arraycopy(bytes, at, into, offset, count);
      read += count;
      return count == 0 && length > 0 ? -1 : count;
    }
  }
}
