package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.linkletter.model.Issue;
import io.github.linkletter.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Posts as people write them: those of the example archive, and of the corpus where the system
 * property {@code linkletter.corpus} or the variable {@code LINKLETTER_CORPUS} names one.
 */
class RealPostsTest {
  private static final IssueParser PARSER = IssueParser.standard();
  private static final IssueParser GENERAL = IssueParser.builder().withoutShortcuts().build();

  private static List<Source> examples() throws IOException {
    return sources(Path.of("..", "examples", "archive"));
  }

  private static List<Source> corpus(String folder) throws IOException {
    String corpus = System.getProperty("linkletter.corpus", System.getenv("LINKLETTER_CORPUS"));
    assumeTrue(corpus != null, "no corpus is given");
    return sources(Path.of(corpus, folder));
  }

  private static List<Source> sources(Path folder) throws IOException {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        sources.add(Source.read(file, file.getFileName().toString()));
      }
    }
    assertTrue(sources.size() >= 8, () -> sources.size() + " files in " + folder);
    return sources;
  }

  @Test
  void examplesAreRead() throws IOException {
    examples().forEach(RealPostsTest::check);
  }

  @Test
  void postsOfTheCorpusAreRead() throws IOException {
    for (Source source : corpus("posts")) {
      IssueDocument document = check(source);
      assertTrue(document.issue().sections().size() >= 2, source::name);
      assertTrue(document.issue().number().isPresent(), source::name);
      assertTrue(document.issue().date().orElseThrow().toOffsetDateTime().isPresent());
    }
  }

  @Test
  void otherFormsGiveAnIssueToo() throws IOException {
    for (String folder : List.of("jekyll", "mails", "textile")) {
      corpus(folder).forEach(RealPostsTest::check);
    }
  }

  /** The laws hold, and the general path reads the same. */
  private static IssueDocument check(Source source) {
    IssueDocument document = DocumentLaws.checkBytes(PARSER.parse(source));
    IssueDocument general = GENERAL.parse(source);

    assertFalse(document.hasErrors(), source::name);
    assertEquals(general.issue(), document.issue(), source::name);
    assertEquals(general.diagnostics(), document.diagnostics(), source::name);
    assertEquals(general.tiles(), document.tiles(), source::name);
    return document;
  }

  @Test
  void oneParserServesManyThreads() throws Exception {
    List<Source> sources = examples();
    List<Issue> expected = sources.stream().map(source -> PARSER.parse(source).issue()).toList();
    Callable<List<Issue>> task =
        () -> sources.stream().map(source -> PARSER.parse(source).issue()).toList();

    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      for (Future<List<Issue>> future : threads.invokeAll(Collections.nCopies(64, task))) {
        assertEquals(expected, future.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void oneDocumentServesManyThreads() throws Exception {
    Source source = examples().get(0);
    IssueDocument document = PARSER.parse(source);
    Callable<List<LocatedEntry>> task = document::entries;
    List<LocatedEntry> expected = PARSER.parse(source).entries();

    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      for (Future<List<LocatedEntry>> future : threads.invokeAll(Collections.nCopies(64, task))) {
        assertEquals(expected, future.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
