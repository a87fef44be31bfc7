package io.github.linkletter.feed;

import io.github.linkletter.model.Issue;
import io.github.linkletter.render.ArchivedIssue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;

/** The newest issues of an archive, found in one pass that holds no more than these. */
final class Newest {
  private final int limit;
  private final Function<Issue, String> id;
  private final NavigableSet<Candidate> best = new TreeSet<>(Candidate.NEWEST_FIRST);
  private final Map<String, Candidate> byId = new HashMap<>();

  private Newest(int limit, Function<Issue, String> id) {
    this.limit = limit;
    this.id = id;
  }

  /** The newest issues, newest first; of those with one id only the first in this order. */
  static List<ArchivedIssue> of(
      Iterable<ArchivedIssue> issues, int limit, Function<Issue, String> id) {
    Newest newest = new Newest(limit, id);
    long position = 0;
    for (ArchivedIssue archived : issues) {
      newest.add(archived, position++);
    }
    return newest.best.stream().map(Candidate::archived).toList();
  }

  private void add(ArchivedIssue archived, long position) {
    Candidate candidate = new Candidate(id.apply(archived.issue()), archived, position);
    Candidate same = byId.get(candidate.id);
    if (same != null && Candidate.NEWEST_FIRST.compare(same, candidate) < 0) {
      return;
    }
    if (same != null) {
      best.remove(same);
    }
    best.add(candidate);
    byId.put(candidate.id, candidate);
    if (best.size() > limit) {
      byId.remove(best.pollLast().id);
    }
  }

  private record Candidate(String id, ArchivedIssue archived, long position) {
    static final Comparator<Candidate> NEWEST_FIRST =
        Comparator.comparing(Candidate::instant)
            .thenComparing(candidate -> candidate.archived.issue().number().orElse(-1))
            .reversed()
            .thenComparing(candidate -> candidate.archived.source().orElse(""))
            .thenComparing(Candidate::position);

    /** What has no date is older than all that has one. */
    private Instant instant() {
      return archived
          .issue()
          .date()
          .map(FeedDates::moment)
          .map(OffsetDateTime::toInstant)
          .orElse(Instant.MIN);
    }
  }
}
