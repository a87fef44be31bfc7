package io.github.linkletter.markdown;

import io.github.linkletter.markdown.Refusal.Reason;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.Section;
import io.github.linkletter.parse.Dialect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what the newsletter's conventions can't say, whatever the words are. */
final class StructureCheck {
  private final Dialect dialect;
  private final List<Refusal> refusals = new ArrayList<>();

  private StructureCheck(Dialect dialect) {
    this.dialect = dialect;
  }

  static List<Refusal> of(Issue issue, Dialect dialect) {
    StructureCheck check = new StructureCheck(dialect);
    check.issue(issue);
    return check.refusals;
  }

  private void issue(Issue issue) {
    for (int s = 0; s < issue.sections().size(); s++) {
      Section section = issue.sections().get(s);
      IssuePath path = IssuePath.root().section(s);
      if (!section.kind().equals(dialect.kindOf(section.title()))) {
        refuse(
            Reason.SECTION_KIND,
            path,
            "A section \""
                + section.title()
                + "\" is "
                + dialect.kindOf(section.title())
                + ", not "
                + section.kind()
                + ".");
      }
      for (int e = 0; e < section.entries().size(); e++) {
        entry(section.entries().get(e), path.entry(e));
      }
    }
    for (int e = 0; e < issue.closing().size(); e++) {
      entry(issue.closing().get(e), IssuePath.root().closing(e));
    }
    closing(issue);
  }

  private void entry(Entry entry, IssuePath path) {
    List<Block> content = entry.content();
    if (content.isEmpty()) {
      refuse(Reason.EMPTY_ENTRY, path, "An entry without content can't be written.");
    }
    int last = content.size() - 1;
    while (last >= 0 && !(content.get(last) instanceof Block.LinkLine)) {
      last--;
    }
    for (int i = 1; i < last; i++) {
      if (!(content.get(i) instanceof Block.LinkLine)
          && content.get(i - 1) instanceof Block.LinkLine) {
        refuse(
            Reason.TEXT_BETWEEN_LINKS,
            path.content(i),
            "Text between two link lines begins another entry.");
        return;
      }
    }
  }

  private void closing(Issue issue) {
    List<Section> sections = issue.sections();
    IssuePath path = IssuePath.root().closing(0);
    boolean mayClose = dialect.closingGap() > 0;
    if (issue.closing().isEmpty()) {
      lastEntry(mayClose ? sections : List.of());
    } else if (!mayClose) {
      refuse(Reason.CLOSING_IN_DIALECT_WITHOUT, path, "Issues of this dialect have no closing.");
    } else if (issue.closing().size() > 1) {
      refuse(
          Reason.SEVERAL_CLOSINGS, IssuePath.root().closing(1), "A closing is one entry, no more.");
    } else if (sections.size() < 2) {
      refuse(
          Reason.CLOSING_WITHOUT_SECTIONS,
          path,
          "Only an issue of two or more sections can have a closing.");
    } else if (sections.get(sections.size() - 1).entries().isEmpty()
        && !repeatsSponsor(issue.closing().get(0), sections, 0)) {
      refuse(
          Reason.CLOSING_IN_EMPTY_SECTION,
          path,
          "Below a heading without entries a closing must repeat a sponsor's link.");
    }
  }

  private void lastEntry(List<Section> sections) {
    int s = sections.size() - 1;
    if (s < 1 || sections.get(s).entries().isEmpty()) {
      return;
    }
    int e = sections.get(s).entries().size() - 1;
    Entry last = sections.get(s).entries().get(e);
    IssuePath path = IssuePath.root().section(s).entry(e);
    boolean linksFirst =
        !last.content().isEmpty() && last.content().get(0) instanceof Block.LinkLine;
    if (repeatsSponsor(last, sections, 1)) {
      refuse(
          Reason.READS_AS_CLOSING,
          path,
          "A last entry that repeats a sponsor's link is read as the closing.");
    } else if (e > 0 && linksFirst && dialect.linkGap() + 1 >= dialect.closingGap()) {
      refuse(
          Reason.READS_AS_CLOSING,
          path,
          "A last entry that begins with a link needs so many empty lines before it that it is read"
              + " as the closing.");
    }
  }

  private static boolean repeatsSponsor(Entry entry, List<Section> sections, int withoutLast) {
    Set<String> sponsored = new HashSet<>();
    for (int s = 0; s < sections.size(); s++) {
      if (sections.get(s).kind().isSponsored()) {
        List<Entry> entries = sections.get(s).entries();
        int end = s + 1 == sections.size() ? entries.size() - withoutLast : entries.size();
        entries.subList(0, end).stream()
            .flatMap(earlier -> earlier.allLinks().stream())
            .forEach(link -> sponsored.add(link.url()));
      }
    }
    return entry.allLinks().stream().anyMatch(link -> sponsored.contains(link.url()));
  }

  private void refuse(Reason reason, IssuePath path, String message) {
    refusals.add(new Refusal(reason, path, message));
  }
}
