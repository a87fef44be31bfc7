package io.github.linkletter.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.render.ArchiveRenderer;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path folder;

  /** Writes the sources, one a line. */
  private static final class Sources implements ArchiveRenderer {
    @Override
    public RenderReport render(Iterable<ArchivedIssue> issues, Appendable out) throws IOException {
      for (ArchivedIssue issue : issues) {
        out.append(issue.source().orElse("?")).append('\n');
      }
      return RenderReport.clean();
    }

    @Override
    public String mediaType() {
      return "text/plain";
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String post(int number) {
    return "---\ntitle: ISSUE \\#" + number + " - 3rd May 2020\ndate: 2020-05-03\n---\n\nHello.\n";
  }

  private static List<String> sources(Archive archive) {
    try (Stream<ArchiveItem> items = archive.items()) {
      return items.map(ArchiveItem::source).toList();
    }
  }

  private List<ArchiveItem> items() {
    try (Stream<ArchiveItem> items = Archive.at(folder).items()) {
      return items.toList();
    }
  }

  @Test
  void filesComeInTheOrderOfTheirNamesFolderByFolder() throws IOException {
    for (String name : List.of("b.md", "a/2.md", "a/10.md", "c.markdown", "a.md", "B.md")) {
      write(name, "Text.");
    }

    assertEquals(
        List.of("B.md", "a/10.md", "a/2.md", "a.md", "b.md", "c.markdown"),
        sources(Archive.at(folder)));
  }

  @Test
  void threadsChangeNeitherItemsNorOrder() throws IOException {
    for (int i = 0; i < 300; i++) {
      write(String.format(Locale.ROOT, "%03d.md", i), post(i));
    }
    List<String> expected = sources(Archive.builder(folder).parallelism(1).build());

    assertEquals(300, expected.size());
    for (int threads : new int[] {2, 3, 16}) {
      assertEquals(expected, sources(Archive.builder(folder).parallelism(threads).build()));
    }
  }

  @Test
  void itemsAreReadOnlyAsFarAhead() throws IOException {
    for (int i = 0; i < 300; i++) {
      write(String.format(Locale.ROOT, "%03d.md", i), post(i));
    }
    try (Stream<ArchiveItem> items = Archive.builder(folder).parallelism(2).build().items()) {
      var iterator = items.iterator();
      iterator.next();
      Files.delete(folder.resolve("299.md"));
      List<ArchiveItem> rest = new ArrayList<>();
      iterator.forEachRemaining(rest::add);

      assertTrue(rest.get(rest.size() - 1) instanceof ArchiveItem.Failed, "read only when asked");
    }
  }

  @Test
  void oneFileIsAnArchive() throws IOException {
    Path file = write("notes.txt", post(5));

    assertEquals(List.of("notes.txt"), sources(Archive.at(file)));
    try (Stream<ArchiveItem> items = Archive.at(file).items()) {
      assertTrue(items.allMatch(ArchiveItem.Parsed.class::isInstance));
    }
  }

  @Test
  void whatCannotBeReadIsNamedAmongTheOthers() throws IOException {
    write("a.md", post(1));
    Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("nowhere"));
    write("c.md/inside.md", post(2));
    Files.write(folder.resolve("d.md"), new byte[] {0, 1});
    Files.write(folder.resolve("e.md"), new byte[IssueParser.DEFAULT_MAX_SIZE + 1]);
    write("f.png", "");
    write(".hidden.md", post(9));
    write("g.md", post(3));

    List<String> found = new ArrayList<>();
    for (ArchiveItem item : items()) {
      String kind =
          item instanceof ArchiveItem.Failed failed
              ? failed.diagnostic().code().toString()
              : item.getClass().getSimpleName();
      found.add(item.source() + " " + kind);
    }

    assertEquals(
        List.of(
            "a.md Parsed",
            "b.md unreadable",
            "c.md unreadable",
            "c.md/inside.md Parsed",
            "d.md binary",
            "e.md too-large",
            "f.png Skipped",
            "g.md Parsed"),
        found);
  }

  @Test
  void aMissingRootIsAFailure() {
    try (Stream<ArchiveItem> items = Archive.at(folder.resolve("none")).items()) {
      ArchiveItem.Failed failed = (ArchiveItem.Failed) items.toList().get(0);
      assertEquals("none", failed.source());
      assertEquals("There is no such file.", failed.diagnostic().message());
    }
  }

  @Test
  void linksInACircleEnd() throws IOException {
    write("a/x.md", post(1));
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("self.md"), Path.of("self.md"));

    List<String> found =
        items().stream()
            .map(item -> item.getClass().getSimpleName() + " " + item.source())
            .toList();

    assertEquals(List.of("Skipped a/loop", "Parsed a/x.md", "Failed self.md"), found);
  }

  @Test
  void linksDontLeadOutIntoAllThatHoldsTheFolder() throws IOException {
    write("beside/x.md", post(1));
    Path archive = Files.createDirectories(folder.resolve("archive"));
    write("archive/y.md", post(2));
    Files.createSymbolicLink(archive.resolve("above"), folder);
    Files.createSymbolicLink(archive.resolve("beside"), folder.resolve("beside"));

    try (Stream<ArchiveItem> items = Archive.at(archive).items()) {
      assertEquals(
          List.of("Skipped above", "Parsed beside/x.md", "Parsed y.md"),
          items.map(item -> item.getClass().getSimpleName() + " " + item.source()).toList());
    }
  }

  @Test
  void filesAreThoseThatItemsWouldRead() throws IOException {
    write("a.md", post(1));
    write("b/c.md", post(2));
    write("d.txt", "Text.");
    write(".e.md", "Text.");
    Files.createSymbolicLink(folder.resolve("f.md"), folder.resolve("nowhere"));

    try (Stream<Path> files = Archive.at(folder).files()) {
      assertEquals(List.of(folder.resolve("a.md"), folder.resolve("b/c.md")), files.toList());
    }
    try (Stream<Path> files = Archive.at(folder.resolve("d.txt")).files()) {
      assertEquals(List.of(folder.resolve("d.txt")), files.toList());
    }
  }

  @Test
  void foldersAreEnteredToALimit() throws IOException {
    Path deep = folder;
    for (int i = 0; i < Walk.MAX_DEPTH; i++) {
      deep = deep.resolve("d");
      Files.createDirectories(deep);
      Files.writeString(deep.resolve("x.md"), post(i));
    }

    List<ArchiveItem> items = items();

    assertEquals(Walk.MAX_DEPTH - 1, count(items, ArchiveItem.Parsed.class));
    assertEquals(1, count(items, ArchiveItem.Failed.class));
  }

  private static long count(List<ArchiveItem> items, Class<?> kind) {
    return items.stream().filter(kind::isInstance).count();
  }

  @Test
  void whatTheKernelShowsAsFilesIsNotRead() throws IOException {
    Path shown = Path.of("/proc/version");
    assumeTrue(Files.isRegularFile(shown), "needs /proc");
    Files.createSymbolicLink(folder.resolve("shown.md"), shown);

    assertTrue(items().get(0) instanceof ArchiveItem.Skipped);
    try (Stream<ArchiveItem> items = Archive.at(shown).items()) {
      assertTrue(items.findFirst().orElseThrow() instanceof ArchiveItem.Failed);
    }
  }

  @Test
  void pipesAreSkippedAndNamed() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.md");
    boolean made;
    try {
      made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      made = false;
    }
    assumeTrue(made, "needs mkfifo");

    assertTrue(items().get(0) instanceof ArchiveItem.Skipped);
    try (Stream<ArchiveItem> items = Archive.at(pipe).items()) {
      List<ArchiveItem> asked = items.toList();
      assertEquals(1, asked.size());
      assertTrue(asked.get(0) instanceof ArchiveItem.Failed, "it was asked for by name");
    }
  }

  @Test
  void patternsSayWhatIsRead() throws IOException {
    for (String name : List.of("a.txt", "b.TXT", "issue-1.md", "note-1.md", "x.md")) {
      write(name, "Text.");
    }
    Archive archive = Archive.builder(folder).include("*.txt", "?ssue-*.md").build();

    try (Stream<ArchiveItem> items = archive.items()) {
      assertEquals(
          List.of("a.txt", "b.TXT", "issue-1.md"),
          items.filter(ArchiveItem.Parsed.class::isInstance).map(ArchiveItem::source).toList());
    }
  }

  @Test
  void theParserIsTheBuilders() throws IOException {
    write("a.md", post(1));
    IssueParser parser =
        IssueParser.builder().dialect(Dialect.post().toBuilder().name("mine").build()).build();

    try (Stream<ArchiveItem> items = Archive.builder(folder).parser(parser).build().items()) {
      ArchiveItem.Parsed parsed = (ArchiveItem.Parsed) items.toList().get(0);
      assertEquals("mine", parsed.document().dialect().name());
      assertEquals(folder + "/a.md", parsed.document().source().name());
    }
  }

  @Test
  void convertRendersWhatWasReadAndReports() throws IOException {
    write("1.md", post(1));
    write("2.md", post(1));
    write("3.md", "No number.");
    write("4.png", "");
    Files.write(folder.resolve("5.md"), new byte[] {0});
    StringBuilder out = new StringBuilder();

    ArchiveReport report = Archive.at(folder).convert(new Sources(), out);

    assertEquals("1.md\n2.md\n3.md\n", out.toString());
    assertEquals(3, report.read());
    assertEquals(1, report.failed());
    assertEquals("5.md", report.failures().get(0).source());
    assertEquals(1, report.skipped());
    assertEquals(1, report.duplicates());
    assertEquals(
        "The number 1 of 2.md is also that of 1.md.", report.duplicateNumbers().get(0).message());
    assertEquals(Optional.empty(), report.duplicateNumbers().get(0).span());
    assertEquals(1, report.diagnostics().get(DiagnosticCode.DUPLICATE_NUMBER));
    assertEquals("ArchiveReport[3 read, 1 failed, 1 skipped]", report.toString());
  }

  @Test
  void aCollectorTellsWhereADuplicateStands() throws IOException {
    write("1.md", post(7));
    write("2.md", post(7));
    ArchiveReport.Collector collector = new ArchiveReport.Collector();

    List<Optional<Diagnostic>> found =
        items().stream()
            .map(
                item -> {
                  collector.add(item);
                  return collector.duplicate();
                })
            .toList();

    assertEquals(Optional.empty(), found.get(0));
    Diagnostic duplicate = found.get(1).orElseThrow();
    assertEquals("The number 7 is also that of 1.md.", duplicate.message());
    assertEquals(post(7).indexOf("title"), duplicate.span().orElseThrow().start());
  }

  @Test
  void convertWritesAFileWholeOrNotAtAll() throws IOException {
    write("posts/1.md", post(1));
    Path file = write("out.txt", "old");
    Archive archive = Archive.at(folder.resolve("posts"));
    ArchiveRenderer failing =
        new ArchiveRenderer() {
          @Override
          public RenderReport render(Iterable<ArchivedIssue> issues, Appendable out)
              throws IOException {
            out.append("half");
            throw new IOException("disk full");
          }

          @Override
          public String mediaType() {
            return "text/plain";
          }
        };

    assertThrows(IOException.class, () -> archive.convert(failing, file));
    assertEquals("old", Files.readString(file));

    archive.convert(new Sources(), file);
    assertEquals("1.md\n", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count(), "no temporary file is left");
    }
  }

  @Test
  void largeFilesAreReadOneAtATime() throws IOException {
    for (int i = 1; i <= 9; i++) {
      write(i + ".md", "A word and another.\n\n".repeat(15_000));
    }
    AtomicInteger read = new AtomicInteger();
    Archive archive = Archive.builder(folder).parallelism(4).build();

    try (Stream<ArchiveItem> items =
        archive.items(
            item -> {
              read.incrementAndGet();
              return item;
            })) {
      Iterator<ArchiveItem> iterator = items.iterator();
      for (int i = 1; i <= 9; i++) {
        assertEquals(i + ".md", iterator.next().source());
        assertEquals(i, read.get());
      }
      assertFalse(iterator.hasNext());
    }
  }

  @Test
  void anErrorOfAMapperArrives() throws IOException {
    write("1.md", "A word.\n");
    Archive archive = Archive.builder(folder).parallelism(2).build();
    try (Stream<Object> items =
        archive.items(
            item -> {
              throw new OutOfMemoryError("of the test");
            })) {
      assertThrows(OutOfMemoryError.class, items::count);
    }
  }

  @Test
  void namesInAReportAreLimited() {
    ArchiveReport.Collector collector = new ArchiveReport.Collector();
    IntStream.rangeClosed(0, ArchiveReport.MAX_NAMED)
        .forEach(i -> collector.add(new ArchiveItem.Failed("f" + i, Reasons.of("It is bad."))));

    ArchiveReport report = collector.report(RenderReport.clean());

    assertEquals(ArchiveReport.MAX_NAMED + 1, report.failed());
    assertEquals(ArchiveReport.MAX_NAMED, report.failures().size());
  }

  @Test
  void aThreadCountBelowOneIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Archive.builder(folder).parallelism(0).build());
    assertFalse(Archive.at(folder).toString().isEmpty());
  }
}
