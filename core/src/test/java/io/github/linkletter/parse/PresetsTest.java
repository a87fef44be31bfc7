package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.linkletter.model.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the presets have in common, and the standard that stands for all of them. */
class PresetsTest {
  static List<Dialect> presets() {
    return List.of(Dialect.standard(), Dialect.post(), Dialect.jekyll(), Dialect.plainText());
  }

  @ParameterizedTest
  @MethodSource("presets")
  void aBuilderHasTheDialectsValues(Dialect dialect) {
    assertEquals(dialect, dialect.toBuilder().build());
    assertEquals(dialect.hashCode(), dialect.toBuilder().build().hashCode());
    assertNotEquals(dialect, dialect.toBuilder().entryGap(7).build());
    assertNotEquals(dialect, dialect.toBuilder().linkStyles(List.of()).build());
    assertNotEquals(dialect, dialect.toBuilder().footerPhrases(List.of("Bye")).build());
    assertNotEquals(dialect, dialect.toBuilder().sectionLevel(5).build());
    assertNotEquals(
        dialect.toBuilder().titlePlace(TitlePlace.FIRST_LINES).build(),
        dialect.toBuilder().titlePlace(TitlePlace.FIRST_HEADING).build());
  }

  @Test
  void presetsDiffer() {
    assertEquals(4, presets().stream().distinct().count());
    assertEquals(
        List.of("standard", "post", "jekyll", "plain-text"),
        presets().stream().map(Dialect::name).toList());
  }

  @Test
  void whatIsSetForTheStandardIsSetForEachForm() {
    Dialect mine =
        Dialect.standard().toBuilder()
            .addHeadingRule(new HeadingRule(HeadingRule.Match.EXACT, "Longreads", SectionKind.NEWS))
            .build();
    IssueParser parser = IssueParser.builder().dialect(mine).build();
    String sections = "\n\nLongreads\n====\n\nA text.\n";

    for (String head :
        List.of(
            "---\ntitle: a\n---\n",
            "---\nlayout: post\n---\n",
            "LINK WEEKLY\nISSUE #7 - 1st May 2014\n")) {
      IssueDocument document = parser.parse(head + sections);
      assertEquals(SectionKind.NEWS, document.issue().sections().get(0).kind(), head);
      assertNotEquals("standard", document.dialect().name());
    }
  }

  @Test
  void valuesOutOfRangeAreRefused() {
    Dialect.Builder builder = Dialect.post().toBuilder();

    assertThrows(IllegalArgumentException.class, () -> builder.entryGap(0));
    assertThrows(IllegalArgumentException.class, () -> builder.linkGap(-1));
    assertThrows(IllegalArgumentException.class, () -> builder.closingGap(-1));
    assertEquals(0, builder.sectionLevel(0).build().sectionLevel());
    assertEquals(6, builder.sectionLevel(6).build().sectionLevel());
    assertThrows(IllegalArgumentException.class, () -> builder.sectionLevel(7));
    assertThrows(IllegalArgumentException.class, () -> builder.sectionLevel(-1));
    assertThrows(IllegalArgumentException.class, () -> builder.footerPhrases(List.of(" ")));
    assertThrows(IllegalArgumentException.class, () -> builder.titlePatterns(List.of("{x}")));
  }

  @Test
  void aTitleInFrontMatterLeavesNoneToTheFirstLines() {
    Dialect mine = Dialect.standard().toBuilder().titlePlace(TitlePlace.FIRST_LINES).build();
    IssueParser parser = IssueParser.builder().dialect(mine).build();
    String body = "Issue 3 - 1st May\n";

    assertEquals("jekyll", parser.parse("---\nx: y\n---\n" + body).dialect().name());
    assertEquals("post", parser.parse("---\nx: y\ntitle: A\n---\n" + body).dialect().name());
  }
}
