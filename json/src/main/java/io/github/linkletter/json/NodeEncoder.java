package io.github.linkletter.json;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Link;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks and inlines; every visit returns the sink. */
final class NodeEncoder implements Block.Visitor<JsonSink>, Inline.Visitor<JsonSink> {

  private final JsonSink out;
  private final List<Found> links = new ArrayList<>();
  private boolean inLink;

  /** A link of an entry, and whether it stands inside a block. */
  record Found(Link link, boolean inline) {}

  NodeEncoder(JsonSink out) {
    this.out = out;
  }

  /** Writes the content of an entry, and returns its links. */
  List<Found> content(List<Block> blocks) {
    links.clear();
    blocks(blocks);
    return links;
  }

  JsonSink blocks(List<Block> blocks) {
    out.startArray();
    for (Block block : blocks) {
      block.accept(this);
    }
    return out.endArray();
  }

  /** The members of a link, in an object that is begun and ended elsewhere. */
  void link(Link link) {
    out.name(Word.URL).url(link.url());
    unlessEmpty(Word.LABEL, link.label().orElse(""));
    unlessEmpty(Word.TITLE, link.title().orElse(""));
  }

  private JsonSink start(Word type) {
    return out.startObject().name(Word.TYPE).word(type);
  }

  private JsonSink valued(Word type, String value) {
    return start(type).name(Word.VALUE).string(value).endObject();
  }

  private void unlessEmpty(Word name, String value) {
    if (!value.isEmpty()) {
      out.name(name).string(value);
    }
  }

  /** The children, and the end of the object around them. */
  private JsonSink inlines(List<Inline> children) {
    out.name(Word.CHILDREN).startArray();
    for (Inline child : children) {
      child.accept(this);
    }
    return out.endArray().endObject();
  }

  /** The items, and the end of the object around them. */
  private JsonSink items(boolean tight, List<List<Block>> items) {
    out.name(Word.SPREAD).bool(!tight);
    out.name(Word.CHILDREN).startArray();
    for (List<Block> item : items) {
      start(Word.LIST_ITEM).name(Word.CHILDREN);
      blocks(item).endObject();
    }
    return out.endArray().endObject();
  }

  @Override
  public JsonSink paragraph(Block.Paragraph paragraph) {
    start(Word.PARAGRAPH).name(Word.TEXT).text(paragraph.plainText());
    return inlines(paragraph.children());
  }

  @Override
  public JsonSink linkLine(Block.LinkLine linkLine) {
    links.add(new Found(linkLine.link(), false));
    start(Word.LINK_LINE);
    link(linkLine.link());
    return out.endObject();
  }

  @Override
  public JsonSink bulletList(Block.BulletList list) {
    start(Word.LIST).name(Word.ORDERED).bool(false);
    return items(list.tight(), list.items());
  }

  @Override
  public JsonSink orderedList(Block.OrderedList list) {
    start(Word.LIST).name(Word.ORDERED).bool(true).name(Word.START).number(list.start());
    return items(list.tight(), list.items());
  }

  @Override
  public JsonSink quote(Block.Quote quote) {
    start(Word.BLOCKQUOTE).name(Word.CHILDREN);
    return blocks(quote.children()).endObject();
  }

  @Override
  public JsonSink codeBlock(Block.CodeBlock code) {
    start(Word.CODE);
    if (!code.info().isEmpty()) {
      out.name(Word.INFO).string(code.info());
    }
    return out.name(Word.VALUE).string(code.value()).endObject();
  }

  @Override
  public JsonSink heading(Block.Heading heading) {
    start(Word.HEADING).name(Word.DEPTH).number(heading.level());
    return inlines(heading.children());
  }

  @Override
  public JsonSink thematicBreak(Block.ThematicBreak thematicBreak) {
    return start(Word.THEMATIC_BREAK).endObject();
  }

  @Override
  public JsonSink rawBlock(Block.RawBlock raw) {
    start(Word.RAW).name(Word.FORMAT).string(raw.format());
    return out.name(Word.VALUE).string(raw.value()).endObject();
  }

  @Override
  public JsonSink text(Inline.Text node) {
    return start(Word.TEXT).name(Word.VALUE).text(node.value()).endObject();
  }

  @Override
  public JsonSink emphasis(Inline.Emphasis emphasis) {
    start(Word.EMPHASIS);
    return inlines(emphasis.children());
  }

  @Override
  public JsonSink strong(Inline.Strong strong) {
    start(Word.STRONG);
    return inlines(strong.children());
  }

  @Override
  public JsonSink code(Inline.Code code) {
    return valued(Word.INLINE_CODE, code.value());
  }

  @Override
  public JsonSink hyperlink(Inline.Hyperlink hyperlink) {
    start(Word.LINK).name(Word.URL).url(hyperlink.url());
    unlessEmpty(Word.TITLE, hyperlink.title());
    if (inLink) {
      return inlines(hyperlink.children()); // a link inside a link's text is none of its own
    }
    links.add(new Found(hyperlink.link(), true));
    inLink = true;
    inlines(hyperlink.children());
    inLink = false;
    return out;
  }

  @Override
  public JsonSink image(Inline.Image image) {
    start(Word.IMAGE).name(Word.URL).string(image.url());
    unlessEmpty(Word.TITLE, image.title());
    return out.name(Word.ALT).string(image.alt()).endObject();
  }

  @Override
  public JsonSink lineBreak(Inline.LineBreak lineBreak) {
    return start(Word.BREAK).endObject();
  }

  @Override
  public JsonSink rawHtml(Inline.RawHtml rawHtml) {
    return valued(Word.HTML, rawHtml.value());
  }
}
