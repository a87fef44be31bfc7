package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.render.ArchivedIssue;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedOptionsTest {
  private static final FeedRenderer JSON = FeedRenderer.jsonFeed(Feeds.INFO);

  private static String render(FeedRenderer renderer, Issue issue) throws Exception {
    StringBuilder out = new StringBuilder();
    renderer.render(List.of(ArchivedIssue.of(issue)), out);
    return out.toString();
  }

  @Test
  void whatWasPaidForCanBeLeftOut() throws Exception {
    Issue issue =
        Issue.builder()
            .section("Sponsor", SectionKind.SPONSOR, s -> s.entry("Paid.", "https://acme.example/"))
            .section("News", SectionKind.NEWS, s -> s.entry("Free.", "https://a.example/"))
            .closing(
                List.of(
                    Entry.of("Paid again.", "https://acme.example/"),
                    Entry.of("Bye.", "https://b.example/")))
            .build();

    String with = render(JSON, issue);
    String without = render(JSON.withoutSponsored(), issue);

    assertTrue(with.contains("Paid again.") && with.contains("\"summary\": \"Paid.\""), with);
    assertFalse(without.contains("Paid") || without.contains("acme"), without);
    assertTrue(without.contains("Free.") && without.contains("Bye."), without);
    assertTrue(without.contains("\"summary\": \"Free.\""), without);
    assertFalse(without.contains("sponsor"), without);
    assertEquals(JsonFeeds.texts(with, "id"), JsonFeeds.texts(without, "id"));
  }

  @Test
  void idsOfEntriesDoNotDependOnWhatIsLeftOut() throws Exception {
    Entry entry = Entry.of("Text.", "https://acme.example/");
    Issue issue =
        Issue.builder()
            .section("Sponsor", SectionKind.SPONSOR, s -> s.add(entry))
            .section("News", SectionKind.NEWS, s -> s.add(entry))
            .build();
    List<String> with = JsonFeeds.texts(render(JSON.itemPerEntry(), issue), "id");
    assertEquals(
        with.subList(1, 2),
        JsonFeeds.texts(render(JSON.itemPerEntry().withoutSponsored(), issue), "id"));
  }

  private static Issue news(Entry... entries) {
    return Issue.builder()
        .number(1)
        .section("News", SectionKind.NEWS, s -> s.entries(List.of(entries)))
        .build();
  }

  private static List<String> ids(Entry... entries) throws Exception {
    return JsonFeeds.texts(render(JSON.itemPerEntry(), news(entries)), "id");
  }

  @Test
  void entriesKeepTheirIds() throws Exception {
    Entry first = Entry.of("First.", "https://a.example/", "https://b.example/");
    Entry second = Entry.of("Second.", "https://c.example/");
    Entry corrected = Entry.of("Corrected.", "https://a.example/");
    List<String> ids = ids(first, second);
    assertEquals(ids, ids(corrected, second));
    assertEquals(List.of(ids.get(1), ids.get(0)), ids(second, first));
    assertNotEquals(ids.get(0), ids(Entry.of("First.", "https://b.example/")).get(0));
  }

  @Test
  void noTwoEntriesHaveOneId() throws Exception {
    Entry entry = Entry.of("Text.", "https://a.example/");
    Entry sameLink = Entry.of("Another.", "https://a.example/");
    Entry noLink = Entry.of("Text.");
    List<String> ids = ids(entry, sameLink, entry, entry, entry, noLink, noLink);
    assertEquals(7, ids.stream().distinct().count());
    assertEquals(ids.get(1), ids(entry, sameLink).get(1));
  }

  @Test
  void theTitleOfAnEntryIsShort() throws Exception {
    assertEquals("x".repeat(FeedRenderer.MAX_TITLE), title("x".repeat(FeedRenderer.MAX_TITLE)));
    assertEquals(
        "x".repeat(FeedRenderer.MAX_TITLE - 1) + "…",
        title("x".repeat(FeedRenderer.MAX_TITLE + 1)));
    assertEquals("https://a.example/", title(""));
  }

  private static String title(String text) throws Exception {
    Issue issue = news(Entry.of(text, "https://a.example/"));
    return JsonFeeds.texts(render(JSON.itemPerEntry(), issue), "title").get(0);
  }

  @Test
  void whatIsReportedOfAnEntryLeadsToIt() throws Exception {
    Issue issue = news(Entry.of("Text."), Entry.of("\u0001", "javascript:alert(1)"));
    List<Diagnostic> found =
        JSON.itemPerEntry()
            .render(List.of(ArchivedIssue.of(issue, "posts/1.md")), new StringBuilder())
            .diagnostics();
    assertEquals(2, found.size());
    for (Diagnostic diagnostic : found) {
      assertEquals(IssuePath.root().section(0).entry(1), diagnostic.path().orElseThrow());
      assertTrue(diagnostic.message().startsWith("posts/1.md: "), diagnostic.message());
    }
  }
}
