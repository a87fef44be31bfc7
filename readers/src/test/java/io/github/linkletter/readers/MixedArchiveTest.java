package io.github.linkletter.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.archive.Archive;
import io.github.linkletter.archive.ArchiveItem;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.mail.MailReader;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.IssueReader;
import io.github.linkletter.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of files of several forms, and files of many issues. */
class MixedArchiveTest {
  private static final String POST =
      "---\ntitle: LINK WEEKLY ISSUE \\#1 - 1st May 2014\ndate: 2014-05-01\n---\n\nHello.\n";
  private static final String TEXTILE =
      "---\ntitle: Issue 2 - 8th May 2014\n---\n\nh2. Issue 2 - 8th May 2014\n\nHello.\n";

  @TempDir Path folder;

  private static String mail(int number) {
    return "Subject: Link Weekly #"
        + number
        + "\nDate: Thu, 1 May 2014 23:30:05 +0000\n\nLINK WEEKLY\nISSUE #"
        + number
        + " - 1st May 2014\n\nHello.\n\n>From here.\n";
  }

  private static String mbox(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      text.append("From a@b.example Thu May  1 2014\n").append(mail(i)).append('\n');
    }
    return text.toString();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> items(int threads, List<IssueReader> readers) {
    Archive archive = Archive.builder(folder).readers(readers).parallelism(threads).build();
    try (Stream<ArchiveItem> items = archive.items()) {
      return items.map(MixedArchiveTest::describe).toList();
    }
  }

  private static String describe(ArchiveItem item) {
    if (item instanceof ArchiveItem.Parsed parsed) {
      return parsed.source()
          + " "
          + parsed.document().dialect().name()
          + " "
          + parsed.issue().number().orElse(-1);
    }
    return item.source() + (item instanceof ArchiveItem.Skipped ? " skipped" : " failed");
  }

  @Test
  void eachFileHasItsReader() throws IOException {
    write("a.md", POST);
    write("b.textile", TEXTILE);
    write("c.eml", mail(3));
    write("d.mail.txt", mail(4));
    write("e.txt", "LINK WEEKLY\nISSUE #5 - 1st May 2014\n\nHello.\n");
    write("f.mbox", mbox(3));
    write("g.txt", "Some notes.\n");
    write("h.png", "\u0000\u0001");
    write("i.eml", "Subject: x\nContent-Type: image/png\n\nx\n");
    List<String> expected =
        List.of(
            "a.md post 1",
            "b.textile textile 2",
            "c.eml plain-text 3",
            "d.mail.txt plain-text 4",
            "e.txt plain-text 5",
            "f.mbox#1 plain-text 1",
            "f.mbox#2 plain-text 2",
            "f.mbox#3 plain-text 3",
            "g.txt skipped",
            "h.png skipped",
            "i.eml failed");

    assertEquals(expected, items(1, IssueReader.installed()));
    assertEquals(expected, items(3, IssueReader.installed()));
    assertEquals(
        10, items(1, List.of()).stream().filter(item -> item.endsWith(" skipped")).count() + 2);
  }

  @Test
  void readersAreFoundAndNamed() {
    assertEquals(
        List.of("mail", "plain-text", "textile"),
        IssueReader.installed().stream().map(IssueReader::name).toList());
  }

  @Test
  @SuppressWarnings("JdkObsolete") // what SequenceInputStream takes
  void anMboxIsReadAsFarAsItIsAskedFor() throws IOException {
    byte[] beginning = mbox(50).getBytes(StandardCharsets.UTF_8);
    List<InputStream> parts = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      parts.add(new ByteArrayInputStream(beginning));
    }
    InputStream unreadable = InputStream.nullInputStream();
    unreadable.close();
    parts.add(unreadable);
    InputStream in = new SequenceInputStream(Collections.enumeration(parts));
    Iterator<Source> sources = new MailReader().sources("all.mbox", in);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      Source source = sources.next();
      names.add(source.name());
      assertEquals(i % 50 + 1, new MailReader().read(source).issue().number().orElseThrow());
    }

    assertEquals("all.mbox#1", names.get(0));
    assertEquals("all.mbox#1000", names.get(999));
  }

  @Test
  void ofALargeMailInAnMboxNoMoreIsKeptThanItTakesToKnow() throws IOException {
    MailReader reader =
        MailReader.of(IssueParser.builder().dialect(Dialect.plainText()).maxSize(1000).build());
    String large = "From a\n" + mail(1) + "x".repeat(5000) + "\n" + "y\n".repeat(5000) + "\n";
    byte[] file = (large + "From b\n" + mail(2)).getBytes(StandardCharsets.UTF_8);
    Iterator<Source> sources = reader.sources("all.mbox", new ByteArrayInputStream(file));
    Source first = sources.next();
    Source second = sources.next();

    assertEquals(1001, first.size());
    assertEquals(DiagnosticCode.TOO_LARGE, reader.read(first).diagnostics().get(0).code());
    assertEquals(2, reader.read(second).issue().number().orElseThrow());
    assertTrue(!sources.hasNext());
  }
}
