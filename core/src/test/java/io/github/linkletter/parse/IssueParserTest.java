package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Issue;
import io.github.linkletter.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parser's options and limits, at the limit and one above, and what it reads from. */
class IssueParserTest {
  private static final Issue EMPTY = Issue.builder().build();

  private static IssueParser upTo(int size) {
    return IssueParser.builder().maxSize(size).build();
  }

  private static List<DiagnosticCode> codes(IssueDocument document) {
    return document.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static void assertTooLarge(IssueDocument document) {
    assertEquals(List.of(DiagnosticCode.TOO_LARGE), codes(document));
    assertEquals(EMPTY, document.issue());
    assertTrue(document.hasErrors());
    assertTrue(document.tiles().stream().allMatch(tile -> tile.kind() == Tile.Kind.UNREAD));
    DocumentLaws.check(document);
  }

  @Test
  void textIsReadUpToTheLimit() {
    String text = "é".repeat(100);

    assertFalse(upTo(100).parse(text).hasErrors());
    assertTooLarge(upTo(99).parse(text));
    assertEquals(text, upTo(99).parse(text).source().text());
  }

  @Test
  void bytesAreReadUpToTheLimit() {
    Source source = Source.of("x", "é".repeat(100).getBytes(StandardCharsets.UTF_8));

    assertFalse(upTo(200).parse(source).hasErrors());
    assertTooLarge(upTo(199).parse(source));
  }

  @Test
  void filesAreReadUpToTheLimit(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "é".repeat(100));

    assertEquals("é".repeat(100), upTo(200).parse(file).source().text());
    IssueDocument above = upTo(199).parse(file);
    assertTooLarge(above);
    assertEquals("", above.source().text());
    assertEquals(file.toString(), above.source().name());
  }

  @Test
  void theLimitMayBeNothing() {
    assertFalse(upTo(0).parse("").hasErrors());
    assertTooLarge(upTo(0).parse("x"));
  }

  @Test
  void theUsualLimitIsOneMebibyte() {
    String text = "x".repeat(IssueParser.DEFAULT_MAX_SIZE);

    assertEquals(1 << 20, IssueParser.standard().maxSize());
    assertFalse(IssueParser.standard().parse(text).hasErrors());
    assertTooLarge(IssueParser.standard().parse(text + "x"));
  }

  @Test
  void diagnosticsAreListedUpToTheLimit() {
    String four =
        "---\ntitle: LINK WEEKLY \\#7\ndate: 2014-05-01\n---\n[](a:x) [](b:x) [](c:x) [](d:x)\n\nNews\n====\n";
    IssueParser most = IssueParser.builder().maxDiagnostics(4).build();
    IssueParser fewer = IssueParser.builder().maxDiagnostics(3).build();
    IssueParser none = IssueParser.builder().maxDiagnostics(0).build();

    assertEquals(4, most.parse(four).diagnostics().size());
    List<Diagnostic> listed = fewer.parse(four).diagnostics();
    assertEquals(4, listed.size());
    assertEquals(DiagnosticCode.MORE_DIAGNOSTICS, listed.get(3).code());
    assertEquals("There are 1 more diagnostics.", listed.get(3).message());
    assertEquals(
        List.of("There are 4 more diagnostics."),
        none.parse(four).diagnostics().stream().map(Diagnostic::message).toList());
  }

  @Test
  void theUsualLimitIsAThousandDiagnostics() {
    List<Diagnostic> diagnostics =
        IssueParser.standard().parse("[](a:)\n\n".repeat(2000)).diagnostics();

    assertEquals(1000, IssueParser.standard().maxDiagnostics());
    assertEquals(1001, diagnostics.size());
  }

  @Test
  void errorsAreListedWhateverTheLimit() {
    IssueParser parser = IssueParser.builder().maxDiagnostics(0).maxSize(1).build();

    assertEquals(List.of(DiagnosticCode.TOO_LARGE), codes(parser.parse("xx")));
  }

  @Test
  void binaryIsNotRead() {
    IssueDocument document = IssueParser.standard().parse(Source.of("a.png", new byte[] {1, 0, 2}));

    assertEquals(List.of(DiagnosticCode.BINARY), codes(document));
    assertEquals(EMPTY, document.issue());
    DocumentLaws.checkBytes(document);
  }

