package io.github.linkletter.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.examples.ConstructExample;
import io.github.linkletter.examples.ConvertExample;
import io.github.linkletter.examples.CustomHtmlExample;
import io.github.linkletter.examples.FeedExample;
import io.github.linkletter.examples.OwnRendererExample;
import io.github.linkletter.examples.ParseExample;
import io.github.linkletter.examples.PublishExample;
import io.github.linkletter.examples.RenderExample;
import io.github.linkletter.examples.RetargetExample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README shows the examples as they are, and they do what it says. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path ARCHIVE = Path.of("archive", "posts");
  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- example: (\\w+) -->\n```java\n(.*?)\n```", Pattern.DOTALL);

  private interface Program {
    void run() throws IOException;
  }

  private static String outputOf(Program program) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void showsTheExamplesAsTheyAre() throws IOException {
    Matcher matcher = EXAMPLE.matcher(Files.readString(README));
    int count = 0;
    while (matcher.find()) {
      Path source =
          Path.of("src/main/java/io/github/linkletter/examples", matcher.group(1) + ".java");
      String code = Files.readString(source).replaceFirst("package .*;\n\n", "").strip();
      assertEquals(code, matcher.group(2), source::toString);
      count++;
    }
    try (var files = Files.list(Path.of("src/main/java/io/github/linkletter/examples"))) {
      assertEquals(files.filter(file -> file.toString().endsWith("Example.java")).count(), count);
    }
  }

  @Test
  void hasTheTwoCommands() throws IOException {
    List<String> commands =
        Pattern.compile("<!-- command: \\w+ -->\n```sh\n(.*)\n```")
            .matcher(Files.readString(README))
            .results()
            .map(result -> result.group(1))
            .toList();

    assertEquals(
        List.of("./linkletter json -o issues.ndjson examples/archive", "mvn -B verify"), commands);
  }

  @Test
  void parseExample() throws IOException {
    assertEquals(
        """
        7, 2024-03-17T09:00:00+00:00
        News: How one team halved its build times. [Link[https://example.com/builds]]
        """,
        outputOf(() -> ParseExample.main(new String[0])));
  }

  @Test
  void constructExample() throws IOException {
    String output = outputOf(() -> ConstructExample.main(new String[0]));

    assertTrue(output.contains("\"number\" : 7") || output.contains("\"number\": 7"), output);
    assertTrue(output.endsWith("true\n"), output);
  }

  @Test
  void convertExample(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("issues.ndjson");

    String output =
        outputOf(() -> ConvertExample.main(new String[] {ARCHIVE.toString(), file.toString()}));

    assertEquals("16 issues converted\n", output);
    assertEquals(16, Files.readAllLines(file).size());
  }

  @Test
  void renderExample() throws IOException {
    String output = outputOf(() -> RenderExample.main(new String[] {ARCHIVE.toString()}));

    assertTrue(output.contains("<article"), output);
    assertTrue(output.contains("<rss"), output);
  }

  @Test
  void feedExample(@TempDir Path folder) throws IOException {
    FeedExample.main(new String[] {ARCHIVE.toString(), folder.toString()});

    String atom = Files.readString(folder.resolve("feed.xml"));
    assertEquals(10, atom.lines().filter("<entry>"::equals).count());
    assertTrue(atom.contains("<id>https://example.com/issues/300</id>"), atom);
    String json = Files.readString(folder.resolve("links.json"));
    assertTrue(json.contains("\"external_url\": \"https://example."), json);
  }

  @Test
  void publishExample(@TempDir Path folder) throws IOException {
    String output = outputOf(() -> PublishExample.main(new String[] {folder.toString()}));

    assertEquals("true\n", output);
    assertEquals(
        """
        ---
        title: QUIET MACHINES WEEKLY ISSUE \\#7 - 17th March 2024\s
        date: 2024-03-17
        ---

        \\# 1 on my desk: \\<b> and \\*stars\\*, which are no markup here.


        News
        ====

        How builds got fast.
        <br>[https://example.com/builds_(2)](https://example.com/builds_(2))



        """,
        Files.readString(folder.resolve("2024-03-17-7.md")));
  }

  @Test
  void retargetExample(@TempDir Path folder) throws IOException {
    String post =
        "---\r\ntitle: ISSUE 7\r\n---\r\n\r\nSee [this](http://ow.ly/a).\r\n\r\nNews\r\n=\r\n"
            + "x\r\n<br>[http://ow.ly/b](http://ow.ly/b)\r\n\r\n\r\ny http://ow.ly/c";
    Files.writeString(folder.resolve("a.md"), post);
    Files.writeString(folder.resolve("b.md"), "Nothing to do.");

    String output = outputOf(() -> RetargetExample.main(new String[] {folder.toString()}));

    assertEquals(
        """
        a.md
        @@ line 5
        -See [this](http://ow.ly/a).
        +See [this](https://example.org/a).
        @@ line 10
        -<br>[http://ow.ly/b](http://ow.ly/b)
        +<br>[https://example.org/b](https://example.org/b)
        """,
        output);
    assertEquals(
        post.replace("http://ow.ly/a", "https://example.org/a")
            .replace("http://ow.ly/b", "https://example.org/b"),
        Files.readString(folder.resolve("a.md")));
    assertEquals("Nothing to do.", Files.readString(folder.resolve("b.md")));
  }

  @Test
  void ownRendererExample(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("links.txt");
    String issue = ARCHIVE.resolve("2024-04-21-277.md").toString();

    OwnRendererExample.main(new String[] {issue, file.toString()});

    assertTrue(Files.readAllLines(file).size() > 5);
  }

  @Test
  void customHtmlExample(@TempDir Path folder) throws IOException {
    String issue = ARCHIVE.resolve("2024-04-21-277.md").toString();

    CustomHtmlExample.main(new String[] {issue, folder.toString()});

    String fragment = Files.readString(folder.resolve("fragment.html"));
    assertTrue(fragment.contains("<ul><li><p class=\"link-line\">"), fragment);
    String tabs = Files.readString(folder.resolve("new-tabs.html"));
    assertTrue(tabs.contains("target=\"_blank\""), tabs);
    String site = Files.readString(folder.resolve("my-site.html"));
    assertTrue(site.contains("<html lang=\"de\">"), site);
    assertTrue(site.contains("21. 4. 2024"), site);
    assertTrue(site.contains("<a href=\"/\">My site</a>"), site);
    assertTrue(site.contains("--link: #7a1f5c"), site);
    String mail = Files.readString(folder.resolve("mail.html"));
    assertTrue(mail.contains("?utm_source=weekly"), mail);
    assertTrue(
        Files.readString(folder.resolve("mail.txt"))
            .endsWith("Unsubscribe: https://example.com/unsubscribe\n"));
  }
}
