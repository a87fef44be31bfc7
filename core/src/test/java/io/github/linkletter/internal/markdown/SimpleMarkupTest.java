package io.github.linkletter.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paragraphs are read without a Markdown parser, and that they are read as with one. */
class SimpleMarkupTest {
  private static final MarkdownReader GENERAL = MarkdownReader.standard().withoutShortcuts();

  private static Block general(Lines lines) {
    Block block = GENERAL.read(lines, 0, lines.count(), Segments.Kind.PARAGRAPH).get(0).block();
    return block == null ? Block.Paragraph.of("a definition") : block;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](b)",
        "A [word or two](http://a.example/x?y=z#1) here.",
        "One [a](b), two [c](d)[e](f)",
        "[note] and [a](b) [c]",
        "\u00E9 [\u2019\u00E9](http://a.example/) \uD83D\uDE80",
        "A [http://a.example/x_y](http://a.example/x_y).",
        "a_b [c_d](_e_) < f & g",
        "no link: Q&A, a&b c & d&# ;",
        "a\nb [c](d)\n  [e](f)\ng",
        "[http://a.example/)](http://a.example/)).",
        "([http://a.example/_x_(b)&amp;c](http://a.example/_x_(b)&amp;c)x",
        "  [a](b[c]\"d'e~) \t",
        "*a* [b](c)",
        "_a_ [b](c)",
        "a *word*, (_two words_) and \"*a_b c*\": _d_e_, a * b",
        "*a\u00E9b* * x",
        "<something> and <3s or < 1 of <abc",
        "a  \n[b](c)   \nc",
        "[http://a.example/)](http://a.example/)) \u00E9",
        "\u00E9 [http://a.example/\uD83D\uDE80_&](http://a.example/\uD83D\uDE80_&) *a*"
      })
  void theMarkupOfNewslettersIsReadDirectly(String line) {
    Lines lines = Lines.of(line);

    List<Inline> read = SimpleMarkup.read(lines, 0, lines.count());

    assertNotNull(read);
    assertEquals(general(lines), new Block.Paragraph(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![a](b)",
        "[a]()",
        "[](b)",
        "[ a](b)",
        "[a ](b)",
        "[a](b c)",
        "[a](b \"c\")",
        "[a](<b>)",
        "[a](b(c))",
        "[a](b&amp;c)",
        "[a](b\u00E9)",
        "[a](b",
        "[a [b](c)",
        "a](b)",
        "[a]: b",
        "[_a](b)",
        "[*a*](b)",
        "*a",
        "a*",
        "a*b*",
        "*a*b",
        "**a**",
        "*a **b** c*",
        "*a _b_ c*",
        "*a [b](c)*",
        "*a & b*",
        "_a*",
        "\u2E44 [http://a.example/)](http://a.example/))",
        "*\u2019tis* a",
        "*a\nb*",
        "*\u00E9*",
        "\u00E9*a*",
        "<b>",
        "</b> a",
        "<a\nb>",
        "<http://a.example/>",
        "<a@b.example>",
        "<!-- a -->",
        "<a-b>",
        "[<b>](c)",
        "a &amp; [b](c)",
        "`a` [b](c)",
        "[a\\](b)",
        "![http://a.example/)](http://a.example/))",
        "a \t  \n[b](c)",
        "[a\nb](c)",
        "[a](b\nc)",
        ">From [a](b)",
        "[http://a.example/](http://b.example/)"
      })
  void whatCouldBeReadOtherwiseIsDeclined(String line) {
    Lines lines = Lines.of(line);

    assertNull(SimpleMarkup.read(lines, 0, lines.count()));
  }

  @Test
  void manyBracketsAreLeftToThoseWhoCountThem() {
    assertNotNull(SimpleMarkup.read(Lines.of("[a](b)\n".repeat(16).strip()), 0, 16));
    assertNull(SimpleMarkup.read(Lines.of("[a](b)\n".repeat(17).strip()), 0, 17));
  }

  @Test
  void longParagraphsWithEmphasisAreLeftToThoseWhoCountMarks() {
    String word = "a word ".repeat(150);
    assertNotNull(SimpleMarkup.read(Lines.of("*a* " + word.substring(0, 800)), 0, 1));
    assertNull(SimpleMarkup.read(Lines.of("*a* " + word), 0, 1));
    assertNull(SimpleMarkup.read(Lines.of("a <b ".repeat(17)), 0, 1));
  }

  @Provide
  Arbitrary<String> paragraphs() {
    return Arbitraries.of(
            "[",
            "]",
            "(",
            ")",
            "](",
            "[a](b)",
            "[http://a/](http://a/)",
            "http://a/",
            "!",
            " ",
            "a",
            "_",
            "&",
            "&amp;",
            "<",
            "<b>",
            "<x>",
            "*",
            "*a*",
            "_a b_",
            " * ",
            "-",
            ".",
            ">",
            "\u00E9",
            "\u2E44",
            "\u00A0",
            "\t",
            ":",
            "]:",
            "\"",
            "'",
            "~",
            "\u007F",
            "@",
            "x)",
            ";",
            "#",
            "http://a/)](http://a/))",
            "[http://\u00E9\uD83D\uDE80](http://\u00E9\uD83D\uDE80)",
            "\uD83D\uDE80",
            "[http://a_/)_](http://a_/)_)",
            "\n",
            "\n ",
            "  \n",
            "\t  \n")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> String.join("", parts).replaceAll("[ \t]*\n\\s*\n", "\n").strip())
        .filter(text -> !text.isEmpty());
  }

  @Property(tries = 10000)
  void allThatIsReadDirectlyIsReadSo(@ForAll("paragraphs") String paragraph) {
    Lines lines = Lines.of(paragraph);
    List<Inline> read = SimpleMarkup.read(lines, 0, lines.count());
    if (read != null) {
      assertEquals(general(lines), new Block.Paragraph(read));
    }
  }
}
