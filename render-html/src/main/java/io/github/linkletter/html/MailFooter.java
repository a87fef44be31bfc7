package io.github.linkletter.html;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands at the end of an e-mail: why somebody got it, who sent it, and how to get no more.
 *
 * <pre>{@code
 * MailFooter footer = MailFooter.of("You get this because you signed up.")
 *     .withUnsubscribe("https://example.com/unsubscribe?id=1");
 * }</pre>
 *
 * <p>Whoever sends the e-mail puts the same URL into its {@code List-Unsubscribe} header (RFC 2369,
 * RFC 8058). Immutable and thread-safe.
 */
public final class MailFooter {
  private static final MailFooter NONE = new MailFooter(List.of(), Optional.empty());

  private final List<Block> content;
  private final Optional<String> unsubscribe;

  private MailFooter(List<Block> content, Optional<String> unsubscribe) {
    this.content = content;
    this.unsubscribe = unsubscribe;
  }

  /**
   * No footer.
   *
   * @return the empty footer
   */
  public static MailFooter none() {
    return NONE;
  }

  /**
   * A footer of one paragraph.
   *
   * @param text the text, taken literally; a blank one is left out
   * @return the footer
   */
  public static MailFooter of(String text) {
    return of(List.of(Block.Paragraph.of(Objects.requireNonNull(text, "text"))));
  }

  /**
   * A footer of blocks.
   *
   * @param content the blocks in their order
   * @return the footer
   */
  public static MailFooter of(List<? extends Block> content) {
    return new MailFooter(
        Entry.of(Objects.requireNonNull(content, "content")).content(), Optional.empty());
  }

  /**
   * The same footer, and the link that ends the subscription.
   *
   * @param url the URL, or a placeholder that the sender's program replaces; not blank
   * @return the changed footer
   * @throws IllegalArgumentException if the URL is blank
   */
  public MailFooter withUnsubscribe(String url) {
    if (Objects.requireNonNull(url, "url").isBlank()) {
      throw new IllegalArgumentException("url must not be blank");
    }
    return new MailFooter(content, Optional.of(url));
  }

  /**
   * The blocks.
   *
   * @return an unmodifiable list
   */
  public List<Block> content() {
    return content;
  }

  /**
   * The URL that ends the subscription.
   *
   * @return the URL, or empty
   */
  public Optional<String> unsubscribe() {
    return unsubscribe;
  }

  boolean isEmpty() {
    return content.isEmpty() && unsubscribe.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MailFooter that
        && content.equals(that.content)
        && unsubscribe.equals(that.unsubscribe);
  }

  @Override
  public int hashCode() {
    return Objects.hash(content, unsubscribe);
  }

  @Override
  public String toString() {
    return "MailFooter[" + content.size() + " blocks, " + unsubscribe.orElse("no link") + "]";
  }
}
