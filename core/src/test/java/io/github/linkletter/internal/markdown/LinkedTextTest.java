package io.github.linkletter.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.Block;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are read without a Markdown parser, and that they are read as with one. */
class LinkedTextTest {
  private static final MarkdownReader GENERAL = MarkdownReader.standard().withoutShortcuts();

  private static Block general(Lines lines) {
    Block block = GENERAL.read(lines, 0, 1, Segments.Kind.PARAGRAPH).get(0).block();
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
        "  [a](b[c]\"d'e~) \t"
      })
  void plainLinksAreReadDirectly(String line) {
    Lines lines = Lines.of(line);

    assertEquals(general(lines), new Block.Paragraph(List.copyOf(LinkedText.read(lines, 0))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no link",
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
        "*a* [b](c)",
        "_a_ [b](c)",
        "[_a](b)",
        "[<b>](c)",
        "a &amp; [b](c)",
        "`a` [b](c)",
        "[a\\](b)",
        "[http://a.example/)](http://a.example/))",
        "[http://a.example/](http://b.example/)"
      })
  void whatCouldBeReadOtherwiseIsDeclined(String line) {
    assertNull(LinkedText.read(Lines.of(line), 0));
    assertNull(LinkedText.read(Lines.of("[a](b) ".repeat(17)), 0));
  }

  @Provide
  Arbitrary<String> lines() {
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
            "x)")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(parts -> String.join("", parts).strip())
        .filter(line -> !line.isEmpty());
  }

  @Property(tries = 4000)
  void allThatIsReadDirectlyIsReadSo(@ForAll("lines") String line) {
    Lines lines = Lines.of(line);
    var read = LinkedText.read(lines, 0);
    if (read != null) {
      assertEquals(general(lines), new Block.Paragraph(read));
    }
  }
}
