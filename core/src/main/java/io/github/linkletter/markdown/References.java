package io.github.linkletter.markdown;

import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.Tile;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The reference definitions of a text that is rewritten. They stay as long as a link refers to
 * them; one to which none does any more would be read as text.
 */
final class References {
  private static final String FRONT_MATTER = "---\n---\n\n";

  private final OldText old;
  private final NavigableMap<Integer, SourceSpan> used = new TreeMap<>();
  private final NavigableMap<Integer, SourceSpan> unused = new TreeMap<>();

  /**
   * The definitions of {@code old}.
   *
   * @param kept the parts of the text that are kept, wherever
   */
  References(OldText old, List<SourceSpan> kept, IssueParser parser) {
    this.old = old;
    List<SourceSpan> all = old.definitions();
    if (!all.isEmpty()) {
      collect(all, kept, parser);
    }
  }

  private void collect(List<SourceSpan> all, List<SourceSpan> kept, IssueParser parser) {
    StringBuilder text = new StringBuilder(FRONT_MATTER);
    kept.forEach(span -> text.append(old.source().text(span)).append("\n\n\n"));
    List<Integer> offsets = new ArrayList<>();
    for (SourceSpan definition : all) {
      offsets.add(text.length());
      text.append(old.source().text(definition)).append("\n\n");
    }
    Set<Integer> read =
        parser.parse(text.toString()).tiles().stream()
            .filter(tile -> tile.kind() == Tile.Kind.DEFINITION)
            .map(tile -> tile.span().start())
            .collect(Collectors.toSet());
    for (int i = 0; i < all.size(); i++) {
      (read.contains(offsets.get(i)) ? used : unused).put(all.get(i).start(), all.get(i));
    }
  }

  /** Those that stay of the ones between two offsets. */
  List<SourceSpan> between(int from, int to) {
    return to <= from
        ? List.of()
        : used.subMap(from, to).values().stream().filter(span -> span.end() <= to).toList();
  }

  /** What stays of a part of the text that stands between two leaves. */
  List<SourceSpan> kept(SourceSpan part) {
    List<SourceSpan> result = new ArrayList<>();
    int at = part.start();
    for (SourceSpan definition : unused.subMap(part.start(), part.end()).values()) {
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
