package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Section;
import io.github.linkletter.source.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What tells the forms apart, and what is special to each. */
class FormsTest {
  private static final String JEKYLL =
      """
      ---\s
      layout: post
      title: Issue 33 - 7th August 2011
      ---

      ## Issue 33 - 7th August

      A wrapped
      paragraph, see http://a.example/x_y_z. And
      more (at http://a.example/w_(2014)).

      ## News

      First text
      of two lines.

      http://a.example/1
      http://a.example/2

      Second text.

      http://a.example/3

      ### Not a section

      Third.


      Tools
      =====

      Sponsor's words

      http://a.example/1
      """;

  private static final String PLAIN =
      """
      LINK WEEKLY
      ISSUE #245 - 13th September 2015

      Hello, _readers_.


      Sponsor
      =======

      Buy it.

      http://a.example/buy


      >From elsewhere
      ====

      A text.


      http://a.example/1

      And here: http://a.example/2.


      Buy it again.

      http://a.example/buy


      If you received this
      email directly then you\u2019re signed up.

      """;

  private static IssueDocument read(String name, String text) {
    return DocumentLaws.check(IssueParser.standard().parse(Source.of(name, text)));
  }

  private static List<String> links(Entry entry) {
    return entry.allLinks().stream().map(Link::url).toList();
  }

  private static List<Tile.Kind> kinds(IssueDocument document) {
    return document.tiles().stream()
        .map(Tile::kind)
        .filter(kind -> kind == Tile.Kind.TITLE || kind == Tile.Kind.FOOTER)
        .toList();
  }

  private static boolean has(IssueDocument document, DiagnosticCode code) {
    return document.diagnostics().stream().map(Diagnostic::code).anyMatch(code::equals);
  }

  @Test
  void aJekyllPostIsRead() {
    IssueDocument document = read("2011-08-07-issue-33.markdown", JEKYLL);
    Issue issue = document.issue();

    assertEquals(Dialect.jekyll(), document.dialect());
    assertEquals("Issue 33 - 7th August 2011", issue.title().orElseThrow());
    assertEquals(33, issue.number().orElseThrow());
    assertEquals("2011-08-07", issue.date().orElseThrow().toString());
    assertEquals(List.of("News", "Tools"), issue.sections().stream().map(Section::title).toList());
    assertEquals(1, issue.intro().size());
    assertEquals(
        List.of("http://a.example/x_y_z", "http://a.example/w_(2014)"),
        links(Entry.of(issue.intro())));
    List<Entry> news = issue.sections().get(0).entries();
    assertEquals(2, news.size());
    assertEquals("First text\nof two lines.", news.get(0).plainText());
    assertEquals(List.of("http://a.example/1", "http://a.example/2"), links(news.get(0)));
    assertEquals(List.of("http://a.example/3"), links(news.get(1)));
    assertTrue(news.get(1).content().stream().anyMatch(Block.Heading.class::isInstance));
    assertTrue(issue.closing().isEmpty());
    assertEquals(List.of(Tile.Kind.TITLE), kinds(document));
  }

  @Test
  void thePlainTextOfAMailIsRead() {
    IssueDocument document = read("245.txt", PLAIN);
    Issue issue = document.issue();

    assertEquals(Dialect.plainText(), document.dialect());
    assertEquals("LINK WEEKLY ISSUE #245 - 13th September 2015", issue.title().orElseThrow());
    assertEquals("LINK WEEKLY", issue.publication().orElseThrow());
    assertEquals(245, issue.number().orElseThrow());
    assertEquals("2015-09-13", issue.date().orElseThrow().toString());
    assertFalse(has(document, DiagnosticCode.MISSING_FRONT_MATTER));
    assertEquals("From elsewhere", issue.sections().get(1).title());
    List<Entry> entries = issue.sections().get(1).entries();
    assertEquals(1, entries.size());
    assertEquals(List.of("http://a.example/1", "http://a.example/2"), links(entries.get(0)));
    assertEquals(List.of("http://a.example/buy"), links(issue.closing().get(0)));
    assertEquals("Buy it again.", issue.closing().get(0).plainText());
    assertEquals(List.of(Tile.Kind.TITLE, Tile.Kind.FOOTER), kinds(document));
    assertEquals(
        "LINK WEEKLY\nISSUE #245 - 13th September 2015",
        document
            .source()
            .text(document.spanOf(document.tiles().get(0).path().orElseThrow()).orElseThrow()));
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        arguments("---\nlayout: post\n---\n", Dialect.jekyll()),
        arguments("---\nlayout: post\ndate: 2011-08-07\n---\n", Dialect.post()),
        arguments("---\nlayout: page\n---\n", Dialect.post()),
        arguments("---\ntitle: x\n---\n\n\nIssue 3 - 1st May\n===\n", Dialect.jekyll()),
        arguments("---\ntitle: x\n---\n\n## Issue 3 ##\n", Dialect.jekyll()),
        arguments("---\ntitle: x\n---\n\n## x\n", Dialect.post()),
        arguments("---\ntitle: x\ndate: 2011-08-07\n---\n\n## Issue 3\n", Dialect.post()),
        arguments("---\ntitle: x\n---\n\n### y\n", Dialect.post()),
        arguments(
            "---\nlayout: post\n---\n\n<br>[http://a.example](http://a.example)", Dialect.post()),
        arguments("\nLINK WEEKLY ISSUE #1 - 1st May 2011\n", Dialect.plainText()),
        arguments("LINK WEEKLY\nISSUE #1 of many\n", Dialect.plainText()),
        arguments("LINK WEEKLY\n\nISSUE #1 of many\n", Dialect.post()),
        arguments("---\ntitle: x\n---\nLINK WEEKLY\nISSUE #1 of many\n", Dialect.post()),
        arguments("Some text\n", Dialect.post()),
        arguments("", Dialect.post()));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void formsAreToldApart(String text, Dialect dialect) {
    assertEquals(dialect, read("", text).dialect());
  }

