package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.render.ArchivedIssue;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSiteTest {
  private static final HtmlSite SITE = HtmlSite.of(HtmlRenderer.page());

  @TempDir Path folder;

  /** Issues of a date, a number and a title each, where {@code -} means none. */
  private static List<ArchivedIssue> issues(String... texts) {
    List<ArchivedIssue> issues = new ArrayList<>();
    for (String text : texts) {
      List<String> parts = List.of(text.split(" ", 3));
      Issue.Builder issue = Issue.builder().title(parts.get(2));
      PublicationDate.parse(parts.get(0)).ifPresent(issue::date);
      if (!parts.get(1).equals("-")) {
        issue.number(Integer.parseInt(parts.get(1)));
      }
      issues.add(ArchivedIssue.of(issue.build()));
    }
    return issues;
  }

  private static List<String> names(List<HtmlSite.WrittenFile> files) {
    return files.stream().map(HtmlSite.WrittenFile::name).toList();
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(name)));
  }

  @Test
  void filesAreNamedAfterDayAndNumber() throws IOException {
    List<HtmlSite.WrittenFile> files =
        SITE.write(
            issues(
                "2020-05-10T23:30:00-09:00 2 A",
                "2020-05-03 - B",
                "- 7 C",
                "- - D",
                "- - E",
                "2020-05-03 2 F",
                "2020-05-03 - G"),
            folder);
    assertEquals(
        List.of(
            "2020-05-10-2.html",
            "2020-05-03.html",
            "7.html",
            "issue.html",
            "issue-2.html",
            "2020-05-03-2.html",
            "2020-05-03-3.html"),
        names(files));
  }

  @Test
  void theIndexListsTheNewestFirstByYear() throws IOException {
    SITE.write(issues("2020-05-03 2 B", "2019-01-01 1 A", "2020-05-03 3 C", "- 9 Z"), folder);
    Document index = page("index.html");
    assertEquals(List.of("C", "B", "A", "Z"), index.select(".year-issues a").eachText());
    assertEquals(
        List.of("2020-05-03-3.html", "2020-05-03-2.html", "2019-01-01-1.html", "9.html"),
        index.select(".year-issues a").eachAttr("href"));
    assertEquals(
        List.of("2020", "2019", "Without a date"), index.select("section > h2").eachText());
    for (String target : index.select("nav a").eachAttr("href")) {
      assertEquals("section", index.getElementById(target.substring(1)).tagName());
    }
    assertEquals("All issues", index.title());
  }

  @Test
  void pagesLeadToTheirNeighboursAndTheIndex() throws IOException {
    SITE.write(issues("2020-05-03 2 B", "2019-01-01 1 A", "2020-05-03 3 C"), folder);
    Document first = page("2019-01-01-1.html");
    Document second = page("2020-05-03-2.html");
    assertTrue(first.select(".page-previous").isEmpty());
    assertEquals("2020-05-03-2.html", first.select(".page-next").attr("href"));
    assertEquals("2019-01-01-1.html", second.select(".page-previous").attr("href"));
    assertEquals("2020-05-03-3.html", second.select(".page-next").attr("href"));
    assertEquals("index.html", second.select(".page-header a").attr("href"));
  }

  @Test
  void aUrlAndFeedsAreSaidOnEveryPage() throws IOException {
    PageLinks feeds = PageLinks.none().withFeed("feed.xml", "Feed", "application/rss+xml");
    HtmlSite.of(HtmlRenderer.page().with(feeds))
        .withUrl(URI.create("https://example.com/a/"))
        .write(issues("2020-05-03 2 B"), folder);
    Document issue = page("2020-05-03-2.html");
    Document index = page("index.html");
    assertEquals(
        "https://example.com/a/2020-05-03-2.html",
        issue.select("link[rel=canonical]").attr("href"));
    assertEquals("https://example.com/a/", index.select("link[rel=canonical]").attr("href"));
    for (Document page : List.of(issue, index)) {
      assertEquals("feed.xml", page.select("link[rel=alternate]").attr("href"));
      assertEquals("feed.xml", page.select(".page-feeds a").attr("href"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.com/a", "https://example.com", "/a/", "file:///a/"})
  void itsUrlIsThatOfAFolder(String url) {
    URI uri = URI.create(url);
    assertThrows(IllegalArgumentException.class, () -> SITE.withUrl(uri));
  }

  @Test
  void writingAgainChangesNothing() throws IOException {
    List<ArchivedIssue> issues = issues("2020-05-03 2 B", "2019-01-01 1 A");
    SITE.write(issues, folder);
    String before = Files.readString(folder.resolve("index.html"));
    Files.writeString(folder.resolve("other.html"), "other");
    SITE.write(issues, folder);
    assertEquals(before, Files.readString(folder.resolve("index.html")));
    assertEquals("other", Files.readString(folder.resolve("other.html")));
  }

  @Test
  void hostileTitlesStayTextInTheIndex() throws IOException {
    SITE.write(issues("2020-05-03 2 <script>\"'&", "2019-01-01 1 </title>"), folder);
    Document index = page("index.html");
    assertEquals(List.of("<script>\"'&", "</title>"), index.select(".year-issues a").eachText());
    assertTrue(index.select("script").isEmpty());
  }
}
