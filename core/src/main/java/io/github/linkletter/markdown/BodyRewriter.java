package io.github.linkletter.markdown;

import io.github.linkletter.model.IssuePath;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rewrites what follows front matter: keeps the lines of leaves that stay, and the empty lines
 * between those that stay side by side.
 */
final class BodyRewriter {
  /** How far a rewrite goes to be read back. */
  enum Effort {
    /** New text as an author would write it, gaps as they are nearby. */
    PLAIN,
    /** New text in a way that is read back. */
    ESCAPED,
    /** And all gaps in and beside a changed entry as the archive has them. */
    SPACED,
    /** Or the gap before the last entry as the archive has it, which tells whether it closes. */
    CLOSED
  }

  private final OldText old;
  private final List<Leaf> leaves;
  private final int[] origins;
  private final LeafWriter writer;
  private final Gaps gaps;
  private final References references;
  private final Set<IssuePath> touched = new HashSet<>();

  /** By their content, the first of the old leaves from which no new one comes. */
  private final Map<Object, Integer> gone = new HashMap<>();

  BodyRewriter(
      OldText old, List<Leaf> leaves, int[] origins, LeafWriter writer, IssueParser parser) {
    this.old = old;
    this.leaves = leaves;
    this.origins = origins;
    this.writer = writer;
    this.gaps = new Gaps(parser.dialect());
    collectGone();
    collectTouched();
    this.references =
        new References(old, old.definitions().isEmpty() ? List.of() : keptText(), parser);
  }

