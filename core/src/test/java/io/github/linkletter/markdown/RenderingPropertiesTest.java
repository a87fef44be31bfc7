package io.github.linkletter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.linkletter.markdown.Refusal.Reason;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.testing.Issues;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is rendered is read back, for issues that nobody wrote. */
class RenderingPropertiesTest {
  private static final MarkdownRenderer RENDERER = MarkdownRenderer.of(Dialect.post());
  private static final IssueParser PARSER = IssueParser.builder().dialect(Dialect.post()).build();

  @Provide
  Arbitrary<Issue> anything() {
    return Issues.wellFormed().issues();
  }

  @Provide
  Arbitrary<Issue> newsletters() {
    return Newsletters.issues();
  }

  @Provide
  Arbitrary<String> texts() {
    return Issues.wellFormed().texts();
  }

  @Provide
  Arbitrary<Link> links() {
    return Issues.wellFormed().links();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void anIssueIsReadBackOrRefused(@ForAll("anything") Issue issue) {
    check(issue);
  }

  /** Of what a newsletter and CommonMark can have, hardly anything is refused. */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void anIssueOfANewsletterIsReadBack(@ForAll("newsletters") Issue issue) {
    List<Refusal> refusals = check(issue);

    Statistics.label("refused")
        .collect(!refusals.isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share <= 5.0));
    refusals.forEach(refusal -> assertFalse(refusal.reason() == Reason.READS_OTHERWISE));
  }

  private static List<Refusal> check(Issue issue) {
    List<Refusal> refusals = RENDERER.check(issue);
    if (refusals.isEmpty()) {
      assertEquals(issue, PARSER.parse(RENDERER.render(issue)).issue());
    } else {
      RefusedIssueException refused =
          assertThrows(RefusedIssueException.class, () -> RENDERER.render(issue));
      assertEquals(refusals, refused.refusals());
    }
    return refusals;
  }

  /** The law holds in every dialect, and hardly anything is refused in any. */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void everyDialectKeepsTheLaw(
      @ForAll("newsletters") Issue issue, @ForAll("dialects") Dialect dialect) {
    MarkdownRenderer renderer = MarkdownRenderer.of(dialect);
    List<Refusal> refusals = renderer.check(issue);

    refusals.forEach(
        refusal ->
            assertNotEquals(
                Reason.READS_OTHERWISE,
                refusal.reason(),
                () -> refusal + " " + issue.intro() + issue.sections() + issue.closing()));
    if (refusals.isEmpty()) {
      IssueParser parser = IssueParser.builder().dialect(dialect).build();
      assertEquals(issue, parser.parse(renderer.render(issue)).issue());
    }
  }

  @Provide
  Arbitrary<Dialect> dialects() {
    return Arbitraries.of(Dialect.jekyll(), Dialect.plainText(), Dialect.standard());
  }

  /** The law holds for other numbers of empty lines too. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void dialectsWithOtherGapsKeepTheLaw(@ForAll("newsletters") Issue issue) {
    for (int gap : List.of(1, 3)) {
      Dialect dialect =
          Dialect.post().toBuilder().entryGap(gap).linkGap(gap - 1).closingGap(gap + 1).build();
      MarkdownRenderer renderer = MarkdownRenderer.of(dialect);
      if (renderer.check(issue).isEmpty()) {
        IssueParser parser = IssueParser.builder().dialect(dialect).build();
        assertEquals(issue, parser.parse(renderer.render(issue)).issue());
      }
    }
  }

  /** Text is never refused: in an intro, an entry, a title, a closing, a quotation, a list. */
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void textIsNeverRefused(@ForAll("texts") String text, @ForAll("texts") String more) {
    Block paragraph = Block.Paragraph.of(text);
    Block quote = new Block.Quote(List.of(paragraph, Block.Paragraph.of(more)));
    Block list = new Block.BulletList(true, List.of(List.of(Block.Paragraph.of("x" + more))));
    String title = "x".concat(text).concat("x");
    Issue issue =
        Issue.builder()
            .intro(List.of(paragraph, Block.Paragraph.of(more), quote))
            .section(
                "Sponsor",
                SectionKind.SPONSOR,
                entries -> entries.entry("x", "https://acme.example/"))
            .section(
                title,
                Dialect.post().kindOf(title.replaceAll("[ \t\r\n]+", " ")),
                entries ->
                    entries
                        .entry(entry -> entry.add(paragraph).link("https://a.example/").add(list))
                        .entry("x" + more))
            .closing(List.of(Entry.of("x" + text, "https://acme.example/")))
            .build();

    assertEquals(List.of(), check(issue));
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void aLinkIsNeverRefused(@ForAll("links") Link link, @ForAll("texts") String title) {
    Issue issue =
        Issue.builder()
            .title(title)
            .publication("LINK WEEKLY")
            .number(7)
            .date(io.github.linkletter.model.PublicationDate.of(java.time.LocalDate.EPOCH))
            .intro(List.of(new Block.LinkLine(link)))
            .section(
                "News",
                SectionKind.NEWS,
                news -> news.entry(entry -> entry.paragraph("x").link(link).link(link)))
            .build();

    assertEquals(List.of(), check(issue));
  }
}
