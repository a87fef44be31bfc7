package io.github.linkletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.linkletter.archive.ArchiveReport;
import io.github.linkletter.markdown.MarkdownRenderer;
import io.github.linkletter.markdown.MarkdownRewriter;
import io.github.linkletter.markdown.RefusedIssueException;
import io.github.linkletter.markdown.Rewrite;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.UnreadableIssueException;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.testing.NullArguments;
import io.github.linkletter.testing.Samples;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No public method of an exported package accepts null, and each names the argument. */
class NullArgumentsTest {
  @Test
  void everyArgumentIsNamed() {
    IssueDocument empty = IssueParser.standard().parse("");
    Samples samples =
        Samples.standard()
            .with(BigDecimal.class, BigDecimal.ONE)
            .with(ArchiveReport.class, new ArchiveReport.Collector().report(RenderReport.clean()))
            .with(Dialect.Builder.class, Dialect.post().toBuilder())
            .with(UnreadableIssueException.class, unreadable())
            .with(RefusedIssueException.class, refused())
            .with(IssueDocument.class, empty)
            .with(Rewrite.class, MarkdownRewriter.rewrite(empty, empty.issue()));

    List<String> failures = NullArguments.failures(Issue.class, samples);

    assertEquals(List.of(), failures, () -> String.join("\n", failures));
  }

  private static RefusedIssueException refused() {
    Issue issue = Issue.builder().closing(List.of(Entry.of("x"))).build();
    MarkdownRenderer renderer = MarkdownRenderer.of(Dialect.post());
    return assertThrows(RefusedIssueException.class, () -> renderer.render(issue));
  }

  private static UnreadableIssueException unreadable() {
    IssueDocument document = IssueParser.builder().maxSize(0).build().parse("text");
    return assertThrows(UnreadableIssueException.class, document::issueOrThrow);
  }
}
