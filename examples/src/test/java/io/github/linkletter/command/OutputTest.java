package io.github.linkletter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of {@code -o}: what can't be written is refused, and no input is written over. */
class OutputTest {
  private static final String POST =
      "---\ntitle: LINK WEEKLY ISSUE \\#7 - 3rd May 2020\ndate: 2020-05-03\n---\n\nHello.\n";

  @TempDir Path folder;
  private Path posts;
  private Path post;

  @BeforeEach
  void writePost() throws IOException {
    posts = Files.createDirectory(folder.resolve("posts"));
    post = Files.writeString(posts.resolve("a.md"), POST);
  }

  private record Result(int exitCode, String out, String err) {}

  private static Result run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int exitCode = Main.run(Terminal.of(out, err, false), words);
    return new Result(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** All files, with what they hold. */
  private Map<Path, String> contents() throws IOException {
    Map<Path, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        contents.put(file, Files.isRegularFile(file) ? Files.readString(file) : "");
      }
    }
    return contents;
  }

  /** Runs a command that must be refused, before anything is read or written. */
  private void refused(String first, Path second, Object... args) throws IOException {
    Map<Path, String> before = contents();
    Result result = run(args);

    assertEquals(2, result.exitCode(), result.err());
    String message = result.err().lines().findFirst().orElseThrow();
    assertTrue(message.startsWith("Invalid value for option '--output'"), message);
    assertTrue(message.contains(first), message);
    assertTrue(message.contains(second.toString()), message);
    assertEquals("", result.out());
    assertEquals(before, contents());
  }

  @Test
  void anEmptyPathIsWrongUsage() {
    for (String command : List.of("json", "feed", "html", "markdown")) {
      Result result = run(command, "-o", "", posts);

      assertEquals(2, result.exitCode(), command);
      assertEquals(
          "Invalid value for option '--output': a path can't be empty",
          result.err().lines().findFirst().orElseThrow().replaceFirst(" \\(.*?\\)", ""));
    }
    Result result = run("json", "");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("(PATH): a path can't be empty\n"), result.err());
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    for (String command : List.of("json", "feed")) {
      refused("folder", Path.of("new/"), command, "-o", folder + "/new/", posts);
    }
    Result result = run("json", "-o", folder, posts);
    assertEquals(3, result.exitCode());
    assertEquals(
        "linkletter: can't write " + folder + ": it is a folder, not a file.\n", result.err());
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    for (String command : List.of("html", "markdown")) {
      Result result = run(command, "-o", file, posts);

      assertEquals(3, result.exitCode(), command);
      assertEquals("linkletter: can't write " + file + ": it is no folder.\n", result.err());
    }
    assertEquals("old", Files.readString(file));
  }

  @Test
  void aLinkThatLeadsNowhereIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
    for (String command : List.of("json", "feed", "html", "markdown")) {
      Result result = run(command, "-o", link, posts);

      assertEquals(3, result.exitCode(), command);
      assertTrue(result.err().startsWith("linkletter: can't write " + link + ": "), result.err());
      assertFalse(Files.exists(folder.resolve("nowhere"), LinkOption.NOFOLLOW_LINKS), command);
    }
  }

  @Test
  void aLinkToAFileStaysOne() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("file"));

    assertEquals(0, run("json", "-o", link, posts).exitCode());

    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(file).startsWith("{\"schemaVersion\""));
  }

  @Test
  void anInputIsNeverWrittenOver() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), post);
    Path hard = Files.createLink(folder.resolve("hard"), post);
    for (String command : List.of("json", "feed")) {
      refused(post + " would", post, command, "-o", post, post);
      refused(post + " would", post, command, "-o", post, posts);
      refused(link + " would", post, command, "-o", link, posts);
      refused(hard + " would", post, command, "-o", hard, posts);
      refused(post + " would", link, command, "-o", post, link);
    }
    Path other = Files.writeString(folder.resolve("other.json"), "{}");
    Files.createSymbolicLink(posts.resolve("b.md"), other);
    refused(other + " would", posts.resolve("b.md"), "json", "-o", other, posts);
  }

  @Test
  void whatWouldBeAnInputIsNotWritten() throws IOException {
    Path alias = Files.createSymbolicLink(folder.resolve("alias"), posts);
    refused("new.md", posts, "json", "-o", posts.resolve("new.md"), posts);
    refused("new.MARKDOWN", posts, "feed", "-o", alias.resolve("new.MARKDOWN"), posts);
    refused("new.textile", alias, "json", "-o", posts.resolve("new.textile"), alias);

    for (String name : List.of("new.json", ".new.md")) {
      Result result = run("json", "-o", posts.resolve(name), posts);
      assertEquals(0, result.exitCode(), result.err());
      assertEquals(0, run("json", "-o", posts.resolve(name), posts).exitCode(), "a second time");
    }
  }

  @Test
  void filesInAFolderAreNotWrittenOverInputs() throws IOException {
    Path mail = Files.writeString(posts.resolve("x.txt"), "LINK WEEKLY\nISSUE #7 - 3rd May 2020\n");
    refused(mail + " would", mail, "html", "--format", "email", "-o", posts, posts);
    refused(mail + " would", mail, "html", "-o", posts, posts);
    Files.delete(mail);
    Path xml =
        Files.writeString(posts.resolve("x.xml"), "Subject: x\nFrom: a@example.com\n\nHi.\n");
    refused(
        xml + " would",
        xml,
        "feed",
        "--pages",
        1,
        "--self",
        "https://example.com/f.xml",
        "-o",
        posts,
        posts);
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.createSymbolicLink(out.resolve("2020-05-03-7.md"), post);
    refused("2020-05-03-7.md would", post, "markdown", "-o", out, posts);

    assertEquals(0, run("html", "-o", posts, post).exitCode(), "beside inputs");
  }

  @Test
  void postsAreNotWrittenWhereTheyAreReadByAnotherName() throws IOException {
    Path alias = Files.createSymbolicLink(folder.resolve("alias"), posts);
    refused("alias", posts, "markdown", "-o", alias, posts);
    refused("new", posts, "markdown", "-o", alias.resolve("new"), posts);
    refused("new", alias, "markdown", "-o", posts.resolve("new"), alias);
  }
}
