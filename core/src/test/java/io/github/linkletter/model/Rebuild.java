package io.github.linkletter.model;

import java.util.List;

/** Makes every node anew from its own parts, the innermost first. */
final class Rebuild implements Block.Visitor<Block>, Inline.Visitor<Inline> {
  private Rebuild() {}

  static Inline inline(Inline inline) {
    return inline.accept(new Rebuild());
  }

  static Block block(Block block) {
    return block.accept(new Rebuild());
  }

  static Entry entry(Entry entry) {
    return Entry.of(new Rebuild().blocks(entry.content()));
  }

  static Section section(Section section) {
    return Section.of(
        section.title(),
        SectionKind.of(section.kind().name()),
        section.entries().stream().map(Rebuild::entry).toList());
  }

  static Issue issue(Issue issue) {
    Issue.Builder builder = Issue.builder().metadata(metadata(issue.metadata()));
    issue.publication().ifPresent(builder::publication);
    issue.number().ifPresent(builder::number);
    issue.title().ifPresent(builder::title);
    issue
        .date()
        .map(d -> PublicationDate.parse(d.toString()))
        .ifPresent(d -> builder.date(d.get()));
    builder.intro(new Rebuild().blocks(issue.intro()));
    issue.sections().forEach(section -> builder.add(section(section)));
    return builder.closing(issue.closing().stream().map(Rebuild::entry).toList()).build();
  }

  private static Metadata metadata(Metadata metadata) {
    Metadata.Builder builder = Metadata.builder();
    metadata.asMap().forEach(builder::put);
    return builder.build();
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  private List<List<Block>> items(List<List<Block>> items) {
    return items.stream().map(this::blocks).toList();
  }

  private List<Inline> inlines(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(this)).toList();
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(inlines(paragraph.children()));
  }

  @Override
  public Block linkLine(Block.LinkLine linkLine) {
    Link link = linkLine.link();
    return new Block.LinkLine(
        Link.of(link.url(), link.label().orElse("")).withTitle(link.title().orElse("")));
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
    return new Block.CodeBlock(code.info(), code.value());
  }

  @Override
  public Block heading(Block.Heading heading) {
    return new Block.Heading(heading.level(), inlines(heading.children()));
  }

  @Override
  public Block thematicBreak(Block.ThematicBreak thematicBreak) {
    return new Block.ThematicBreak();
  }

  @Override
  public Block rawBlock(Block.RawBlock raw) {
    return new Block.RawBlock(raw.format(), raw.value());
  }

  @Override
  public Inline text(Inline.Text text) {
    return new Inline.Text(text.value());
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
    return new Inline.Code(code.value());
  }

  @Override
  public Inline hyperlink(Inline.Hyperlink link) {
    return new Inline.Hyperlink(link.url(), link.title(), inlines(link.children()));
  }

  @Override
  public Inline image(Inline.Image image) {
    return new Inline.Image(image.url(), image.title(), image.alt());
  }

  @Override
  public Inline lineBreak(Inline.LineBreak lineBreak) {
    return new Inline.LineBreak();
  }

  @Override
  public Inline rawHtml(Inline.RawHtml html) {
    return new Inline.RawHtml(html.value());
  }
}
