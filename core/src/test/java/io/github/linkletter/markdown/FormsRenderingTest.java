package io.github.linkletter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The layouts of older posts and of mails. */
class FormsRenderingTest {
  private static Issue.Builder issue(String title) {
    return Issue.builder()
        .title(title)
        .number(7)
        .date(PublicationDate.of(LocalDate.of(2012, 3, 17)))
        .intro("A *short* letter, see https://text.example/.")
        .section(
            "News",
            SectionKind.NEWS,
            news ->
                news.entry("One.", "https://a.example/", "https://a.example/x_")
                    .entry("Two.", "https://b.example/(2014)"));
  }

  private static void isRendered(Dialect dialect, Issue issue, String text) {
    assertEquals(text, MarkdownRenderer.of(dialect).render(issue));
    IssueDocument document = IssueParser.standard().parse(text);
    assertEquals(issue, document.issue());
    assertEquals(dialect, document.dialect());
  }

  private static final String BODY =
      """

      A \\*short\\* letter, see https\\://text.example/.


      News
      ====

      One.

      https://a.example/
      [https://a.example/x_](https://a.example/x_)


      Two.

      https://b.example/(2014)
      """;

  @Test
  void olderPostsRepeatTheirTitleAndHaveTheUrlsAlone() {
    Issue issue =
        issue("Issue 7 - 17th March 2012")
            .metadata(Metadata.builder().put("layout", "post").build())
            .build();

    isRendered(
        Dialect.jekyll(),
        issue,
        """
        ---
        layout: post
        title: Issue 7 - 17th March 2012
        ---

        ## Issue 7 - 17th March
        """
            + BODY);
  }

  @Test
  void mailsBeginWithNameAndNumber() {
    Issue issue =
        issue("LINK WEEKLY ISSUE #7 - 17th March 2012").publication("LINK WEEKLY").build();

    isRendered(Dialect.plainText(), issue, "LINK WEEKLY\nISSUE #7 - 17th March 2012\n" + BODY);
  }

  @Test
  void whatTheTitleDoesNotTellIsWrittenIntoFrontMatter() {
    Issue issue = issue("Spring").build();

    String text = MarkdownRenderer.of(Dialect.plainText()).render(issue);

    assertEquals("---\ntitle: Spring\ndate: 2012-03-17\nnumber: 7\n---\n" + BODY, text);
  }

  @Test
  void aTitleChangesWhereverItStands() {
    Issue issue = issue("Issue 7 - 17th March 2012").build();
    String jekyll = MarkdownRenderer.of(Dialect.jekyll()).render(issue);
    IssueDocument document =
        IssueParser.builder()
            .dialect(Dialect.jekyll())
            .build()
            .parse(jekyll.replace("17th", "18th"));

    Issue renamed =
        document.issue().toBuilder()
            .title("Issue 7 - 17th March 2012")
            .date(PublicationDate.of(LocalDate.of(2012, 3, 17)))
            .build();

    assertEquals(jekyll, MarkdownRewriter.rewrite(document, renamed).text());
  }

  @Test
  void aNewHeadingHasTheMarksOfItsNeighbours() {
    IssueParser parser = IssueParser.builder().dialect(Dialect.jekyll()).build();
    IssueDocument document = parser.parse("---\nlayout: post\n---\n\n## News\n\nA\n");

    Issue edited =
        document.issue().toBuilder()
            .sections(List.of())
            .section("Events", SectionKind.EVENTS, events -> events.entry("A"))
            .build();

    assertEquals(
        "---\nlayout: post\n---\n\n## Events\n\nA\n",
        MarkdownRewriter.rewrite(document, edited).text());
  }
}
