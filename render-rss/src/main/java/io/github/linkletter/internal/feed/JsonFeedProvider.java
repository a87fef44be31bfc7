package io.github.linkletter.internal.feed;

import io.github.linkletter.feed.FeedRenderer;

/** Makes {@link FeedRenderer#jsonFeed} by its name, {@code json-feed}. */
public final class JsonFeedProvider extends FeedProvider {
  /** For {@link java.util.ServiceLoader}. */
  public JsonFeedProvider() {
    super("json-feed", FeedRenderer::jsonFeed);
  }
}
