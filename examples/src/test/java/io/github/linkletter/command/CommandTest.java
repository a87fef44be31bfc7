package io.github.linkletter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {
  private static final String POST =
      """
      ---
      title: QUIET MACHINES WEEKLY ISSUE \\#%1$d - 3rd May 2020
      date: 2020-05-03T08:00:00+01:00
      ---

      Hello.


      News
      ====

      A text.
      <br>[https://example.com/%1$d](https://example.com/%1$d)
      """;

  @TempDir Path folder;

  private record Result(int exitCode, String out, String err) {}

  private static Result run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(out, args);
  }

  private static Result run(OutputStream out, Object... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int exitCode = Main.run(Terminal.of(out, err, false), words);
    return new Result(exitCode, out.toString(), err.toString(StandardCharsets.UTF_8));
  }

  private Path post(String name, int number) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, POST.formatted(number));
  }

  @Test
  void writesAnIssueALineInTheOrderOfNames() throws IOException {
    post("b/2020-05-10-2.md", 2);
    post("a.md", 1);

    Result result = run("json", folder);

    List<String> lines = result.out().lines().toList();
    assertEquals(0, result.exitCode(), result.err());
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).contains("\"number\":1,"), lines.get(0));
    assertTrue(lines.get(0).contains("\"source\":\"a.md\""), lines.get(0));
    assertTrue(lines.get(1).contains("\"source\":\"b/2020-05-10-2.md\""), lines.get(1));
    assertEquals("", result.err());
  }

  @Test
  void takesFilesAndFoldersTogether() throws IOException {
    Path file = post("one.md", 1);
    post("folder/two.md", 2);

    Result result = run("json", file, folder.resolve("folder"));

    assertEquals(0, result.exitCode());
    assertTrue(result.out().contains("\"source\":\"one.md\""));
    assertTrue(result.out().contains("\"source\":\"two.md\""));
  }

  @Test
  void prettyWritesAnIndentedArray() throws IOException {
    post("a.md", 1);

    Result result = run("json", "--pretty", folder);

    assertTrue(result.out().startsWith("["), result.out());
    assertTrue(result.out().lines().count() > 20);
  }

  @Test
  void arrayWritesOneArray() throws IOException {
    post("a.md", 1);
    post("b.md", 2);

    assertTrue(run("json", "--array", folder).out().strip().endsWith("]"));
  }

  @Test
  void goodFilesAreConvertedAmongBadOnes() throws IOException {
    post("1.md", 1);
    post("9.md", 9);
    Files.createSymbolicLink(folder.resolve("2-dangling.md"), folder.resolve("nowhere"));
    Files.createDirectory(folder.resolve("3-folder.md"));
    Files.write(folder.resolve("4-binary.md"), new byte[] {'a', 0, 'b'});
    Files.writeString(folder.resolve("5-picture.png"), "no picture");

    Result result = run("json", folder);

    assertEquals(1, result.exitCode());
    assertEquals(2, result.out().lines().count());
    List<String> messages = result.err().lines().toList();
    assertEquals(
        List.of(
            folder + "/2-dangling.md: error: There is no such file. [unreadable]",
            folder + "/3-folder.md: error: It is a folder and no file. [unreadable]",
            folder + "/4-binary.md: error: The source is no text. [binary]",
            folder + "/5-picture.png: skipped: No reader takes it."),
        messages);
  }

  @Test
  void aMissingPathIsNamed() throws IOException {
    post("a.md", 1);

    Result result = run("json", folder.resolve("missing"), folder.resolve("a.md"));

    assertEquals(1, result.exitCode());
    assertEquals(1, result.out().lines().count());
    assertTrue(result.err().contains("missing: error: There is no such file."), result.err());
  }

  @Test
  void aFolderWithNothingToReadIsNamed() {
    Result result = run("json", folder);

    assertEquals(1, result.exitCode());
    assertEquals("", result.out());
    assertEquals(folder + ": error: There is nothing to read.\n", result.err());
  }

  @Test
  void wrongUsageShowsTheUsage() {
    for (Object[] args :
        List.of(
            new Object[] {},
            new Object[] {"json"},
            new Object[] {"jsonn", folder},
            new Object[] {"json", "--nonsense", folder},
            new Object[] {"json", folder, "-o"})) {
      Result result = run(args);

      assertEquals(2, result.exitCode());
      assertEquals("", result.out());
      assertTrue(result.err().contains("Usage: linkletter"), result.err());
    }
  }

  @Test
  void helpGoesToStandardOutput() {
    Result result = run("json", "--help");

    assertEquals(0, result.exitCode());
    assertTrue(result.out().contains("Usage: linkletter json"));
    assertEquals("", result.err());
  }

  @Test
  void anOutputFileIsReplacedWhole() throws IOException {
    post("posts/a.md", 1);
    Path output = Files.writeString(folder.resolve("out.ndjson"), "old");

    Result result = run("json", "-o", output, folder.resolve("posts"));

    assertEquals(0, result.exitCode(), result.err());
    assertEquals("", result.out());
    assertTrue(Files.readString(output).startsWith("{\"schemaVersion\":1,"));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count(), "no temporary file is left");
    }
  }

  @Test
  void anOutputFileStaysWhenNothingWasRead() throws IOException {
    Path output = Files.writeString(folder.resolve("out.ndjson"), "old");

    Result result = run("json", "-o", output, folder.resolve("missing"));

    assertEquals(1, result.exitCode());
    assertEquals("old", Files.readString(output));
    assertTrue(result.err().contains("left as it was"), result.err());
  }

  @Test
  void anOutputThatCannotBeWrittenWinsOverInputs() throws IOException {
    post("a.md", 1);

    Result result =
        run("json", "-o", folder.resolve("no/such/folder.json"), folder, folder.resolve("none"));

    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("can't write"), result.err());
  }

  @Test
  void aFullDiskIsSaidAndABrokenPipeIsNot() throws IOException {
    post("a.md", 1);

    Result full = run(failing("No space left on device"), "json", folder);
    Result pipe = run(failing("Broken pipe"), "json", folder);

    assertEquals(3, full.exitCode());
    assertTrue(full.err().contains("No space left on device"), full.err());
    assertEquals(3, pipe.exitCode());
    assertEquals("", pipe.err());
  }

  @Test
  void helpThatCannotBePrintedIsAFailure() {
    for (Object[] args : new Object[][] {{"--help"}, {"json", "-h"}, {"--version"}}) {
      Result full = run(failing("No space left on device"), args);

      assertEquals(3, full.exitCode());
      assertEquals(
          "linkletter: can't write to standard output: No space left on device.\n", full.err());
    }
  }

  @Test
  void oneIssueIsNotSeveral() throws IOException {
    post("a.md", 1);
    post("b.md", 1);
    assertTrue(run("json", folder).err().startsWith("linkletter: 1 issue has a number"));
    post("c.md", 1);
    assertTrue(run("json", folder).err().startsWith("linkletter: 2 issues have a number"));

    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Path output = folder.resolve("out.json");
    Terminal watched = Terminal.of(new ByteArrayOutputStream(), err, true);
    Main.run(watched, "json", "-o", output.toString(), folder.resolve("a.md").toString());
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("1 issue converted to "));
  }

  @Test
  void duplicatesOfTwoFoldersAreToldApart() throws IOException {
    post("old/1.md", 1);
    post("new/1.md", 1);
    Path a = folder.resolve("old");
    Path b = folder.resolve("new");

    assertEquals(
        b + "/1.md:2:1: warning: The number 1 is also that of " + a + "/1.md. [duplicate-number]\n",
        run("check", a, b).out());
    assertEquals(1, run("check", "--strict", a, b).exitCode());
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }

      @Override
      public String toString() {
        return "";
      }
    };
  }

  @Test
  void checkPrintsAFindingALine() throws IOException {
    Files.writeString(
        folder.resolve("2020-05-04-7.md"), POST.formatted(6).replace("[https", "[http"));

    Result result = run("check", folder);

    assertEquals(0, result.exitCode());
    assertEquals(
        List.of(
            folder
                + "/2020-05-04-7.md:2:8: warning: The issue's number is 6 but its file's name says"
                + " 7. [number-mismatch]",
            folder
                + "/2020-05-04-7.md:13:28: warning: The link shows \"http://example.com/6\" and"
                + " leads to \"https://example.com/6\". [label-is-another-url]"),
        result.out().lines().toList());
    assertEquals(1, run("check", "--strict", folder).exitCode());
  }

  @Test
  void checkShowsLineAndHintWhenVerbose() throws IOException {
    Files.writeString(folder.resolve("a.md"), "Only text.\n");

    Result result = run("check", "-v", folder);

    assertTrue(result.out().contains("\n  Only text.\n  ^"), result.out());
    assertTrue(result.out().contains("\n  hint: "), result.out());
  }

  @Test
  void checkNamesErrorsAndDuplicates() throws IOException {
    post("a.md", 1);
    post("b.md", 1);
    Files.write(folder.resolve("c.md"), new byte[] {0});

    Result result = run("check", folder);

    assertEquals(1, result.exitCode());
    assertTrue(
        result
            .out()
            .contains("b.md:2:1: warning: The number 1 is also that of " + folder + "/a.md."),
        result.out());
    assertTrue(result.err().contains("c.md: error: The source is no text. [binary]"));
  }

  @Test
  void controlCharactersNeverReachTheTerminal() throws IOException {
    Files.write(folder.resolve("a\u001B[31m.md"), new byte[] {0});

    Result result = run("json", folder);

    assertFalse(result.err().contains("\u001B"), result.err());
  }

  @Test
  void convertingTheSameTwiceGivesTheSame() throws IOException {
    for (int i = 1; i <= 60; i++) {
      post("posts/" + i + ".md", i);
    }

    assertEquals(run("json", folder).out(), run("json", folder).out());
  }
}
