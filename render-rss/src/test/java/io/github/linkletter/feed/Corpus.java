package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.linkletter.archive.Archive;
import io.github.linkletter.archive.ArchiveItem;
import io.github.linkletter.render.ArchivedIssue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The posts of a real newsletter, which are no part of this repository. */
final class Corpus {
  private Corpus() {}

  /** All posts in the order of their files; without a corpus the test is skipped. */
  static List<ArchivedIssue> posts() {
    Optional<String> corpus =
        Optional.ofNullable(System.getProperty("linkletter.corpus"))
            .or(() -> Optional.ofNullable(System.getenv("LINKLETTER_CORPUS")));
    assumeTrue(corpus.isPresent(), "linkletter.corpus is not set");
    try (Stream<ArchiveItem> items =
        Archive.at(Path.of(corpus.orElseThrow()).resolve("posts")).items()) {
      return items
          .map(ArchiveItem.Parsed.class::cast)
          .map(item -> ArchivedIssue.of(item.issue(), item.source()))
          .toList();
    }
  }
}
