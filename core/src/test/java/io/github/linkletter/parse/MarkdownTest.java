package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.linkletter.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text comes out as its author wrote it, and all of Markdown has a node. */
class MarkdownTest {
  private static boolean has(String text, DiagnosticCode code) {
    return IssueParser.standard().parse(text).diagnostics().stream()
        .anyMatch(d -> d.code() == code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<something> is text, </something> and <Some-Thing x=\"y\"> too",
        "<3s and < 1 second, a<b, a <b c",
        "<a.b> <https> < > <> <!> <1>",
        "[Webinar] [ICYMI] [x][y] [a] (b) ]( [] ![]",
        "#word and #another",
        "#",
        ":rocket: :+1:",
        "snake_case_name and __init",
        "/a/path/at/the/start",
        "1.5 times, 2014. was a year",
        "C:\\path\\x, a\\b",
        "100% & more &nosuch; &",
        "a * b * c, 2*3, **, _",
        "it's \"quoted\" - or 'so' -- \u2026",
        "a  b   c",
        "zero\u200Bwidth and thin\u2009space\u00A0x",
        "+1 for that, -1 too",
        "-not an item",
        "*not emphasis",
        "~~strike~~ ==mark== ||x|| $x$",
        "| a | table |",
        "e-mail: jobs@a.example",
        "www.a.example and https://a.example/x_y_z?a=b&c=d",
        "``unclosed `code",
        "!important",
        "> ",
        "\u2E44\uE000\uE000\u2E44",
        "\uD83D\uDE80 \u00E9 e\u0301 \u0130"
      })
  void textIsText(String text) {
    String expected = text.equals("> ") ? "quote()" : text.strip();

    assertEquals(
        "intro: " + (text.equals("#") ? "h1()" : expected) + "\n", Outline.of(text + "\n"));
  }

  static Stream<Arguments> inlines() {
    return Stream.of(
        arguments("*profitable* _intro_", "em(profitable) em(intro)"),
        arguments("**a** __b__ ***c***", "strong(a) strong(b) em(strong(c))"),
        arguments("`code` ``a`b``", "code(code) code(a`b)"),
        arguments("[a](/b) [c](/d 'e')", "link(\"a\" /b) link(\"c\" /d 'e')"),
        arguments("[*a* b](/c)", "link(\"a b\" /c)"),
        arguments("![a](/b \"c\")", "image(\"a\" /b 'c')"),
        arguments("<https://a.example> x", "link(https://a.example) x"),
        arguments("<jobs@a.example> x", "link(\"jobs@a.example\" mailto:jobs@a.example) x"),
        arguments("<b>a</b> <i class=\"x\">", "html(<b>)ahtml(</b>) html(<i class=\"x\">)"),
        arguments("a<br>b<br/>c", "abreak()bbreak()c"),
        arguments("a <!-- b --> c", "a html(<!-- b -->) c"),
        arguments("a  \nb\\\nc\nd", "abreak()bbreak()c\\nd"),
        arguments("a \t  \nb", "abreak()b"),
        arguments("a\t\nb \nc", "a\\nb\\nc"),
        arguments("&amp; &copy; &#x41; &lt;b&gt;", "& \u00A9 A <b>"),
        arguments("\\*a\\* \\<b> \\[c](d) \\>From", "*a* <b> [c](d) >From"),
        arguments("a\u0000b", "a\uFFFDb"),
        arguments("[](/a) b", "link(/a) b"),
        arguments("[a]() [b](<>) ![c]()", "[a]() [b]() ![c]()"),
        arguments("[a](<> 't')", "[a](<> \"t\")"));
  }

  @ParameterizedTest
  @MethodSource("inlines")
  void markupInTextIsRead(String text, String outline) {
    assertEquals("intro: " + outline + "\n", Outline.of(text + "\n"));
  }

