package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.testing.NullArguments;
import io.github.linkletter.testing.Samples;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No public method of an exported package accepts null, and each names the argument. */
class FeedNullArgumentsTest {
  @Test
  void everyArgumentIsNamed() {
    FeedInfo info = Feeds.INFO.toBuilder().self(URI.create("https://example.com/feed.xml")).build();
    Samples samples =
        Samples.standard()
            .with(URI.class, URI.create("https://example.com/"))
            .with(IssueRenderer.class, HtmlRenderer.fragment())
            .with(FeedInfo.class, info)
            .with(FeedInfo.Builder.class, info.toBuilder())
            .with(FeedRenderer.class, FeedRenderer.rss(info))
            .with(PagedFeed.class, FeedRenderer.rss(info).paged(1));

    List<String> failures = NullArguments.failures(FeedInfo.class, samples);

    assertEquals(List.of(), failures, () -> String.join("\n", failures));
  }
}
