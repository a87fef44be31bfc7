package io.github.linkletter.feed;

import io.github.linkletter.render.IssueRenderer;
import java.util.OptionalInt;

/**
 * How items are chosen and made.
 *
 * @param perEntry an item for each entry, not for each issue
 * @param sponsored with what was paid for
 * @param latest so many issues at most, the newest first
 */
record FeedOptions(IssueRenderer body, boolean perEntry, boolean sponsored, OptionalInt latest) {
  FeedOptions withBody(IssueRenderer newBody) {
    return new FeedOptions(newBody, perEntry, sponsored, latest);
  }

  FeedOptions itemPerEntry() {
    return new FeedOptions(body, true, sponsored, latest);
  }

  FeedOptions withoutSponsored() {
    return new FeedOptions(body, perEntry, false, latest);
  }

  FeedOptions latest(int count) {
    return new FeedOptions(body, perEntry, sponsored, OptionalInt.of(count));
  }
}
