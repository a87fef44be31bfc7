package io.github.linkletter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlCommandTest {
  private static final String POST =
      """
      ---
      title: QUIET MACHINES WEEKLY ISSUE \\#%1$d - 3rd May 2020
      date: 2020-05-0%1$dT08:00:00+01:00
      ---

      Hello.


      News
      ====

      A text.
      <br>[%2$s](%2$s)
      """;

  @TempDir Path folder;
  private Path issues;
  private Path site;

  private record Result(int exitCode, String err) {}

  private static Result run(Object... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int code = Main.run(Terminal.of(new ByteArrayOutputStream(), err, false), words);
    return new Result(code, err.toString(StandardCharsets.UTF_8));
  }

  @BeforeEach
  void makeIssues() throws IOException {
    issues = Files.createDirectory(folder.resolve("issues"));
    site = folder.resolve("site");
    Files.writeString(issues.resolve("b.md"), POST.formatted(1, "https://example.com/"));
    Files.writeString(issues.resolve("a.md"), POST.formatted(2, "https://example.com/"));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(site)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesAPageForEachIssueAndAnIndex() throws IOException {
    assertEquals(new Result(0, ""), run("html", "-o", site, issues));
    assertEquals(List.of("2020-05-01-1.html", "2020-05-02-2.html", "index.html"), files());
    String first = Files.readString(site.resolve("2020-05-01-1.html"));
    assertTrue(first.contains("<link rel=\"next\" href=\"2020-05-02-2.html\">"), first);
    assertFalse(first.contains("canonical"), first);
  }

  @Test
  void aUrlMakesCanonicalLinks() throws IOException {
    assertEquals(0, run("html", "--url", "https://example.com/a/", "-o", site, issues).exitCode());
    assertTrue(
        Files.readString(site.resolve("2020-05-01-1.html"))
            .contains("rel=\"canonical\" href=\"https://example.com/a/2020-05-01-1.html\""));
    Result wrong = run("html", "--url", "https://example.com/a", "-o", site, issues);
    assertEquals(2, wrong.exitCode());
    assertTrue(wrong.err().contains("must end in a slash"), wrong.err());
  }

  @Test
  void pagesLeadToFeeds() throws IOException {
    Result result =
        run(
            "html",
            "--feed",
            "feed.xml",
            "--feed=https://example.com/feed.atom",
            "--feed=feed.json?x",
            "-o",
            site,
            issues);
    assertEquals(new Result(0, ""), result);
    for (String name : List.of("2020-05-01-1.html", "index.html")) {
      String page = Files.readString(site.resolve(name));
      String title = "title=\"QUIET MACHINES WEEKLY\"";
      for (String link :
          List.of(
              "type=\"application/rss+xml\" " + title + " href=\"feed.xml\"",
              "type=\"application/atom+xml\" " + title + " href=\"https://example.com/feed.atom\"",
              "type=\"application/feed+json\" " + title + " href=\"feed.json?x\"")) {
        assertTrue(page.contains("<link rel=\"alternate\" " + link + ">"), page);
      }
    }
    assertEquals(2, run("html", "--feed", "", "-o", site, issues).exitCode());
  }

  @Test
  void mailsHaveTheirTextsBesideThem() throws IOException {
    assertEquals(new Result(0, ""), run("html", "--format", "email", "-o", site, issues));
    assertEquals(
        List.of("2020-05-01-1.html", "2020-05-01-1.txt", "2020-05-02-2.html", "2020-05-02-2.txt"),
        files());
    assertTrue(
        Files.readString(site.resolve("2020-05-02-2.txt"))
            .startsWith("QUIET MACHINES WEEKLY\nISSUE #2 - 3rd May 2020\n\nHello.\n"));
  }

  @Test
  void fragmentsHaveNoIndex() throws IOException {
    assertEquals(new Result(0, ""), run("html", "--format", "fragment", "-o", site, issues));
    assertEquals(List.of("2020-05-01-1.html", "2020-05-02-2.html"), files());
    assertTrue(Files.readString(site.resolve("2020-05-01-1.html")).startsWith("<article"));
  }

  @Test
  void saysWhatBecameText() throws IOException {
    Files.writeString(issues.resolve("c.md"), POST.formatted(3, "javascript:x"));
    Result result = run("html", "-o", site, issues);
    assertEquals(0, result.exitCode());
    assertTrue(result.err().contains("2020-05-03-3.html: warning: "), result.err());
    assertTrue(result.err().contains("[unsafe-url]"), result.err());
  }

  @Test
  void whatCanNotBeReadIsNamedAndTheRestConverted() throws IOException {
    Files.createSymbolicLink(issues.resolve("d.md"), folder.resolve("nowhere"));
    Result result = run("html", "-o", site, issues);
    assertEquals(1, result.exitCode());
    assertTrue(result.err().contains("d.md"), result.err());
    assertEquals(3, files().size());
  }

  @Test
  void withoutIssuesNothingIsWritten() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(1, run("html", "-o", site, empty).exitCode());
    assertFalse(Files.exists(site));
  }

  @Test
  void aFileInTheWayIsAnOutputFailure() throws IOException {
    Files.writeString(site, "a file");
    Result result = run("html", "-o", site, issues);
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("can't write"), result.err());
    assertEquals("a file", Files.readString(site));
  }

  @Test
  void aFolderIsNeeded() {
    assertEquals(2, run("html", issues).exitCode());
    assertEquals(2, run("html", "--format", "pdf", "-o", site, issues).exitCode());
  }
}
