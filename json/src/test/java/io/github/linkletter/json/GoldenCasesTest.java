package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@code cases/*.json} is read and written to the same bytes, and valid by the schema. With
 * {@code -Dlinkletter.rewrite=true} the files are written anew instead.
 */
class GoldenCasesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "cases");

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      List<DynamicTest> tests =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> test(file)))
              .toList();
      assertTrue(tests.size() >= 6, "cases are missing");
      return tests;
    }
  }

  private static void test(Path file) throws IOException {
    String written = IssueJson.pretty().render(IssueJson.pretty().read(file));
    if (Boolean.getBoolean("linkletter.rewrite")) {
      assertEquals(null, System.getenv("CI"), "cases are not rewritten in CI");
      Files.writeString(file, written);
      return;
    }
    assertEquals(Files.readString(file), written);
    assertEquals(List.of(), Schemas.errors(written));
    assertEquals(List.of(), Schemas.errorsWhenClosed(written));
  }
}
