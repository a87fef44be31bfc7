package io.github.linkletter.parse;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups blocks into entries and entries into sections, by the newsletter's rules (see
 * docs/format.md): a run of blocks ends where an entry must, and within it a text begins a new
 * entry when it follows a link line and another link line is still ahead.
 */
final class SectionAssembler {
  private final Dialect dialect;
  private final Layout layout;

  private final List<Block> intro = new ArrayList<>(2);
  private final List<Section> sections = new ArrayList<>(4);
  private @Nullable String title;
  private List<Entry> entries = new ArrayList<>();

  /** The blocks of the run, and for each its tile. */
  private final List<Block> run = new ArrayList<>();

  private final List<Integer> tiles = new ArrayList<>();

  /** The lists that are to be one with the last block; empty if there is only that one. */
  private final List<Block> lists = new ArrayList<>(0);

  private int lastLink = -1;
  private int runGap;

  /** How many empty lines stand before the last entry, and its first tile. */
  private int lastGap;

  private int lastTile;

  SectionAssembler(Dialect dialect, Layout layout) {
    this.dialect = dialect;
    this.layout = layout;
  }

  boolean hasSections() {
    return title != null;
  }

  void beginSection(String newTitle) {
    endSection();
    title = newTitle;
  }

  /** Adds the block at {@code start}, before which stand {@code gap} empty lines. */
  void add(Block block, int start, int gap) {
    boolean isLink = block instanceof Block.LinkLine;
    if (title == null) {
      addTo(intro, block, start);
      return;
    }
    int allowed =
        isLink ? Math.max(dialect.linkGap(), dialect.entryGap() - 1) : dialect.entryGap() - 1;
    if (!run.isEmpty() && gap > allowed) {
      endRun();
    }
    if (run.isEmpty()) {
      runGap = gap;
    }
    int tile = addTo(run, block, start);
    if (tile >= 0) {
      tiles.add(tile);
      if (isLink) {
        lastLink = run.size() - 1;
      }
    }
  }

  /** Adds a block and its tile; lists of one kind in a row are one, and so are their tiles. */
  private int addTo(List<Block> blocks, Block block, int start) {
    if (!blocks.isEmpty() && areOneList(blocks.get(blocks.size() - 1), block)) {
      if (lists.isEmpty()) {
        lists.add(blocks.get(blocks.size() - 1));
      }
      lists.add(block);
      layout.extendLastBlock();
      return -1;
    }
    joinLists(blocks);
    blocks.add(block);
    return layout.add(Tile.Kind.BLOCK, start);
  }

  private static boolean areOneList(Block last, Block block) {
    return (last instanceof Block.BulletList && block instanceof Block.BulletList)
        || (last instanceof Block.OrderedList && block instanceof Block.OrderedList);
  }

  /** Makes the last block one of all lists in a row: at once, so that many of them cost no more. */
  private void joinLists(List<Block> blocks) {
    if (!lists.isEmpty()) {
      blocks.set(blocks.size() - 1, Entry.of(lists).content().get(0));
      lists.clear();
    }
  }

  private void endRun() {
    joinLists(title == null ? intro : run);
    int from = 0;
    for (int i = 1; i <= run.size(); i++) {
      if (i == run.size() || beginsEntry(i)) {
        entries.add(Entry.of(i - from == run.size() ? run : run.subList(from, i)));
        layout.beginEntry(tiles.get(from));
        lastTile = tiles.get(from);
        lastGap = from == 0 ? runGap : 1;
        from = i;
      }
    }
    run.clear();
    tiles.clear();
    lastLink = -1;
  }

  private boolean beginsEntry(int i) {
    return lastLink > i
        && !(run.get(i) instanceof Block.LinkLine)
        && run.get(i - 1) instanceof Block.LinkLine;
  }

  private void endSection() {
    endRun();
    if (title != null) {
      // The kind is that of the title as a section has it, its blanks collapsed.
      Section general = Section.of(title, SectionKind.GENERAL, entries);
      SectionKind kind = dialect.kindOf(general.title());
      sections.add(Section.of(general.title(), kind, general.entries()));
      entries = new ArrayList<>();
    }
  }

  void finish(Issue.Builder issue) {
    endSection();
    int last = dialect.closingGap() == 0 ? -1 : sections.size() - 1;
    if (last > 0 && !sections.get(last).entries().isEmpty() && isClosing(sections.get(last))) {
      Section section = sections.get(last);
      int end = section.entries().size() - 1;
      issue.closing(List.of(section.entries().get(end)));
      sections.set(last, section.toBuilder().entries(section.entries().subList(0, end)).build());
      layout.beginClosing(lastTile);
    }
    issue.intro(intro).sections(sections);
  }

  /** Whether the last entry of the last section is the issue's closing. */
  private boolean isClosing(Section section) {
    int end = section.entries().size() - 1;
    if (end > 0 && lastGap >= dialect.closingGap()) {
      return true;
    }
    Set<String> urls = new HashSet<>();
    for (Link link : section.entries().get(end).allLinks()) {
      urls.add(link.url());
    }
    for (int i = 0; i < sections.size() && !urls.isEmpty(); i++) {
      List<Entry> earlier = sections.get(i).entries();
      int count = i + 1 == sections.size() ? end : earlier.size();
      for (int e = 0; e < count && sections.get(i).kind().isSponsored(); e++) {
        for (Link link : earlier.get(e).allLinks()) {
          if (urls.contains(link.url())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
