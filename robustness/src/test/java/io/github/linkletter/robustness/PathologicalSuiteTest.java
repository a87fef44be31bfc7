package io.github.linkletter.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every family, in a JVM of its own with a small stack and a small heap. */
class PathologicalSuiteTest {
  /** Far more than a machine under load needs; only what never ends takes longer. */
  private static final int MAX_MINUTES = 20;

  @TempDir Path folder;

  @Test
  void everyFamilyIsReadRenderedAndRewritten() throws IOException, InterruptedException {
    Path report = folder.resolve("report.txt");
    // Surefire's own class path may be a jar that only names this one.
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process suite =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xss512k",
                    "-Xmx256m",
                    "-Duser.language=tr",
                    "-cp",
                    classPath,
                    PathologicalSuite.class.getName(),
                    "--quick",
                    "10000",
                    "100000"))
            .redirectErrorStream(true)
            .redirectOutput(report.toFile())
            .start();
    boolean ended = suite.waitFor(MAX_MINUTES, TimeUnit.MINUTES);
    suite.destroyForcibly();

    String text = Files.readString(report);
    assertTrue(ended, () -> "never ended: " + text.lines().reduce("", (a, line) -> line));
    assertEquals(0, suite.exitValue(), text);
  }

  @Test
  void familiesAreManyAndHaveNamesOfTheirOwn() {
    List<String> names = PathologicalSuite.families().stream().map(Family::name).toList();

    assertTrue(names.size() >= 200, () -> names.size() + " families");
    assertEquals(names.size(), names.stream().distinct().count(), names::toString);
  }

  @Test
  void inputsAreAsLargeAsTheyShouldBe() {
    for (Family family : PathologicalSuite.families()) {
      int length = family.input(20_000).length;
      assertTrue(length >= 15_000 && length <= 70_000, () -> family.name() + ": " + length);
    }
  }
}
