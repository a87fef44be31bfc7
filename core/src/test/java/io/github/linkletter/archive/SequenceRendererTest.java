package io.github.linkletter.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.SequenceRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequenceRendererTest {
  private static final String TEXT = "(1.md’, 2.md’, 3.md’)";

  @TempDir Path folder;

  /** Names of sources, of which one may be refused. */
  private record Names(String refused, Set<Thread> threads) implements SequenceRenderer {
    Names() {
      this("", ConcurrentHashMap.newKeySet());
    }

    @Override
    public String prefix() {
      return "(";
    }

    @Override
    public String delimiter() {
      return ", ";
    }

    @Override
    public String suffix() {
      return ")";
    }

    @Override
    public byte[] element(ArchivedIssue issue) {
      threads.add(Thread.currentThread());
      String source = issue.source().orElse("?");
      if (source.equals(refused)) {
        throw new IllegalArgumentException(source + " is refused");
      }
      return (source + "’").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String mediaType() {
      return "text/plain";
    }
  }

  private Archive posts(int count) throws IOException {
    Path posts = Files.createDirectories(folder.resolve("posts"));
    for (int i = 1; i <= count; i++) {
      Files.writeString(posts.resolve(i + ".md"), "Hello.\n");
    }
    Files.writeString(posts.resolve("note.txt"), "No issue.\n");
    return Archive.builder(posts).parallelism(2).build();
  }

  @Test
  void allWaysGiveTheSameText() throws IOException {
    Archive archive = posts(3);
    List<ArchivedIssue> issues;
    try (Stream<ArchiveItem> items = archive.items()) {
      issues =
          items
              .filter(ArchiveItem.Parsed.class::isInstance)
              .map(item -> ArchivedIssue.of(((ArchiveItem.Parsed) item).issue(), item.source()))
              .toList();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ByteArrayOutputStream converted = new ByteArrayOutputStream();
    StringBuilder chars = new StringBuilder();
    StringBuilder convertedChars = new StringBuilder();
    Path file = folder.resolve("a");
    Path convertedFile = folder.resolve("b");

    new Names().renderUtf8(issues, bytes);
    new Names().render(issues, chars);
    new Names().render(issues, file);
    ArchiveReport report = archive.convertUtf8(new Names(), converted);
    archive.convert(new Names(), convertedChars);
    archive.convert(new Names(), convertedFile);

    assertEquals(TEXT, bytes.toString(StandardCharsets.UTF_8));
    assertEquals(TEXT, chars.toString());
    assertEquals(TEXT, Files.readString(file));
    assertEquals(TEXT, converted.toString(StandardCharsets.UTF_8));
    assertEquals(TEXT, convertedChars.toString());
    assertEquals(TEXT, Files.readString(convertedFile));
    assertEquals("ArchiveReport[3 read, 0 failed, 1 skipped]", report.toString());
  }

  @Test
  void nothingHasNoDelimiter() throws IOException {
    StringBuilder out = new StringBuilder();
    new Names().render(List.of(), out);
    assertEquals("()", out.toString());
  }

  @Test
  void elementsAreRenderedWhereIssuesAreRead() throws IOException {
    Names names = new Names();
    posts(40).convertUtf8(names, new ByteArrayOutputStream());
    assertTrue(!names.threads().isEmpty());
    assertTrue(!names.threads().contains(Thread.currentThread()));
  }

  @Test
  void anExceptionArrivesAndNoFileLooksWhole() throws IOException {
    Archive archive = posts(9);
    Names refusing = new Names("7.md", ConcurrentHashMap.newKeySet());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path file = Files.writeString(folder.resolve("a"), "old");

    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> archive.convertUtf8(refusing, out));
    assertThrows(IllegalArgumentException.class, () -> archive.convert(refusing, file));

    assertEquals("7.md is refused", e.getMessage());
    assertTrue(!out.toString(StandardCharsets.UTF_8).endsWith(")"));
    assertEquals("old", Files.readString(file));
  }

  @Test
  void mappingKeepsTheOrder() throws IOException {
    Archive archive = posts(30);
    List<String> expected = IntStream.rangeClosed(1, 30).mapToObj(i -> i + ".md").sorted().toList();
    for (int threads : new int[] {1, 2, 5}) {
      Archive parallel = Archive.builder(archive.root()).parallelism(threads).build();
      try (Stream<String> sources = parallel.items(ArchiveItem::source)) {
        assertEquals(expected, sources.filter(name -> name.endsWith(".md")).toList());
      }
    }
  }
}
