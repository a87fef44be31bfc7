package io.github.linkletter.markdown;

import io.github.linkletter.markdown.BodyRewriter.Effort;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes an edited issue back into the text that it was read from, and disturbs nothing else.
 *
 * <pre>{@code
 * IssueDocument document = IssueParser.standard().parse(path);
 * Issue edited =
 *     document.issue().transform(IssueTransform.links(link -> link.withUrl(newUrl(link))));
 * MarkdownRewriter.rewrite(document, edited).writeTo(path);
 * }</pre>
 *
 * <p>Two laws hold. With the issue as it was read, the bytes are those that were read. With any
 * other issue, reading the new text gives that issue; otherwise nothing is written and {@link
 * RefusedIssueException} tells why. The lines of elements that stay are never touched, nor are the
 * empty lines between them: new text takes the place of what was changed, with line ends,
 * underlines and empty lines like those nearby. An element that moves keeps its spelling.
 */
public final class MarkdownRewriter {
  private MarkdownRewriter() {}

  /**
   * Rewrites a document.
   *
   * @param document what was read
   * @param edited the issue that reading the new text shall give
   * @return the changes
   * @throws RefusedIssueException if the edit can't be expressed: for one of the reasons for which
   *     {@link MarkdownRenderer} refuses an issue; because an element that is to be changed, or
   *     moved, has bytes that could not be decoded; because the document could not be read; or
   *     because what was to be written would be read as something else
   */
  public static Rewrite rewrite(IssueDocument document, Issue edited) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(edited, "edited");
    Source source = document.source();
    if (edited.equals(document.issue())) {
      return new Rewrite(source, List.of());
    }
    OldText old = new OldText(document);
    boolean unread = document.hasErrors() || !old.isComplete();
    refuseAny(
        unread
            ? List.of(
                new Refusal(
                    Refusal.Reason.UNREAD, IssuePath.root(), "The document could not be read."))
            : StructureCheck.of(edited, document.dialect()));
    return rewrite(document, old, edited);
  }

  private static Rewrite rewrite(IssueDocument document, OldText old, Issue edited) {
    Dialect dialect = document.dialect();
    IssueParser parser = PostWriter.parser(dialect);
    HeadWriter headWriter = new HeadWriter(dialect, parser, old.source().name());
    HeadRewriter head = new HeadRewriter(old, headWriter, document.issue(), edited);
    List<Leaf> leaves = Leaf.of(edited);
    int[] origins = LeafMatch.origins(document.issue(), old.leaves(), edited, leaves);
    LeafWriter leafWriter = new LeafWriter(parser, old.definitionText());
    BodyRewriter body = new BodyRewriter(old, leaves, origins, leafWriter, parser);
    List<Refusal> undecodable = new ArrayList<>(head.undecodable());
    undecodable.addAll(body.undecodable());
    refuseAny(undecodable);
    List<Refusal> refusals = List.of();
    for (Effort effort : Effort.values()) {
      Pieces pieces = new Pieces(old.source());
      head.write(pieces);
      refuseAny(body.write(pieces, effort));
      Rewrite rewrite = new Rewrite(old.source(), pieces.editsUpTo(old.source().text().length()));
      Issue read = parser.parse(Source.of(old.source().name(), rewrite.text())).issue();
      if (read.equals(edited)) {
        return rewrite;
      }
      refusals = List.of(Difference.refusal(edited, read));
    }
    throw new RefusedIssueException(refusals);
  }

  private static void refuseAny(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new RefusedIssueException(refusals);
    }
  }

  static Refusal undecodable(IssuePath path) {
    return new Refusal(
        Refusal.Reason.UNDECODABLE,
        path,
        "What stands here has bytes that could not be decoded, and can't be written anew.");
  }
}
