package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.SectionKind;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
  private static final HtmlRenderer PAGE = HtmlRenderer.page();

  private static final PageLinks LINKS =
      PageLinks.none()
          .withUrl(URI.create("https://example.com/7.html"))
          .withPrevious("6.html", "Issue 6")
          .withNext("8.html", "Issue 8")
          .withArchive("index.html", "Link Weekly")
          .withFeed("feed.xml", "Link Weekly", "application/rss+xml");

  private static Issue issue(int sections) {
    Issue.Builder issue =
        Issue.builder()
            .publication("LINK WEEKLY")
            .title("LINK WEEKLY ISSUE #7")
            .number(7)
            .date(PublicationDate.of(LocalDate.of(2024, 3, 17)))
            .intro(List.of(Block.Paragraph.of("Hello & welcome.")));
    for (int i = 1; i <= sections; i++) {
      String text = "Text " + i;
      issue.section("Title " + i, SectionKind.NEWS, s -> s.entry(text, "https://example.com/a/b"));
    }
    return issue.build();
  }

  private static Document parsed(HtmlRenderer renderer, Issue issue) {
    return Jsoup.parse(renderer.render(issue));
  }

  @ParameterizedTest
  @CsvSource({
    "LINK WEEKLY, LINK WEEKLY ISSUE #7, LINK WEEKLY",
    "LINK, LINK WEEKLY ISSUE #7, LINK",
    "LIN, LINK WEEKLY ISSUE #7, ''",
    "LINK WEEKLY, LINK WEEKLY, ''",
    "LINK WEEKLY, ISSUE #7 of LINK WEEKLY, ''",
    "<b>&, <b>& 7, <b>&"
  })
  void thePublicationStandsApartInTheTitle(String publication, String title, String apart) {
    Issue issue = Issue.builder().publication(publication).title(title).build();
    Document page = parsed(PAGE, issue);
    assertEquals(title, page.select("h1").get(0).wholeText());
    assertEquals(apart, page.select("h1 > .issue-publication").text());
    assertTrue(page.select("h1 b").isEmpty());
    assertTrue(parsed(HtmlRenderer.fragment(), issue).select(".issue-publication").isEmpty());
  }

  @Test
  void hasLandmarksOneTitleAndTheLanguage() {
    Document page = parsed(PAGE.with(LINKS), issue(2));
    assertEquals("en", page.select("html").attr("lang"));
    assertEquals("LINK WEEKLY ISSUE #7", page.title());
    assertEquals(List.of("LINK WEEKLY ISSUE #7"), page.select("h1").eachText());
    assertEquals(List.of("Title 1", "Title 2"), page.select("h2").eachText());
    assertEquals(
        List.of("header", "main", "footer"),
        page.body().children().stream().map(element -> element.tagName()).toList());
    assertEquals("2024-03-17", page.select("time").attr("datetime"));
    assertEquals("17 March 2024", page.select("time").text());
    assertEquals("issue-7-news-title", page.select("section").get(0).attr("aria-labelledby"));
    assertEquals("Title 1", page.getElementById("issue-7-news-title").text());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "3, 0", "4, 4"})
  void contentsAreThereForMoreThanThreeSections(int sections, int links) {
    Document page = parsed(PAGE, issue(sections));
    List<String> targets = page.select("nav.issue-contents a").eachAttr("href");
    assertEquals(links, targets.size());
    for (String target : targets) {
      assertEquals("section", page.getElementById(target.substring(1)).tagName());
    }
  }

  @Test
  void saysWhereItIsAndWhereItLeads() {
    Document page = parsed(PAGE.with(LINKS), issue(1));
    assertEquals("https://example.com/7.html", page.select("link[rel=canonical]").attr("href"));
    assertEquals("6.html", page.select("link[rel=prev]").attr("href"));
    assertEquals("8.html", page.select("link[rel=next]").attr("href"));
    assertEquals(
        "feed.xml", page.select("link[rel=alternate][type=application/rss+xml]").attr("href"));
    assertEquals("Previous issue Issue 6", page.select("a.page-previous").text());
    assertEquals("Next issue Issue 8", page.select("a.page-next").text());
    assertEquals("index.html", page.select(".page-header a").attr("href"));
    assertEquals("feed.xml", page.select(".page-feeds a").attr("href"));
    assertEquals("LINK WEEKLY ISSUE #7", page.select("[property=og:title]").attr("content"));
    assertEquals("Hello & welcome.", page.select("[property=og:description]").attr("content"));
    assertEquals("LINK WEEKLY", page.select("[property=og:site_name]").attr("content"));
    assertEquals("2024-03-17", page.select("[property=article:published_time]").attr("content"));
    assertEquals("Hello & welcome.", page.select("[name=description]").attr("content"));
  }

  @Test
  void leadsNowhereUnlessTold() {
    Document page = parsed(PAGE, issue(1));
    assertEquals(List.of("main"), page.body().children().stream().map(e -> e.tagName()).toList());
    assertTrue(page.select("link, [property]").isEmpty());
  }

  @Test
  void loadsNothingAndRunsNothing() {
    Document page = parsed(PAGE.with(LINKS), issue(5));
    assertTrue(page.select("script, img, iframe, link[rel=stylesheet], [src]").isEmpty());
    String css = page.select("style").get(0).data();
    assertTrue(!css.contains("url(") && !css.contains("@import"), css);
    assertTrue(css.length() < 8000, () -> css.length() + " characters");
  }

  @Test
  void linksShowTheirHosts() {
    Block paragraph =
        new Block.Paragraph(
            List.of(
                Inline.Hyperlink.of("https://example.org/x", "here"),
                new Inline.Text(" or "),
                Inline.Hyperlink.of("https://example.org/y")));
    Issue issue = issue(1).toBuilder().intro(List.of(paragraph)).build();
    Document page = parsed(PAGE, issue);
    assertEquals(
        "here (example.org) or https://example.org/y", page.select(".issue-intro p").text());
    assertEquals("example.com/a/b", page.select(".link-line a").text());
    assertEquals("example.com", page.select(".link-line .link-host").text());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "https://example.com, example.com, ''",
        "https://example.com/, example.com, ''",
        "HTTP://Example.com:8080/a?b#c, Example.com:8080, /a?b#c",
        "https://example.com?a, example.com, ?a",
        "https://good.example@evil.example/a, evil.example, /a",
        "https://good.example:x@y@evil.example, evil.example, ''",
        "https://evil.example\\@good.example/, evil.example, \\@good.example/",
        "https://evil.example/@good.example, evil.example, /@good.example",
        "https://, none, none",
        "mailto:a@example.com, none, none",
        "/a, none, none"
      })
  void hostsAreThoseThatABrowserAsks(String url, String host, String rest) {
    assertEquals(host, WebHost.of(url).map(WebHost::host).orElse(null));
    assertEquals(rest, WebHost.of(url).map(WebHost::rest).orElse(null));
  }

  @Test
  void whatWasPaidForIsMarked() {
    Issue issue =
        Issue.builder()
            .section("Friends", SectionKind.SPONSOR, s -> s.entry("Buy.", "https://acme.example/"))
            .section("News", SectionKind.NEWS, s -> s.entry("New.", "https://example.com/"))
            .closing(List.of(io.github.linkletter.model.Entry.of("Buy.", "https://acme.example/")))
            .build();
    Document page = parsed(PAGE, issue);
    assertEquals("Advertisement", page.select("section.sponsored > .sponsor-mark").text());
    assertEquals("Advertisement", page.select("footer.issue-closing > .sponsor-mark").text());
    assertEquals(2, page.select(".sponsor-mark").size());
  }

  @Test
  void anIssueWithoutAnythingHasATitle() {
    Document page = parsed(PAGE, Issue.builder().build());
    assertEquals("Issue", page.title());
    assertEquals("Issue", page.select("h1").text());
    assertTrue(page.select("[name=description]").isEmpty());
  }

  @Test
  void descriptionsAreCutBetweenWords() {
    Block words = Block.Paragraph.of("word ".repeat(100));
    Issue issue = Issue.builder().intro(List.of(words)).build();
    String description = parsed(PAGE, issue).select("[name=description]").attr("content");
    assertTrue(description.endsWith("word…"), description);
    assertTrue(description.length() <= 162, description);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/7.html", "ftp://example.com/", "mailto:a@example.com", "https:///x"})
  void itsUrlIsAnAbsoluteWebAddress(String url) {
    URI uri = URI.create(url);
    assertThrows(IllegalArgumentException.class, () -> PageLinks.none().withUrl(uri));
  }

  @Test
  void unsafeHrefsAreLeftOutAndReported() throws IOException {
    StringBuilder html = new StringBuilder();
    PageLinks links = PageLinks.none().withArchive("javascript:x", "All");
    var report = PAGE.with(links).render(issue(1), html);
    assertEquals(DiagnosticCode.UNSAFE_URL, report.diagnostics().get(0).code());
    assertEquals("", Jsoup.parse(html.toString()).select(".page-header a").attr("href"));
  }
}