  @Test
  void anExplicitDialectIsNotQuestioned() {
    IssueParser parser = IssueParser.builder().dialect(Dialect.post()).build();

    assertEquals(Dialect.post(), DocumentLaws.check(parser.parse(JEKYLL)).dialect());
    assertEquals(Dialect.post(), DocumentLaws.check(parser.parse(PLAIN)).dialect());
  }

  @Test
  void theDayOfTheFileNameSettlesADisagreement() {
    String text = "---\nlayout: post\ntitle: Issue 185 - 10th July 2014\n---\n";
    IssueDocument differs = read("2014-07-20-185.markdown", text);
    IssueDocument agrees = read("2014-07-10-185.markdown", text);

    assertEquals("2014-07-20", differs.issue().date().orElseThrow().toString());
    assertTrue(has(differs, DiagnosticCode.DATE_MISMATCH));
    assertEquals("2014-07-10", agrees.issue().date().orElseThrow().toString());
    assertFalse(has(agrees, DiagnosticCode.DATE_MISMATCH));
  }

  @Test
  void theFileNameGivesAMissingYear() {
    String text = "---\nlayout: post\ntitle: Issue 40 - 2nd October\n---\n";

    assertEquals(
        "2011-10-02",
        read("2011-10-02-issue-40.markdown", text).issue().date().orElseThrow().toString());
    assertTrue(read("issue-40.markdown", text).issue().date().isEmpty());
  }

  @Test
  void theHeadingGivesWhatFrontMatterDoesNot() {
    IssueDocument untitled =
        read("2011-08-07-x.md", "---\nlayout: post\n---\n## Issue 9 - 1st May\n");
    IssueDocument unnumbered =
        read("", "---\nlayout: post\ntitle: Hello\n---\n## Issue 9 - 1st May\n");
    IssueDocument disagreeing =
        read("", "---\nlayout: post\ntitle: Issue 8 - 1st May 2011\n---\n## Issue 9 - 1st May\n");

    assertEquals("Issue 9 - 1st May", untitled.issue().title().orElseThrow());
    assertEquals(9, untitled.issue().number().orElseThrow());
    assertEquals(9, unnumbered.issue().number().orElseThrow());
    assertEquals("Hello", unnumbered.issue().title().orElseThrow());
    assertEquals(8, disagreeing.issue().number().orElseThrow());
    assertTrue(has(disagreeing, DiagnosticCode.NUMBER_MISMATCH));
  }

  static Stream<Arguments> urls() {
    return Stream.of(
        arguments("See http://a.example/b.", "http://a.example/b"),
        arguments("See http://a.example/b?!...", "http://a.example/b"),
        arguments("(see http://a.example/b)", "http://a.example/b"),
        arguments("(see http://a.example/b_(c))", "http://a.example/b_(c)"),
        arguments("see http://a.example/b_(c), d", "http://a.example/b_(c)"),
        arguments("[http://a.example/b[1]]", "http://a.example/b[1]"),
        arguments("\u201Chttp://a.example/b\u201D x", "http://a.example/b"),
        arguments("at https://a.example/*b*c*d_e_f x", "https://a.example/*b*c*d_e_f"),
        arguments("_at http://a.example/b_", "http://a.example/b"),
        arguments("at <http://a.example/b> x", "http://a.example/b"),
        arguments("at http://a.example/b\u00A0x", "http://a.example/b"),
        arguments("see http://a.example/é?a=b&c=d#e x", "http://a.example/é?a=b&c=d#e"),
        arguments("a [label http://x.example](http://a.example/b) x", "http://a.example/b"),
        arguments("a [http://a.example/_b_](http://a.example/_b_) x", "http://a.example/_b_"));
  }

  @ParameterizedTest
  @MethodSource("urls")
  void urlsInTextAreLinks(String text, String url) {
    IssueDocument document = read("", PLAIN.replace("Hello, _readers_.", text));

    assertEquals(List.of(url), links(Entry.of(document.issue().intro())));
  }

  @ParameterizedTest
  @MethodSource("notUrls")
  void allElseIsText(String text) {
    IssueDocument document = read("", PLAIN.replace("Hello, _readers_.", text));

    assertEquals(List.of(), links(Entry.of(document.issue().intro())));
  }

  static Stream<String> notUrls() {
    return Stream.of("a.example/b", "www.a.example", "http:// a", "http://...", "ftp://a.example");
  }

  @Test
  void aUrlMayStandDirectlyBehindAWord() {
    IssueDocument document = read("", PLAIN.replace("Hello, _readers_.", "Seehttp://a.example/b."));

    assertEquals(List.of("http://a.example/b"), links(Entry.of(document.issue().intro())));
  }

  @Test
  void postsKeepBareUrlsAsText() {
    IssueDocument document = read("", "---\ntitle: x\n---\n\nSee http://a.example/b.\n");

    assertEquals(List.of(), links(Entry.of(document.issue().intro())));
  }

  @Test
  void aFooterMayEndTheText() {
    for (int lines = 1; lines <= 300; lines++) {
      IssueDocument document =
          read(
              "",
              "LINK WEEKLY\nISSUE #1 - 1st May 2011\n"
                  + "x\n".repeat(lines)
                  + "\nIf you received this email directly");

      List<Tile.Kind> kinds = document.tiles().stream().map(Tile::kind).toList();
      assertEquals(Tile.Kind.FOOTER, kinds.get(kinds.size() - 1));
    }
  }
}
