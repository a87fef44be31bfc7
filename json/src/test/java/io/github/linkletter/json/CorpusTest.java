package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.linkletter.archive.Archive;
import io.github.linkletter.archive.ArchiveItem;
import io.github.linkletter.render.ArchivedIssue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Real issues through JSON: those of the example archive, and those of a corpus where the system
 * property {@code linkletter.corpus} or the variable {@code LINKLETTER_CORPUS} names one.
 */
class CorpusTest {
  @Test
  void issuesOfTheExampleArchive() throws IOException {
    checkArchive(Path.of("..", "examples", "archive"));
  }

  @Test
  void postsOfTheCorpus() throws IOException {
    Optional<String> corpus =
        Optional.ofNullable(System.getProperty("linkletter.corpus"))
            .or(() -> Optional.ofNullable(System.getenv("LINKLETTER_CORPUS")));
    assumeTrue(corpus.isPresent(), "no corpus is given");

    checkArchive(Path.of(corpus.orElseThrow(), "posts"));
  }

  private static void checkArchive(Path root) throws IOException {
    Archive archive = Archive.at(root);
    StringBuilder ndjson = new StringBuilder();
    int read = archive.convert(ArchiveJson.ndjson(), ndjson).read();

    List<ArchivedIssue> back;
    try (Stream<ArchivedIssue> issues =
        ArchiveJson.ndjson().read(new StringReader(ndjson.toString()))) {
      back = issues.toList();
    }
    List<ArchivedIssue> issues;
    try (Stream<ArchiveItem> items = archive.items()) {
      issues =
          items
              .filter(ArchiveItem.Parsed.class::isInstance)
              .map(ArchiveItem.Parsed.class::cast)
              .map(parsed -> ArchivedIssue.of(parsed.issue(), parsed.source()))
              .toList();
    }

    assertTrue(read > 0);
    assertEquals(issues, back);
    ndjson.toString().lines().forEach(line -> assertEquals(List.of(), Schemas.errors(line)));
  }
}
