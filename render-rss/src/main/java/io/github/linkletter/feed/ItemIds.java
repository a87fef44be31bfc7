package io.github.linkletter.feed;

import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Ids of issues that have no address: made from what the issue says, and from nothing else. */
final class ItemIds {
  private ItemIds() {}

  static String of(Issue issue, URI site) {
    if (issue.number().isPresent() && issue.date().isPresent()) {
      return "tag:"
          + site.getHost().toLowerCase(Locale.ROOT)
          + ","
          + issue.date().get().day()
          + ":issue-"
          + issue.number().getAsInt();
    }
    StringBuilder name = new StringBuilder(site.toString());
    issue.number().ifPresent(number -> name.append("\nnumber ").append(number));
    issue.date().ifPresent(date -> name.append("\nday ").append(date.day()));
    issue.title().ifPresent(title -> name.append("\ntitle ").append(title));
    if (issue.number().isEmpty() && issue.date().isEmpty() && issue.title().isEmpty()) {
      name.append("\ntext ").append(words(issue));
    }
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String words(Issue issue) {
    StringBuilder words = new StringBuilder(Entry.of(issue.intro()).plainText());
    issue.entries().forEach(entry -> words.append('\n').append(entry.plainText()));
    issue.closing().forEach(entry -> words.append('\n').append(entry.plainText()));
    return words.toString();
  }
}
