package io.github.linkletter.feed;

import io.github.linkletter.internal.markup.MarkupBuffer;
import io.github.linkletter.model.PublicationDate;
import java.util.List;
import java.util.Optional;

/**
 * An item of a feed, whatever the feed's format.
 *
 * @param id what identifies the item for ever; the permalink if that is the item's alone
 * @param permalink where the newsletter itself shows the item
 * @param target the page elsewhere that the item is about
 * @param summary plain text, perhaps empty
 * @param image the address of the first image
 * @param html the content, until the next item is made
 */
record FeedItem(
    String id,
    Optional<String> permalink,
    Optional<String> target,
    Optional<String> title,
    Optional<PublicationDate> date,
    List<String> categories,
    String summary,
    Optional<String> image,
    MarkupBuffer html) {

  /** Where a click on the item leads. */
  Optional<String> link() {
    return target.or(() -> permalink);
  }

  /** Whether the id is an address too. */
  boolean idIsPermalink() {
    return permalink.equals(Optional.of(id));
  }
}
