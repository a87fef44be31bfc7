package io.github.linkletter.command;

import io.github.linkletter.json.ArchiveJson;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The {@code linkletter} command. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and ends the process.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    Terminal terminal = Terminal.ofProcess();
    int exitCode;
    try {
      exitCode = run(terminal, args);
    } catch (OutOfMemoryError e) {
      // What was begun is left as after any other failure; all that is missing is to say why.
      terminal.say("has too little memory; give it more, as with JAVA_TOOL_OPTIONS=-Xmx2g.");
      exitCode = ExitCode.OUTPUT;
    }
    System.exit(exitCode);
  }

  /** Runs the command in a terminal and returns its exit code. */
  static int run(Terminal terminal, String... args) {
    // To set picocli up takes about as long as to convert a hundred issues. Where there are no
    // options for it to read, it isn't.
    List<Path> inputs = plainInputs(args);
    return inputs.isEmpty()
        ? Commands.run(terminal, args)
        : new Conversion(terminal).run(inputs, ArchiveJson.ndjson(), null);
  }

  /** What {@code json} is to convert if it was given paths and no options; empty otherwise. */
  private static List<Path> plainInputs(String[] args) {
    if (args.length < 2 || !args[0].equals("json")) {
      return List.of();
    }
    List<Path> inputs = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      if (args[i].isEmpty() || args[i].startsWith("-")) {
        return List.of();
      }
      try {
        inputs.add(Path.of(args[i]));
      } catch (InvalidPathException e) {
        return List.of(); // picocli says so
      }
    }
    return inputs;
  }
}
