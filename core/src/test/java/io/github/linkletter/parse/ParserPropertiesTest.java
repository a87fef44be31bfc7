package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.source.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The parser's promises, on texts that nobody wrote. */
class ParserPropertiesTest {
  private static final IssueParser PARSER = IssueParser.standard();
  private static final IssueParser GENERAL = IssueParser.builder().withoutShortcuts().build();

  @Provide
  Arbitrary<String> anything() {
    return Texts.any();
  }

  @Provide
  Arbitrary<String> posts() {
    return Texts.posts();
  }

  @Provide
  Arbitrary<String> mutations() {
    return Texts.mutations();
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> raw = Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
    Arbitrary<Charset> charsets =
        Arbitraries.of(
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE);
    Arbitrary<byte[]> encoded =
        Combinators.combine(Texts.posts(), charsets, Arbitraries.of("", "\uFEFF"))
            .as((text, charset, mark) -> (mark + text).getBytes(charset));
    Arbitrary<byte[]> broken =
        Combinators.combine(encoded, raw, Arbitraries.doubles().between(0, 1))
            .as(ParserPropertiesTest::insert);
    return Arbitraries.oneOf(raw, encoded, broken);
  }

  private static byte[] insert(byte[] bytes, byte[] more, double place) {
    int at = (int) (place * bytes.length);
    byte[] result = new byte[bytes.length + more.length];
    System.arraycopy(bytes, 0, result, 0, at);
    System.arraycopy(more, 0, result, at, more.length);
    System.arraycopy(bytes, at, result, at + more.length, bytes.length - at);
    return result;
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void anyTextGivesAnIssue(@ForAll("anything") String text) {
    check(text);
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void linesOfPostsInAnyOrderGiveAnIssue(@ForAll("posts") String text) {
    check(text);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void mutatedPostsGiveAnIssue(@ForAll("mutations") String text) {
    check(text);
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void anyBytesGiveAnIssue(@ForAll("bytes") byte[] bytes) {
    DocumentLaws.checkBytes(PARSER.parse(Source.of("2014-05-01-7.md", bytes)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void dialectsWithOtherGapsKeepTheLaws(@ForAll("posts") String text) {
    for (int gap : List.of(1, 3)) {
      Dialect dialect =
          Dialect.post().toBuilder().entryGap(gap).linkGap(gap - 1).closingGap(gap + 1).build();
      DocumentLaws.check(IssueParser.builder().dialect(dialect).build().parse(text));
    }
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void everyDialectKeepsTheLaws(@ForAll("posts") String text) {
    for (Dialect dialect : List.of(Dialect.post(), Dialect.jekyll(), Dialect.plainText())) {
      check(
          IssueParser.builder().dialect(dialect).build(),
          IssueParser.builder().dialect(dialect).withoutShortcuts().build(),
          text);
    }
  }

  private static void check(String text) {
    check(PARSER, GENERAL, text);
  }

  private static void check(IssueParser parser, IssueParser generalPath, String text) {
    IssueDocument document = DocumentLaws.check(parser.parse(text));
    IssueDocument general = generalPath.parse(text);
    assertEquals(general.issue(), document.issue(), "the general path's issue");
    assertEquals(general.diagnostics(), document.diagnostics());
    assertEquals(general.tiles(), document.tiles());
  }
}
