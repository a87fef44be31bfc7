package io.github.linkletter.json;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Metadata;
import java.util.ArrayList;
import java.util.List;

/**
 * One look at a content before it is written: it finds the links, as {@code Entry.allLinks()} does,
 * and refuses what nests too deep, before anything recurses without a limit. Every visit returns
 * the survey.
 */
final class Survey implements Block.Visitor<Survey>, Inline.Visitor<Survey> {
  private final List<Found> links = new ArrayList<>(4);

  /** The level of the array that holds what is visited. */
  private int depth;

  private Survey(int depth) {
    this.depth = depth;
  }

  /** A link, and whether it stands inside a block. */
  record Found(Link link, boolean inline) {}

  /** The links of a content whose array is the {@code depth}th level of the whole JSON. */
  static List<Found> links(List<Block> content, int depth) {
    return new Survey(depth).blocks(content).links;
  }

  /** Refuses a content that nests too deep; its array is the {@code depth}th level. */
  static void check(List<Block> content, int depth) {
    new Survey(depth).blocks(content);
  }

  /** Refuses an inline that nests too deep. */
  static void check(Inline inline) {
    new Survey(0).inlines(List.of(inline));
  }

  /** Refuses a value of metadata that nests too deep; {@code depth} is the level around it. */
  static void check(Metadata.Value value, int depth) {
    if (value instanceof Metadata.Sequence sequence) {
      limit(depth + 1);
      sequence.values().forEach(item -> check(item, depth + 1));
    } else if (value instanceof Metadata.Mapping mapping) {
      limit(depth + 1);
      mapping.values().values().forEach(item -> check(item, depth + 1));
    }
  }

  private static void limit(int depth) {
    if (depth > IssueJson.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "issue must nest at most "
              + IssueJson.MAX_DEPTH
              + " levels of JSON objects and arrays; unnest its lists, quotations, emphasis or"
              + " metadata");
    }
  }

  private Survey blocks(List<Block> blocks) {
    if (!blocks.isEmpty()) {
      limit(depth + 1);
    }
    for (Block block : blocks) {
      block.accept(this);
    }
    return this;
  }

  private Survey inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (!(inline instanceof Inline.Text)) {
        inline.accept(this);
      }
    }
    return this;
  }

  /** The children's array, which lies two levels deeper than the one that holds the parent. */
  private Survey inlinesBelow(List<Inline> children) {
    limit(depth + (children.isEmpty() ? 2 : 3));
    depth += 2;
    inlines(children);
    depth -= 2;
    return this;
  }

  private Survey items(List<List<Block>> items) {
    limit(depth + (items.isEmpty() ? 2 : 4));
    depth += 4;
    items.forEach(this::blocks);
    depth -= 4;
    return this;
  }

  @Override
  public Survey paragraph(Block.Paragraph paragraph) {
    return inlinesBelow(paragraph.children());
  }

  @Override
  public Survey linkLine(Block.LinkLine linkLine) {
    links.add(new Found(linkLine.link(), false));
    return this;
  }

  @Override
  public Survey bulletList(Block.BulletList list) {
    return items(list.items());
  }

  @Override
  public Survey orderedList(Block.OrderedList list) {
    return items(list.items());
  }

  @Override
  public Survey quote(Block.Quote quote) {
    limit(depth + 2);
    depth += 2;
    blocks(quote.children());
    depth -= 2;
    return this;
  }

  @Override
  public Survey codeBlock(Block.CodeBlock code) {
    return this;
  }

  @Override
  public Survey heading(Block.Heading heading) {
    return inlinesBelow(heading.children());
  }

  @Override
  public Survey thematicBreak(Block.ThematicBreak thematicBreak) {
    return this;
  }

  @Override
  public Survey rawBlock(Block.RawBlock raw) {
    return this;
  }

  @Override
  public Survey text(Inline.Text text) {
    return this;
  }

  @Override
  public Survey emphasis(Inline.Emphasis emphasis) {
    return inlinesBelow(emphasis.children());
  }

  @Override
  public Survey strong(Inline.Strong strong) {
    return inlinesBelow(strong.children());
  }

  @Override
  public Survey code(Inline.Code code) {
    return this;
  }

  @Override
  public Survey hyperlink(Inline.Hyperlink hyperlink) {
    // A link inside a link's text is no link of its own; but it may be what nests too deep.
    new Survey(depth).inlinesBelow(hyperlink.children());
    links.add(new Found(hyperlink.link(), true));
    return this;
  }

  @Override
  public Survey image(Inline.Image image) {
    return this;
  }

  @Override
  public Survey lineBreak(Inline.LineBreak lineBreak) {
    return this;
  }

  @Override
  public Survey rawHtml(Inline.RawHtml rawHtml) {
    return this;
  }
}
