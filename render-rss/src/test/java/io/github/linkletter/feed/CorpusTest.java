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

/** What feed readers make of a whole archive. */
class CorpusTest {
  private static final FeedInfo INFO =
      FeedInfo.builder("Weekly", URI.create("https://example.com/"), "Links, weekly.")
          .self(URI.create("https://example.com/feed.xml"))
          .permalink("https://example.com/{date}/{number}")
          .language("en")
          .author("The author")
          .build();

  private static StringBuilder render(FeedRenderer renderer, List<ArchivedIssue> issues)
      throws Exception {
    StringBuilder out = new StringBuilder();
    renderer.render(issues, out);
    return out;
  }

  private static List<SyndEntry> entries(CharSequence feed) throws Exception {
    return new SyndFeedInput().build(new StringReader(feed.toString())).getEntries();
  }

  @Test
  void everyPostIsAnItemOfRss() throws Exception {
    List<ArchivedIssue> posts = Corpus.posts();
    check(posts, entries(render(FeedRenderer.rss(INFO), posts)));
  }

  @Test
  void everyPostIsAnEntryOfAtom() throws Exception {
    List<ArchivedIssue> posts = Corpus.posts();
    StringBuilder atom = render(FeedRenderer.atom(INFO), posts);
    assertEquals(List.of(), AtomRules.violations(Feeds.parse(atom)));
    check(posts, entries(atom));
  }

  private static void check(List<ArchivedIssue> posts, List<SyndEntry> items) {
    assertFalse(posts.isEmpty());
    assertEquals(posts.size(), items.size());
    for (int i = 0; i < items.size(); i++) {
      check(posts.get(i).issue(), items.get(i));
    }
    assertEquals(items.size(), items.stream().map(SyndEntry::getUri).distinct().count());
  }

  private static void check(Issue issue, SyndEntry item) {
    assertEquals(address(issue), item.getUri());
    assertEquals(address(issue), item.getLink());
    assertEquals(issue.title().orElseThrow(), item.getTitle());
    assertEquals(moment(issue).toInstant(), item.getPublishedDate().toInstant());
    assertEquals(HtmlRenderer.fragment().render(issue), item.getContents().get(0).getValue());
  }

  private static String address(Issue issue) {
    return "https://example.com/"
        + issue.date().orElseThrow().day()
        + "/"
        + issue.number().orElseThrow();
  }

  private static OffsetDateTime moment(Issue issue) {
    return issue.date().flatMap(PublicationDate::toOffsetDateTime).orElseThrow();
  }

  @Test
  void everyPostIsAnItemOfJsonFeed() throws Exception {
    List<ArchivedIssue> posts = Corpus.posts();
    StringBuilder json = render(FeedRenderer.jsonFeed(INFO), posts);
    assertEquals(List.of(), JsonFeeds.violations(json));
    List<Issue> issues = posts.stream().map(ArchivedIssue::issue).toList();
    List<String> addresses = issues.stream().map(CorpusTest::address).toList();
    assertEquals(addresses, JsonFeeds.texts(json, "id"));
    assertEquals(addresses, JsonFeeds.texts(json, "url"));
    assertEquals(
        issues.stream().map(issue -> issue.title().orElseThrow()).toList(),
        JsonFeeds.texts(json, "title"));
    assertEquals(
        issues.stream().map(CorpusTest::moment).toList(),
        JsonFeeds.texts(json, "date_published").stream().map(OffsetDateTime::parse).toList());
    assertEquals(
        issues.stream().map(HtmlRenderer.fragment()::render).toList(),
        JsonFeeds.texts(json, "content_html"));
  }

  @Test
  void idsDifferWithoutPermalinksToo() throws Exception {
    List<ArchivedIssue> posts = Corpus.posts();
    List<String> ids = JsonFeeds.texts(render(FeedRenderer.jsonFeed(Feeds.INFO), posts), "id");
    assertEquals(posts.size(), ids.stream().distinct().count());
  }

  @Test
  void everyEntryIsAnItem() throws Exception {
    List<ArchivedIssue> posts = Corpus.posts();
    long count = posts.stream().flatMap(post -> post.issue().entries()).count();
    StringBuilder atom = render(FeedRenderer.atom(INFO).itemPerEntry(), posts);
    assertEquals(List.of(), AtomRules.violations(Feeds.parse(atom)));
    assertEquals(count, entries(atom).size());
    assertEquals(count, entries(render(FeedRenderer.rss(INFO).itemPerEntry(), posts)).size());
    StringBuilder json = render(FeedRenderer.jsonFeed(INFO).itemPerEntry(), posts);
    assertEquals(List.of(), JsonFeeds.violations(json));
    assertEquals(count, JsonFeeds.texts(json, "id").stream().distinct().count());
  }
}
