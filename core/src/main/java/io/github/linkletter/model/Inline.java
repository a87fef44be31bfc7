package io.github.linkletter.model;

import java.util.List;
import java.util.Objects;

/**
 * A part of a paragraph, as in CommonMark. The kinds are closed within a major version; match them
 * with {@link #accept}, which the compiler checks for completeness.
 */
public sealed interface Inline {
  /**
   * What a reader sees, without markup.
   *
   * @return the text; a line break is {@code "\n"}
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
   * A function for every kind of inline.
   *
   * @param <R> what the functions return
   */
  interface Visitor<R> {
    /**
     * Visits text.
     *
     * @param text the node
     * @return the result
     */
    R text(Text text);

    /**
     * Visits emphasis.
     *
     * @param emphasis the node
     * @return the result
     */
    R emphasis(Emphasis emphasis);

    /**
     * Visits strong emphasis.
     *
     * @param strong the node
     * @return the result
     */
    R strong(Strong strong);

    /**
     * Visits code.
     *
     * @param code the node
     * @return the result
     */
    R code(Code code);

    /**
     * Visits a link inside text.
     *
     * @param hyperlink the node
     * @return the result
     */
    R hyperlink(Hyperlink hyperlink);

    /**
     * Visits an image.
     *
     * @param image the node
     * @return the result
     */
    R image(Image image);

    /**
     * Visits a line break.
     *
     * @param lineBreak the node
     * @return the result
     */
    R lineBreak(LineBreak lineBreak);

    /**
     * Visits HTML.
     *
     * @param rawHtml the node
     * @return the result
     */
    R rawHtml(RawHtml rawHtml);
  }

  /**
   * Text. A soft line break is {@code "\n"} in it; blanks beside one don't count and are dropped.
   *
   * @param value the text
   */
  record Text(String value) implements Inline {
    /**
     * Brings the values to their normal form.
     *
     * @param value the text
     */
    public Text {
      value = Normal.text(Objects.requireNonNull(value, "value"));
    }

    @Override
    public String plainText() {
      return value;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * Emphasis.
   *
   * @param children what is emphasised
   */
  record Emphasis(List<Inline> children) implements Inline {
    /**
     * Brings the values to their normal form.
     *
     * @param children what is emphasised
     */
    public Emphasis {
      children = Normal.inlines(Objects.requireNonNull(children, "children"));
    }

    /**
     * Emphasised text.
     *
     * @param text the text
     * @return the node
     */
    public static Emphasis of(String text) {
      return new Emphasis(List.of(new Text(Objects.requireNonNull(text, "text"))));
    }

    @Override
    public String plainText() {
      return PlainText.ofInlines(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  /**
   * Strong emphasis.
   *
   * @param children what is emphasised
   */
  record Strong(List<Inline> children) implements Inline {
    /**
     * Brings the values to their normal form.
     *
     * @param children what is emphasised
     */
    public Strong {
      children = Normal.inlines(Objects.requireNonNull(children, "children"));
    }

    /**
     * Strongly emphasised text.
     *
     * @param text the text
     * @return the node
     */
    public static Strong of(String text) {
      return new Strong(List.of(new Text(Objects.requireNonNull(text, "text"))));
    }

    @Override
    public String plainText() {
      return PlainText.ofInlines(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strong(this);
    }
  }

  /**
   * Code inside text.
   *
   * @param value the code; a line break in it is a blank, as in CommonMark
   */
  record Code(String value) implements Inline {
    /**
     * Brings the values to their normal form.
     *
     * @param value the code; a line break in it is a blank, as in CommonMark
     */
    public Code {
      value = Normal.characters(Objects.requireNonNull(value, "value")).replace('\n', ' ');
    }

    @Override
    public String plainText() {
      return value;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /**
   * A link inside text. One that stands alone in its block is a {@link Block.LinkLine}.
   *
   * @param url the URL as authored; not blank
   * @param title the advisory title; empty for none
   * @param children what is shown; without any it is the URL
   */
  record Hyperlink(String url, String title, List<Inline> children) implements Inline {
    /**
     * Copies the children and brings them to their normal form.
     *
     * @param url the URL as authored; not blank
     * @param title the advisory title; empty for none
     * @param children what is shown; without any it is the URL
     * @throws IllegalArgumentException if the URL is blank
     */
    public Hyperlink {
      url = Urls.normalize(url);
      title = Normal.line(Objects.requireNonNull(title, "title"));
      children = Normal.inlines(Objects.requireNonNull(children, "children"));
      if (children.isEmpty()) {
        children = List.of(new Text(url));
      }
    }

    /**
     * A link shown by its URL.
     *
     * @param url the URL as authored; not blank
     * @return the node
     * @throws IllegalArgumentException if the URL is blank
     */
    public static Hyperlink of(String url) {
      return new Hyperlink(url, "", List.of());
    }

    /**
     * A link shown by a text.
     *
     * @param url the URL as authored; not blank
     * @param text the text
     * @return the node
     * @throws IllegalArgumentException if the URL is blank
     */
    public static Hyperlink of(String url, String text) {
      return new Hyperlink(url, "", List.of(new Text(Objects.requireNonNull(text, "text"))));
    }

    /**
     * The same link as a value of its own; markup in its text is lost.
     *
     * @return the link
     */
    public Link link() {
      return Link.of(url, plainText()).withTitle(title);
    }

    @Override
    public String plainText() {
      return PlainText.ofInlines(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hyperlink(this);
    }
  }

  /**
   * An image.
   *
   * @param url the image's URL as authored; not blank
   * @param title the advisory title; empty for none
   * @param alt the text that stands for the image
   */
  record Image(String url, String title, String alt) implements Inline {
    /**
     * Brings the values to their normal form.
     *
     * @param url the image's URL as authored; not blank
     * @param title the advisory title; empty for none
     * @param alt the text that stands for the image
     * @throws IllegalArgumentException if the URL is blank
     */
    public Image {
      url = Urls.normalize(url);
      title = Normal.line(Objects.requireNonNull(title, "title"));
      alt = Normal.line(Objects.requireNonNull(alt, "alt"));
    }

    @Override
    public String plainText() {
      return alt;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /** A line break that the author asked for. */
  record LineBreak() implements Inline {
    @Override
    public String plainText() {
      return "\n";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /**
   * An HTML tag, comment or declaration inside text, uninterpreted. {@link #plainText} keeps it.
   *
   * @param value the HTML as authored
   */
  record RawHtml(String value) implements Inline {
    /**
     * Brings the values to their normal form.
     *
     * @param value the HTML as authored
     */
    public RawHtml {
      value = Normal.characters(Objects.requireNonNull(value, "value"));
    }

    @Override
    public String plainText() {
      return value;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rawHtml(this);
    }
  }
}