  /** The old text of all leaves that have theirs. */
  private List<SourceSpan> keptText() {
    List<SourceSpan> kept = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      int origin = isKept(i) ? origins[i] : moved(i);
      if (origin != LeafMatch.NONE) {
        kept.add(old.span(origin));
      }
    }
    return kept;
  }

  private void collectGone() {
    Set<Integer> matched = new HashSet<>();
    for (int origin : origins) {
      matched.add(origin);
    }
    for (int i = 0; i < old.leaves().size(); i++) {
      if (!matched.contains(i)) {
        gone.putIfAbsent(old.leaves().get(i).content(), i);
      }
    }
  }

  /** Finds the entries of which a part changed, came or went. */
  private void collectTouched() {
    Set<Integer> kept = new HashSet<>();
    for (int i = 0; i < leaves.size(); i++) {
      if (isKept(i)) {
        kept.add(origins[i]);
      } else {
        touched.add(parent(leaves.get(i)));
      }
    }
    Set<IssuePath> damaged = new HashSet<>();
    for (int i = 0; i < old.leaves().size(); i++) {
      if (!kept.contains(i)) {
        damaged.add(parent(old.leaves().get(i)));
      }
    }
    for (int i = 0; i < leaves.size(); i++) {
      boolean lost = isKept(i) && damaged.contains(parent(old.leaves().get(origins[i])));
      boolean joined = i > 0 && leaves.get(i).role().continues() && !isSideBySide(i);
      if (lost || joined) {
        touched.add(parent(leaves.get(i)));
      }
    }
  }

  private static IssuePath parent(Leaf leaf) {
    return leaf.isHeading() ? leaf.path() : leaf.path().parent().orElse(leaf.path());
  }

  /** Whether the last entry, or the closing, begins with a leaf. */
  private boolean isLastEntry(int leaf) {
    int last = leaves.size() - 1;
    while (last > 0 && leaves.get(last).role().continues()) {
      last--;
    }
    return leaf == last && !leaves.get(leaf).isHeading();
  }

  private boolean isTouched(int leaf) {
    return leaf >= 0 && touched.contains(parent(leaves.get(leaf)));
  }

  private int origin(int leaf) {
    return leaf < 0 ? -1 : leaf == leaves.size() ? old.leaves().size() : origins[leaf];
  }

  private boolean isKept(int leaf) {
    int origin = origins[leaf];
    return origin != LeafMatch.NONE && old.leaves().get(origin).sameContent(leaves.get(leaf));
  }

  /** Whether a leaf and the one before it stood so before, as parts of the same or as now. */
  private boolean isSideBySide(int leaf) {
    boolean inserted =
        (leaf > 0 && origins[leaf - 1] == LeafMatch.NONE)
            || (leaf < leaves.size() && origins[leaf] == LeafMatch.NONE);
    if (inserted || origin(leaf) != origin(leaf - 1) + 1) {
      return false;
    }
    return leaf == leaves.size()
        || leaves.get(leaf).role() == old.leaves().get(origin(leaf)).role();
  }

  /** The changed leaves whose old text could not be decoded. */
  List<Refusal> undecodable() {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      if (!isKept(i)) {
        int from = origins[i] != LeafMatch.NONE ? origins[i] : moved(i);
        if (from != LeafMatch.NONE && !old.isDecoded(old.span(from))) {
          refusals.add(MarkdownRewriter.undecodable(leaves.get(i).path()));
        }
      }
    }
    return refusals;
  }

  /** The old leaf that says what a new one says, and stays nowhere. */
  private int moved(int leaf) {
    return gone.getOrDefault(leaves.get(leaf).content(), LeafMatch.NONE);
  }

  /** Writes the body; returns what has no text. */
  List<Refusal> write(Pieces pieces, Effort effort) {
    List<Refusal> refusals = new ArrayList<>();
    int near = 0;
    for (int i = 0; i < leaves.size(); i++) {
      near = origins[i] == LeafMatch.NONE ? near : origins[i];
      between(i, near, effort, pieces);
      if (isKept(i)) {
        pieces.keep(old.span(origins[i]));
      } else {
        Optional<String> text = text(i, near, effort);
        if (text.isEmpty()) {
          refusals.add(PostWriter.noMarkdown(leaves.get(i)));
        }
        text.ifPresent(pieces::insert);
      }
    }
    end(pieces);
    return refusals;
  }

  private Optional<String> text(int leaf, int near, Effort effort) {
    int moved = origins[leaf] == LeafMatch.NONE ? moved(leaf) : LeafMatch.NONE;
    if (moved != LeafMatch.NONE) {
      return Optional.of(lines(old.source().text(old.span(moved))));
    }
    String title = leaves.get(leaf).title();
    int underline = leaves.get(leaf).isHeading() ? old.underline(near, title) : 0;
    Optional<String> text =
        effort == Effort.PLAIN
            ? Optional.of(writer.write(leaves.get(leaf), underline))
            : writer.writeSafely(leaves.get(leaf), underline);
    return text.map(lines -> lines + "\n");
  }

  /** A part of the source as lines that end in {@code \n}. */
  private static String lines(String text) {
    StringBuilder lines = new StringBuilder(text.length() + 1);
    text.lines().forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }

  /** What stands between a leaf and the one before it. */
  private void between(int leaf, int near, Effort effort, Pieces pieces) {
    boolean respaced =
        effort == Effort.SPACED
            ? isTouched(leaf) || isTouched(leaf - 1)
            : effort == Effort.CLOSED && isLastEntry(leaf);
    if (isSideBySide(leaf) && !respaced) {
      references.kept(old.before(origin(leaf))).forEach(pieces::keep);
      return;
    }
    int origin = origins[leaf];
    definitions(origin == LeafMatch.NONE ? pieces.position() : old.span(origin).start(), pieces);
    Leaf.Role role = leaves.get(leaf).role();
    if (leaf == 0 && !old.leaves().isEmpty()) {
      pieces.insert(lines(old.source().text(old.gap(0))));
    } else if (effort == Effort.SPACED || respaced) {
      pieces.insert("\n".repeat(gaps.before(role)));
    } else if (origin != LeafMatch.NONE && old.leaves().get(origin).role() == role) {
      pieces.keep(old.gap(origin));
    } else {
      String canonical = "\n".repeat(leaf == 0 ? 1 : gaps.before(role));
      Optional<SourceSpan> like = old.gapLike(role, near);
      pieces.insert(like.map(gap -> lines(old.source().text(gap))).orElse(canonical));
    }
  }

  /** Keeps the reference definitions that stood before an offset; links may refer to them. */
  private void definitions(int end, Pieces pieces) {
    for (SourceSpan definition : references.between(pieces.position(), end)) {
      pieces.insert("\n");
      pieces.keep(definition);
    }
  }

  private void end(Pieces pieces) {
    int last = old.leaves().size();
    if (!isSideBySide(leaves.size())) {
      definitions(old.before(last).start(), pieces);
    }
    references.kept(old.before(last)).forEach(pieces::keep);
  }
}
