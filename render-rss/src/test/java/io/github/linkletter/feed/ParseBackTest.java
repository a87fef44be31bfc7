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
    assertEquals(
        issues.stream().map(HtmlRenderer.fragment()::render).toList(),
        Feeds.texts(feed, "encoded"));
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
