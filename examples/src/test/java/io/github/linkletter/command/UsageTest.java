package io.github.linkletter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of arguments that can't be: one sentence in the user's words, then the usage. */
class UsageTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Main.run(Terminal.of(out, err, false), args);
  }

  private static Stream<Arguments> wrong() {
    String number = " is no number from 1 to 2147483647";
    String web = " must be an http or https URL: ";
    return Stream.of(
        arguments("feed --latest -1 x", "'--latest': \"-1\"" + number),
        arguments("feed --latest 0 x", "'--latest': \"0\"" + number),
        arguments("feed --latest 99999999999 x", "'--latest': \"99999999999\"" + number),
        arguments("feed --latest 1.5 x", "'--latest': \"1.5\"" + number),
        arguments("feed --pages 0 -o x x", "'--pages': \"0\"" + number),
        arguments("feed --site % x", "'--site': \"%\" is no URL"),
        arguments("feed --site ftp://x x", "'--site': it" + web + "ftp://x"),
        arguments("feed --self relative x", "'--self': it" + web + "relative"),
        arguments(
            "feed --self https://example.com/ --pages 1 -o x x",
            "'--self', after which pages are named: it must be the URL of a file, such as"
                + " https://example.com/feed.xml: https://example.com/"),
        arguments(
            "feed --format x x",
            "'--format': expected one of [rss, atom, json] (case-insensitive) but was 'x'"),
        arguments("html --url x -o x x", "'--url': it must be an absolute web address: x"),
        arguments("html --url http://[ -o x x", "'--url': \"http://[\" is no URL"),
        arguments(
            "markdown --zone Nowhere -o x x",
            "'--zone': \"Nowhere\" is no time zone, such as Europe/London or UTC"),
        arguments(
            "markdown --zone \u001B[31m -o x x",
            "'--zone': \"\uFFFD[31m\" is no time zone, such as Europe/London or UTC"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aWrongValueIsNamed(String args, String message) {
    assertEquals(2, run(args.split(" ", -1)));

    List<String> lines = err.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals("Invalid value for option " + message, lines.get(0));
    assertTrue(lines.get(1).startsWith("Usage: linkletter "), lines.get(1));
    assertEquals("", out.toString(StandardCharsets.UTF_8));
    assertFalse(Files.exists(Path.of("x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "json",
        "json|.",
        "json|.|./a.md",
        "json|json",
        "json|missing",
        "json|.|",
        "json|\0",
        "json|@a",
        "json|a=b",
        "json|\"a\"",
        "json|'.'",
        "json|${sys:user.dir}",
        "json|-",
        "json|.|--pretty",
        "json|-o|./out|.",
        "json|.|-o|./out",
        "json|./a.md|-o|./out|.",
        "json|-o|./out|missing",
        "json|-o|./a.md|.",
        "json|-o|./new.md|.",
        "json|-o|./none/out|.",
        "json|-o|./out/|.",
        "json|-o|-|.",
        "json|-o||.",
        "json|-o|\0|.",
        "json|-o|.|.",
        "json|.|-o",
        "json|-o|./out",
        "json|-o|./out|-o|./other|.",
        "json|-o|--array|.",
        "json|-o./out|.",
        "json|-o=./out|."
      })
  void fewArgumentsAreReadAsPicocliReadsThem(String args) throws IOException {
    Path input = Files.writeString(folder.resolve("a.md"), "Text.");
    String[] words = args.split("\\|", -1);
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replaceFirst("(^(?:-o=?)?)\\.(?!\\w)", "$1" + folder + "/.");
    }
    Path output = folder.resolve("out");

    int exitCode = run(words);
    String written = Files.exists(output) ? Files.readString(output) : "";
    Files.deleteIfExists(output);

    ByteArrayOutputStream expectedOut = new ByteArrayOutputStream();
    ByteArrayOutputStream expectedErr = new ByteArrayOutputStream();
    assertEquals(Commands.run(Terminal.of(expectedOut, expectedErr, false), words), exitCode);
    assertEquals(Files.exists(output) ? Files.readString(output) : "", written);
    assertEquals("Text.", Files.readString(input));
    assertEquals(
        expectedOut.toString(StandardCharsets.UTF_8), out.toString(StandardCharsets.UTF_8));
    assertEquals(
        expectedErr.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void whatLooksLikeAnOptionIsAFileBehindTwoHyphensOrAFolder() throws IOException {
    Files.writeString(folder.resolve("-a.md"), "Text.");
    assertEquals(2, run("json", "-a.md"));
    assertTrue(
        err.toString(StandardCharsets.UTF_8)
            .startsWith("Unknown option: '-a.md'; if it is a file, write ./ before it\n"));
    err.reset();

    assertEquals(1, run("json", "--", "-a.md"));
    assertEquals(
        "-a.md: error: There is no such file. [unreadable]\n",
        err.toString(StandardCharsets.UTF_8));
    assertEquals(0, run("json", folder.resolve("-a.md").toString()));
  }

  @Test
  void atSignsAreNoArgumentFiles() throws IOException {
    Files.writeString(folder.resolve("@a"), "--help");

    assertEquals(0, run("json", folder.resolve("@a").toString()));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"source\":\"@a\""));
    assertEquals(1, run("json", "@none"));
  }

  @Test
  void aHyphenIsStandardOutput() throws IOException {
    Files.writeString(folder.resolve("a.md"), "Text.");
    for (String command : List.of("json", "feed")) {
      out.reset();

      assertEquals(0, run(command, "-o", "-", folder.toString()));
      assertTrue(out.size() > 0, command);
      assertFalse(Files.exists(Path.of("-")), command);
    }
  }

  @Test
  void formatsMayBeInCapitals() throws IOException {
    Files.writeString(folder.resolve("a.md"), "Text.");
    Path site = folder.resolve("site");

    assertEquals(0, run("feed", "--format", "ATOM", folder.resolve("a.md").toString()));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("<feed "));
    assertEquals(0, run("html", "--format", "Page", "-o", site.toString(), folder + "/a.md"));
  }

  @Test
  void aFolderForPagesIsMade() throws IOException {
    Files.writeString(folder.resolve("a.md"), "---\ndate: 2024-03-17\n---\nText.");
    Path pages = folder.resolve("new").resolve("pages");

    int exitCode =
        run(
            "feed",
            "--self",
            "https://example.com/f.xml",
            "--pages",
            "1",
            "-o",
            pages.toString(),
            folder.toString());

    assertEquals(0, exitCode, err.toString(StandardCharsets.UTF_8));
    assertTrue(Files.exists(pages.resolve("f.xml")));
  }
}
