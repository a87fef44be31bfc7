package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Marks of a paragraph are markup up to a limit, and text beyond it. */
class MarksTest {
  private static final int LIMIT = 1000;
  private static final String LINK = "[a](b) ";
  private static final IssueParser PARSER =
      IssueParser.builder().maxDiagnostics(Integer.MAX_VALUE).build();

  private static IssueDocument parse(String text) {
    return DocumentLaws.check(PARSER.parse(text + "\n"));
  }

  private static List<Block> read(String text) {
    return parse(text).issue().intro();
  }

  private static int links(String text) {
    return Entry.of(read(text)).allLinks().size();
  }

  private static boolean isReported(String text) {
    return parse(text).diagnostics().stream()
        .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.TOO_MANY_MARKS);
  }

  private static String plainText(String text) {
    return read(text).get(0).plainText();
  }

  @Test
  void allAreReadUpToTheLimit() {
    String most = LINK.repeat(LIMIT);

    assertEquals(LIMIT, links(most));
    assertFalse(isReported(most));
  }

  @Test
  void thoseBeyondTheLimitAreText() {
    String more = LINK.repeat(LIMIT + 2);

    assertEquals(LIMIT, links(more));
    assertTrue(plainText(more).endsWith("a [a](b) [a](b)"), () -> plainText(more));
    assertTrue(isReported(more));
  }

  @Test
  void bracketsThatAreNeverClosedCountToo() {
    String text = "[".repeat(LIMIT - 1) + "[a](b)";

    assertEquals("[".repeat(LIMIT - 1) + "a", plainText(text));
    assertEquals("[".repeat(LIMIT - 1) + "[a", plainText("[" + text));
    assertTrue(isReported("[" + text));
  }

  @Test
  void eachParagraphCountsOnItsOwn() {
    assertEquals(1500, links("- [a](b)\n".repeat(1500)));
    assertFalse(isReported("- [a](b)\n".repeat(1500)));
    assertEquals(LIMIT, links("- " + "x [a](b)\n".repeat(1500)));
    assertEquals(2 * LIMIT, links("> " + LINK.repeat(1500) + "\n>\n> " + LINK.repeat(1500)));
  }

  @Test
  void escapedOnesDoNotCount() {
    assertEquals(1, links("\\[".repeat(2 * LIMIT) + LINK));
    assertEquals(0, links("\\\\[x] ".repeat(LIMIT) + LINK));
    assertFalse(isReported("\\[".repeat(2 * LIMIT) + LINK));
  }

  @Test
  void linksThatShowTheirUrlDoNotCount() {
    assertEquals(1500, links("x [http://a.b/](http://a.b/) ".repeat(1500)));
  }

  @Test
  void codeAndUrlsKeepTheirs() {
    String before = LINK.repeat(LIMIT) + "x ";
    List<Inline> children =
        ((Block.Paragraph) read(before + "`[c]` <i a='['> &#91;").get(0)).children();

    assertTrue(children.contains(new Inline.Code("[c]")));
    assertTrue(children.contains(new Inline.RawHtml("<i a='['>")));
    assertTrue(plainText(before + "`[c]` &#91;").endsWith("[c] ["));
  }

  @Test
  void aTextMayHaveTheCharactersThatStandForThem() {
    StringBuilder rare = new StringBuilder();
    for (char c = '\u2E00'; c < '\u2E44'; c++) {
      String text = rare.append(c) + " " + LINK.repeat(LIMIT) + "[a](b)";
      assertTrue(plainText(text).startsWith(rare + " a a"));
      assertTrue(plainText(text).endsWith("a [a](b)"));
    }
  }

  @Test
  void headingsAreLimitedToo() {
    String heading = "> # " + LINK.repeat(LIMIT) + "[a](b)";

    assertEquals(LIMIT, links(heading));
    assertTrue(isReported(heading));
  }

  @Test
  void emphasisIsLimitedToo() {
    List<Inline> most = ((Block.Paragraph) read("*a* b ".repeat(LIMIT / 2)).get(0)).children();
    String more = "**a** b ".repeat(LIMIT / 2) + "**c** _d_ `*e*` \\*";

    assertEquals(LIMIT, most.size());
    assertTrue(plainText(more).endsWith("a b **c** _d_ *e* *"), () -> plainText(more));
    assertTrue(isReported(more));
    assertFalse(isReported("\\*".repeat(2 * LIMIT) + " *a*"));
  }
}
