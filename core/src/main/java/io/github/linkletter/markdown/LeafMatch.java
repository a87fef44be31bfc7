package io.github.linkletter.markdown;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.Section;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Finds for each leaf of an edited issue the leaf that it was: level by level, from the top. */
final class LeafMatch {
  static final int NONE = -1;

  private final Map<IssuePath, Integer> before = new HashMap<>();
  private final Map<IssuePath, Integer> after = new HashMap<>();
  private final int[] origins;

  private LeafMatch(List<Leaf> before, List<Leaf> after) {
    for (int i = 0; i < before.size(); i++) {
      this.before.put(before.get(i).path(), i);
    }
    for (int i = 0; i < after.size(); i++) {
      this.after.put(after.get(i).path(), i);
    }
    origins = new int[after.size()];
    Arrays.fill(origins, NONE);
  }

  /** For each new leaf the index of the old one, in ascending order, or {@link #NONE}. */
  static int[] origins(Issue before, List<Leaf> leaves, Issue after, List<Leaf> newLeaves) {
    LeafMatch match = new LeafMatch(leaves, newLeaves);
    IssuePath root = IssuePath.root();
    match.blocks(before.intro(), root::intro, after.intro(), root::intro);
    for (Alignment.Pair pair :
        Alignment.of(before.sections(), after.sections(), LeafMatch::isSimilar)) {
      Section old = before.sections().get(pair.before());
      Section changed = after.sections().get(pair.after());
      IssuePath from = root.section(pair.before());
      IssuePath to = root.section(pair.after());
      match.put(from, to);
      match.entries(old.entries(), from::entry, changed.entries(), to::entry);
    }
    match.entries(before.closing(), root::closing, after.closing(), root::closing);
    return match.origins;
  }

  private static boolean isSimilar(Section a, Section b) {
    return a.title().equals(b.title()) || a.entries().stream().anyMatch(b.entries()::contains);
  }

  private static boolean isSimilar(Entry a, Entry b) {
    return a.content().stream().anyMatch(b.content()::contains);
  }

  private static boolean isSimilar(Block a, Block b) {
    return a.getClass() == b.getClass();
  }

  private void entries(
      List<Entry> old,
      IntFunction<IssuePath> from,
      List<Entry> changed,
      IntFunction<IssuePath> to) {
    for (Alignment.Pair pair : Alignment.of(old, changed, LeafMatch::isSimilar)) {
      blocks(
          old.get(pair.before()).content(),
          from.apply(pair.before())::content,
          changed.get(pair.after()).content(),
          to.apply(pair.after())::content);
    }
  }

  private void blocks(
      List<Block> old,
      IntFunction<IssuePath> from,
      List<Block> changed,
      IntFunction<IssuePath> to) {
    for (Alignment.Pair pair : Alignment.of(old, changed, LeafMatch::isSimilar)) {
      put(from.apply(pair.before()), to.apply(pair.after()));
    }
  }

  private void put(IssuePath from, IssuePath to) {
    Integer old = before.get(from);
    Integer changed = after.get(to);
    if (old != null && changed != null) {
      origins[changed] = old;
    }
  }
}
