package io.github.linkletter.internal.feed;

import io.github.linkletter.feed.FeedRenderer;

/** Makes {@link FeedRenderer#atom} by its name, {@code atom}. */
public final class AtomProvider extends FeedProvider {
  /** For {@link java.util.ServiceLoader}. */
  public AtomProvider() {
    super("atom", FeedRenderer::atom);
  }
}
