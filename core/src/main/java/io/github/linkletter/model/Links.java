package io.github.linkletter.model;

import java.util.ArrayList;
import java.util.List;

/** Collects links in the order of the document. */
final class Links implements Block.Visitor<Void>, Inline.Visitor<Void> {
  /** What a visit returns: nothing. */
  @SuppressWarnings("NullAway") // Void has no other value
  private static final Void NOTHING = null;

  private final List<Link> links = new ArrayList<>();

  private Links() {}

  static List<Link> of(List<Block> blocks) {
    Links collector = new Links();
    collector.blocks(blocks);
    return List.copyOf(collector.links);
  }

  private Void blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return NOTHING;
  }

  private Void inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return NOTHING;
  }

  private Void items(List<List<Block>> items) {
    items.forEach(this::blocks);
    return NOTHING;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.children());
  }

  @Override
  public Void linkLine(Block.LinkLine linkLine) {
    links.add(linkLine.link());
    return NOTHING;
  }

  @Override
  public Void bulletList(Block.BulletList list) {
    return items(list.items());
  }

  @Override
  public Void orderedList(Block.OrderedList list) {
    return items(list.items());
  }

  @Override
  public Void quote(Block.Quote quote) {
    return blocks(quote.children());
  }

  @Override
  public Void codeBlock(Block.CodeBlock code) {
    return NOTHING;
  }

  @Override
  public Void heading(Block.Heading heading) {
    return inlines(heading.children());
  }

  @Override
  public Void thematicBreak(Block.ThematicBreak thematicBreak) {
    return NOTHING;
  }

  @Override
  public Void rawBlock(Block.RawBlock raw) {
    return NOTHING;
  }

  @Override
  public Void text(Inline.Text text) {
    return NOTHING;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return inlines(emphasis.children());
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return inlines(strong.children());
  }

  @Override
  public Void code(Inline.Code code) {
    return NOTHING;
  }

  @Override
  public Void hyperlink(Inline.Hyperlink hyperlink) {
    links.add(hyperlink.link());
    return NOTHING;
  }

  @Override
  public Void image(Inline.Image image) {
    return NOTHING;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return NOTHING;
  }

  @Override
  public Void rawHtml(Inline.RawHtml rawHtml) {
    return NOTHING;
  }
}
