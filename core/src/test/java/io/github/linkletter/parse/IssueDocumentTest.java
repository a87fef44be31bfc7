package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.source.Source;
import io.github.linkletter.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the parts of an issue stand in its source. */
class IssueDocumentTest {
  private static final String TEXT =
      """
      ---
      # a comment
      title: LINK WEEKLY \\#7
      date: 2014-05-01
      tags: [a]
      ---

      Hello.

      [ref]: /x



      News
      ====

      One
      and more.
        <br>https://a.example/1

      Two.
      <br>https://a.example/2


      Tools
      =====
      - [a][ref]
      - b


      <br>

      > c



      Bye.

      """;

  private static final IssueDocument DOCUMENT =
      DocumentLaws.check(IssueParser.standard().parse(Source.of("a.md", TEXT)));

  static Stream<Arguments> places() {
    return Stream.of(
        arguments("", TEXT),
        arguments("/title", "title: LINK WEEKLY \\#7"),
        arguments("/date", "date: 2014-05-01"),
        arguments("/metadata", "tags: [a]"),
        arguments("/metadata/tags", "tags: [a]"),
        arguments("/metadata/tags/0", "tags: [a]"),
        arguments("/intro", "Hello."),
        arguments("/intro/0", "Hello."),
        arguments("/intro/0/children/0", "Hello."),
        arguments("/sections", TEXT.substring(TEXT.indexOf("News"), TEXT.indexOf("\n\n\n\nBye"))),
        arguments("/sections/0", TEXT.substring(TEXT.indexOf("News"), TEXT.indexOf("\n\n\nTools"))),
        arguments("/sections/0/title", "News\n===="),
        arguments("/sections/0/entries/0", "One\nand more.\n  <br>https://a.example/1"),
        arguments("/sections/0/entries/0/content/0", "One\nand more."),
        arguments("/sections/0/entries/0/content/1", "  <br>https://a.example/1"),
        arguments("/sections/0/entries/1/content", "Two.\n<br>https://a.example/2"),
        arguments("/sections/1/entries/0/content/0", "- [a][ref]\n- b"),
        arguments("/sections/1/entries/1/content/0", "> c"),
        arguments("/closing", "Bye."),
        arguments("/closing/0", "Bye."),
        arguments("/closing/0/content/0/children/0", "Bye."));
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyElementHasItsPlace(String path, String text) {
    assertEquals(
        text, DOCUMENT.source().text(DOCUMENT.spanOf(IssuePath.parse(path)).orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("nowhere")
  void whatIsNotThereHasNone(String path) {
    assertEquals(Optional.empty(), DOCUMENT.spanOf(IssuePath.parse(path)));
  }

  static Stream<String> nowhere() {
    return Stream.of(
        "/number",
        "/publication",
        "/metadata/title",
        "/intro/1",
        "/sections/2",
        "/sections/0/entries/2",
        "/sections/1/entries/2",
        "/sections/0/entries/0/content/2",
        "/closing/1",
        "/x",
        "/");
  }

  @Test
  void entriesAreLocated() {
    assertEquals(
        List.of(
            "/sections/0/entries/0",
            "/sections/0/entries/1",
            "/sections/1/entries/0",
            "/sections/1/entries/1",
            "/closing/0"),
        DOCUMENT.entries().stream().map(entry -> entry.path().toString()).toList());
  }

  @Test
  void everyPartOfTheTextHasAKind() {
    assertEquals(
        List.of(
            "FENCE",
            "FIELD",
            "FIELD",
            "FIELD",
            "FENCE",
            "GAP",
            "BLOCK",
            "GAP",
            "DEFINITION",
            "GAP",
            "HEADING",
            "GAP",
            "BLOCK",
            "BLOCK",
            "GAP",
            "BLOCK",
            "BLOCK",
            "GAP",
            "HEADING",
            "BLOCK",
            "GAP",
            "IGNORED",
            "GAP",
            "BLOCK",
            "GAP",
            "BLOCK",
            "GAP"),
        DOCUMENT.tiles().stream().map(tile -> tile.kind().name()).toList());
  }

  @Test
  void listsThatAreOneInTheIssueHaveOneTile() {
    IssueDocument document =
        DocumentLaws.check(IssueParser.standard().parse("- a\n\n[x]: y\n\n* b\n\n[x]\n"));

    assertEquals("intro: list(a; b) / -> \"x\" y\n", Outline.of(document.issue()));
    assertEquals(
        "- a\n\n[x]: y\n\n* b",
        document.source().text(document.spanOf(IssuePath.parse("/intro/0")).orElseThrow()));
  }

  @Test
  void itSaysWhatItIs() {
    assertEquals(
        "IssueDocument[a.md, Issue[#7 2014-05-01, 2 sections, 4 entries]]", DOCUMENT.toString());
    assertEquals("a.md", DOCUMENT.source().name());
    assertEquals(Dialect.post(), DOCUMENT.dialect());
  }

  @Test
  void itsListsCannotBeChanged() {
    assertThrows(UnsupportedOperationException.class, () -> DOCUMENT.tiles().clear());
    assertThrows(UnsupportedOperationException.class, () -> DOCUMENT.entries().clear());
    assertThrows(UnsupportedOperationException.class, () -> DOCUMENT.diagnostics().clear());
  }

  @Test
  void whatFollowsListsThatAreOneHasItsPlace() {
    String head = "News\n====\n\n- a\n+ b\n- c\n\n<br>[http://a.b/](http://a.b/)\n";
    IssueDocument document =
        DocumentLaws.check(
            IssueParser.standard().parse(head + "Text.\n<br>[http://c.d/](http://c.d/)\n"));

    SourceSpan second = document.spanOf(IssuePath.root().section(0).entry(1)).orElseThrow();
    assertEquals(2, document.issue().sections().get(0).entries().size());
    assertEquals(head.length(), second.start());
  }

  @Test
  void numberAndPublicationHaveTheirPlaces() {
    String text = "---\nnumber: 7\npublication: LINK WEEKLY\n---\n";
    IssueDocument document = DocumentLaws.check(IssueParser.standard().parse(text));

    for (String field : List.of("number: 7", "publication: LINK WEEKLY")) {
      IssuePath path = IssuePath.root().member(field.substring(0, field.indexOf(':')));
      assertEquals(field, document.source().text(document.spanOf(path).orElseThrow()));
    }
  }

  private static Tile tile(int start, int end) {
    return new Tile(
        Tile.Kind.BLOCK, new SourceSpan(start, end), Optional.of(IssuePath.root().intro(0)));
  }

  private static IssueDocument of(String text, Tile... tiles) {
    return IssueDocument.of(
        Issue.builder().build(),
        Source.of("a.md", text),
        Dialect.post(),
        List.of(tiles),
        List.of());
  }

  @Test
  void theTilesOfAnotherReaderAreKept() {
    IssueDocument document = of("ab", tile(0, 1), tile(1, 2));

    assertEquals(List.of(tile(0, 1), tile(1, 2)), document.tiles());
    assertEquals(Dialect.post(), document.dialect());
  }

  @Test
  void theyMustCoverTheSource() {
    assertThrows(IllegalArgumentException.class, () -> of("ab", tile(0, 1)));
    assertThrows(IllegalArgumentException.class, () -> of("ab", tile(1, 2)));
    assertThrows(IllegalArgumentException.class, () -> of("ab", tile(0, 2), tile(1, 2)));
    assertThrows(IllegalArgumentException.class, () -> of("ab", tile(0, 2), tile(2, 2)));
  }

  @Test
  void whatIsBlankHasAnEmptyPlace() {
    assertEquals(
        Optional.of(new SourceSpan(0, 0)), of(" \n", tile(0, 2)).spanOf(IssuePath.parse("/intro")));
  }

  @Test
  void whatAnotherReaderCannotReadIsOneTile() {
    Diagnostic error = Diagnostic.of(DiagnosticCode.UNREADABLE, "It can't be read.");
    Source source = Source.of("a.md", "ab");
    IssueDocument document = IssueDocument.unread(source, Dialect.post(), error);

    assertEquals(
        List.of(new Tile(Tile.Kind.UNREAD, new SourceSpan(0, 2), Optional.empty())),
        document.tiles());
    assertEquals(List.of(error), document.diagnostics());
    assertEquals(
        List.of(), IssueDocument.unread(Source.of("a.md", ""), Dialect.post(), error).tiles());
    Diagnostic warning = Diagnostic.of(DiagnosticCode.MISSING_TITLE, "It has no title.");
    assertThrows(
        IllegalArgumentException.class,
        () -> IssueDocument.unread(source, Dialect.post(), warning));
  }

  @Test
  void emptyLinesBetweenTwoKindsOfListsAreAGap() {
    IssueDocument document =
        DocumentLaws.check(IssueParser.standard().parse("- a\n\n1. b\n1. c\n"));

    assertEquals(
        List.of(Tile.Kind.BLOCK, Tile.Kind.GAP, Tile.Kind.BLOCK),
        document.tiles().stream().map(Tile::kind).toList());
  }
}
