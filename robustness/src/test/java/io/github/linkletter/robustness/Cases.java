package io.github.linkletter.robustness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    return Stream.concat(
        files(target).stream().map(Cases::read),
        PathologicalSuite.families().stream()
            .filter(family -> takes(target, family.form()))
            .map(family -> seed(target, family)));
  }

  private static boolean takes(Target target, Form form) {
    return switch (target) {
      case POST, TEXT -> form == Form.POST;
      case OTHER_DIALECTS, REWRITING -> form.isMarkdown();
      case MAIL, MBOX -> form == Form.MAIL;
      case TEXTILE -> form == Form.TEXTILE;
      case JSON -> form == Form.JSON;
      case RENDERING_HTML, RENDERING_FEEDS, RENDERING_TEXT -> true;
    };
  }

  /** A small input, behind what chooses its form and edits. */
  private static byte[] seed(Target target, Family family) {
    byte[] input = family.input(SMALL);
    return switch (target) {
      case REWRITING -> join(Form.MARKDOWN.indexOf(family.form()) + "0123", input);
      case RENDERING_HTML, RENDERING_FEEDS, RENDERING_TEXT ->
          join(String.valueOf(List.of(Form.values()).indexOf(family.form())), input);
      default -> input;
    };
  }

  private static byte[] join(String choices, byte[] input) {
    byte[] begin = choices.getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(begin, begin.length + input.length);
    System.arraycopy(input, 0, all, begin.length, input.length);
    return all;
  }
}
