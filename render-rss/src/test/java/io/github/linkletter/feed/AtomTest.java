package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.RenderReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class AtomTest {
  private static final FeedRenderer ATOM = FeedRenderer.atom(Feeds.INFO);

  private static Element atom(FeedRenderer renderer, Issue... issues) throws Exception {
    StringBuilder out = new StringBuilder();
    renderer.render(archive(issues), out);
    Element feed = Feeds.parse(out);
    assertEquals(List.of(), AtomRules.violations(feed));
    return feed;
  }

  private static List<ArchivedIssue> archive(Issue... issues) {
    return Arrays.stream(issues).map(ArchivedIssue::of).toList();
  }

  private static Issue dated(int number, String date) {
    return Issue.builder().number(number).date(PublicationDate.parse(date).orElseThrow()).build();
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-13T12:19:43+01:00, 2015-09-13T12:19:43+01:00",
    "2015-09-13T23:59:59.9-11:30, 2015-09-13T23:59:59.9-11:30",
    "2015-09-13T12:19:43Z, 2015-09-13T12:19:43Z",
    "2015-09-03T12:19, 2015-09-03T12:19:00Z",
    "2015-09-03, 2015-09-03T12:00:00Z",
    "0001-01-01, 0001-01-01T12:00:00Z"
  })
  void datesAreThoseOfRfc3339(String date, String expected) throws Exception {
    Element feed = atom(ATOM, dated(1, date));
    assertEquals(List.of(expected), Feeds.texts(feed, "published"));
    assertEquals(List.of(expected, expected), Feeds.texts(feed, "updated"));
    StringBuilder json = new StringBuilder();
    FeedRenderer.jsonFeed(Feeds.INFO).render(archive(dated(1, date)), json);
    assertEquals(List.of(expected), JsonFeeds.texts(json, "date_published"));
  }

  @Test
  void theFeedIsAsNewAsItsNewestItem() throws Exception {
    Issue[] issues = {
      dated(1, "2024-01-01"), dated(3, "2024-01-15T23:00:00-02:00"), dated(2, "2024-01-16T00:00Z")
    };
    String newest = "2024-01-15T23:00:00-02:00";
    assertEquals(newest, Feeds.texts(atom(ATOM, issues), "updated").get(0));
    assertEquals(newest, Feeds.texts(atom(ATOM.latest(3), issues), "updated").get(0));
    OffsetDateTime built = OffsetDateTime.parse("2024-02-01T00:00:00Z");
    FeedRenderer told = FeedRenderer.atom(Feeds.INFO.toBuilder().lastBuilt(built).build());
    assertEquals("2024-02-01T00:00:00Z", Feeds.texts(atom(told, issues), "updated").get(0));
    assertEquals(
        "2024-02-01T00:00:00Z", Feeds.texts(atom(told.latest(1), issues), "updated").get(0));
  }

  @Test
  void whatIsDemandedAndUnknownIsSaid() throws Exception {
    String unknown = "1970-01-01T00:00:00Z";
    assertEquals(List.of(unknown), Feeds.texts(atom(ATOM), "updated"));
    assertEquals(List.of(unknown), Feeds.texts(atom(ATOM.latest(1)), "updated"));
    Issue issue = Issue.builder().intro("Words.").build();
    Element feed = atom(ATOM, issue);
    assertEquals(List.of(unknown, unknown), Feeds.texts(feed, "updated"));
    assertEquals(List.of(), Feeds.texts(feed, "published"));
    assertEquals(List.of("Link Weekly", "Link Weekly"), Feeds.texts(feed, "title"));
    assertEquals(List.of("Link Weekly"), Feeds.texts(feed, "name"));
    RenderReport report = ATOM.render(archive(issue), new StringBuilder());
    assertEquals(
        List.of(
            "warning: Atom wants a date, and there is none: 1970-01-01 was written."
                + " [missing-date]"),
        report.diagnostics().stream().map(Diagnostic::toString).toList());
  }

  @Test
  void theLanguageIsThatOfXml() throws Exception {
    FeedInfo info = Feeds.INFO.toBuilder().language("en-GB").build();
    assertEquals("en-GB", atom(FeedRenderer.atom(info)).getAttribute("xml:lang"));
    StringBuilder rss = new StringBuilder();
    FeedRenderer.rss(info).render(List.of(), rss);
    assertEquals("en-GB", Feeds.parse(rss).getAttribute("xml:lang"));
  }

  @Test
  void whatWaitsOnTheDiskIsRemoved(@TempDir Path folder) throws Exception {
    String text = "Grüße 😀\r\n".repeat(5000);
    Path file = folder.resolve("spool");
    StringBuilder out = new StringBuilder();
    try (Spool spool = new Spool(file)) {
      spool.in().append(text);
      spool.copyTo(out);
    }
    assertEquals(text, out.toString());
    assertFalse(Files.exists(file));
  }

  @Test
  void whatWaitsOnTheDiskHasNoNameThatCouldRemain(@TempDir Path folder) throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    try (Spool spool = new Spool(folder.resolve("spool"))) {
      spool.in().append("Text.");
      assertFalse(Files.exists(folder.resolve("spool")));
    }
  }
}
