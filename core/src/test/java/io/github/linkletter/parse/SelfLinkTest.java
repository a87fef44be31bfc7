package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Link;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link that shows its own URL is compared as source text, before Markdown has its say. */
class SelfLinkTest {
  private static List<Block> intro(String text) {
    return IssueParser.standard().parse("---\ntitle: x\n---\n\n" + text).issue().intro();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/_a_/b",
        "https://example.org/*a*",
        "https://example.org/__a__/`b`",
        "https://example.org/?a=1&amp;b=2&copy;",
        "https://example.org/\\_a",
        "https://example.org/a_(2014)",
        "https://example.org/a_(2014",
        "https://example.org/a)b",
        "https://example.org/<b>",
        "https://example.org/[a]",
        "https://example.org/zürich.",
      })
  void urlInAParagraphStaysAsItIs(String url) {
    Block expected =
        Block.Paragraph.of(
            new Inline.Text("*See "), Inline.Hyperlink.of(url), new Inline.Text(" or* not."));

    assertEquals(List.of(expected), intro("\\*See [" + url + "](" + url + ") or\\* not."));
    assertEquals(
        List.of(new Block.LinkLine(Link.of(url))), intro("<br>[" + url + "](" + url + ")"));
  }
}
