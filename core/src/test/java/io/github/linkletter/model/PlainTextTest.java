package io.github.linkletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final int DEEP = 50_000;

  private static Block.Paragraph p(String text) {
    return Block.Paragraph.of(text);
  }

  @Test
  void markupIsLeftOut() {
    Block paragraph =
        Block.Paragraph.of(
            new Inline.Text("a "),
            new Inline.Strong(List.of(new Inline.Text("b"), Inline.Emphasis.of("c"))),
            new Inline.LineBreak(),
            Inline.Hyperlink.of("https://example.com/", "d"),
            new Inline.Code("e"),
            new Inline.Image("/i.png", "", "f"),
            new Inline.RawHtml("<g>"));
    assertEquals("a bc\ndef<g>", paragraph.plainText());
  }

  @Test
  void blocksAreSeparatedAndEmptyOnesAreNot() {
    Block quote =
        new Block.Quote(
            List.of(
                new Block.ThematicBreak(),
                p("one"),
                new Block.Quote(List.of(new Block.ThematicBreak())),
                p("two"),
                new Block.ThematicBreak()));
    assertEquals("one\n\ntwo", quote.plainText());
    assertEquals("zero\n\none\n\ntwo", Entry.of(List.of(p("zero"), quote)).plainText());
  }

  @Test
  void listsAreWrittenAsPeopleWriteThem() {
    Block inner = new Block.OrderedList(9, true, List.of(List.of(p("x")), List.of(p("y"))));
    Block list =
        new Block.BulletList(
            true, List.of(List.of(p("a"), inner), List.of(), List.of(p("b"), p("c"))));
    assertEquals("* a\n9. x\n10. y\n* \n* b\nc", list.plainText());
  }

  @Test
  void depthIsNotBoundedByTheStack() {
    Inline inline = new Inline.Text("deep");
    Block block = p("deep");
    for (int i = 0; i < DEEP; i++) {
      inline =
          i % 2 == 0 ? new Inline.Emphasis(List.of(inline)) : new Inline.Strong(List.of(inline));
      block = new Block.Quote(List.of(block));
    }
    assertEquals("deep", Block.Paragraph.of(inline).plainText());
    assertEquals("deep", block.plainText());
  }
}
