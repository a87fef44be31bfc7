package io.github.linkletter.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Posts to test with: those of the examples, and those of a corpus where there is one. */
final class Corpus {
  private static final Path EXAMPLES = Path.of("..", "examples", "archive");

  private Corpus() {}

  static List<Path> examples() throws IOException {
    return postsIn(EXAMPLES);
  }

  /** All files of Markdown in the corpus; without one, the test is skipped. */
  static List<Path> posts() throws IOException {
    String folder = System.getProperty("linkletter.corpus", System.getenv("LINKLETTER_CORPUS"));
    Assumptions.assumeTrue(folder != null, "no corpus: set linkletter.corpus");
    return postsIn(Path.of(folder));
  }

  private static List<Path> postsIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> posts =
          files
              .filter(file -> file.toString().matches(".*\\.(md|markdown)"))
              .filter(file -> !file.getFileName().toString().equals("README.md"))
              .sorted()
              .toList();
      assertTrue(posts.size() > 10, folder::toString);
      return posts;
    }
  }
}
