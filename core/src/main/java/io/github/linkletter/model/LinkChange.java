package io.github.linkletter.model;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Applies a change to every link in blocks. */
final class LinkChange implements Block.Visitor<Block>, Inline.Visitor<Inline> {
  private final UnaryOperator<Link> change;

  LinkChange(UnaryOperator<Link> change) {
    this.change = change;
  }

  List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  private List<Inline> inlines(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(this)).toList();
  }

  private List<List<Block>> items(List<List<Block>> items) {
    return items.stream().map(this::blocks).toList();
  }

  private Link changed(Link link) {
    return Objects.requireNonNull(change.apply(link), "change must not return null");
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(inlines(paragraph.children()));
  }

  @Override
  public Block linkLine(Block.LinkLine linkLine) {
    return new Block.LinkLine(changed(linkLine.link()));
  }

  @Override
  public Block bulletList(Block.BulletList list) {
    return new Block.BulletList(list.tight(), items(list.items()));
  }

  @Override
  public Block orderedList(Block.OrderedList list) {
    return new Block.OrderedList(list.start(), list.tight(), items(list.items()));
  }

  @Override
  public Block quote(Block.Quote quote) {
    return new Block.Quote(blocks(quote.children()));
  }

  @Override
  public Block codeBlock(Block.CodeBlock code) {
    return code;
  }

  @Override
  public Block heading(Block.Heading heading) {
    return new Block.Heading(heading.level(), inlines(heading.children()));
  }

  @Override
  public Block thematicBreak(Block.ThematicBreak thematicBreak) {
    return thematicBreak;
  }

  @Override
  public Block rawBlock(Block.RawBlock raw) {
    return raw;
  }

  @Override
  public Inline text(Inline.Text text) {
    return text;
  }

  @Override
  public Inline emphasis(Inline.Emphasis emphasis) {
    return new Inline.Emphasis(inlines(emphasis.children()));
  }

  @Override
  public Inline strong(Inline.Strong strong) {
    return new Inline.Strong(inlines(strong.children()));
  }

  @Override
  public Inline code(Inline.Code code) {
    return code;
  }

  @Override
  public Inline hyperlink(Inline.Hyperlink hyperlink) {
    Link before = hyperlink.link();
    Link after = changed(before);
    List<Inline> children =
        before.label().equals(after.label()) && before.label().isPresent()
            ? inlines(hyperlink.children())
            : before.equals(after) ? hyperlink.children() : List.of(new Inline.Text(after.text()));
    return new Inline.Hyperlink(after.url(), after.title().orElse(""), children);
  }

  @Override
  public Inline image(Inline.Image image) {
    return image;
  }

  @Override
  public Inline lineBreak(Inline.LineBreak lineBreak) {
    return lineBreak;
  }

  @Override
  public Inline rawHtml(Inline.RawHtml html) {
    return html;
  }
}
