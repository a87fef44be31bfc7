package io.github.linkletter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.linkletter.markdown.Refusal.Reason;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.parse.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed list of what can't be rendered. */
class RefusalsTest {
  private static final Entry SPONSOR = Entry.of("Acme.", "https://acme.example/");

  private static Issue.Builder issue(Entry... entries) {
    return Issue.builder()
        .section("Sponsor", SectionKind.SPONSOR, sponsor -> sponsor.add(SPONSOR))
        .section("News", SectionKind.NEWS, news -> news.entries(List.of(entries)));
  }

  private static Arguments refused(Reason reason, String path, Issue.Builder issue) {
    return arguments(reason, path, issue.build());
  }

  static Stream<Arguments> refusals() {
    Entry between =
        Entry.builder().link("https://a.example").paragraph("x").link("https://b.example").build();
    Metadata.Value deep = new Metadata.Null();
    for (int i = 0; i < 40; i++) {
      deep = new Metadata.Sequence(List.of(deep));
    }
    return Stream.of(
        refused(Reason.EMPTY_ENTRY, "/sections/1/entries/0", issue(Entry.builder().build())),
        refused(Reason.TEXT_BETWEEN_LINKS, "/sections/1/entries/0/content/1", issue(between)),
        refused(
            Reason.SECTION_KIND,
            "/sections/0",
            Issue.builder().section("News", SectionKind.TOOLS, tools -> tools.entry("x"))),
        refused(Reason.TITLE_DISAGREES, "/number", Issue.builder().title("#7 x")),
        refused(Reason.TITLE_DISAGREES, "/publication", Issue.builder().number(7).title("A #7 x")),
        refused(
            Reason.TITLE_DISAGREES,
            "/date",
            Issue.builder().number(7).publication("A").title("A ISSUE #7 - 1st May 2014")),
        refused(
            Reason.READS_AS_CLOSING,
            "/sections/1/entries/1",
            issue(Entry.of("x"), Entry.of("y", "https://acme.example/"))),
        refused(
            Reason.SEVERAL_CLOSINGS,
            "/closing/1",
            issue(Entry.of("x")).closing(List.of(SPONSOR, SPONSOR))),
        refused(
            Reason.CLOSING_WITHOUT_SECTIONS,
            "/closing/0",
            Issue.builder()
                .section("News", SectionKind.NEWS, news -> news.entry("x"))
                .closing(List.of(SPONSOR))),
        refused(
            Reason.CLOSING_IN_EMPTY_SECTION,
            "/closing/0",
            issue().closing(List.of(Entry.of("Bye.")))),
        refused(
            Reason.FRONT_MATTER,
            "/metadata/x",
            Issue.builder().metadata(Metadata.builder().put("x", deep).build())),
        refused(
            Reason.NO_MARKDOWN,
            "/intro/0",
            Issue.builder().intro(List.of(new Block.RawBlock("textile", "x")))),
        refused(
            Reason.NO_MARKDOWN,
            "/sections/1/entries/0/content/0",
            issue(
                Entry.of(
                    List.of(
                        new Block.Paragraph(
                            List.of(new Inline.Text("x"), new Inline.RawHtml("no HTML"))))))));
  }

  @Test
  void aFileWhoseNameTellsMoreThanTheIssueIsRefused(@TempDir Path folder) throws IOException {
    Issue issue = issue(Entry.of("x")).build();
    MarkdownRenderer renderer = MarkdownRenderer.of(Dialect.post());

    renderer.render(issue, folder.resolve("spring.md"));
    Path numbered = folder.resolve("2024-03-17-7.md");
    RefusedIssueException refused =
        assertThrows(RefusedIssueException.class, () -> renderer.render(issue, numbered));

    assertEquals(Reason.TITLE_DISAGREES, refused.refusals().get(0).reason());
    assertFalse(Files.exists(numbered));
  }

  @Test
  void dialectsRefuseWhatTheyDontHave() {
    Issue closed = issue(Entry.of("x")).closing(List.of(SPONSOR)).build();
    assertEquals(List.of(Reason.CLOSING_IN_DIALECT_WITHOUT), reasons(Dialect.jekyll(), closed));
    Issue titled = Issue.builder().section("Issue 7 x", SectionKind.GENERAL, x -> {}).build();
    assertEquals(List.of(Reason.READS_AS_TITLE), reasons(Dialect.jekyll(), titled));
    Issue links = issue(Entry.of("x"), Entry.of("", "https://a.example/")).build();
    assertEquals(List.of(Reason.READS_AS_CLOSING), reasons(Dialect.plainText(), links));
    assertEquals(List.of(), reasons(Dialect.jekyll(), links));
  }

  private static List<Reason> reasons(Dialect dialect, Issue issue) {
    return MarkdownRenderer.of(dialect).check(issue).stream().map(Refusal::reason).toList();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void eachHasItsReasonAndPath(Reason reason, String path, Issue issue) {
    MarkdownRenderer renderer = MarkdownRenderer.of(Dialect.post());

    List<Refusal> refusals = renderer.check(issue);

    assertEquals(1, refusals.size(), refusals::toString);
    assertEquals(reason, refusals.get(0).reason());
    assertEquals(path, refusals.get(0).path().toString());
    StringBuilder out = new StringBuilder();
    RefusedIssueException refused =
        assertThrows(RefusedIssueException.class, () -> renderer.render(issue, out));
    assertEquals(refusals, refused.refusals());
    assertTrue(String.valueOf(refused.getMessage()).contains(path), refused::getMessage);
    assertEquals("", out.toString());
  }

  @Test
  void allAreNamedAtOnce() {
    Issue issue = issue(Entry.builder().build(), Entry.builder().build()).build();

    assertEquals(2, MarkdownRenderer.of(Dialect.post()).check(issue).size());
  }

  @Test
  void halfASurrogatePairIsReplacedAndReported() throws Exception {
    StringBuilder out = new StringBuilder();

    var report =
        MarkdownRenderer.of(Dialect.post())
            .render(Issue.builder().intro("a\uD800b \uD83D\uDE80").build(), out);

    assertEquals(1, report.diagnostics().size());
    assertTrue(out.toString().contains("a\uFFFDb \uD83D\uDE80"), out::toString);
  }

  @Test
  void aNumberThatTheTitleLacksIsAKey() {
    Issue issue = Issue.builder().number(8).publication("B").title("A ISSUE #7 x").build();

    assertEquals(
        "---\ntitle: A ISSUE \\#7 x \nnumber: 8\npublication: B\n---\n\n\n\n",
        MarkdownRenderer.of(Dialect.post()).render(issue));
  }

  @Test
  void whereIssuesHaveNoClosingNoEntryReadsAsOne() {
    Dialect dialect = Dialect.post().toBuilder().closingGap(0).build();
    Issue issue = issue(Entry.of("x"), Entry.of("y", "https://acme.example/")).build();

    assertEquals(List.of(), MarkdownRenderer.of(dialect).check(issue));
  }
}
