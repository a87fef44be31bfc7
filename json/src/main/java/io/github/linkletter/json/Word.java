package io.github.linkletter.json;

import java.nio.charset.StandardCharsets;

/** The words of the form: names of members, and of the types of blocks and inlines. */
enum Word {
  SCHEMA_VERSION("schemaVersion"),
  PUBLICATION("publication"),
  NUMBER("number"),
  TITLE("title"),
  DATE("date"),
  SOURCE("source"),
  INTRO("intro"),
  SECTIONS("sections"),
  CLOSING("closing"),
  METADATA("metadata"),
  KIND("kind"),
  ENTRIES("entries"),
  CONTENT("content"),
  LINKS("links"),
  INLINE("inline"),
  TYPE("type"),
  VALUE("value"),
  CHILDREN("children"),
  URL("url"),
  LABEL("label"),
  ALT("alt"),
  INFO("info"),
  DEPTH("depth"),
  FORMAT("format"),
  ORDERED("ordered"),
  START("start"),
  SPREAD("spread"),
  PARAGRAPH("paragraph"),
  LINK_LINE("linkLine"),
  LIST("list"),
  LIST_ITEM("listItem"),
  BLOCKQUOTE("blockquote"),
  CODE("code"),
  HEADING("heading"),
  THEMATIC_BREAK("thematicBreak"),
  RAW("raw"),
  TEXT("text"),
  EMPHASIS("emphasis"),
  STRONG("strong"),
  INLINE_CODE("inlineCode"),
  LINK("link"),
  IMAGE("image"),
  BREAK("break"),
  HTML("html");

  final String value;

  /** The word in quotation marks, as UTF-8. */
  @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
  final byte[] quoted;

  /** The word as the name of a member that others precede, without white space. */
  @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
  final byte[] name;

  Word(String value) {
    this.value = value;
    String quotation = '"' + value + '"';
    this.quoted = quotation.getBytes(StandardCharsets.UTF_8);
    this.name = (',' + quotation + ':').getBytes(StandardCharsets.UTF_8);
  }
}
