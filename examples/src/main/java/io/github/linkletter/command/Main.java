package io.github.linkletter.command;

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
    if (exitCode != ExitCode.OK) {
      System.exit(exitCode); // which looks for a logger on newer JDKs, and takes 10 ms for it
    }
  }

  /** Runs the command in a terminal and returns its exit code. */
  static int run(Terminal terminal, String... args) {
    PlainJson plain = PlainJson.of(args);
    return plain == null ? Commands.run(terminal, args) : plain.run(terminal);
  }
}
