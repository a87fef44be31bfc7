package io.github.linkletter.feed;

import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of an issue was paid for. */
final class Sponsors {
  private Sponsors() {}

  /** The issue without sponsored sections and without what repeats their links at the end. */
  static Issue removedFrom(Issue issue) {
    Set<String> paid =
        issue.sections().stream()
            .filter(section -> section.kind().isSponsored())
            .flatMap(section -> section.entries().stream())
            .flatMap(entry -> entry.allLinks().stream())
            .map(Link::url)
            .collect(Collectors.toSet());
    List<Section> sections =
        issue.sections().stream().filter(section -> !section.kind().isSponsored()).toList();
    List<Entry> closing =
        issue.closing().stream()
            .filter(entry -> entry.allLinks().stream().map(Link::url).noneMatch(paid::contains))
            .toList();
    return issue.toBuilder().sections(sections).closing(closing).build();
  }
}
