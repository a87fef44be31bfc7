package io.github.linkletter.model;

import java.util.ArrayList;
import java.util.List;

/** Collects links in the order of the document; every visit returns those so far. */
final class Links implements Block.Visitor<List<Link>>, Inline.Visitor<List<Link>> {
  private final List<Link> links = new ArrayList<>();

  private Links() {}

  static List<Link> of(List<Block> blocks) {
    Links collector = new Links();
    collector.blocks(blocks);
    return List.copyOf(collector.links);
  }

  private List<Link> blocks(List<Block> blocks) {
    for (Block block : blocks) {
      block.accept(this);
    }
    return links;
  }

  private List<Link> inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      inline.accept(this);
    }
    return links;
  }

  private List<Link> items(List<List<Block>> items) {
    items.forEach(this::blocks);
    return links;
  }

  @Override
  public List<Link> paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.children());
  }

  @Override
  public List<Link> linkLine(Block.LinkLine linkLine) {
    links.add(linkLine.link());
    return links;
  }

  @Override
  public List<Link> bulletList(Block.BulletList list) {
    return items(list.items());
  }

  @Override
  public List<Link> orderedList(Block.OrderedList list) {
    return items(list.items());
  }

  @Override
  public List<Link> quote(Block.Quote quote) {
    return blocks(quote.children());
  }

  @Override
  public List<Link> codeBlock(Block.CodeBlock code) {
    return links;
  }

  @Override
  public List<Link> heading(Block.Heading heading) {
    return inlines(heading.children());
  }

  @Override
  public List<Link> thematicBreak(Block.ThematicBreak thematicBreak) {
    return links;
  }

  @Override
  public List<Link> rawBlock(Block.RawBlock raw) {
    return links;
  }

  @Override
  public List<Link> text(Inline.Text text) {
    return links;
  }

  @Override
  public List<Link> emphasis(Inline.Emphasis emphasis) {
    return inlines(emphasis.children());
  }

  @Override
  public List<Link> strong(Inline.Strong strong) {
    return inlines(strong.children());
  }

  @Override
  public List<Link> code(Inline.Code code) {
    return links;
  }

  @Override
  public List<Link> hyperlink(Inline.Hyperlink hyperlink) {
    links.add(hyperlink.link());
    return links;
  }

  @Override
  public List<Link> image(Inline.Image image) {
    return links;
  }

  @Override
  public List<Link> lineBreak(Inline.LineBreak lineBreak) {
    return links;
  }

  @Override
  public List<Link> rawHtml(Inline.RawHtml rawHtml) {
    return links;
  }
}
