package io.github.linkletter.parse;

import static io.github.linkletter.diagnostic.DiagnosticCode.UNUSED_DEFINITION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Link reference definitions, wherever they stand. */
class DefinitionTest {
  private static List<String> unused(String text) {
    IssueDocument document = DocumentLaws.check(IssueParser.standard().parse(text));
    return document.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() == UNUSED_DEFINITION)
        .map(diagnostic -> document.source().text(diagnostic.span().orElseThrow()))
        .toList();
  }

  private static void reads(String text, String outline, String... unused) {
    assertEquals(outline, Outline.of(text));
    assertEquals(List.of(unused), unused(text));
  }

  @Test
  void aDefinitionMayStandBelowItsLink() {
    reads(
        "See [a].\n\n\nNews\n====\n\n[a]: /x 'y'\n",
        "intro: See link(\"a\" /x 'y').\n= News (news)\n");
  }

  @Test
  void aDefinitionMayStandAboveItsLink() {
    reads(
        "[a]: /x\n\n\nNews\n====\n\nSee [b][a] and [A][].\n",
        "= News (news)\n- See link(\"b\" /x) and link(\"A\" /x).\n");
  }

  @Test
  void itMayStandDirectlyAboveTextOrBelowALinkLine() {
    reads("[a]: /x\nSee [a].\n", "intro: See link(\"a\" /x).\n");
    reads(
        "One.\n<br>https://a.example\n[a]: /x\n\nSee [a].\n",
        "intro: One. / -> https://a.example / See link(\"a\" /x).\n");
  }

  @Test
  void itMayStandInAListOrAQuote() {
    reads("- one\n\n  [a]: /x\n\nSee [a].\n", "intro: list(one) / See link(\"a\" /x).\n");
    reads("> [a]: /x\n\nSee [a].\n", "intro: quote() / See link(\"a\" /x).\n");
  }

  @Test
  void theFirstOfALabelCounts() {
    reads("[a]: /x\n[a]: /y\n\nSee [a].\n", "intro: [a]: /y / See link(\"a\" /x).\n", "[a]: /y");
  }

  @Test
  void labelsAreComparedWithoutCaseAndBlanks() {
    reads(
        "[ A  b\tÉ ]: /x\n\nSee [a b é] and [A\nB É].\n",
        "intro: See link(\"a b é\" /x) and link(\"A B É\" /x).\n");
  }

  @Test
  void imagesAndLinkLinesReferToThem() {
    reads(
        "![a] ![b][a]\n<br>[c][a]\n\n[a]: /x\n",
        "intro: image(\"a\" /x) image(\"b\" /x) / -> \"c\" /x\n");
  }

  @Test
  void anUnusedOneIsTextWithWhatStandsUnderIt() {
    reads(
        "[ICYMI]: https://a.example/x 'See\n[b].'\nMore *text*.\n<br>[/y](/y)\n\n[b]: /z\n",
        "intro: [ICYMI]: https://a.example/x 'See\\n[b].'\\nMore em(text). / -> /y / [b]: /z\n",
        "[ICYMI]: https://a.example/x 'See",
        "[b]: /z");
    reads("- one\n\n  [a]: /x\n  two\n", "intro: list(one / [a]: /x\\ntwo)\n", "[a]: /x");
  }

  @Test
  void anUnusedDefinitionIsSaid() {
    reads("[a]: /x\n[b]: /y\n\nSee [b].\n", "intro: [a]: /x / See link(\"b\" /y).\n", "[a]: /x");
  }

  @Test
  void inCodeAndFrontMatterThereAreNone() {
    reads(
        "---\nx: \"[a]: /x\"\n---\n```\n[a]: /x\n```\n\nSee [a].\n",
        "intro: code([a]: /x) / See [a].\n");
    reads("One\n[a]: /x\n\nSee [a].\n", "intro: One\\n[a]: /x / See [a].\n");
  }

  @Test
  void definitionsHaveTilesOfTheirOwn() {
    IssueDocument document =
        IssueParser.standard().parse("[a]: /x\n'title\n goes on'\n\nSee [a].\n");

    Tile tile = document.tiles().get(0);
    assertEquals(Tile.Kind.DEFINITION, tile.kind());
    assertEquals("[a]: /x\n'title\n goes on'\n", document.source().text(tile.span()));
  }

  @Test
  void referencesExpandToABoundedAmountOfText() {
    String url = "/" + "x".repeat(9999);
    String text = "[a]: " + url + "\n\n" + "[a] ".repeat(1000) + "\n";

    IssueDocument document = IssueParser.standard().parse(text);

    int links = Outline.of(document.issue()).split(url, -1).length - 1;
    assertEquals((1 << 18) / url.length(), links);
  }
}
