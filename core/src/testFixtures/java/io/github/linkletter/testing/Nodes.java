package io.github.linkletter.testing;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Link;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Blocks and inlines of every kind, nested up to {@link #DEPTH} levels. */
final class Nodes {
  static final int DEPTH = 3;

  private final Arbitrary<String> text;
  private final Arbitrary<String> url;
  private final Arbitrary<String> title;
  private final Arbitrary<Inline> inline;
  private final Arbitrary<Block> block;

  Nodes(Texts texts) {
    text = Shared.of(texts.text());
    url = Shared.of(texts.url());
    title =
        Shared.of(
            Arbitraries.frequencyOf(
                Shared.weighted(4, Arbitraries.just("")), Shared.weighted(1, text)));
    Arbitrary<Inline> inlines = Shared.of(leafInline());
    Arbitrary<Block> blocks = Shared.of(leafBlock(inlines));
    for (int level = 1; level <= DEPTH; level++) {
      inlines = Shared.of(inlineOver(inlines));
      blocks = Shared.of(blockOver(blocks, inlines));
    }
    inline = inlines;
    block = blocks;
  }

  Arbitrary<Inline> inlines() {
    return inline;
  }

  Arbitrary<Block> blocks() {
    return block;
  }

  Arbitrary<Link> links() {
    return Combinators.combine(url, title, title)
        .as((to, label, words) -> Link.of(to, label).withTitle(words));
  }

  /** Blocks as newsletters have them, mostly; each other kind now and then. */
  Arbitrary<List<Block>> content() {
    Arbitrary<Block> usual =
        Arbitraries.frequencyOf(
            Shared.weighted(3, text.map(Block.Paragraph::of)),
            Shared.weighted(3, links().map(Block.LinkLine::new)),
            Shared.weighted(2, block));
    return usual.list().ofMaxSize(4);
  }

  private Arbitrary<Inline> leafInline() {
    return Arbitraries.<Inline>frequencyOf(
        Shared.weighted(6, text.map(Inline.Text::new)),
        Shared.weighted(1, text.map(Inline.Code::new)),
        Shared.weighted(1, Arbitraries.create(Inline.LineBreak::new)),
        Shared.weighted(1, html().map(Inline.RawHtml::new)),
        Shared.weighted(1, Combinators.combine(url, title, text).as(Inline.Image::new)));
  }

  private Arbitrary<Inline> inlineOver(Arbitrary<Inline> child) {
    Arbitrary<List<Inline>> children = child.list().ofMaxSize(3);
    return Arbitraries.<Inline>frequencyOf(
            Shared.weighted(6, child),
            Shared.weighted(1, children.map(Inline.Emphasis::new)),
            Shared.weighted(1, children.map(Inline.Strong::new)),
            Shared.weighted(2, Combinators.combine(url, title, children).as(Inline.Hyperlink::new)))
        .withoutEdgeCases();
  }

  private Arbitrary<Block> leafBlock(Arbitrary<Inline> child) {
    Arbitrary<List<Inline>> children = child.list().ofMaxSize(4);
    Arbitrary<String> format = Arbitraries.of("html", "markdown", "textile");
    return Arbitraries.<Block>frequencyOf(
            Shared.weighted(6, children.map(Block.Paragraph::new)),
            Shared.weighted(2, links().map(Block.LinkLine::new)),
            Shared.weighted(1, Combinators.combine(title, text).as(Block.CodeBlock::new)),
            Shared.weighted(
                1,
                Combinators.combine(Arbitraries.integers().between(1, 6), children)
                    .as(Block.Heading::new)),
            Shared.weighted(1, Arbitraries.create(Block.ThematicBreak::new)),
            Shared.weighted(1, Combinators.combine(format, text).as(Block.RawBlock::new)))
        .withoutEdgeCases();
  }

  private Arbitrary<Block> blockOver(Arbitrary<Block> child, Arbitrary<Inline> words) {
    Arbitrary<List<Block>> children = child.list().ofMaxSize(3);
    Arbitrary<List<List<Block>>> items = children.list().ofMaxSize(3);
    Arbitrary<Boolean> tight = Arbitraries.of(true, false);
    return Arbitraries.<Block>frequencyOf(
            Shared.weighted(3, child),
            Shared.weighted(4, leafBlock(words)),
            Shared.weighted(1, children.map(Block.Quote::new)),
            Shared.weighted(1, Combinators.combine(tight, items).as(Block.BulletList::new)),
            Shared.weighted(
                1, Combinators.combine(starts(), tight, items).as(Block.OrderedList::new)))
        .withoutEdgeCases();
  }

  private static Arbitrary<Integer> starts() {
    return Arbitraries.frequencyOf(
        Shared.weighted(3, Arbitraries.just(1)),
        Shared.weighted(1, Arbitraries.of(0, 2, 10, 999_999_999)),
        Shared.weighted(1, Arbitraries.integers().between(0, 999_999_999)));
  }

  private Arbitrary<String> html() {
    return Arbitraries.frequencyOf(
        Shared.weighted(
            3,
            Arbitraries.of(
                "<b>",
                "</b>",
                "<br/>",
                "<!-- x -->",
                "<a href=\"https://example.com/\">",
                "<?x?>")),
        Shared.weighted(1, text));
  }
}
