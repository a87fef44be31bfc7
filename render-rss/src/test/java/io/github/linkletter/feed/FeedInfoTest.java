package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedInfoTest {
  private static final URI SITE = URI.create("https://example.com/");
  private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2024-03-24T07:00:00+01:00");

  private static FeedInfo full() {
    return FeedInfo.builder("Title", SITE, "Description")
        .self(URI.create("http://example.com/feed.xml"))
        .language("en-GB")
        .author("Ann")
        .permalink("https://example.com/{number}")
        .lastBuilt(MOMENT)
        .id(URI.create("tag:example.com,2024:feed"))
        .base(URI.create("https://example.com/base/"))
        .icon(URI.create("https://example.com/icon.png"))
        .logo(URI.create("https://example.com/logo.png"))
        .hub(URI.create("https://hub.example/"))
        .categories(List.of("Links", " Weekly "))
        .build();
  }

  private static FeedInfo.Builder builder() {
    return Feeds.INFO.toBuilder();
  }

  @Test
  void whatWasSetIsThere() {
    FeedInfo info = full();
    assertEquals("Title", info.title());
    assertEquals(SITE, info.site());
    assertEquals("Description", info.description());
    assertEquals(Optional.of(URI.create("http://example.com/feed.xml")), info.self());
    assertEquals(Optional.of("en-GB"), info.language());
    assertEquals(Optional.of("Ann"), info.author());
    assertEquals(Optional.of("https://example.com/{number}"), info.permalink());
    assertEquals(Optional.of(MOMENT), info.lastBuilt());
    assertEquals(URI.create("tag:example.com,2024:feed"), info.id());
    assertEquals(Optional.of(URI.create("https://example.com/base/")), info.base());
    assertEquals(Optional.of(URI.create("https://example.com/icon.png")), info.icon());
    assertEquals(Optional.of(URI.create("https://example.com/logo.png")), info.logo());
    assertEquals(Optional.of(URI.create("https://hub.example/")), info.hub());
    assertEquals(List.of("Links", "Weekly"), info.categories());
    assertEquals("FeedInfo[Title, https://example.com/]", info.toString());
  }

  @Test
  void nothingElseIsAssumed() {
    FeedInfo info = FeedInfo.of(" Title ", SITE, " ");
    assertEquals("Title", info.title());
    assertEquals("", info.description());
    assertEquals(Optional.empty(), info.self());
    assertEquals(Optional.empty(), info.language());
    assertEquals(Optional.empty(), info.author());
    assertEquals(Optional.empty(), info.permalink());
    assertEquals(Optional.empty(), info.permalinkOf(Issue.builder().number(1).build()));
    assertEquals(Optional.empty(), info.lastBuilt());
    assertEquals(SITE, info.id());
    assertEquals(Optional.empty(), info.base());
    assertEquals(Optional.empty(), info.icon());
    assertEquals(Optional.empty(), info.logo());
    assertEquals(Optional.empty(), info.hub());
    assertEquals(List.of(), info.categories());
  }

  @Test
  void feedsAreValues() {
    assertEquals(full(), full());
    assertEquals(full(), full().toBuilder().build());
    assertEquals(full().hashCode(), full().toBuilder().build().hashCode());
    List<UnaryOperator<FeedInfo.Builder>> changes =
        List.of(
            b -> b.title("x"),
            b -> b.site(URI.create("https://example.org/")),
            b -> b.description("x"),
            b -> b.self(SITE),
            b -> b.language("de"),
            b -> b.author("x"),
            b -> b.permalink("https://example.com/{date}"),
            b -> b.lastBuilt(MOMENT.plusDays(1)),
            b -> b.id(SITE),
            b -> b.base(SITE),
            b -> b.icon(SITE),
            b -> b.logo(SITE),
            b -> b.hub(SITE),
            b -> b.categories(List.of()));
    for (UnaryOperator<FeedInfo.Builder> change : changes) {
      FeedInfo changed = change.apply(full().toBuilder()).build();
      assertNotEquals(full(), changed);
      assertEquals(changed, changed.toBuilder().build());
    }
  }

  @Test
  void aBuilderDoesNotChangeWhatItBuilt() {
    FeedInfo.Builder builder = full().toBuilder();
    FeedInfo built = builder.build();
    builder.title("Another");
    assertEquals("Title", built.title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/relative",
        "mailto:a@example.com",
        "ftp://example.com/",
        "https:x",
        "https:///x"
      })
  void addressesMustBeOnTheWeb(String uri) {
    URI address = URI.create(uri);
    assertThrows(IllegalArgumentException.class, () -> FeedInfo.of("Title", address, ""));
    assertThrows(IllegalArgumentException.class, () -> builder().site(address));
    assertThrows(IllegalArgumentException.class, () -> builder().self(address));
    assertThrows(IllegalArgumentException.class, () -> builder().base(address));
    assertThrows(IllegalArgumentException.class, () -> builder().icon(address));
    assertThrows(IllegalArgumentException.class, () -> builder().logo(address));
    assertThrows(IllegalArgumentException.class, () -> builder().hub(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e n", "en_GB", "-", "en-", "abcdefghi"})
  void languagesMustBeTags(String tag) {
    assertThrows(IllegalArgumentException.class, () -> builder().language(tag));
  }

  @Test
  void namesMustNotBeBlank() {
    assertThrows(IllegalArgumentException.class, () -> FeedInfo.of(" ", SITE, ""));
    assertThrows(IllegalArgumentException.class, () -> builder().title(""));
    assertThrows(IllegalArgumentException.class, () -> builder().author("\n"));
    assertThrows(IllegalArgumentException.class, () -> builder().categories(List.of("a", " ")));
    assertThrows(IllegalArgumentException.class, () -> builder().id(URI.create("feed")));
  }

  @Test
  void yearsHaveFourDigits() {
    builder().lastBuilt(MOMENT.withYear(0)).lastBuilt(MOMENT.withYear(9999));
    assertThrows(IllegalArgumentException.class, () -> builder().lastBuilt(MOMENT.withYear(-1)));
    assertThrows(
        IllegalArgumentException.class, () -> builder().lastBuilt(MOMENT.withYear(10_000)));
    OffsetDateTime oddOffset = OffsetDateTime.parse("2024-01-01T00:00:00+01:00:30");
    assertThrows(IllegalArgumentException.class, () -> builder().lastBuilt(oddOffset));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com/issues/{number}, https://example.com/issues/7",
    "http://example.com/{date}.html, http://example.com/2024-03-07.html",
    "https://example.com/ü/{number}, https://example.com/%C3%BC/7",
    "https://example.com/{year}/{month}/{day}, https://example.com/2024/03/07",
    "https://example.com/?n={number}&d={date}&n={number}, https://example.com/?n=7&d=2024-03-07&n=7"
  })
  void permalinksAreMadeFromTemplates(String template, String expected) {
    FeedInfo info = builder().permalink(template).build();
    Issue issue =
        Issue.builder()
            .number(7)
            .date(PublicationDate.parse("2024-03-07T23:30:00-08:00").orElseThrow())
            .build();
    assertEquals(Optional.of(expected), info.permalinkOf(issue));
    assertEquals(Optional.empty(), info.permalinkOf(Issue.builder().build()));
  }

  @Test
  void anIssueWithoutAllThatTheTemplateNeedsHasNoPermalink() {
    FeedInfo info = builder().permalink("https://example.com/{number}/{year}").build();
    assertEquals(Optional.empty(), info.permalinkOf(Issue.builder().number(7).build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/",
        "https://example.com/{year}/{month}",
        "https://example.com/{number}/{title}",
        "https://example.com/{number}/{}",
        "https://example.com/{number",
        "https://example.com/a b/{number}",
        "/issues/{number}",
        "javascript:{number}",
        ""
      })
  void templatesOfAnotherFormAreRefused(String template) {
    assertThrows(IllegalArgumentException.class, () -> builder().permalink(template));
  }

  @Test
  void nullIsNamed() {
    assertEquals("title", npe(() -> FeedInfo.of(null, SITE, "")));
    assertEquals("site", npe(() -> FeedInfo.of("Title", null, "")));
    assertEquals("description", npe(() -> FeedInfo.of("Title", SITE, null)));
    assertEquals("newTitle", npe(() -> builder().title(null)));
    assertEquals("newSite", npe(() -> builder().site(null)));
    assertEquals("newDescription", npe(() -> builder().description(null)));
    assertEquals("newSelf", npe(() -> builder().self(null)));
    assertEquals("tag", npe(() -> builder().language(null)));
    assertEquals("name", npe(() -> builder().author(null)));
    assertEquals("template", npe(() -> builder().permalink(null)));
    assertEquals("newId", npe(() -> builder().id(null)));
    assertEquals("newBase", npe(() -> builder().base(null)));
    assertEquals("newIcon", npe(() -> builder().icon(null)));
    assertEquals("newLogo", npe(() -> builder().logo(null)));
    assertEquals("newHub", npe(() -> builder().hub(null)));
    assertEquals("words", npe(() -> builder().categories(null)));
    assertEquals("moment", npe(() -> builder().lastBuilt(null)));
    assertEquals("issue", npe(() -> full().permalinkOf(null)));
  }

  private static String npe(Executable call) {
    return assertThrows(NullPointerException.class, call).getMessage();
  }

  @Test
  void theMessageListsThePlaceholders() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> builder().permalink("https://example.com/{number}/{slug}"))
            .getMessage();
    assertTrue(message.contains("{number}, {date}, {year}, {month}, {day}"), message);
  }
}
