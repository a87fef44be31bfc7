package io.github.linkletter.model;

import java.util.List;
import java.util.Objects;

/**
 * A block of an entry or an intro: CommonMark's blocks, and the link line. The kinds are closed
 * within a major version; match them with {@link #accept}, which the compiler checks for
 * completeness.
 */
public sealed interface Block {
  /**
   * What a reader sees, without markup.
   *
   * @return the text; lines are separated by {@code "\n"}
   */
  String plainText();

  /**
   * Calls the visitor's method for this kind.
   *
   * @param visitor a function for every kind
   * @param <R> what the functions return
   * @return what the function returned
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * A function for every kind of block.
   *
   * @param <R> what the functions return
   */
  interface Visitor<R> {
    /**
     * Visits a paragraph.
     *
     * @param paragraph the node
     * @return the result
     */
    R paragraph(Paragraph paragraph);

    /**
     * Visits a link line.
     *
     * @param linkLine the node
     * @return the result
     */
    R linkLine(LinkLine linkLine);

    /**
     * Visits a bulleted list.
     *
     * @param list the node
     * @return the result
     */
    R bulletList(BulletList list);

    /**
     * Visits a numbered list.
     *
     * @param list the node
     * @return the result
     */
    R orderedList(OrderedList list);

    /**
     * Visits a quotation.
     *
     * @param quote the node
     * @return the result
     */
    R quote(Quote quote);

    /**
     * Visits a block of code.
     *
     * @param code the node
     * @return the result
     */
    R codeBlock(CodeBlock code);

    /**
     * Visits a heading.
     *
     * @param heading the node
     * @return the result
     */
    R heading(Heading heading);

    /**
     * Visits a thematic break.
     *
     * @param thematicBreak the node
     * @return the result
     */
    R thematicBreak(ThematicBreak thematicBreak);

    /**
     * Visits what was not understood.
     *
     * @param raw the node
     * @return the result
     */
    R rawBlock(RawBlock raw);
  }

  /**
   * A paragraph.
   *
   * @param children its text; blanks and line breaks at both ends are dropped
   */
  record Paragraph(List<Inline> children) implements Block {
    /**
     * Brings the values to their normal form.
     *
     * @param children its text; blanks and line breaks at both ends are dropped
     */
    public Paragraph {
      children = Normal.paragraph(Objects.requireNonNull(children, "children"));
    }

    /**
     * A paragraph of text without markup.
     *
     * @param text the text, taken literally
     * @return the node
     */
    public static Paragraph of(String text) {
      return new Paragraph(List.of(new Inline.Text(Objects.requireNonNull(text, "text"))));
    }

    /**
     * A paragraph of inlines.
     *
     * @param children the inlines
     * @return the node
     */
    public static Paragraph of(Inline... children) {
      return new Paragraph(List.of(Objects.requireNonNull(children, "children")));
    }

