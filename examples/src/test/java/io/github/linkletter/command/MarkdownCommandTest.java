package io.github.linkletter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.archive.Archive;
import io.github.linkletter.archive.ArchiveItem;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.IssueParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownCommandTest {
  private static final Path ARCHIVE = Path.of("archive");

  @TempDir Path folder;

  private record Result(int exitCode, String out, String err) {}

  private static Result run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int exitCode = Main.run(Terminal.of(out, err, false), words);
    return new Result(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private Path input(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(folder.resolve("in"));
    return Files.writeString(file, text);
  }

  @Test
  void writesEachIssueAsAPostThatReadsTheSame() throws IOException {
    Path out = folder.resolve("new").resolve("posts");

    Result result = run("markdown", "-o", out, ARCHIVE);

    assertEquals(0, result.exitCode(), result.err());
    assertEquals("", result.out());
    List<Path> posts = files(out);
    Set<Issue> issues = new HashSet<>();
    try (Stream<ArchiveItem> items = Archive.at(ARCHIVE).items()) {
      items.forEach(item -> issues.add(((ArchiveItem.Parsed) item).issue()));
    }
    Set<Issue> read = new HashSet<>();
    assertEquals(16, posts.size());
    for (Path post : posts) {
      String name = post.getFileName().toString();
      assertTrue(name.matches("\\d{4}-\\d\\d-\\d\\d-\\d+\\.md"), name);
      read.add(IssueParser.standard().parse(post).issue());
    }
    assertEquals(issues, read);
  }

  @Test
  void namesComeFromDayAndNumberOnly() throws IOException {
    input("x.md", "---\ntitle: \"../../x ISSUE 7 y\"\ndate: 2024-03-17T00:00:00Z\n---\n\nHello.\n");

    Result result = run("markdown", "-o", folder.resolve("out"), folder.resolve("in"));

    assertEquals(0, result.exitCode(), result.err());
    assertEquals(
        List.of(folder.resolve("out").resolve("2024-03-17-7.md")), files(folder.resolve("out")));
  }

  @Test
  void whatHasNoNameOrTheSameIsNamedAndTheRestIsWritten() throws IOException {
    String post = "---\ntitle: A ISSUE 7 x\ndate: 2024-03-17\n---\n\nHello.\n";
    input("a.md", post);
    input("b.md", post.replace("Hello", "Good bye"));
    input("c.md", "---\ntitle: Untold\ndate: 2024-03-17\n---\n");
    input("d.md", "---\ntitle: A ISSUE 8 x\n---\n");

    Result result = run("markdown", "-o", folder.resolve("out"), folder.resolve("in"));

    assertEquals(1, result.exitCode());
    assertEquals(1, files(folder.resolve("out")).size());
    assertTrue(
        Files.readString(folder.resolve("out").resolve("2024-03-17-7.md")).contains("Hello"));
    assertEquals(
        """
        DIR/b.md: error: Another issue has the day and number of 2024-03-17-7.md.
        DIR/c.md: error: It has no number to name the post by.
        DIR/d.md: error: It has no date to name the post by.
        linkletter: 1 issue has a number that another one has; "linkletter check" says which.
        """
            .replace("DIR", folder.resolve("in").toString()),
        result.err());
  }

  @Test
  void whatCannotBeWrittenIsNamed() throws IOException {
    // A list of one item that is loose by a definition alone has no Markdown of its own.
    input("a.md", "---\ntitle: A ISSUE 7 x\ndate: 2024-03-17\n---\n\n[x]\n\n- a\n\n  [x]: y\n");

    Result result = run("markdown", "-o", folder.resolve("out"), folder.resolve("in"));

    assertEquals(1, result.exitCode(), result.err());
    assertTrue(result.err().contains("a.md: error: /intro/1: "), result.err());
    assertEquals(List.of(), files(folder.resolve("out")));
  }

  @Test
  void withNothingToReadNoFolderIsMade() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path out = folder.resolve("out");

    Result result = run("markdown", "-o", out, in);

    assertEquals(1, result.exitCode());
    assertTrue(result.err().endsWith("nothing was read, and " + out + " is left as it was.\n"));
    assertFalse(Files.exists(out));
  }

  @Test
  void neverWritesWhereItReads() throws IOException {
    Path file = input("a.md", "---\ntitle: A ISSUE 7 x\ndate: 2024-03-17\n---\n");
    Path in = folder.resolve("in");

    assertEquals(2, run("markdown", "-o", in, in).exitCode());
    assertEquals(2, run("markdown", "-o", in.resolve("below"), in).exitCode());
    assertEquals(2, run("markdown", "-o", in, file).exitCode());
    assertEquals(2, run("markdown", in).exitCode());
    assertEquals(List.of(file), files(in));
  }

  @Test
  void outputThatCannotBeWrittenIsAnErrorOfItsOwn() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    Result result = run("markdown", "-o", file, ARCHIVE);

    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("can't write " + file), result.err());
    assertFalse(Files.isDirectory(file));
  }
}
