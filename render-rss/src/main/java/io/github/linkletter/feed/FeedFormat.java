package io.github.linkletter.feed;

import java.io.IOException;

/** The formats of feeds. */
enum FeedFormat {
  RSS("application/rss+xml"),
  ATOM("application/atom+xml"),
  JSON_FEED("application/feed+json");

  private final String mediaType;

  FeedFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  FeedWriter writer(Appendable out, Findings findings) throws IOException {
    return switch (this) {
      case RSS -> new RssWriter(new FeedXml(out, findings));
      case ATOM -> new AtomWriter(new FeedXml(out, findings), out, findings);
      case JSON_FEED -> new JsonFeedWriter(out, findings);
    };
  }
}
