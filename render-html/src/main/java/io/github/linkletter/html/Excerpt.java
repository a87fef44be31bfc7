package io.github.linkletter.html;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;

/** The beginning of what an issue says, for places that show no more. */
final class Excerpt {
  /** Search engines and mail clients show about so much. */
  private static final int LENGTH = 160;

  private Excerpt() {}

  /** Words of the intro, else of the first entry that has any; one line, empty without words. */
  static String of(Issue issue) {
    String intro = text(Entry.of(issue.intro()));
    return intro.isEmpty()
        ? issue.entries().map(Excerpt::text).filter(text -> !text.isEmpty()).findFirst().orElse("")
        : intro;
  }

  private static String text(Entry entry) {
    StringBuilder text = new StringBuilder();
    for (Block block : entry.blurb()) {
      for (String word : block.plainText().split("\\s+", -1)) {
        if (text.length() + word.length() > LENGTH) {
          return text.isEmpty() ? "" : text.append('…').toString();
        }
        text.append(text.isEmpty() || word.isEmpty() ? "" : " ").append(word);
      }
    }
    return text.toString();
  }
}
