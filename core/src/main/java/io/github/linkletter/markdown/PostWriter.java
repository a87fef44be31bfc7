package io.github.linkletter.markdown;

import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a whole issue in the archive's own layout and reads it back. */
final class PostWriter {
  private static final int UNLIMITED = Integer.MAX_VALUE - 1;

  private final Dialect dialect;
  private final String sourceName;
  private final IssueParser parser;
  private final Gaps gaps;

  /**
   * A writer.
   *
   * @param sourceName the name of what is written, from which a reader takes what is missing
   */
  PostWriter(Dialect dialect, String sourceName) {
    this.dialect = dialect;
    this.sourceName = sourceName;
    this.parser = parser(dialect);
    this.gaps = new Gaps(dialect);
  }

  /** The parser that reads back, which takes texts of any length. */
  static IssueParser parser(Dialect dialect) {
    return IssueParser.builder().dialect(dialect).maxSize(UNLIMITED).maxDiagnostics(0).build();
  }

  /**
   * What came of writing.
   *
   * @param text the text; empty if there are refusals
   * @param refusals why there is no text
   */
  record Result(String text, List<Refusal> refusals) {}

  Result write(Issue issue) {
    List<Refusal> refusals = StructureCheck.of(issue, dialect);
    String head = new HeadWriter(dialect, parser, sourceName).write(issue);
    HeadWriter.difference(issue, read(head)).ifPresent(refusals::add);
    if (!refusals.isEmpty()) {
      return new Result("", refusals);
    }
    LeafWriter writer = new LeafWriter(parser, "");
    List<Leaf> leaves = Leaf.of(issue);
    String text = text(head, leaves, leaves.stream().map(leaf -> writer.write(leaf, 0)).toList());
    if (read(text).equals(issue)) {
      return new Result(text, List.of());
    }
    List<String> texts = new ArrayList<>(leaves.size());
    for (Leaf leaf : leaves) {
      Optional<String> safe = writer.writeSafely(leaf, 0);
      safe.ifPresentOrElse(texts::add, () -> refusals.add(noMarkdown(leaf)));
    }
    if (!refusals.isEmpty()) {
      return new Result("", refusals);
    }
    text = text(head, leaves, texts);
    Issue read = read(text);
    return read.equals(issue)
        ? new Result(text, List.of())
        : new Result("", List.of(Difference.refusal(issue, read)));
  }

  private Issue read(String text) {
    return parser.parse(Source.of(sourceName, text)).issue();
  }

  static Refusal noMarkdown(Leaf leaf) {
    return new Refusal(
        Refusal.Reason.NO_MARKDOWN, leaf.path(), "No Markdown is read as this element.");
  }

  private String text(String head, List<Leaf> leaves, List<String> texts) {
    StringBuilder out = new StringBuilder(head);
    for (int i = 0; i < leaves.size(); i++) {
      int before = i == 0 ? 1 : gaps.before(leaves.get(i).role());
      out.append("\n".repeat(before)).append(texts.get(i)).append('\n');
    }
    return out.append("\n".repeat(gaps.atEnd())).toString();
  }
}
