package io.github.linkletter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.linkletter.markdown.Refusal.Reason;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.testing.GoldenFiles;
import io.github.linkletter.testing.Issues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Edits with texts that nobody wrote, and issues that have nothing to do with each other. */
class RewritingPropertiesTest {
  @Provide
  Arbitrary<Path> posts() throws IOException {
    return Arbitraries.of(GoldenFiles.inputs(Path.of("..", "examples", "archive", "posts"), ".md"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Issues.wellFormed().texts();
  }

  @Provide
  Arbitrary<Issue> newsletters() {
    return Newsletters.issues();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void anEditedPostReadsAsEditedAndKeepsItsLines(
      @ForAll("posts") Path post,
      @ForAll Edit.Kind kind,
      @ForAll("texts") String text,
      @ForAll int seed)
      throws IOException {
    IssueDocument document =
        RewriteLaws.parse(post.getFileName().toString(), Files.readAllBytes(post));
    Edit edit = Edit.of(kind, document.issue(), text, new Random(seed));

    try {
      RewriteLaws.checkPutGet(document, edit);
    } catch (RefusedIssueException refused) {
      assertNotEquals(Reason.NO_MARKDOWN, refused.refusals().get(0).reason());
    }
  }

  /** Whatever was read may become whatever can be rendered. */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void anyIssueReplacesAnyOther(
      @ForAll("newsletters") Issue before, @ForAll("newsletters") Issue after) {
    MarkdownRenderer renderer = MarkdownRenderer.of(Dialect.post());
    if (!renderer.check(before).isEmpty() || !renderer.check(after).isEmpty()) {
      return;
    }
    // Of this dialect, as it was rendered: a heading may look as if it were another one's title.
    IssueParser parser = IssueParser.builder().dialect(Dialect.post()).build();
    IssueDocument document = parser.parse(renderer.render(before));

    assertEquals(List.of(), MarkdownRewriter.rewrite(document, before).edits());
    Rewrite rewrite = MarkdownRewriter.rewrite(document, after);

    assertEquals(after, parser.parse(rewrite.text()).issue());
    RewriteLaws.checkGetPut("", rewrite.text().getBytes(StandardCharsets.UTF_8));
  }
}
