package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.render.ArchivedIssue;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PagedFeedTest {
  private static final FeedInfo INFO =
      Feeds.INFO.toBuilder()
          .self(URI.create("https://example.com/feeds/news.xml"))
          .lastBuilt(OffsetDateTime.parse("2030-01-01T00:00:00Z"))
          .build();

  @TempDir Path folder;

  private static List<ArchivedIssue> issues(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            number ->
                Issue.builder()
                    .number(number)
                    .date(PublicationDate.of(LocalDate.of(2024, 1, 1).plusWeeks(number)))
                    .build())
        .map(ArchivedIssue::of)
        .toList();
  }

  private Map<String, String> write(FeedRenderer feed, int size, List<ArchivedIssue> issues)
      throws IOException {
    feed.paged(size).write(issues, folder);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return files;
  }

  private static Map<String, String> links(Element feed) {
    Map<String, String> links = new TreeMap<>();
    NodeList elements = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "link");
    for (int i = 0; i < elements.getLength(); i++) {
      Element link = (Element) elements.item(i);
      if (!link.getAttribute("rel").equals("alternate")) {
        links.put(link.getAttribute("rel"), link.getAttribute("href"));
      }
    }
    return links;
  }

  private static List<String> titles(Element feed) {
    return Feeds.texts(feed, "title").stream().filter(title -> title.startsWith("#")).toList();
  }

  @Test
  void documentsLeadToOneAnother() throws Exception {
    for (FeedRenderer renderer : Feeds.all(INFO).subList(0, 2)) {
      Map<String, String> files = write(renderer, 2, issues(5));
      assertEquals(List.of("news-1.xml", "news-2.xml", "news.xml"), List.copyOf(files.keySet()));
      Element oldest = Feeds.parse(files.get("news-1.xml"));
      Element newest = Feeds.parse(files.get("news-2.xml"));
      Element current = Feeds.parse(files.get("news.xml"));
      String at = "https://example.com/feeds/";
      assertEquals(
          Map.of(
              "self", at + "news-1.xml",
              "current", at + "news.xml",
              "next-archive", at + "news-2.xml"),
          links(oldest));
      assertEquals(
          Map.of(
              "self", at + "news-2.xml",
              "current", at + "news.xml",
              "prev-archive", at + "news-1.xml"),
          links(newest));
      assertEquals(
          Map.of("self", at + "news.xml", "prev-archive", at + "news-2.xml"), links(current));
      assertEquals(List.of("#2", "#1"), titles(oldest));
      assertEquals(List.of("#4", "#3"), titles(newest));
      assertEquals(List.of("#5", "#4"), titles(current));
      assertEquals(1, Feeds.texts(oldest, "archive").size());
      assertEquals(1, Feeds.texts(newest, "archive").size());
      assertEquals(0, Feeds.texts(current, "archive").size());
      assertTrue(files.get("news.xml").contains("2030"));
      assertTrue(!files.get("news-1.xml").contains("2030"), "an archive has no date of its own");
    }
    for (String file : List.of("news-1.xml", "news-2.xml", "news.xml")) {
      Element atom = Feeds.parse(Files.readString(folder.resolve(file)));
      assertEquals(List.of(), AtomRules.violations(atom));
    }
  }

  @Test
  void jsonFeedHasOnlyWhatFollows() throws Exception {
    Map<String, String> files = write(FeedRenderer.jsonFeed(INFO), 1, issues(2));
    assertEquals(List.of("news-1.xml", "news.xml"), List.copyOf(files.keySet()));
    String first = files.get("news.xml");
    assertEquals(List.of(), JsonFeeds.violations(first));
    assertEquals(
        "https://example.com/feeds/news-1.xml", JsonFeeds.parse(first).get("next_url").asString());
    assertEquals(List.of("#1"), JsonFeeds.texts(files.get("news-1.xml"), "title"));
    assertTrue(!JsonFeeds.parse(files.get("news-1.xml")).has("next_url"));
  }

  @Test
  void nothingIsLostWhateverTheCountAndOrder() throws Exception {
    for (int count = 0; count <= 7; count++) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      List<ArchivedIssue> issues = new ArrayList<>(issues(count));
      Collections.reverse(issues);
      Map<String, String> files = write(FeedRenderer.rss(INFO), 3, issues);
      List<String> titles = new ArrayList<>();
      for (String file : files.values()) {
        titles.addAll(titles(Feeds.parse(file)));
      }
      assertEquals(count, titles.stream().distinct().count());
      assertEquals(Math.max(0, (count - 1) / 3) + 1, files.size());
      assertEquals(files, write(FeedRenderer.rss(INFO), 3, issues(count)));
    }
  }

  @Test
  void aFullArchiveStaysAsItIs() throws Exception {
    String before = write(FeedRenderer.atom(INFO), 2, issues(5)).get("news-1.xml");
    assertEquals(before, write(FeedRenderer.atom(INFO), 2, issues(9)).get("news-1.xml"));
  }

  @Test
  void whatIsFoundIsSaidOnce() throws Exception {
    List<ArchivedIssue> issues =
        issues(3).stream()
            .map(a -> ArchivedIssue.of(a.issue().toBuilder().title("\u0001").build()))
            .toList();
    List<Diagnostic> found = FeedRenderer.rss(INFO).paged(2).write(issues, folder).diagnostics();
    assertEquals(
        List.of("#2", "#1", "#3"),
        found.stream().map(diagnostic -> diagnostic.message().substring(0, 2)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/",
        "https://example.com",
        "https://example.com/feed.xml?a=b",
        "https://example.com/feed.xml#a",
        "https://example.com/.feed",
        "https://example.com/a%2Fb"
      })
  void otherDocumentsMustBeNamable(String self) {
    FeedRenderer feed = FeedRenderer.rss(Feeds.INFO.toBuilder().self(URI.create(self)).build());
    assertThrows(IllegalStateException.class, () -> feed.paged(1));
  }

  @Test
  void optionsAreChecked() {
    assertThrows(IllegalStateException.class, () -> FeedRenderer.rss(Feeds.INFO).paged(1));
    assertThrows(IllegalArgumentException.class, () -> FeedRenderer.rss(INFO).paged(0));
    PagedFeed paged = FeedRenderer.rss(INFO).paged(1);
    assertEquals("PagedFeed[https://example.com/feeds/news.xml, 1]", paged.toString());
  }
}
