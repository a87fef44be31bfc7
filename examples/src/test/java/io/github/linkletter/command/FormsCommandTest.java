package io.github.linkletter.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.mail.MailReader;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.source.Source;
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

/** {@code linkletter markdown --from}: one issue in each form, in one folder. */
class FormsCommandTest {
  private static final String MAIL =
      """
      Subject: =?utf-8?Q?Link=20Weekly=20#7?=
      Date: Sun, 4 May 2014 23:30:05 +0000

      LINK WEEKLY
      ISSUE #7 - 5th May 2014

      Hello, caf=C3=A9 (http://a.example/0).


      News
      =3D=3D=3D=3D

      A text that is =
      folded.

      http://a.example/1?b=3Dc
      http://a.example/2


      If you received this email directly, there is nothing to do.

      """;
  private static final String MAIL_AS_POST =
      """
      ---
      title: LINK WEEKLY ISSUE \\#7 - 5th May 2014\s
      date: 2014-05-05T00:30:05+01:00
      ---

      Hello, caf\u00e9 ([http://a.example/0).](http://a.example/0).)


      News
      ====

      A text that is folded.
      <br>[http://a.example/1?b=c](http://a.example/1?b=c)
      <br>[http://a.example/2](http://a.example/2)



      """;
  private static final String JEKYLL =
      """
      ---
      layout: post
      title: Issue 3 - 7th August 2011
      ---

      ## Issue 3 - 7th August

      Hello.

      ## News

      A text.

      http://a.example/1
      """;
  private static final String TEXTILE =
      """
      ---
      layout: post
      title: Issue 1 - 30th November 2010
      ---

      h2. Issue 1 - 30th November 2010

      Hello.

      h2. News

      A text ("http://a.example/1":http://a.example/1).
      """;
  private static final String POST =
      """
      ---
      title: LINK WEEKLY ISSUE \\#8 - 11th May 2014
      date: 2014-05-11T10:00:00+01:00
      ---

      Hello.
      """;

  @TempDir Path folder;
  private Path in = Path.of("");

  @BeforeEach
  void writeOneOfEachForm() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.eml"), MAIL);
    Files.writeString(in.resolve("2011-08-07-issue-3.markdown"), JEKYLL);
    Files.writeString(in.resolve("2010-11-30-issue-1.textile"), TEXTILE);
    Files.writeString(in.resolve("p.md"), POST);
  }

  private record Result(int exitCode, String err) {}

  private Result markdown(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Stream<Object> first = Stream.of("markdown", "-o", folder.resolve("out"));
    String[] words =
        Stream.concat(first, Arrays.stream(args)).map(Object::toString).toArray(String[]::new);
    int exitCode = Main.run(Terminal.of(out, err, false), words);
    assertEquals("", out.toString(StandardCharsets.UTF_8));
    return new Result(exitCode, err.toString(StandardCharsets.UTF_8));
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Issue read(String name) throws IOException {
    return IssueParser.standard().parse(folder.resolve("out").resolve(name)).issue();
  }

  @Test
  void aMailBecomesTheArchivesOwnPost() throws IOException {
    Result result = markdown("--from", "mail", in.resolve("a.eml"));

    assertEquals(0, result.exitCode(), result.err());
    assertEquals(List.of("2014-05-05-7.md"), written());
    assertEquals(MAIL_AS_POST, Files.readString(folder.resolve("out").resolve("2014-05-05-7.md")));
  }

  @Test
  void theZoneDatesAndNamesIt() throws IOException {
    Result result = markdown("--from", "mail", "--zone", "UTC", in.resolve("a.eml"));

    assertEquals(0, result.exitCode(), result.err());
    assertEquals(List.of("2014-05-04-7.md"), written());
    assertEquals("2014-05-04T23:30:05+00:00", read("2014-05-04-7.md").date().orElseThrow() + "");
  }

  @Test
  void onlyTheFormAskedForIsTaken() throws IOException {
    assertTaken("mail", "2014-05-05-7.md");
    assertTaken("jekyll", "2011-08-07-3.md");
    assertTaken("textile", "2010-11-30-1.md");
    assertTaken("post", "2014-05-11-8.md");
  }

  private void assertTaken(String form, String name) throws IOException {
    Result result = markdown("--from", form, in);

    assertEquals(1, result.exitCode());
    assertEquals(3, result.err().lines().count(), result.err());
    assertTrue(result.err().lines().allMatch(line -> line.contains(": error: ")), result.err());
    assertEquals(List.of(name), written());
    Files.delete(folder.resolve("out").resolve(name));
  }

  @Test
  void withoutAFormAllAreTakenAndReadTheSame() throws IOException {
    Result result = markdown(in);

    assertEquals(0, result.exitCode(), result.err());
    assertEquals(
        List.of("2010-11-30-1.md", "2011-08-07-3.md", "2014-05-04-7.md", "2014-05-11-8.md"),
        written());
    Issue mail = new MailReader().read(Source.read(in.resolve("a.eml"))).issue();
    assertEquals(mail, read("2014-05-04-7.md"));
  }

  @Test
  void anUnknownFormIsAWrongUsage() {
    assertEquals(2, markdown("--from", "fax", in).exitCode());
    assertEquals(2, markdown("--from", "mail", "--zone", "Nowhere", in).exitCode());
  }
}
