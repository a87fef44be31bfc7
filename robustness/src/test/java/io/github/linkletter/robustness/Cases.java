package io.github.linkletter.robustness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What fuzzing begins with: a small input of every family, and what was ever found. */
final class Cases {
  private static final Path FOLDER = Path.of("cases");
  private static final int SMALL = 200;

  private Cases() {}

  /** The files in {@code cases} for a target, in the order of their names. */
  static List<Path> files(Target target) {
    Path folder = FOLDER.resolve(target.name().toLowerCase(Locale.ROOT));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<byte[]> seeds(Target target) {
    Set<Form> forms =
        switch (target) {
          case POST, TEXT, REWRITING -> EnumSet.of(Form.POST);
          case OTHER_DIALECTS -> EnumSet.of(Form.PLAIN, Form.JEKYLL, Form.POST);
          case MAIL, MBOX -> EnumSet.of(Form.MAIL);
          case TEXTILE -> EnumSet.of(Form.TEXTILE);
          case JSON -> EnumSet.of(Form.JSON);
          case RENDERING -> EnumSet.complementOf(EnumSet.of(Form.JSON));
        };
    return Stream.concat(
        files(target).stream().map(Cases::read),
        PathologicalSuite.families().stream()
            .filter(family -> forms.contains(family.form()))
            .map(family -> family.input(SMALL)));
  }
}
