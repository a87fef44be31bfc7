package io.github.linkletter.textile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.LocatedEntry;
import io.github.linkletter.parse.Tile;
import io.github.linkletter.source.Source;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextileReaderTest {
  private static final String HEAD =
      "---\nlayout: post\ntitle: Issue 1 - 30th November 2010\n---\n\n";

  private static IssueDocument read(String text) {
    IssueDocument document =
        new TextileReader().read(Source.of("2010-11-30-issue-1.textile", text));
    int at = 0;
    for (Tile tile : document.tiles()) {
      assertEquals(at, tile.span().start());
      at = tile.span().end();
    }
    assertEquals(text.length(), at);
    assertEquals(
        document.issue().entries().toList(),
        document.entries().stream().map(LocatedEntry::entry).toList());
    return document;
  }

  private static Block paragraph(String text) {
    return read(HEAD + text + "\n").issue().intro().get(0);
  }

  @Test
  void anIssueIsRead() {
    IssueDocument document =
        read(
            HEAD
                + """
                h2. Issue 1 - 30th November 2010

                _Welcome to "http://a.example/_x_":http://a.example/_x_._

                More.

                h2. News

                First ("http://a.example/1":http://a.example/1).

                Second.

                Still the second.

                "http://a.example/2":http://a.example/2

                "http://a.example/3":http://a.example/3

                Third, without.

                h2. Jobs

                Fourth.
                """);
    Issue issue = document.issue();

    assertEquals(1, issue.number().orElseThrow());
    assertEquals("2010-11-30", issue.date().orElseThrow().toString());
    assertEquals(2, issue.intro().size());
    assertEquals(List.of("News", "Jobs"), issue.sections().stream().map(Section::title).toList());
    assertEquals(SectionKind.JOBS, issue.sections().get(1).kind());
    assertEquals(
        List.of(1, 2, 0, 0), issue.entries().map(entry -> entry.allLinks().size()).toList());
    assertEquals(
        "Second.\n\nStill the second.",
        issue.entries().skip(1).findFirst().orElseThrow().plainText());
    assertTrue(issue.closing().isEmpty());
    assertEquals(
        List.of(DiagnosticCode.DATE_FROM_ELSEWHERE),
        document.diagnostics().stream().map(Diagnostic::code).toList());
    assertEquals(
        1, document.tiles().stream().filter(tile -> tile.kind() == Tile.Kind.TITLE).count());
    assertEquals("textile", document.dialect().name());
  }

  static Stream<Arguments> inlines() {
    Inline link = Inline.Hyperlink.of("http://a.example/b", "a label");
    return Stream.of(
        arguments(
            "x \"a label\":http://a.example/b, y",
            List.of(new Inline.Text("x "), link, new Inline.Text(", y"))),
        arguments(
            "_a_ *b* @c_d@",
            List.of(
                Inline.Emphasis.of("a"),
                new Inline.Text(" "),
                Inline.Strong.of("b"),
                new Inline.Text(" "),
                new Inline.Code("c_d"))),
        arguments(
            "a_b_c 2 * 3 * 4 _ x _ \"q\" \"q\":x",
            List.of(new Inline.Text("a_b_c 2 * 3 * 4 _ x _ \"q\" \"q\":x"))),
        arguments("_open \"and\" *this", List.of(new Inline.Text("_open \"and\" *this"))),
        arguments("p. a", List.of(new Inline.Text("a"))));
  }

  @ParameterizedTest
  @MethodSource("inlines")
  void markupInsideTextIsRead(String text, List<Inline> inlines) {
    assertEquals(new Block.Paragraph(inlines), paragraph(text));
  }

  @ParameterizedTest
  @MethodSource("others")
  void whatIsBeyondTheSubsetIsKeptAsItIs(String text) {
    IssueDocument document = read(HEAD + text + "\n");

    assertEquals(new Block.RawBlock("textile", text), document.issue().intro().get(0));
    assertTrue(
        document.diagnostics().stream()
            .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.UNKNOWN_MARKUP));
  }

  static Stream<String> others() {
    return Stream.of(
        "* a\n* b",
        "** deeper",
        "# one",
        "|a|b|",
        "bq. quoted",
        "bc. code",
        "pre. code",
        "p(class). x",
        "fn1. note",
        "<div>x</div>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h2. x",
        "h2(a). x",
        "h2{color:red}. x",
        "h2[en]. x",
        "h2=. x",
        "h1>(a#b)[en].  x ",
      })
  void headingsMayHaveASignature(String line) {
    assertEquals(
        List.of("x"),
        read(HEAD + line + "\n").issue().sections().stream().map(Section::title).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h2.x",
        "h2.",
        "h2. ",
        "h2",
        "h2(. x",
        "h2(a. x",
        "h2(a)x. x",
        "h2 . x",
        "h0. x",
        "h7. x",
        "xh2. x",
        "h2(",
        "h"
      })
  void allElseIsNoHeading(String line) {
    assertEquals(List.of(), read(HEAD + line + "\n").issue().sections());
  }

  @Test
  void aSignatureHasALimit() {
    String longest = "h2(" + "a".repeat(97) + "). x\n";
    assertEquals(1, read(HEAD + longest).issue().sections().size());
    assertEquals(0, read(HEAD + longest.replace("(a", "(aa")).issue().sections().size());
  }

  @Test
  void takesFilesByTheirName() {
    assertTrue(new TextileReader().takes("x.Textile", new byte[0]));
    assertFalse(new TextileReader().takes("textile.md", new byte[0]));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "h2. ",
            "h3. x",
            "\n",
            "\n\n",
            "\r\n",
            "---\n",
            "title: Issue 1\n",
            "_",
            "*",
            "@",
            "\"",
            "\":",
            "http://",
            "\"a\":http://a.example/b",
            " ",
            "word",
            "bq. ",
            "* ",
            "(",
            ")",
            ".",
            "\uD83D",
            "\u0000")
        .list()
        .ofMaxSize(30)
        .map(list -> String.join("", list));
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void anyTextGivesADocument(@ForAll("texts") String text) {
    read(text);
  }
}
