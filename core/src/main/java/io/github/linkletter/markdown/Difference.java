package io.github.linkletter.markdown;

import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import java.util.List;
import java.util.Optional;

/** Where two issues differ first. */
final class Difference {
  private Difference() {}

  /** Why {@code issue} is refused if what was written for it is read as {@code read}. */
  static Refusal refusal(Issue issue, Issue read) {
    Optional<Refusal> head = HeadWriter.difference(issue, read);
    return head.orElseGet(
        () ->
            new Refusal(
                Refusal.Reason.READS_OTHERWISE,
                path(Leaf.of(issue), Leaf.of(read)),
                "What would be written here would be read as something else."));
  }

  private static IssuePath path(List<Leaf> leaves, List<Leaf> read) {
    for (int i = 0; i < leaves.size(); i++) {
      if (i >= read.size() || !leaves.get(i).equals(read.get(i))) {
        return leaves.get(i).path();
      }
    }
    return IssuePath.root();
  }
}
