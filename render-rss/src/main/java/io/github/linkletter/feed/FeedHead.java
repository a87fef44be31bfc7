package io.github.linkletter.feed;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a feed document says before its items.
 *
 * @param newest when the newest of the items appeared, if that is known before them
 * @param place where the document stands among others
 */
record FeedHead(FeedInfo info, Optional<OffsetDateTime> newest, Optional<Place> place) {

  /** When the document was made, if it shall say so. */
  Optional<OffsetDateTime> lastBuilt() {
    return place.filter(Place::isArchive).isPresent() ? Optional.empty() : info.lastBuilt();
  }

  /** When the document's content last changed, if that is known before its items. */
  Optional<OffsetDateTime> updated() {
    return lastBuilt().or(() -> newest);
  }

  /**
   * Where a document stands in a feed of several (RFC 5005, section 4).
   *
   * @param current the document that subscribers read, unless this is it
   * @param previous the one with the items before these
   * @param next the one with the items after these, if it is an archive too
   */
  record Place(Optional<URI> current, Optional<URI> previous, Optional<URI> next) {
    /** Whether the document is complete, and shall never change. */
    boolean isArchive() {
      return current.isPresent();
    }
  }
}
