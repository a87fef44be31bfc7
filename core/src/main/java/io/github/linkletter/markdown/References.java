package io.github.linkletter.markdown;

import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.Tile;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The reference definitions of a text that is rewritten. They stay as long as a link refers to
 * them; one to which none does any more would be read as text.
 */
final class References {
  private static final String FRONT_MATTER = "---\n---\n\n";

  private final OldText old;
  private final List<SourceSpan> unused;

  /**
   * The definitions of {@code old}.
   *
   * @param kept the parts of the text that are kept, wherever
   */
  References(OldText old, List<SourceSpan> kept, IssueParser parser) {
    this.old = old;
    List<SourceSpan> all = old.definitions();
    this.unused = all.isEmpty() ? List.of() : unused(old, all, kept, parser);
  }

  private static List<SourceSpan> unused(
      OldText old, List<SourceSpan> all, List<SourceSpan> kept, IssueParser parser) {
    StringBuilder text = new StringBuilder(FRONT_MATTER);
    kept.forEach(span -> text.append(old.source().text(span)).append("\n\n\n"));
    List<Integer> offsets = new ArrayList<>();
    for (SourceSpan definition : all) {
      offsets.add(text.length());
      text.append(old.source().text(definition)).append("\n\n");
    }
    Set<Integer> used =
        parser.parse(text.toString()).tiles().stream()
            .filter(tile -> tile.kind() == Tile.Kind.DEFINITION)
            .map(tile -> tile.span().start())
            .collect(Collectors.toSet());
    List<SourceSpan> unused = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!used.contains(offsets.get(i))) {
        unused.add(all.get(i));
      }
    }
    return unused;
  }

  /** Those that stay of the ones between two offsets. */
  List<SourceSpan> between(int from, int to) {
    return old.definitions().stream()
        .filter(span -> span.start() >= from && span.end() <= to && !unused.contains(span))
        .toList();
  }

  /** What stays of a part of the text that stands between two leaves. */
  List<SourceSpan> kept(SourceSpan part) {
    List<SourceSpan> result = new ArrayList<>();
    int at = part.start();
    for (SourceSpan definition : unused) {
      SourceSpan dropped = old.withGap(definition);
      if (dropped.start() >= at && dropped.end() <= part.end()) {
        result.add(new SourceSpan(at, dropped.start()));
        at = dropped.end();
      }
    }
    result.add(new SourceSpan(at, part.end()));
    return result;
  }
}
