package io.github.linkletter.command;

import io.github.linkletter.json.ArchiveJson;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code linkletter json} with paths and no option but {@code -o}, read without picocli: to set
 * that up takes about as long as to convert a hundred issues.
 *
 * @param inputs what is to be read
 * @param output the file to write; null for standard output
 */
record PlainJson(List<Path> inputs, @Nullable Path output) {
  /** What the arguments ask for; null if it takes picocli to read them, or to say what is wrong. */
  static @Nullable PlainJson of(String... args) {
    if (args.length < 2 || !args[0].equals("json")) {
      return null;
    }
    List<Path> inputs = new ArrayList<>();
    Path output = null;
    try {
      for (int i = 1; i < args.length; i++) {
        if (args[i].equals("-o") && output == null && i + 1 < args.length) {
          i++;
          if (!isPath(args[i]) || args[i].endsWith("/")) {
            return null;
          }
          output = Path.of(args[i]);
        } else if (isPath(args[i])) {
          inputs.add(Path.of(args[i]));
        } else {
          return null;
        }
      }
    } catch (InvalidPathException e) {
      return null;
    }
    boolean isPlain =
        !inputs.isEmpty() && (output == null || Overlap.ofFile(output, inputs) == null);
    return isPlain ? new PlainJson(inputs, output) : null;
  }

  private static boolean isPath(String argument) {
    return !argument.isEmpty() && !argument.startsWith("-");
  }

  /** Converts, and returns the command's exit code. */
  int run(Terminal terminal) {
    return new Conversion(terminal).run(inputs, ArchiveJson.ndjson(), output);
  }
}
