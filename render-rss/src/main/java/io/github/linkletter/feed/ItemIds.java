package io.github.linkletter.feed;

import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Ids of items: made from what the issue says, and from nothing else. */
final class ItemIds {
  private ItemIds() {}

  /** The issue's permalink, else an id that is no address. */
  static String of(Issue issue, FeedInfo info) {
    return of(issue, info, info.permalinkOf(issue));
  }

  static String of(Issue issue, FeedInfo info, Optional<String> permalink) {
    if (permalink.isPresent()) {
      return permalink.get();
    }
    if (issue.number().isPresent() && issue.date().isPresent()) {
      return "tag:"
          + info.site().getHost().toLowerCase(Locale.ROOT)
          + ","
          + issue.date().get().day()
          + ":issue-"
          + issue.number().getAsInt();
    }
    StringBuilder name = new StringBuilder(info.site().toString());
    issue.number().ifPresent(number -> name.append("\nnumber ").append(number));
    issue.date().ifPresent(date -> name.append("\nday ").append(date.day()));
    issue.title().ifPresent(title -> name.append("\ntitle ").append(title));
    if (issue.number().isEmpty() && issue.date().isEmpty() && issue.title().isEmpty()) {
      name.append("\ntext ").append(words(issue));
    }
    return uuid(name.toString());
  }

  /**
   * The id of an entry: of its issue and its first link, so that its text may be corrected; of its
   * text too if an entry before it in the issue has that link, and of a count if the text is the
   * same as well.
   *
   * @param used how often each id of the issue's entries before it was asked for, to which this
   *     one's is added
   */
  static String ofEntry(Entry entry, String issueId, Map<String, Integer> used) {
    String text = entry.plainText();
    String link = entry.allLinks().stream().map(Link::url).findFirst().orElse(text);
    String name = issueId + "\nentry " + link;
    String id = uuid(name);
    if (used.merge(id, 1, Integer::sum) > 1) {
      name += "\n" + text;
      id = uuid(name);
      int count = used.merge(id, 1, Integer::sum);
      if (count > 1) {
        id = uuid(name + "\n" + count);
      }
    }
    return id;
  }

  private static String uuid(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String words(Issue issue) {
    StringBuilder words = new StringBuilder(Entry.of(issue.intro()).plainText());
    issue.entries().forEach(entry -> words.append('\n').append(entry.plainText()));
    issue.closing().forEach(entry -> words.append('\n').append(entry.plainText()));
    return words.toString();
  }
}
