package io.github.linkletter.robustness;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssueTransform;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Edits that bytes choose: each byte is one, at a place that the next byte chooses. */
final class Edits {
  private static final String[] TEXTS = {
    "New words.",
    "# *a* _b_ [c](d) `e` <f> &amp;",
    "1. a\n- b\n> c\n\td",
    "http://a.example/_b_",
    "====",
    "\u00A0\uD83D\uDE80\\"
  };

  private final byte[] choices;
  private int at;

  Edits(byte[] choices) {
    this.choices = choices;
  }

  private int next(int bound) {
    return at < choices.length ? Byte.toUnsignedInt(choices[at++]) % bound : 0;
  }

  private String text() {
    return TEXTS[next(TEXTS.length)];
  }

  /** The issue after all edits. */
  Issue apply(Issue issue) {
    Issue edited = issue;
    while (at < choices.length) {
      edited = edit(edited);
    }
    return edited;
  }

  private Issue edit(Issue issue) {
    return switch (next(10)) {
      case 0 -> issue.toBuilder().title(text()).build();
      case 1 -> issue.toBuilder().intro(text()).build();
      case 2 -> issue.toBuilder().number(next(256)).build();
      case 3 ->
          issue.toBuilder().metadata(issue.metadata().toBuilder().put("k", text()).build()).build();
      case 4 ->
          everyThird(issue, entry -> entry.toBuilder().add(Block.Paragraph.of(text())).build());
      case 5 -> everyThird(issue, entry -> Entry.of(text(), "http://b.example/"));
      case 6 -> issue.transform(IssueTransform.links(link -> Link.of(link.url() + "x")));
      case 7 -> issue.transform(IssueTransform.droppingEntries(entry -> next(3) == 0));
      case 8 -> sections(issue, list -> list.add(next(list.size() + 1), section()));
      default -> sections(issue, list -> list.remove(next(list.size())));
    };
  }

  private Issue everyThird(Issue issue, UnaryOperator<Entry> change) {
    return issue.transform(
        IssueTransform.entries(entry -> next(3) == 0 ? change.apply(entry) : entry));
  }

  private Section section() {
    return Section.of("News", SectionKind.NEWS, List.of(Entry.of(text(), "http://c.example/")));
  }

  private static Issue sections(Issue issue, Consumer<List<Section>> change) {
    List<Section> sections = new ArrayList<>(issue.sections());
    if (sections.isEmpty()) {
      return issue;
    }
    change.accept(sections);
    return issue.toBuilder().sections(sections).build();
  }
}
