package io.github.linkletter.json;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Link;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes blocks and inlines; every visit returns the generator. */
final class NodeEncoder implements Block.Visitor<JsonGenerator>, Inline.Visitor<JsonGenerator> {
  private static final SerializedString TYPE = new SerializedString("type");
  private static final SerializedString CHILDREN = new SerializedString("children");
  private static final SerializedString VALUE = new SerializedString("value");
  private static final SerializedString TEXT = new SerializedString("text");
  private static final SerializedString URL = new SerializedString("url");
  private static final SerializedString TITLE = new SerializedString("title");
  private static final SerializedString LABEL = new SerializedString("label");
  private static final SerializedString PARAGRAPH = new SerializedString("paragraph");
  private static final SerializedString LINK_LINE = new SerializedString("linkLine");

  private final JsonGenerator out;
  private final RepeatedText text;

  NodeEncoder(RepeatedText text) {
    this.out = text.out;
    this.text = text;
  }

  JsonGenerator blocks(List<Block> blocks) {
    out.writeStartArray();
    for (Block block : blocks) {
      block.accept(this);
    }
    return out.writeEndArray();
  }

  /** The members of a link, in an object that is begun and ended elsewhere. */
  void link(Link link) {
    out.writeName(URL).writeString(link.url());
    link.label().ifPresent(label -> out.writeName(LABEL).writeString(label));
    link.title().ifPresent(title -> out.writeName(TITLE).writeString(title));
  }

  private JsonGenerator start(String type) {
    return out.writeStartObject().writeName(TYPE).writeString(type);
  }

  private JsonGenerator start(SerializableString type) {
    return out.writeStartObject().writeName(TYPE).writeString(type);
  }

  private JsonGenerator valued(String type, String value) {
    return start(type).writeName(VALUE).writeString(value).writeEndObject();
  }

  private void unlessEmpty(SerializableString name, String value) {
    if (!value.isEmpty()) {
      out.writeName(name).writeString(value);
    }
  }

  /** The children, and the end of the object around them. */
  private JsonGenerator inlines(List<Inline> children) {
    out.writeName(CHILDREN).writeStartArray();
    for (Inline child : children) {
      child.accept(this);
    }
    return out.writeEndArray().writeEndObject();
  }

  /** The items, and the end of the object around them. */
  private JsonGenerator items(boolean tight, List<List<Block>> items) {
    out.writeBooleanProperty("spread", !tight);
    out.writeName(CHILDREN).writeStartArray();
    for (List<Block> item : items) {
      start("listItem").writeName(CHILDREN);
      blocks(item).writeEndObject();
    }
    return out.writeEndArray().writeEndObject();
  }

  @Override
  public JsonGenerator paragraph(Block.Paragraph paragraph) {
    start(PARAGRAPH).writeName(TEXT);
    text.write(paragraph.plainText());
    return inlines(paragraph.children());
  }

  @Override
  public JsonGenerator linkLine(Block.LinkLine linkLine) {
    start(LINK_LINE);
    link(linkLine.link());
    return out.writeEndObject();
  }

  @Override
  public JsonGenerator bulletList(Block.BulletList list) {
    start("list").writeBooleanProperty("ordered", false);
    return items(list.tight(), list.items());
  }

  @Override
  public JsonGenerator orderedList(Block.OrderedList list) {
    start("list").writeBooleanProperty("ordered", true).writeNumberProperty("start", list.start());
    return items(list.tight(), list.items());
  }

  @Override
  public JsonGenerator quote(Block.Quote quote) {
    start("blockquote").writeName(CHILDREN);
    return blocks(quote.children()).writeEndObject();
  }

  @Override
  public JsonGenerator codeBlock(Block.CodeBlock code) {
    start("code");
    if (!code.info().isEmpty()) {
      out.writeStringProperty("info", code.info());
    }
    return out.writeName(VALUE).writeString(code.value()).writeEndObject();
  }

  @Override
  public JsonGenerator heading(Block.Heading heading) {
    start("heading").writeNumberProperty("depth", heading.level());
    return inlines(heading.children());
  }

  @Override
  public JsonGenerator thematicBreak(Block.ThematicBreak thematicBreak) {
    return start("thematicBreak").writeEndObject();
  }

  @Override
  public JsonGenerator rawBlock(Block.RawBlock raw) {
    start("raw").writeStringProperty("format", raw.format());
    return out.writeName(VALUE).writeString(raw.value()).writeEndObject();
  }

  @Override
  public JsonGenerator text(Inline.Text node) {
    start(TEXT).writeName(VALUE);
    return text.write(node.value()).writeEndObject();
  }

  @Override
  public JsonGenerator emphasis(Inline.Emphasis emphasis) {
    start("emphasis");
    return inlines(emphasis.children());
  }

  @Override
  public JsonGenerator strong(Inline.Strong strong) {
    start("strong");
    return inlines(strong.children());
  }

  @Override
  public JsonGenerator code(Inline.Code code) {
    return valued("inlineCode", code.value());
  }

  @Override
  public JsonGenerator hyperlink(Inline.Hyperlink hyperlink) {
    start("link").writeName(URL).writeString(hyperlink.url());
    unlessEmpty(TITLE, hyperlink.title());
    return inlines(hyperlink.children());
  }

  @Override
  public JsonGenerator image(Inline.Image image) {
    start("image").writeName(URL).writeString(image.url());
    unlessEmpty(TITLE, image.title());
    return out.writeStringProperty("alt", image.alt()).writeEndObject();
  }

  @Override
  public JsonGenerator lineBreak(Inline.LineBreak lineBreak) {
    return start("break").writeEndObject();
  }

  @Override
  public JsonGenerator rawHtml(Inline.RawHtml rawHtml) {
    return valued("html", rawHtml.value());
  }
}
