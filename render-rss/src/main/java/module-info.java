/** Archives of issues as feeds. Start from {@link io.github.linkletter.feed.FeedRenderer}. */
module io.github.linkletter.feed {
  requires static transitive org.jspecify;
  requires transitive io.github.linkletter.core;
  requires io.github.linkletter.html;
  requires java.xml;
  requires tools.jackson.core;

  exports io.github.linkletter.feed;

  provides io.github.linkletter.render.RendererProvider with
      io.github.linkletter.internal.feed.AtomProvider,
      io.github.linkletter.internal.feed.JsonFeedProvider,
      io.github.linkletter.internal.feed.RssProvider;
}