  static Stream<Arguments> blocks() {
    return Stream.of(
        arguments("- a\n- b", "list(a; b)"),
        arguments("* a\n\n* b", "list(a; b)"),
        arguments("- a\n* b", "list(a; b)"),
        arguments("3. a\n4. b", "list from 3(a; b)"),
        arguments("- a\n  - b\n    c", "list(a / list(b\\nc))"),
        arguments("- a\n\n  b", "list(a / b)"),
        arguments("- a\nlazy", "list(a\\nlazy)"),
        arguments("- <something>", "list(<something>)"),
        arguments("- <b>\n  *c*", "list(html(<b>\\n*c*))"),
        arguments("- <something>\n  *c*", "list(<something>\\nem(c))"),
        arguments("- [a](/b)", "list(link(\"a\" /b))"),
        arguments("> a\n> b", "quote(a\\nb)"),
        arguments("> a\nlazy", "quote(a\\nlazy)"),
        arguments("> - a\n>\n> b", "quote(list(a) / b)"),
        arguments("```\na *b*\n\n\nc\n```", "code(a *b*\\n\\n\\nc)"),
        arguments("~~~ java x\n```\n~~~", "code java x(```)"),
        arguments("    a\n\n    b", "code(a\\n\\nb)"),
        arguments("# a *b*", "h1(a em(b))"),
        arguments("###### a ######", "h6(a)"),
        arguments("a\nb\n---", "h2(a b)"),
        arguments("***", "rule"),
        arguments("- - -", "rule"),
        arguments("<div>\n*a*\n</div>", "html(<div>\\n*a*\\n</div>)"),
        arguments("<!-- a\n\nb -->", "html(<!-- a\\n\\nb -->)"),
        arguments("<script>\n\nx\n</script>", "html(<script>\\n\\nx\\n</script>)"),
        arguments("<?php\n\nx ?>", "html(<?php\\n\\nx ?>)"),
        arguments("<span>\na", "html(<span>\\na)"));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyKindOfBlockMayStandBetweenTextAndLinks(String block, String outline) {
    assertEquals(
        "= News (news)\n- One. / " + outline + " / -> https://a.example\n- Two.\n",
        Outline.of("News\n====\nOne.\n\n" + block + "\n\n<br>https://a.example\n\n\nTwo.\n"));
  }

  @Test
  void blocksInterruptAParagraph() {
    assertEquals(
        "intro: a / list(b) / c / rule / d / quote(e) / f / code(g) / h / h1(i) / j / html(<div>)\n",
        Outline.of("a\n- b\n\nc\n***\nd\n> e\n\nf\n```\ng\n```\nh\n# i\nj\n<div>\n"));
    assertEquals(
        "intro: a\\n2. b\\n<span>\\nc\n",
        Outline.of("a\n2. b\n    <span>\nc\n").replace("html(<span>)", "<span>"));
  }

  @Test
  void twoEmptyLinesEndAList() {
    assertEquals(
        "= News (news)\n- list(a)\n- list(b)\n- c\n",
        Outline.of("News\n====\n- a\n\n\n- b\n\n\nc\n"));
  }

  @Test
  void codeAndHtmlHoldEmptyLinesAndHeadings() {
    assertEquals(
        "= News (news)\n- code(a\\n\\n\\nTools\\n====)\n- html(<pre>\\n\\n\\nTools\\n====\\n</pre>)\n",
        Outline.of(
            "News\n====\n```\na\n\n\nTools\n====\n```\n\n\n<pre>\n\n\nTools\n====\n</pre>\n"));
  }

  @Test
  void htmlWithoutAnEndGoesToTheNextEmptyLineOrLinkLine() {
    for (String start : List.of("<!-- a", "<script>", "<pre>a", "<?a", "<![CDATA[")) {
      assertEquals(
          "intro: html(" + start + ") / -> /x\n= News (news)\n- A\n",
          Outline.of(start + "\n<br>[/x](/x)\n\nNews\n====\n\nA\n"));
      assertTrue(has(start + "\n", DiagnosticCode.UNCLOSED_HTML));
    }
    assertEquals("intro: <!A b / -> /x\n", Outline.of("<!A b\n<br>[/x](/x)\n"));
    assertFalse(has("<!-- a\n\n\nb -->\n", DiagnosticCode.UNCLOSED_HTML));
    assertFalse(has("<pre>\n\n\n</pre>\n<!-- -->\n", DiagnosticCode.UNCLOSED_HTML));
  }

  @Test
  void codeWithoutAnEndGoesToTheNextEntryLinkLineOrHeading() {
    String text = "~~~\na\n\nb\n\n\nNews\n====\n";

    assertEquals("intro: code(a\\n\\nb)\n= News (news)\n", Outline.of(text));
    assertEquals("intro: code(a) / -> /x\n", Outline.of("~~~\na\n<br>[/x](/x)\n"));
    assertEquals(
        "intro: code x(a)\n= B (general)\n- code()\n", Outline.of("```x\na\n\nB\n===\n~~~\n~~~\n"));
    assertTrue(has(text, DiagnosticCode.UNCLOSED_CODE));
    assertFalse(has("~~~\na\n~~~~ \n", DiagnosticCode.UNCLOSED_CODE));
  }

  @Test
  void theMboxEscapeOfFromIsDroppedAtTheStartOfALine() {
    assertEquals(
        "intro: From a\\nFrom b\\n>Fromage / *From* / quote(From c) / From d\n",
        Outline.of(">From a\n>From b\n\\>Fromage\n\n\\*From\\*\n\n> From c\n\n>From\td\n")
            .replace("From\td", "From d"));
    assertEquals("intro: list(a\\nFrom b)\n", Outline.of("- a\n>From b\n"));
    assertEquals("intro: code(>From a)\n", Outline.of("```\n>From a\n```\n"));
    assertEquals("intro: quote(Fromage)\n", Outline.of(">Fromage\n"));
  }

  @Test
  void blocksOfVeryManyLinesNestLessDeep() {
    String lazyLines = "a\n".repeat(200_000);

    assertFalse(has(">".repeat(6) + lazyLines, DiagnosticCode.TOO_DEEP));
    assertTrue(has(">".repeat(8) + lazyLines, DiagnosticCode.TOO_DEEP));
    assertFalse(has(">".repeat(32) + "a\n".repeat(45_000), DiagnosticCode.TOO_DEEP));
  }

  @Test
  void nestingIsReadUpToTheLimit() {
    String deepest = "intro: " + "quote(".repeat(32) + "a" + ")".repeat(32) + "\n";

    assertEquals(deepest, Outline.of(">".repeat(32) + "a\n"));
    assertFalse(has(">".repeat(32) + "a\n", DiagnosticCode.TOO_DEEP));
    assertTrue(has(">".repeat(33) + "a\n", DiagnosticCode.TOO_DEEP));
    assertFalse(has(lists(16) + "a\n", DiagnosticCode.TOO_DEEP));
    assertTrue(has(lists(17) + "a\n", DiagnosticCode.TOO_DEEP));
    assertEquals(
        "intro: " + "quote(".repeat(33) + ">>>a" + ")".repeat(33) + "\n",
        Outline.of(">".repeat(36) + "a\n"));
  }

  private static String lists(int depth) {
    return "- ".repeat(depth);
  }

  @Test
  void markupIsReadUpToTheLimit() {
    assertFalse(has(emphasis(32) + "\n", DiagnosticCode.TOO_DEEP));
    assertTrue(has(emphasis(33) + "\n", DiagnosticCode.TOO_DEEP));
    assertTrue(has(emphasis(40) + "\n", DiagnosticCode.TOO_DEEP));
    assertTrue(
        Outline.of(emphasis(32) + "\n").startsWith("intro: em(x strong(x em(x "),
        Outline.of(emphasis(32) + "\n"));
  }

  /** Emphasis and strong emphasis by turns, so that none merges with the next. */
  private static String emphasis(int depth) {
    String text = "a";
    for (int i = depth; i > 0; i--) {
      String mark = i % 2 == 0 ? "**" : "*";
      text = mark + "x " + text + " x" + mark;
    }
    return text;
  }
}
