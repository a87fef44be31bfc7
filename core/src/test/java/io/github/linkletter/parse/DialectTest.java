package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conventions as data: values that can be compared, printed and changed. */
class DialectTest {
  private static final HeadingRule LONGREADS =
      new HeadingRule(HeadingRule.Match.EXACT, " Long READS ", SectionKind.of("long"));

  static Stream<UnaryOperator<Dialect.Builder>> changes() {
    return Stream.of(
        builder -> builder.name("mine"),
        builder -> builder.titlePatterns(List.of("{text}")),
        builder -> builder.titleKeys(List.of("name")),
        builder -> builder.dateKeys(List.of("day")),
        builder -> builder.numberKeys(List.of()),
        builder -> builder.publicationKeys(List.of("by")),
        builder -> builder.headingRules(List.of(LONGREADS)),
        builder -> builder.addHeadingRule(LONGREADS),
        builder -> builder.entryGap(1),
        builder -> builder.linkGap(0),
        builder -> builder.closingGap(1));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void everyPartCountsAndIsKept(UnaryOperator<Dialect.Builder> change) {
    Dialect changed = change.apply(Dialect.post().toBuilder()).build();

    assertNotEquals(Dialect.post(), changed);
    assertNotEquals(Dialect.post().toString(), changed.toString());
    assertEquals(changed, changed.toBuilder().build());
    assertEquals(changed.hashCode(), changed.toBuilder().build().hashCode());
  }

  @Test
  void presetsAreWhatTheySay() {
    assertEquals("post", Dialect.post().name());
    assertEquals(2, Dialect.post().entryGap());
    assertEquals(1, Dialect.post().linkGap());
    assertEquals(3, Dialect.post().closingGap());
    assertEquals(List.of("title"), Dialect.post().titleKeys());
    assertEquals(List.of("date"), Dialect.post().dateKeys());
    assertEquals(List.of("number"), Dialect.post().numberKeys());
    assertEquals(List.of("publication"), Dialect.post().publicationKeys());
    assertTrue(Dialect.post().toString().startsWith("Dialect[post, "));
  }

  @Test
  void anAddedRuleCountsFirst() {
    HeadingRule news = new HeadingRule(HeadingRule.Match.WORD, "news", SectionKind.BOOKS);
    Dialect dialect = Dialect.post().toBuilder().addHeadingRule(news).build();

    assertEquals(SectionKind.BOOKS, dialect.kindOf("News"));
    assertEquals(SectionKind.NEWS, Dialect.post().kindOf("News"));
    assertEquals(news, dialect.headingRules().get(0));
    assertEquals(
        List.of(news),
        Dialect.post().toBuilder()
            .headingRules(List.of())
            .addHeadingRule(news)
            .build()
            .headingRules());
  }

  @Test
  void rulesMatchTextsOfAnyCase() {
    assertEquals("long reads", LONGREADS.text());
    assertTrue(LONGREADS.matches("LONG Reads"));
    assertTrue(!LONGREADS.matches("Long reads, too"));
    HeadingRule prefix = new HeadingRule(HeadingRule.Match.PREFIX, "Int", SectionKind.NEWS);
    assertTrue(prefix.matches("INTERNET") && !prefix.matches("An int"));
    HeadingRule word = new HeadingRule(HeadingRule.Match.WORD, "ads", SectionKind.SPONSOR);
    assertTrue(word.matches("Our ads!") && word.matches("ads") && word.matches("loads of ads"));
    assertTrue(!word.matches("loads") && !word.matches("ads2") && !word.matches("\u00E9ads"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new HeadingRule(HeadingRule.Match.EXACT, " \t", SectionKind.NEWS));
  }

  @Test
  void gapsAreChecked() {
    Dialect.Builder builder = Dialect.post().toBuilder();

    assertThrows(IllegalArgumentException.class, () -> builder.entryGap(0));
    assertThrows(IllegalArgumentException.class, () -> builder.linkGap(-1));
    assertThrows(IllegalArgumentException.class, () -> builder.closingGap(-1));
  }

  @Test
  void listsAreCopied() {
    List<String> keys = new ArrayList<>(List.of("a"));
    Dialect.Builder builder = Dialect.post().toBuilder().titleKeys(keys);
    Dialect dialect = builder.build();
    keys.set(0, "b");
    builder.titleKeys(List.of("c"));

    assertEquals(List.of("a"), dialect.titleKeys());
    assertThrows(UnsupportedOperationException.class, () -> dialect.titleKeys().clear());
    assertThrows(UnsupportedOperationException.class, () -> dialect.headingRules().clear());
    assertThrows(UnsupportedOperationException.class, () -> dialect.titlePatterns().clear());
  }
}
