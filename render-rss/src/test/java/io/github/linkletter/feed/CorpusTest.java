package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.render.ArchivedIssue;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a feed reader makes of a whole archive. */
class CorpusTest {
  private static final FeedInfo INFO =
      FeedInfo.builder("Weekly", URI.create("https://example.com/"), "Links, weekly.")
          .self(URI.create("https://example.com/feed.xml"))
          .permalink("https://example.com/{date}/{number}")
          .language("en")
          .author("The author")
          .build();

  @Test
  void everyPostIsAnItemOfRss() throws Exception {
    List<ArchivedIssue> posts = Corpus.posts();
    assertFalse(posts.isEmpty());
    StringBuilder out = new StringBuilder();
    FeedRenderer.rss(INFO).render(posts, out);
    List<SyndEntry> items =
        new SyndFeedInput().build(new StringReader(out.toString())).getEntries();
    assertEquals(posts.size(), items.size());
    for (int i = 0; i < items.size(); i++) {
      check(posts.get(i).issue(), items.get(i));
    }
    assertEquals(items.size(), items.stream().map(SyndEntry::getUri).distinct().count());
  }

  private static void check(Issue issue, SyndEntry item) {
    PublicationDate date = issue.date().orElseThrow();
    String address = "https://example.com/" + date.day() + "/" + issue.number().orElseThrow();
    assertEquals(address, item.getUri());
    assertEquals(address, item.getLink());
    assertEquals(issue.title().orElseThrow(), item.getTitle());
    assertEquals(
        date.toOffsetDateTime().map(OffsetDateTime::toInstant).orElseThrow(),
        item.getPublishedDate().toInstant());
    assertEquals(HtmlRenderer.fragment().render(issue), item.getContents().get(0).getValue());
  }
}
