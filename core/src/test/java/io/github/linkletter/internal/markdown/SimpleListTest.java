package io.github.linkletter.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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

/** Which lists are read without a Markdown parser, and that they are read as with one. */
class SimpleListTest {
  private static final MarkdownReader GENERAL = MarkdownReader.standard().withoutShortcuts();
  private static final MarkdownReader READER = MarkdownReader.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a",
        "* a word\n* and another",
        "+ a [b](c) *d*\n+ e [f]  \n",
        "- b_c\r\n- d \u00E9",
        "- see [http://a.example/_(b)](http://a.example/_(b))"
      })
  void plainListsAreReadDirectly(String text) {
    Lines lines = Lines.of(text);

    Block read = SimpleList.read(lines, 0, lines.count());

    assertNotNull(read);
    assertEquals(general(lines), List.of(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "- a\nb",
        "- a\n  b",
        "- a\n* b",
        "- a\n\n- b",
        "-  a",
        "-a",
        "-",
        "- 1. a",
        "- - a",
        "- # a",
        " - a",
        "- a\n-",
        "- [a]: b",
        "- `a`",
        "* * *",
        "1. a"
      })
  void whatCouldBeReadOtherwiseIsDeclined(String text) {
    Lines lines = Lines.of(text);

    assertNull(SimpleList.read(lines, 0, lines.count()));
  }

  private static List<Block> general(Lines lines) {
    return blocks(GENERAL, lines);
  }

  private static List<Block> blocks(MarkdownReader reader, Lines lines) {
    return reader.read(lines, 0, lines.count(), Segments.Kind.STRUCTURE).stream()
        .map(located -> located.block() == null ? Block.Paragraph.of("-") : located.block())
        .toList();
  }

  @Provide
  Arbitrary<String> lists() {
    return Arbitraries.of(
            "- ",
            "* ",
            "+ ",
            "- a",
            "* a",
            "a",
            " ",
            "  ",
            "\n",
            "\n- ",
            "\n* ",
            "\n- b",
            "\n\n",
            "\t",
            "1. ",
            "#",
            ">",
            "*",
            "_",
            "[a](b)",
            "[http://a/](http://a/)",
            "*a*",
            "<x>",
            "<b>",
            "---",
            "===",
            "`",
            "[a]: b",
            "\u00E9",
            ":")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> "- a" + String.join("", parts))
        .filter(text -> !text.endsWith("\n"));
  }

  @Property(tries = 5000)
  void allThatIsReadDirectlyIsReadSo(@ForAll("lists") String list) {
    Lines lines = Lines.of(list);
    assertEquals(general(lines), blocks(READER, lines));
  }
}
