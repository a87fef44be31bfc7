package io.github.linkletter.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Golden cases: an input and the files that it must give, all of one name, found by scanning a
 * folder. With {@code -Dlinkletter.rewrite=true} the tests write the expected files instead of
 * comparing them; look at the difference before you commit it.
 */
public final class GoldenFiles {
  private static final boolean REWRITE = Boolean.getBoolean("linkletter.rewrite");

  private GoldenFiles() {}

  /** The inputs in a folder: the files whose names end so, sorted by name. */
  public static List<Path> inputs(Path folder, String extension) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    }
  }

  /**
   * Compares a text with the file that has the input's name and another extension. Where there is
   * no such file the text must be empty.
   */
  public static void check(Path input, String extension, String actual) throws IOException {
    String name = input.getFileName().toString();
    Path expected =
        input.resolveSibling(name.substring(0, name.lastIndexOf('.')).concat(extension));
    if (REWRITE) {
      if (actual.isEmpty()) {
        Files.deleteIfExists(expected);
      } else {
        Files.writeString(expected, actual);
      }
    }
    assertEquals(Files.exists(expected) ? Files.readString(expected) : "", actual, name);
  }
}
