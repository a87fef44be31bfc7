package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Issue;
import io.github.linkletter.render.ArchivedIssue;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveJsonTest {
  private static final ArchivedIssue FIRST =
      ArchivedIssue.of(Issue.builder().number(1).build(), "posts/1.md");
  private static final ArchivedIssue SECOND = ArchivedIssue.of(Issue.builder().number(2).build());
  private static final String FIRST_LINE =
      "{\"schemaVersion\":1,\"number\":1,\"source\":\"posts/1.md\","
          + "\"intro\":[],\"sections\":[],\"closing\":[]}";
  private static final String SECOND_LINE =
      "{\"schemaVersion\":1,\"number\":2,\"intro\":[],\"sections\":[],\"closing\":[]}";

  @Test
  void layouts() throws IOException {
    List<ArchivedIssue> archive = List.of(FIRST, SECOND);

    assertEquals(FIRST_LINE + "\n" + SECOND_LINE + "\n", render(ArchiveJson.ndjson(), archive));
    assertEquals(
        "[\n" + FIRST_LINE + ",\n" + SECOND_LINE + "\n]\n", render(ArchiveJson.array(), archive));
    assertEquals(
        """
        [
          {
            "schemaVersion": 1,
            "number": 2,
            "intro": [],
            "sections": [],
            "closing": []
          }
        ]
        """,
        render(ArchiveJson.prettyArray(), List.of(SECOND)));
  }

  @Test
  void emptyArchives() throws IOException {
    assertEquals("", render(ArchiveJson.ndjson(), List.of()));
    assertEquals("[\n]\n", render(ArchiveJson.array(), List.of()));
    assertEquals("[\n]\n", render(ArchiveJson.prettyArray(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "[]", "[\n]\n", "\uFEFF[]"})
  void emptyArchivesAreRead(String json) {
    assertEquals(List.of(), read(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%s\n%s\n", "%s\r\n\r\n%s", "%s%s", "\uFEFF%s %s", "[%s,%s]", " [\n%s ,%s]\n"})
  void anyLayoutIsRead(String layout) {
    assertEquals(List.of(FIRST, SECOND), read(String.format(layout, FIRST_LINE, SECOND_LINE)));
  }

  @Test
  void mediaTypes() {
    assertEquals("application/x-ndjson", ArchiveJson.ndjson().mediaType());
    assertEquals("application/json", ArchiveJson.array().mediaType());
    assertEquals("application/json", ArchiveJson.prettyArray().mediaType());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"schemaVersion\":1,\"number\":\"2\"}| 2:29: /number: must be a whole number from 0 to"
            + " 999999999, but is the string \"2\"",
        "7| 2:1: the issue must be an object, but is the number 7",
        "{\"schemaVersion\":1,\"title\":\"ab| 2:31: /title: is no valid JSON: Illegal unquoted"
            + " character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included"
            + " in string value",
        "{\"schemaVersion\":1,\"number\":2| 3:1: /number: is no valid JSON: Unexpected character"
            + " ('{' (code 123)): was expecting comma to separate Object entries (in the issue that"
            + " begins in line 2)"
      })
  void aBadLineIsNamedAndEndsTheStream(String line, String message) {
    List<ArchivedIssue> before = new ArrayList<>();
    Iterator<ArchivedIssue> issues =
        ArchiveJson.ndjson()
            .read(new StringReader(FIRST_LINE + "\n" + line + "\n" + SECOND_LINE + "\n"))
            .iterator();

    before.add(issues.next());
    JsonFormatException e = assertThrows(JsonFormatException.class, issues::hasNext);

    assertEquals(message, e.getMessage());
    assertEquals(List.of(FIRST), before);
    assertFalse(issues.hasNext());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[%1$s,\\n{\"schemaVersion\":1,\"intro\":[7]}]| 2:29: /intro/0: must be an object, but is the"
            + " number 7",
        "[%1$s,\\n{}]| 2:1: the issue has no \"schemaVersion\", which an issue must have; add"
            + " \"schemaVersion\": 1 if it has this form",
        "[%1$s,\\n[]]| 2:1: the issue must be an object, but is an array; ArchiveJson reads arrays of"
            + " issues",
        "[%1$s]\\n%1$s| 2:1: the issue ends before this, and nothing may follow the array",
        "[%1$s,\\n| 2:1: the issue ends too early; the text seems to be cut off",
        "[%1$s\\n{}]| 2:1: the issue is no valid JSON: Unexpected character ('{' (code 123)): was"
            + " expecting comma to separate Array entries"
      })
  void aBadItemIsNamedWithItsPathInTheIssue(String json, String message) {
    List<ArchivedIssue> before = new ArrayList<>();
    Stream<ArchivedIssue> issues =
        ArchiveJson.ndjson()
            .read(new StringReader(json.replace("%1$s", FIRST_LINE).replace("\\n", "\n")));

    JsonFormatException e =
        assertThrows(JsonFormatException.class, () -> issues.forEach(before::add));

    assertEquals(message, e.getMessage());
    assertEquals(List.of(FIRST), before);
  }

  @Test
  void readsOnlyWhatIsAskedFor() {
    String text = FIRST_LINE + "\n";
    long[] given = {0};
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) {
            int count = Math.min(length, text.length());
            for (int i = 0; i < count; i++) {
              buffer[offset + i] = text.charAt((int) (given[0]++ % text.length()));
            }
            return count;
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    try (Stream<ArchivedIssue> issues = ArchiveJson.ndjson().read(endless)) {
      assertEquals(0, given[0]);
      assertEquals(3, issues.limit(3).filter(FIRST::equals).count());
    }
    assertTrue(given[0] < 20_000, () -> "read " + given[0]);
  }

  @Test
  void writesAsTheIssuesCome() throws IOException {
    StringBuilder out = new StringBuilder();
    List<Integer> lengths = new ArrayList<>();
    Iterable<ArchivedIssue> issues =
        () ->
            IntStream.range(0, 3)
                .mapToObj(
                    i -> {
                      lengths.add(out.length());
                      return SECOND;
                    })
                .iterator();

    ArchiveJson.ndjson().render(issues, out);

    int line = SECOND_LINE.length() + 1;
    assertEquals(List.of(0, line, 2 * line), lengths);
  }

  @Test
  void anArrayThatFailsIsNotClosed() {
    StringBuilder out = new StringBuilder();
    Iterable<ArchivedIssue> failing =
        () ->
            Stream.of(FIRST, SECOND)
                .map(
                    item -> {
                      if (item.equals(SECOND)) {
                        throw new UncheckedIOException(new IOException("gone"));
                      }
                      return item;
                    })
                .iterator();

    assertThrows(UncheckedIOException.class, () -> ArchiveJson.prettyArray().render(failing, out));
    assertFalse(out.toString().contains("]\n]"), out::toString);
    assertThrows(JsonFormatException.class, () -> read(out.toString()));
  }

  @Test
  void exceptionsOfTheWriterAndTheReaderArrive() {
    IOException full = new IOException("full");
    Appendable disk =
        new Appendable() {
          @Override
          public Appendable append(CharSequence text) throws IOException {
            throw full;
          }

          @Override
          public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw full;
          }

          @Override
          public Appendable append(char c) throws IOException {
            throw full;
          }
        };
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw full;
          }

          @Override
          public void close() {}
        };

    assertSame(
        full,
        assertThrows(IOException.class, () -> ArchiveJson.ndjson().render(List.of(FIRST), disk)));
    assertSame(
        full,
        assertThrows(IOException.class, () -> IssueJson.pretty().render(FIRST.issue(), disk)));
    assertSame(full, assertThrows(IOException.class, () -> IssueJson.compact().read(broken)));
    Stream<ArchivedIssue> issues = ArchiveJson.ndjson().read(broken);
    assertSame(full, assertThrows(UncheckedIOException.class, issues::count).getCause());
  }

  @Test
  void files(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("all.ndjson");
    ArchiveJson.ndjson().render(List.of(FIRST, SECOND), file);

    try (Stream<ArchivedIssue> issues = ArchiveJson.array().read(file)) {
      assertEquals(List.of(FIRST, SECOND), issues.toList());
    }

    Files.write(
        file, (FIRST_LINE + "\n{\"title\":\"é\u00ff\"}").getBytes(StandardCharsets.ISO_8859_1));
    try (Stream<ArchivedIssue> issues = ArchiveJson.ndjson().read(file)) {
      JsonFormatException e = assertThrows(JsonFormatException.class, issues::toList);
      assertEquals(
          file + ":2:11: /title: holds bytes that are no UTF-8; save the text as UTF-8",
          e.getMessage());
    }
    assertThrows(
        NoSuchFileException.class, () -> ArchiveJson.ndjson().read(folder.resolve("none")));
  }

  private static String render(ArchiveJson json, List<ArchivedIssue> archive) throws IOException {
    StringBuilder out = new StringBuilder();
    assertEquals(List.of(), json.render(archive, out).diagnostics());
    return out.toString();
  }

  private static List<ArchivedIssue> read(String json) {
    try (Stream<ArchivedIssue> issues = ArchiveJson.ndjson().read(new StringReader(json))) {
      return issues.toList();
    }
  }
}
