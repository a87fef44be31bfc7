package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.model.Issue;
import io.github.linkletter.render.ArchivedIssue;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One instance, sixteen threads. */
class ThreadsTest {
  private static final int THREADS = 16;
  private static final int ROUNDS = 8;

  @Test
  void instancesAreShared() throws Exception {
    List<String> texts = new ArrayList<>();
    List<ArchivedIssue> archive = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "cases"))) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
        archive.add(ArchivedIssue.of(IssueJson.compact().read(file), file.toString()));
      }
    }
    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<Boolean> work =
        () -> {
          start.await();
          for (int i = 0; i < ROUNDS; i++) {
            check(texts, archive);
          }
          return true;
        };

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Boolean>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(threads.submit(work));
      }
      for (Future<Boolean> result : results) {
        assertEquals(true, result.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void check(List<String> texts, List<ArchivedIssue> archive) throws Exception {
    for (int i = 0; i < texts.size(); i++) {
      Issue issue = archive.get(i).issue();
      assertEquals(texts.get(i), IssueJson.pretty().render(issue));
      assertEquals(issue, IssueJson.pretty().read(texts.get(i)));
    }
    StringBuilder ndjson = new StringBuilder();
    ArchiveJson.ndjson().render(archive, ndjson);
    try (Stream<ArchivedIssue> issues =
        ArchiveJson.ndjson().read(new StringReader(ndjson.toString()))) {
      assertEquals(archive, issues.toList());
    }
  }
}
