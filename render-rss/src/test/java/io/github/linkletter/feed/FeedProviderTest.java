package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Issue;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.render.ArchiveRenderer;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.RendererCatalog;
import io.github.linkletter.render.RendererConfig;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedProviderTest {
  private static final Map<String, String> REQUIRED =
      Map.of("title", "Title", "site", "https://example.com/", "description", "Description");

  private static ArchiveRenderer create(Map<String, String> options) {
    RendererConfig config = RendererConfig.of(options);
    return (ArchiveRenderer) RendererCatalog.load().create("rss", config);
  }

  private static String render(ArchiveRenderer renderer) throws IOException {
    StringBuilder out = new StringBuilder();
    renderer.render(List.of(ArchivedIssue.of(Issue.builder().number(7).build())), out);
    return out.toString();
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> options = new HashMap<>(REQUIRED);
    options.put(name, value);
    return options;
  }

  @Test
  void isFoundByItsName() throws IOException {
    FeedInfo.Builder info =
        FeedInfo.builder("Title", URI.create("https://example.com/"), "Description");
    assertEquals(render(FeedRenderer.rss(info.build())), render(create(REQUIRED)));
    info.self(URI.create("https://example.com/feed.xml"))
        .language("en")
        .author("Ann")
        .permalink("https://example.com/{number}")
        .lastBuilt(OffsetDateTime.parse("2024-03-24T07:00:00+01:00"));
    Map<String, String> options = new HashMap<>(REQUIRED);
    options.putAll(
        Map.of(
            "self", "https://example.com/feed.xml",
            "language", "en",
            "author", "Ann",
            "permalink", "https://example.com/{number}",
            "last-built", "2024-03-24T07:00:00+01:00"));
    assertEquals(render(FeedRenderer.rss(info.build())), render(create(options)));
    info.id(URI.create("tag:example.com,2024:feed"))
        .base(URI.create("https://example.com/base/"))
        .icon(URI.create("https://example.com/icon.png"))
        .logo(URI.create("https://example.com/logo.png"))
        .hub(URI.create("https://hub.example/"))
        .categories(List.of("a", "b"));
    options.putAll(
        Map.of(
            "id", "tag:example.com,2024:feed",
            "base", "https://example.com/base/",
            "icon", "https://example.com/icon.png",
            "logo", "https://example.com/logo.png",
            "hub", "https://hub.example/",
            "categories", "a, b"));
    RendererConfig config = RendererConfig.of(options);
    RendererCatalog catalog = RendererCatalog.load();
    assertEquals(
        render(FeedRenderer.atom(info.build())),
        render((ArchiveRenderer) catalog.create("atom", config)));
    assertEquals(
        render(FeedRenderer.jsonFeed(info.build())),
        render((ArchiveRenderer) catalog.create("json-feed", config)));
  }

  @Test
  void itemsAreChosenByOptions() throws IOException {
    assertEquals(2, items(create(REQUIRED)));
    assertEquals(1, items(create(with("latest", "1"))));
    assertEquals(4, items(create(with("items", "entries"))));
    assertEquals(2, items(create(with("items", "issues"))));
    Map<String, String> options = with("items", "entries");
    options.put("sponsored", "omit");
    assertEquals(2, items(create(options)));
    options.put("sponsored", "keep");
    assertEquals(4, items(create(options)));
  }

  private static long items(ArchiveRenderer renderer) throws IOException {
    Issue issue =
        Issue.builder()
            .section("Sponsor", SectionKind.SPONSOR, s -> s.entry("Paid."))
            .section("News", SectionKind.NEWS, s -> s.entry("Free."))
            .build();
    StringBuilder out = new StringBuilder();
    renderer.render(
        List.of(
            ArchivedIssue.of(issue.toBuilder().number(1).build()),
            ArchivedIssue.of(issue.toBuilder().number(2).build())),
        out);
    return out.toString().lines().filter("<item>"::equals).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "site", "description"})
  void whatEveryFeedHasIsRequired(String name) {
    Map<String, String> options = new HashMap<>(REQUIRED);
    options.remove(name);
    String message =
        assertThrows(IllegalArgumentException.class, () -> create(options)).getMessage();
    assertTrue(message.contains("\"" + name + "\""), message);
  }

  @Test
  void unknownOptionsAreRefused() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> create(with("link", "x"))).getMessage();
    assertTrue(message.contains("logo, permalink, self, site, sponsored, title"), message);
  }

  @ParameterizedTest
  @CsvSource({
    "site, example.com",
    "site, 'https://a b/'",
    "self, feed.xml",
    "language, 'e n'",
    "author, ' '",
    "permalink, https://example.com/",
    "last-built, 2024-03-24",
    "last-built, yesterday",
    "id, feed",
    "icon, icon.png",
    "categories, 'a,,b'",
    "latest, 0",
    "latest, all",
    "items, entry",
    "sponsored, 'no'"
  })
  void wrongValuesAreRefused(String name, String value) {
    assertThrows(IllegalArgumentException.class, () -> create(with(name, value)));
  }
}
