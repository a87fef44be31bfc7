package io.github.linkletter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.source.Source;
import io.github.linkletter.testing.GoldenFiles;
import io.github.linkletter.testing.XmlIssues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CasesTest {
  static List<Path> issues() throws IOException {
    return GoldenFiles.inputs(Path.of("src/test/cases/markdown"), ".xml");
  }

  @ParameterizedTest
  @MethodSource("issues")
  void rendersAsExpected(Path input) throws IOException {
    Issue issue = XmlIssues.issue(XmlIssues.root(input));

    String markdown = MarkdownRenderer.of(Dialect.post()).render(issue);

    GoldenFiles.check(input, ".md", markdown);
    assertEquals(issue, IssueParser.standard().parse(markdown).issue());
  }

  static List<Path> edits() throws IOException {
    return GoldenFiles.inputs(Path.of("src/test/cases/rewriting"), ".md");
  }

  /** A case: a post, the post that it shall read as in any layout, and what it becomes. */
  @ParameterizedTest
  @MethodSource("edits")
  void rewritesAsExpected(Path input) throws IOException {
    IssueParser parser = IssueParser.standard();
    IssueDocument document = parser.parse(input, "post.md");
    Path wanted = Path.of(input.toString().replace(".md", ".edited"));
    Issue edited = parser.parse(wanted, "post.md").issue();

    String rewritten = MarkdownRewriter.rewrite(document, edited).text();

    GoldenFiles.check(input, ".expected", rewritten);
    assertEquals(edited, parser.parse(Source.of("post.md", rewritten)).issue());
  }
}
