package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.render.ArchivedIssue;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NewestTest {
  private static ArchivedIssue issue(int number, String date, String source) {
    Issue.Builder issue = Issue.builder().number(number).title(source);
    if (!date.isEmpty()) {
      issue.date(PublicationDate.parse(date).orElseThrow());
    }
    return ArchivedIssue.of(issue.build(), source);
  }

  private static List<String> sources(List<ArchivedIssue> issues, int limit) {
    return Newest.of(issues, limit, issue -> ItemIds.of(issue, Feeds.INFO)).stream()
        .map(archived -> archived.source().orElseThrow())
        .toList();
  }

  @Property(tries = 200)
  void theOrderOfFilesDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int n) {
    List<ArchivedIssue> issues =
        new ArrayList<>(
            List.of(
                issue(4, "2024-01-28", "newest"),
                issue(2, "2024-01-14T23:30:00-02:00", "by its moment"),
                issue(3, "2024-01-15T01:00:00+00:00", "earlier as a moment"),
                issue(9, "2024-01-07", "by its number"),
                issue(8, "2024-01-07", "a copy"),
                issue(8, "2024-01-07", "b copy, which has the same id"),
                issue(1, "2024-01-07", "lowest number"),
                issue(7, "", "no date")));
    Collections.shuffle(issues, new Random(seed));
    List<String> expected =
        List.of(
            "newest",
            "by its moment",
            "earlier as a moment",
            "by its number",
            "a copy",
            "lowest number",
            "no date");
    assertEquals(expected.subList(0, Math.min(n, expected.size())), sources(issues, n));
  }

  @Example
  void atLeastOneIsWanted() {
    FeedRenderer rss = FeedRenderer.rss(Feeds.INFO);
    rss.latest(1);
    assertThrows(IllegalArgumentException.class, () -> rss.latest(0));
  }

  @Example
  void noMoreIssuesAreHeldThanAreWanted() throws Exception {
    int count = 3000;
    List<WeakReference<Issue>> all = new ArrayList<>();
    int[] alive = {0};
    Iterable<ArchivedIssue> issues =
        () ->
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                if (all.size() == count) {
                  System.gc();
                  alive[0] = (int) all.stream().filter(issue -> issue.get() != null).count();
                }
                return all.size() < count;
              }

              @Override
              public ArchivedIssue next() {
                int number = all.size();
                Issue issue =
                    Issue.builder()
                        .number(number)
                        .date(PublicationDate.of(LocalDate.EPOCH.plusDays(number)))
                        .build();
                all.add(new WeakReference<>(issue));
                return ArchivedIssue.of(issue);
              }
            };
    StringBuilder out = new StringBuilder();
    FeedRenderer.rss(Feeds.INFO).latest(20).render(issues, out);
    assertEquals("#2999", Feeds.texts(Feeds.parse(out), "title").get(1));
    assertEquals(20, Feeds.texts(Feeds.parse(out), "item").size());
    // The last one that passed may still be on the stack.
    assertTrue(alive[0] >= 20 && alive[0] <= 21, () -> alive[0] + " issues are held");
  }
}
