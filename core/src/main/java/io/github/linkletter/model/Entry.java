package io.github.linkletter.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An entry of a section: a blurb and its links, as a list of blocks in their order.
 *
 * <pre>{@code
 * Entry entry = Entry.of("A build tool for people in a hurry.", "https://example.com/build");
 * }</pre>
 */
public final class Entry {
  private final List<Block> content;

  private Entry(List<Block> content) {
    this.content = content;
  }

  /**
   * An entry of text, followed by link lines.
   *
   * @param text the blurb, taken literally, in paragraphs that empty lines part; a blank one is
   *     left out
   * @param urls the links' URLs as authored
   * @return the entry
   * @throws IllegalArgumentException if a URL is blank
   */
  public static Entry of(String text, String... urls) {
    Builder builder = builder().paragraph(text);
    for (String url : Objects.requireNonNull(urls, "urls")) {
      builder.link(url);
    }
    return builder.build();
  }

  /**
   * An entry of blocks.
   *
   * @param content the blocks in their order
   * @return the entry
   */
  public static Entry of(List<? extends Block> content) {
    return new Entry(Normal.content(Objects.requireNonNull(content, "content")));
  }

  /**
   * A builder without content.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with this entry's content.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder().content(content);
  }

  /**
   * All blocks in their order, link lines included.
   *
   * @return an unmodifiable list
   */
  public List<Block> content() {
    return content;
  }

  /**
   * The blocks that are not link lines.
   *
   * @return an unmodifiable list
   */
  public List<Block> blurb() {
    List<Block> blurb = new ArrayList<>(content.size());
    for (Block block : content) {
      if (!(block instanceof Block.LinkLine)) {
        blurb.add(block);
      }
    }
    return List.copyOf(blurb);
  }

  /**
   * The links of the link lines.
   *
   * @return an unmodifiable list
   */
  public List<Link> links() {
    return content.stream()
        .filter(Block.LinkLine.class::isInstance)
        .map(block -> ((Block.LinkLine) block).link())
        .toList();
  }

  /**
   * Every link in the order of the document: link lines, and links inside blocks.
   *
   * @return an unmodifiable list
   */
  public List<Link> allLinks() {
    return Links.of(content);
  }

  /**
   * The blurb's words without markup.
   *
   * @return the text, blocks separated by an empty line
   */
  public String plainText() {
    List<Block> blurb = blurb();
    return blurb.isEmpty() ? "" : PlainText.ofBlocks(blurb, "\n\n");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entry that && content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  @Override
  public String toString() {
    String text = Normal.line(plainText());
    int end = Math.min(40, text.length());
    return "Entry[" + text.substring(0, end) + (end < text.length() ? "…" : "") + "]";
  }

  /** Builds an {@link Entry}. Not thread-safe. */
  public static final class Builder {
    private List<Block> content = new ArrayList<>();

    private Builder() {}

    /**
     * Replaces the content.
     *
     * @param blocks the blocks in their order, copied
     * @return this builder
     */
    public Builder content(List<? extends Block> blocks) {
      content = Normal.copy(blocks, "blocks");
      return this;
    }

    /**
     * Adds a block.
     *
     * @param block the block
     * @return this builder
     */
    public Builder add(Block block) {
      content.add(Objects.requireNonNull(block, "block"));
      return this;
    }

    /**
     * Adds a paragraph of text without markup, or several that empty lines part.
     *
     * @param text the text, taken literally; a blank one is left out
     * @return this builder
     */
    public Builder paragraph(String text) {
      Normal.paragraphs(Objects.requireNonNull(text, "text")).forEach(this::add);
      return this;
    }

    /**
     * Adds a link line that shows its URL.
     *
     * @param url the URL as authored; not blank
     * @return this builder
     * @throws IllegalArgumentException if the URL is blank
     */
    public Builder link(String url) {
      return add(Block.LinkLine.of(url));
    }

    /**
     * Adds a link line.
     *
     * @param link the link
     * @return this builder
     */
    public Builder link(Link link) {
      return add(new Block.LinkLine(Objects.requireNonNull(link, "link")));
    }

    /**
     * The entry.
     *
     * @return an immutable value, in its normal form
     */
    public Entry build() {
      return Entry.of(content);
    }
  }
}
