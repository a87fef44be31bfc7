package io.github.linkletter.internal.feed;

import io.github.linkletter.feed.FeedRenderer;

/** Makes {@link FeedRenderer#rss} by its name, {@code rss}. */
public final class RssProvider extends FeedProvider {
  /** For {@link java.util.ServiceLoader}. */
  public RssProvider() {
    super("rss", FeedRenderer::rss);
  }
}
