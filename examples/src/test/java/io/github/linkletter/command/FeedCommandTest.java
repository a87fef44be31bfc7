package io.github.linkletter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedCommandTest {
  private static final String POST =
      """
      ---
      title: QUIET MACHINES WEEKLY ISSUE \\#%1$d - 3rd May 2020
      date: 2020-05-%1$02dT08:00:00+01:00
      ---

      Hello.


      Sponsor
      =======

      Paid for.
      <br>[https://example.net/](https://example.net/)


      News
      ====

      A text.
      <br>[https://example.com/%1$d](https://example.com/%1$d)
      """;

  @TempDir Path folder;
  private Path posts;

  private record Result(int exitCode, String out, String err) {
    long lines(String line) {
      return out.lines().map(String::strip).filter(line::equals).count();
    }
  }

  private static Result run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int exitCode = Main.run(Terminal.of(out, err, false), words);
    return new Result(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @BeforeEach
  void writePosts() throws IOException {
    posts = Files.createDirectory(folder.resolve("posts"));
    for (int number = 1; number <= 3; number++) {
      Files.writeString(posts.resolve(number + ".md"), POST.formatted(number));
    }
  }

  @Test
  void needsNothingButAPath() {
    Result result = run("feed", posts);

    assertEquals(0, result.exitCode(), result.err());
    assertEquals(1, result.lines("<title>QUIET MACHINES WEEKLY</title>"), result.out());
    assertEquals(3, result.lines("<item>"));
    assertTrue(
        result
            .out()
            .contains("<guid isPermaLink=\"false\">tag:example.com,2020-05-01:issue-1</guid>"));
    assertEquals(
        "linkletter: there is no --site: ids and addresses are made from https://example.com/.\n",
        result.err());
  }

  @Test
  void writesEachFormat() {
    String site = "https://letter.example/";

    assertEquals(3, run("feed", "--format", "rss", "--site", site, posts).lines("<item>"));
    assertEquals(3, run("feed", "--format", "atom", "--site", site, posts).lines("<entry>"));
    Result json = run("feed", "--format=json", "--site", site, posts);
    assertTrue(json.out().startsWith("{\n"), json.out());
    assertTrue(json.out().contains("\"home_page_url\": \"https://letter.example/\""), json.out());
    assertEquals("", json.err());
  }

  @Test
  void optionsSayWhatTheFeedIs() {
    Result result =
        run(
            "feed",
            "--format=atom",
            "--title=My & letter",
            "--description=Links",
            "--self=https://letter.example/feed.xml",
            "--permalink=https://letter.example/{number}",
            "--language=en-GB",
            "--author=Ann",
            "--category=a",
            "--category=b",
            "--icon=https://letter.example/icon.png",
            "--logo=https://letter.example/logo.png",
            "--hub=https://hub.example/",
            "--base=https://letter.example/",
            "--id=tag:letter.example,2020:feed",
            "--last-built=2020-06-01T00:00:00+02:00",
            posts);

    assertEquals(0, result.exitCode(), result.err());
    assertEquals("", result.err());
    for (String line :
        List.of(
            "<title>My &amp; letter</title>",
            "<subtitle>Links</subtitle>",
            "<id>tag:letter.example,2020:feed</id>",
            "<link href=\"https://letter.example/\" rel=\"alternate\" type=\"text/html\"></link>",
            "<link href=\"https://letter.example/feed.xml\" rel=\"self\""
                + " type=\"application/atom+xml\"></link>",
            "<link href=\"https://hub.example/\" rel=\"hub\"></link>",
            "<name>Ann</name>",
            "<category term=\"a\"></category>",
            "<category term=\"b\"></category>",
            "<icon>https://letter.example/icon.png</icon>",
            "<logo>https://letter.example/logo.png</logo>",
            "<updated>2020-06-01T00:00:00+02:00</updated>",
            "<id>https://letter.example/3</id>")) {
      assertEquals(1, result.lines(line), line);
    }
    assertTrue(result.out().contains("xml:lang=\"en-GB\""));
  }

  @Test
  void itemsAreChosen() {
    Result latest = run("feed", "--latest", 2, posts);
    assertEquals(2, latest.lines("<item>"));
    assertTrue(latest.out().indexOf("issue-3<") < latest.out().indexOf("issue-2<"));
    assertEquals(6, run("feed", "--entries", posts).lines("<item>"));
    assertEquals(3, run("feed", "--entries", "--without-sponsored", posts).lines("<item>"));
  }

  @Test
  void aFileAppearsWhole() throws IOException {
    Path file = folder.resolve("feed.xml");
    Result result = run("feed", "-o", file, "--site=https://letter.example/", posts);
    assertEquals(0, result.exitCode(), result.err());
    assertEquals("", result.out());
    assertTrue(Files.readString(file).endsWith("</rss>\n"));

    assertEquals(1, run("feed", "-o", file, folder.resolve("missing")).exitCode());
    assertTrue(Files.readString(file).endsWith("</rss>\n"), "it is left as it was");
  }

  @Test
  void goodIssuesAreConvertedAmongBadOnes() throws IOException {
    Files.write(posts.resolve("2a.md"), new byte[] {0});
    Result result = run("feed", "--site=https://letter.example/", posts);
    assertEquals(1, result.exitCode());
    assertEquals(3, result.lines("<item>"));
    assertTrue(result.err().contains("2a.md: error: "), result.err());
    assertEquals(3, run("feed", "-o", folder.resolve("no/such/file"), posts).exitCode());
  }

  @Test
  void saysWhatCouldNotBeWritten() throws IOException {
    Files.writeString(posts.resolve("4.md"), "Bell \u0007 and [x](javascript:alert).\n");
    Result result = run("feed", "--format=atom", "--site=https://letter.example/", posts);
    assertEquals(0, result.exitCode());
    assertEquals(
        "linkletter: not all was written as it was: 1 missing-date, 1 unsafe-url,"
            + " 1 forbidden-character.\n",
        result.err());
  }

  @Test
  void aWholeArchiveIsWrittenInPages() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Result result =
        run("feed", "--pages=1", "--self=https://letter.example/f.xml", "-o", pages, posts);
    assertEquals(0, result.exitCode(), result.err());
    assertEquals("", result.err());
    for (String file : List.of("f.xml", "f-1.xml", "f-2.xml")) {
      String feed = Files.readString(pages.resolve(file));
      assertTrue(feed.contains("<title>QUIET MACHINES WEEKLY</title>"), feed);
      assertEquals(1, feed.lines().filter("<item>"::equals).count());
    }
    Path nothing = Files.createDirectory(folder.resolve("nothing"));
    Object[] args = {"feed", "--pages=1", "--self=https://letter.example/f.xml", "-o", nothing, ""};
    args[5] = folder.resolve("missing");
    assertEquals(1, run(args).exitCode());
    try (var files = Files.list(nothing)) {
      assertEquals(0, files.count());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format=xml",
        "--latest=0",
        "--latest=many",
        "--title= ",
        "--site=letter.example",
        "--self=https://a b/",
        "--permalink=https://letter.example/",
        "--language=e n",
        "--last-built=yesterday",
        "--pages=2"
      })
  void wrongValuesAreWrongUsage(String option) {
    Result result = run("feed", option, posts);
    assertEquals(2, result.exitCode());
    assertEquals("", result.out());
    assertTrue(result.err().contains("Usage: linkletter feed"), result.err());
    assertTrue(result.err().contains(option.substring(0, option.indexOf('='))), result.err());
  }
}
