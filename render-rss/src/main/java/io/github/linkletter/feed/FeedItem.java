package io.github.linkletter.feed;

import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import java.util.List;
import java.util.Optional;

/**
 * An item of a feed, whatever the feed's format.
 *
 * @param id what identifies the item for ever
 * @param link the item's address, which is then its id too
 * @param summary plain text, perhaps empty
 * @param html the content
 */
record FeedItem(
    String id,
    Optional<String> link,
    Optional<String> title,
    Optional<PublicationDate> date,
    List<String> categories,
    String summary,
    String html) {

  static FeedItem of(Issue issue, FeedInfo info, String html) {
    Optional<String> link = info.permalinkOf(issue);
    return new FeedItem(
        link.orElseGet(() -> ItemIds.of(issue, info.site())),
        link,
        title(issue),
        issue.date(),
        issue.sections().stream()
            .map(Section::kind)
            .filter(kind -> !kind.equals(SectionKind.GENERAL))
            .map(SectionKind::name)
            .distinct()
            .toList(),
        Summary.of(issue),
        html);
  }

  private static Optional<String> title(Issue issue) {
    return issue
        .title()
        .or(
            () -> {
              String number = issue.number().isEmpty() ? "" : "#" + issue.number().getAsInt();
              String title = (issue.publication().orElse("") + " " + number).strip();
              return title.isEmpty() ? Optional.empty() : Optional.of(title);
            });
  }
}
