package io.github.linkletter.markdown;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Section;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.testing.Issues;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * Generated issues as a newsletter could have them: what {@link Issues} generates, with kinds that
 * follow from titles, entries that have content, and at most one closing. Their texts, URLs, blocks
 * and metadata are as hostile as ever.
 */
final class Newsletters {
  private Newsletters() {}

  static Arbitrary<Issue> issues() {
    return Issues.wellFormed().issues().map(Newsletters::shaped);
  }

  private static Issue shaped(Issue issue) {
    List<Section> sections = new ArrayList<>();
    for (Section section : issue.sections()) {
      sections.add(
          Section.of(
              section.title(),
              Dialect.post().kindOf(section.title()),
              section.entries().stream().flatMap(entry -> entries(entry).stream()).toList()));
    }
    boolean mayClose =
        sections.size() > 1 && !sections.get(sections.size() - 1).entries().isEmpty();
    List<Entry> closing =
        issue.closing().stream()
            .flatMap(entry -> entries(entry).stream())
            .limit(mayClose ? 1 : 0)
            .toList();
    Issue.Builder shaped =
        issue.toBuilder().intro(Sayable.blocks(issue.intro())).sections(sections).closing(closing);
    boolean headless = issue.number().isEmpty() || issue.date().isEmpty();
    if (headless || issue.publication().isEmpty()) {
      shaped.title("");
    }
    return shaped.build();
  }

  /** The entry in so many parts that no text stands between two links. */
  private static List<Entry> entries(Entry entry) {
    List<Entry> entries = new ArrayList<>();
    List<Block> content = new ArrayList<>();
    for (Block block : Sayable.blocks(entry.content())) {
      boolean text = !(block instanceof Block.LinkLine);
      if (text && !content.isEmpty() && content.get(content.size() - 1) instanceof Block.LinkLine) {
        entries.add(Entry.of(content));
        content.clear();
      }
      content.add(block);
    }
    if (!content.isEmpty()) {
      entries.add(Entry.of(content));
    }
    return entries;
  }
}