    @Override
    public String plainText() {
      return PlainText.ofInlines(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * A line that holds only one link. It stands directly in an entry or an intro; inside a list or a
   * quotation it becomes a paragraph with a {@link Inline.Hyperlink}.
   *
   * @param link the link
   */
  record LinkLine(Link link) implements Block {
    /**
     * Brings the values to their normal form.
     *
     * @param link the link
     */
    public LinkLine {
      Objects.requireNonNull(link, "link");
    }

    /**
     * A line with a link that is shown by its URL.
     *
     * @param url the URL as authored; not blank
     * @return the node
     * @throws IllegalArgumentException if the URL is blank
     */
    public static LinkLine of(String url) {
      return new LinkLine(Link.of(url));
    }

    @Override
    public String plainText() {
      return link.text();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.linkLine(this);
    }
  }

  /**
   * A bulleted list. Two in a row are one.
   *
   * @param tight whether its items' paragraphs stand without space between them
   * @param items the items, each a list of blocks
   */
  record BulletList(boolean tight, List<List<Block>> items) implements Block {
    /**
     * Brings the values to their normal form.
     *
     * @param tight whether its items' paragraphs stand without space between them
     * @param items the items, each a list of blocks
     */
    public BulletList {
      items = Normal.items(Objects.requireNonNull(items, "items"));
    }

    @Override
    public String plainText() {
      return PlainText.ofItems(items, -1);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bulletList(this);
    }
  }

  /**
   * A numbered list. Two in a row are one.
   *
   * @param start the first item's number, from 0 to 999,999,999
   * @param tight whether its items' paragraphs stand without space between them
   * @param items the items, each a list of blocks
   */
  record OrderedList(int start, boolean tight, List<List<Block>> items) implements Block {
    /**
     * Copies the items and brings them to their normal form.
     *
     * @param start the first item's number, from 0 to 999,999,999
     * @param tight whether its items' paragraphs stand without space between them
     * @param items the items, each a list of blocks
     * @throws IllegalArgumentException if the first number is out of range
     */
    public OrderedList {
      if (start < 0 || start > 999_999_999) {
        throw new IllegalArgumentException("start must be from 0 to 999999999: " + start);
      }
      items = Normal.items(Objects.requireNonNull(items, "items"));
    }

    @Override
    public String plainText() {
      return PlainText.ofItems(items, start);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.orderedList(this);
    }
  }

  /**
   * A quotation.
   *
   * @param children what is quoted
   */
  record Quote(List<Block> children) implements Block {
    /**
     * Brings the values to their normal form.
     *
     * @param children what is quoted
     */
    public Quote {
      children = Normal.nested(Objects.requireNonNull(children, "children"));
    }

    @Override
    public String plainText() {
      return PlainText.ofBlocks(children, "\n\n");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /**
   * A block of code.
   *
   * @param info what its author said of it, such as the language's name; empty for nothing
   * @param value the code; without the line end of its last line
   */
  record CodeBlock(String info, String value) implements Block {
    /**
     * Brings the values to their normal form.
     *
     * @param info what its author said of it, such as the language's name; empty for nothing
     * @param value the code; without the line end of its last line
     */
    public CodeBlock {
      info = Normal.line(Objects.requireNonNull(info, "info"));
      value = Normal.characters(Objects.requireNonNull(value, "value"));
    }

    @Override
    public String plainText() {
      return value;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.codeBlock(this);
    }
  }

  /**
   * A heading inside an entry; what opens a section is its {@link Section#title()}.
   *
   * @param level from 1, the highest, to 6
   * @param children its text, in one line: a line break becomes a blank
   */
  record Heading(int level, List<Inline> children) implements Block {
    /**
     * Copies the children and brings them to their normal form.
     *
     * @param level from 1, the highest, to 6
     * @param children its text, in one line: a line break becomes a blank
     * @throws IllegalArgumentException if the level is out of range
     */
    public Heading {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("level must be from 1 to 6: " + level);
      }
      children = Normal.heading(Objects.requireNonNull(children, "children"));
    }

    @Override
    public String plainText() {
      return PlainText.ofInlines(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /** A line between blocks. */
  record ThematicBreak() implements Block {
    @Override
    public String plainText() {
      return "";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.thematicBreak(this);
    }
  }

  /**
   * What the reader of a format did not interpret, with its exact text.
   *
   * @param format the text's format: {@code "html"}, {@code "markdown"} or {@code "textile"}
   * @param value the text as authored; line ends at its end are dropped
   */
  record RawBlock(String format, String value) implements Block {
    /**
     * Brings the values to their normal form.
     *
     * @param format the text's format: {@code "html"}, {@code "markdown"} or {@code "textile"}
     * @param value the text as authored; line ends at its end are dropped
     */
    public RawBlock {
      format = Normal.line(Objects.requireNonNull(format, "format"));
      value = Normal.withoutLastLineEnds(Objects.requireNonNull(value, "value"));
    }

    @Override
    public String plainText() {
      return value;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rawBlock(this);
    }
  }
}