  @Test
  void whatWasNotReadIsThrownOnDemand() {
    IssueDocument document = IssueParser.standard().parse(Source.of("a.png", new byte[] {0}));

    UnreadableIssueException thrown =
        assertThrows(UnreadableIssueException.class, document::issueOrThrow);
    assertEquals("a.png: error: The source is no text. [binary]", thrown.getMessage());
    assertEquals(document.diagnostics().get(0), thrown.diagnostic());
    IssueDocument good = IssueParser.standard().parse("x");
    assertSame(good.issue(), good.issueOrThrow());
  }

  @Test
  void aNulInTextIsReplaced() {
    assertEquals("intro: a\uFFFDb\n", Outline.of("a\0b\n"));
    byte[] late = ("x\n".repeat(5000) + "\0").getBytes(StandardCharsets.UTF_8);
    assertFalse(IssueParser.standard().parse(Source.of("x", late)).hasErrors());
  }

  @Test
  void utf16IsRead() {
    String text = "\uFEFF---\ntitle: é\n---\n";
    for (var charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      IssueDocument document =
          DocumentLaws.checkBytes(
              IssueParser.standard().parse(Source.of("x", text.getBytes(charset))));
      assertEquals("é", document.issue().title().orElseThrow());
    }
  }

  @Test
  void filesHaveNames(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("2014-05-01-7.md"), "x");

    assertEquals(file.toString(), IssueParser.standard().parse(file).source().name());
    IssueDocument named = IssueParser.standard().parse(file, "2015-06-02-8.md");
    assertEquals("2015-06-02-8.md", named.source().name());
    assertEquals(8, named.issue().number().orElseThrow());
  }

  @Test
  void aFileThatCannotBeReadIsAnException(@TempDir Path folder) {
    IssueParser parser = IssueParser.standard();

    assertThrows(NoSuchFileException.class, () -> parser.parse(folder.resolve("a.md")));
    assertThrows(IOException.class, () -> parser.parse(folder));
  }

  @Test
  void optionsAreChecked() {
    IssueParser.Builder builder = IssueParser.builder();

    assertThrows(IllegalArgumentException.class, () -> builder.maxSize(-1));
    assertThrows(IllegalArgumentException.class, () -> builder.maxSize(Integer.MAX_VALUE));
    assertThrows(IllegalArgumentException.class, () -> builder.maxDiagnostics(-1));
    assertEquals(Integer.MAX_VALUE - 1, builder.maxSize(Integer.MAX_VALUE - 1).build().maxSize());
  }

  @Test
  void aBuilderTakesAllValues() {
    Dialect dialect = Dialect.post().toBuilder().name("mine").build();
    IssueParser parser =
        IssueParser.builder()
            .dialect(dialect)
            .maxSize(7)
            .maxDiagnostics(8)
            .withoutShortcuts()
            .build();

    IssueParser again = parser.toBuilder().build();
    assertEquals(dialect, again.dialect());
    assertEquals(7, again.maxSize());
    assertEquals(8, again.maxDiagnostics());
    assertFalse(again.shortcuts());
    assertEquals(dialect, parser.parse("").dialect());
  }

  /** A reader of files that are one issue each, which has to say no more than this. */
  private static final class OneIssue implements IssueReader {
    @Override
    public String name() {
      return "one";
    }

    @Override
    public boolean takes(String fileName, byte[] beginning) {
      return true;
    }

    @Override
    public int maxSize() {
      return 3;
    }

    @Override
    public IssueDocument read(Source source) {
      return IssueParser.builder().maxSize(maxSize()).build().parse(source);
    }
  }

  @Test
  void aReaderTakesAsMuchOfAFileAsShowsThatItIsTooLarge() throws IOException {
    IssueReader reader = new OneIssue();
    byte[] file = "abcdef".getBytes(StandardCharsets.UTF_8);
    Source source = reader.sources("a.md", new ByteArrayInputStream(file)).next();

    assertEquals("abcd", source.text());
    assertEquals("a.md", source.name());
    assertTooLarge(reader.read(source));
  }
}
