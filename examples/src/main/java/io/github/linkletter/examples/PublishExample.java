package io.github.linkletter.examples;

import io.github.linkletter.markdown.MarkdownRenderer;
import io.github.linkletter.markdown.Refusal;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

public class PublishExample {
  public static void main(String[] args) throws IOException {
    Issue issue =
        Issue.builder()
            .publication("QUIET MACHINES WEEKLY")
            .number(7)
            .title("QUIET MACHINES WEEKLY ISSUE #7 - 17th March 2024")
            .date(PublicationDate.of(LocalDate.of(2024, 3, 17)))
            .intro("# 1 on my desk: <b> and *stars*, which are no markup here.")
            .section(
                "News",
                SectionKind.NEWS,
                news -> news.entry("How builds got fast.", "https://example.com/builds_(2)"))
            .build();
    Path post = Path.of(args[0], "2024-03-17-7.md");

    MarkdownRenderer renderer = MarkdownRenderer.of(Dialect.post());
    List<Refusal> refusals = renderer.check(issue);
    if (refusals.isEmpty()) {
      renderer.render(issue, post);
      System.out.println(IssueParser.standard().parse(post).issue().equals(issue));
    }
    refusals.forEach(System.err::println);
  }
}
