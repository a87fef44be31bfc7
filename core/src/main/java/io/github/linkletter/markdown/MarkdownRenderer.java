package io.github.linkletter.markdown;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.io.AtomicFile;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Writes issues as Markdown in the layout that the dialect reads: front matter, underlined section
 * titles, links on lines of their own.
 *
 * <pre>{@code
 * MarkdownRenderer.of(Dialect.post()).render(issue, Path.of("2024-03-17-7.md"));
 * }</pre>
 *
 * <p>What is written is read back: {@code IssueParser} with the same dialect gives an issue that
 * equals the one that was rendered. Whatever Markdown or the newsletter's conventions would misread
 * is escaped. What they have no way to say is refused, and nothing is written; {@link #check} tells
 * beforehand. Where a text holds half a surrogate pair, U+FFFD is written and reported instead.
 *
 * <p>To change an issue that was read from Markdown, {@link MarkdownRewriter} keeps the layout that
 * its author gave it. Immutable and thread-safe.
 */
public final class MarkdownRenderer implements IssueRenderer {
  private final Dialect dialect;

  private MarkdownRenderer(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * A renderer for a dialect.
   *
   * @param dialect the conventions by which the text will be read
   * @return the renderer
   */
  public static MarkdownRenderer of(Dialect dialect) {
    return new MarkdownRenderer(Objects.requireNonNull(dialect, "dialect"));
  }

  /**
   * The conventions by which the text will be read.
   *
   * @return the dialect
   */
  public Dialect dialect() {
    return dialect;
  }

  /**
   * Why an issue can't be rendered.
   *
   * @param issue the issue
   * @return the reasons, in the order of the issue; empty if and only if rendering succeeds
   */
  public List<Refusal> check(Issue issue) {
    Objects.requireNonNull(issue, "issue");
    return List.copyOf(new PostWriter(dialect, "").write(issue).refusals());
  }

  /**
   * {@inheritDoc}
   *
   * @throws RefusedIssueException if {@link #check} has anything to say; nothing is written then
   */
  @Override
  public RenderReport render(Issue issue, Appendable out) throws IOException {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(out, "out");
    return render(issue, "", out);
  }

  /**
   * {@inheritDoc}
   *
   * <p>A reader takes the number and day that an issue lacks from the file's name.
   *
   * @throws RefusedIssueException if {@link #check} has anything to say, or if the file's name
   *     tells a number or a day that the issue hasn't; nothing is written then
   */
  @Override
  public RenderReport render(Issue issue, Path file) throws IOException {
    Objects.requireNonNull(issue, "issue");
    String name = String.valueOf(Objects.requireNonNull(file, "file").getFileName());
    return AtomicFile.write(file, out -> render(issue, name, out));
  }

  private RenderReport render(Issue issue, String name, Appendable out) throws IOException {
    PostWriter.Result result = new PostWriter(dialect, name).write(issue);
    if (!result.refusals().isEmpty()) {
      throw new RefusedIssueException(result.refusals());
    }
    String text = withoutLoneSurrogates(result.text());
    out.append(text);
    return text.equals(result.text())
        ? RenderReport.clean()
        : new RenderReport(
            List.of(
                Diagnostic.of(
                    DiagnosticCode.LONE_SURROGATE,
                    "The issue has half a surrogate pair; U+FFFD was written instead.")));
  }

  static String withoutLoneSurrogates(String text) {
    int[] codePoints =
        text.codePoints()
            .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
            .toArray();
    return new String(codePoints, 0, codePoints.length);
  }

  @Override
  public String mediaType() {
    return "text/markdown";
  }

  @Override
  public String toString() {
    return "MarkdownRenderer[" + dialect.name() + "]";
  }
}
