package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.linkletter.archive.Archive;
import io.github.linkletter.archive.ArchiveItem;
import io.github.linkletter.model.Issue;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Issues to render in bulk: our own, and the corpus where there is one. */
final class Corpus {
  private Corpus() {}

  /** The corpus's posts; skips the test without a corpus. */
  static List<Issue> posts() {
    String environment = System.getenv("LINKLETTER_CORPUS");
    String folder = System.getProperty("linkletter.corpus", environment == null ? "" : environment);
    assumeTrue(!folder.isEmpty(), "no corpus");
    return issues(Path.of(folder, "posts"));
  }

  /** The archive that comes with the project. */
  static List<Issue> examples() {
    return issues(Path.of("..", "examples", "archive"));
  }

  private static List<Issue> issues(Path folder) {
    try (Stream<ArchiveItem> items = Archive.at(folder).items()) {
      List<Issue> issues =
          items
              .filter(ArchiveItem.Parsed.class::isInstance)
              .map(item -> ((ArchiveItem.Parsed) item).issue())
              .toList();
      assertFalse(issues.isEmpty(), folder::toString);
      return issues;
    }
  }
}
