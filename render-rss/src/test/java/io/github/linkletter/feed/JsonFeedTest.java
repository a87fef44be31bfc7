package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Issue;
import io.github.linkletter.render.ArchivedIssue;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFeedTest {
  private static String render(Issue... issues) throws IOException {
    StringBuilder out = new StringBuilder();
    FeedRenderer.jsonFeed(Feeds.INFO)
        .render(List.of(issues).stream().map(ArchivedIssue::of).toList(), out);
    return out.toString();
  }

  @Test
  void anEmptyFeedIsOne() throws IOException {
    assertEquals(
        """
        {
          "version": "https://jsonfeed.org/version/1.1",
          "title": "Link Weekly",
          "home_page_url": "https://example.com/",
          "description": "Links, weekly.",
          "items": []
        }
        """,
        render());
    assertEquals("application/feed+json", FeedRenderer.jsonFeed(Feeds.INFO).mediaType());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"title\": \"Link Weekly\",;''",
        "/1.1;/1",
        "https://example.com/;example.com",
        "\"items\": [];\"items\": [{}]",
        "\"items\": [];\"items\": [{\"id\": 1, \"content_html\": \"\"}]",
        "\"items\": [];\"items\": [{\"id\": \"1\"}]",
        "\"items\": [];\"items\": [], \"author\": {}",
        "\"items\": [];\"items\": [{\"id\": \"1\", \"content_html\": \"\", \"tags\": \"a\"}]"
      })
  void theSchemaFindsWhatIsWrong(String part, String replacement) throws IOException {
    String good = render();
    assertEquals(List.of(), JsonFeeds.violations(good));
    assertTrue(good.contains(part), part);
    assertFalse(JsonFeeds.violations(good.replace(part, replacement)).isEmpty());
  }

  @Test
  void textsAreThoseOfXml() throws IOException {
    String feed = render(Issue.builder().title("\"\\\u0001\uD800\u2028</script>😀").build());
    assertEquals(List.of("\"\\\uFFFD\uFFFD\u2028</script>😀"), JsonFeeds.texts(feed, "title"));
  }

  @Test
  void whatFailedDoesNotLookWhole() {
    Iterable<ArchivedIssue> issues =
        () ->
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return true;
              }

              @Override
              public ArchivedIssue next() {
                throw new IllegalStateException("broken");
              }
            };
    for (FeedRenderer renderer : Feeds.all(Feeds.INFO)) {
      StringBuilder out = new StringBuilder();
      assertThrows(IllegalStateException.class, () -> renderer.render(issues, out));
      String end = out.toString().strip();
      assertFalse(end.endsWith("}") || end.endsWith("</rss>") || end.endsWith("</feed>"), end);
    }
  }
}
