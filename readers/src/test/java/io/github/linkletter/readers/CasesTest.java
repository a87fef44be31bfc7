package io.github.linkletter.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.diagnostic.Severity;
import io.github.linkletter.json.IssueJson;
import io.github.linkletter.mail.MailReader;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.IssueReader;
import io.github.linkletter.parse.Tile;
import io.github.linkletter.source.Source;
import io.github.linkletter.testing.GoldenFiles;
import io.github.linkletter.textile.TextileReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts in each of the other forms, beside them the issue that they are, as JSON, and what is odd
 * about them. To add one, add its text and run the test with {@code
 * -Dlinkletter.rewriteCases=true}.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/cases");

  static List<Path> cases() throws IOException {
    return Stream.of(
            GoldenFiles.inputs(CASES.resolve("mail"), ".eml"),
            GoldenFiles.inputs(CASES.resolve("jekyll"), ".markdown"),
            GoldenFiles.inputs(CASES.resolve("textile"), ".textile"))
        .flatMap(List::stream)
        .toList();
  }

  private static IssueDocument read(Path input) throws IOException {
    Source source = Source.read(input, input.getFileName().toString());
    String name = source.name();
    IssueReader mails = new MailReader();
    IssueReader textile = new TextileReader();
    if (mails.takes(name, source.bytes())) {
      return mails.read(source);
    }
    return textile.takes(name, source.bytes())
        ? textile.read(source)
        : IssueParser.standard().parse(source);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsExpected(Path input) throws IOException {
    IssueDocument document = read(input);
    String form = input.getParent().getFileName().toString();

    assertEquals(form.equals("mail") ? "plain-text" : form, document.dialect().name());
    assertEquals(
        HexFormat.of().formatHex(document.source().bytes()),
        HexFormat.of().formatHex(tiles(document)));
    GoldenFiles.check(input, ".json", IssueJson.pretty().render(document.issue()) + "\n");
    GoldenFiles.check(
        input,
        ".report",
        document.diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
            .map(diagnostic -> diagnostic.format(document.source()) + "\n")
            .collect(Collectors.joining()));
  }

  private static byte[] tiles(IssueDocument document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Tile tile : document.tiles()) {
      bytes.writeBytes(document.source().bytes(tile.span()));
    }
    return bytes.toByteArray();
  }
}
