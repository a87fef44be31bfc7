package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.model.Issue;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.testing.Issues;
import io.github.linkletter.testing.XmlIssues;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;

class ParseBackTest {
  private static final String ALLOWED =
      "[\t\n\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

  @Provide
  Arbitrary<List<Issue>> archives() {
    return Issues.withLoneSurrogates().issues().list().ofMaxSize(3);
  }

  @Property(tries = 60)
  void everyArchiveGivesAFeedThatSaysTheSame(@ForAll("archives") List<Issue> issues)
      throws Exception {
    List<ArchivedIssue> archive = issues.stream().map(ArchivedIssue::of).toList();
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    RenderReport report = FeedRenderer.rss(Feeds.INFO).render(archive, first);
    assertEquals(report, FeedRenderer.rss(Feeds.INFO).render(archive, second));
    assertEquals(first.toString(), second.toString());

    Element feed = Feeds.parse(first);
    assertEquals(issues.size(), Feeds.texts(feed, "item").size());
    assertEquals(issues.stream().map(ParseBackTest::body).toList(), Feeds.texts(feed, "encoded"));
    for (int i = 0; i < issues.size(); i++) {
      Element item = (Element) feed.getElementsByTagName("item").item(i);
      Optional<String> title = issues.get(i).title().map(ParseBackTest::xml);
      if (title.isPresent()) {
        assertEquals(List.of(title.get()), Feeds.texts(item, "title"));
      }
      assertEquals(1, Feeds.texts(item, "guid").size());
      assertEquals(issues.get(i).date().isPresent() ? 1 : 0, Feeds.texts(item, "pubDate").size());
    }
  }

  private static String body(Issue issue) {
    String base = Feeds.INFO.site().toString();
    return HtmlRenderer.fragment().render(new AbsoluteUrls(base).issue(issue));
  }

  @Property(tries = 40)
  void everyArchiveGivesTheSameInAtomAndJson(@ForAll("archives") List<Issue> issues)
      throws Exception {
    List<ArchivedIssue> archive = issues.stream().map(ArchivedIssue::of).toList();
    StringBuilder atom = new StringBuilder();
    FeedRenderer.atom(Feeds.INFO).latest(10).render(archive, atom);
    StringBuilder json = new StringBuilder();
    FeedRenderer.jsonFeed(Feeds.INFO).latest(10).render(archive, json);
    StringBuilder rss = new StringBuilder();
    FeedRenderer.rss(Feeds.INFO).latest(10).render(archive, rss);

    Element feed = Feeds.parse(atom);
    assertEquals(List.of(), AtomRules.violations(feed));
    assertEquals(List.of(), JsonFeeds.violations(json));
    List<String> ids = JsonFeeds.texts(json, "id");
    assertEquals(
        issues.stream().map(issue -> ItemIds.of(issue, Feeds.INFO)).collect(Collectors.toSet()),
        Set.copyOf(ids));
    assertEquals(ids, Feeds.texts(feed, "id").subList(1, ids.size() + 1));
    assertEquals(ids, Feeds.texts(Feeds.parse(rss), "guid"));
    List<String> bodies = JsonFeeds.texts(json, "content_html");
    assertEquals(bodies, Feeds.texts(feed, "content"));
    assertEquals(bodies, Feeds.texts(Feeds.parse(rss), "encoded"));
    assertEquals(JsonFeeds.texts(json, "summary"), Feeds.texts(feed, "summary"));
    assertEquals(JsonFeeds.texts(json, "date_published"), Feeds.texts(feed, "published"));
  }

  @Property(tries = 40)
  void everyEntryIsAnItem(@ForAll("archives") List<Issue> issues) throws Exception {
    List<ArchivedIssue> archive = issues.stream().map(ArchivedIssue::of).toList();
    for (FeedRenderer renderer : Feeds.all(Feeds.INFO)) {
      StringBuilder out = new StringBuilder();
      renderer.itemPerEntry().render(archive, out);
      long count = issues.stream().flatMap(Issue::entries).count();
      if (out.charAt(0) == '{') {
        assertEquals(List.of(), JsonFeeds.violations(out));
        assertEquals(count, JsonFeeds.texts(out, "id").size());
      } else {
        Element feed = Feeds.parse(out);
        assertEquals(count, Feeds.texts(feed, "item").size() + Feeds.texts(feed, "entry").size());
      }
    }
  }

  /** What XML's production 2 leaves of a text. */
  private static String xml(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .map(point -> Character.toString(point).matches(ALLOWED) ? point : 0xFFFD)
        .forEach(result::appendCodePoint);
    return result.toString();
  }

  @Example
  void aFeedReaderUnderstandsIt() throws Exception {
    Element root = XmlIssues.root(Path.of("src/test/cases/typical.xml"));
    List<ArchivedIssue> issues = Feeds.issues(root);
    StringBuilder rss = new StringBuilder();
    FeedRenderer.rss(Feeds.info(root)).render(issues, rss);

    SyndFeed feed = new SyndFeedInput().build(new StringReader(rss.toString()));
    assertEquals("rss_2.0", feed.getFeedType());
    assertEquals("Link Weekly", feed.getTitle());
    assertEquals("https://example.com/", feed.getLink());
    assertEquals("Links, weekly.", feed.getDescription());
    assertEquals("en-GB", feed.getLanguage());
    assertEquals(2, feed.getEntries().size());
    SyndEntry entry = feed.getEntries().get(0);
    assertEquals("LINK WEEKLY ISSUE #8 - 24th March 2024", entry.getTitle());
    assertEquals("https://example.com/issues/8", entry.getLink());
    assertEquals("https://example.com/issues/8", entry.getUri());
    assertEquals("Ann Author", entry.getAuthor());
    assertEquals(Instant.parse("2024-03-24T06:05:04Z"), entry.getPublishedDate().toInstant());
    assertEquals(
        List.of("news", "tools"),
        entry.getCategories().stream().map(category -> category.getName()).toList());
    assertEquals(
        HtmlRenderer.fragment().render(issues.get(0).issue()),
        entry.getContents().get(0).getValue());
    assertEquals(
        Instant.parse("2024-03-07T11:19:43Z"),
        feed.getEntries().get(1).getPublishedDate().toInstant());
  }
}
