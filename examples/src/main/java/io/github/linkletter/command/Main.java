package io.github.linkletter.command;

import io.github.linkletter.diagnostic.Diagnostic;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code linkletter} command. */
@Command(
    name = "linkletter",
    description = "Reads link newsletters and converts them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was read and written",
      "1:some inputs could not be read; all others were converted",
      "2:wrong usage",
      "3:the output could not be written"
    })
public final class Main {
  private Main() {}

  /**
   * Runs the command and ends the process.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /** Runs the command in a terminal and returns its exit code. */
  static int run(Terminal terminal, String... args) {
    return new CommandLine(new Main())
        .addSubcommand(new JsonCommand(terminal))
        .addSubcommand(new HtmlCommand(terminal))
        .addSubcommand(new FeedCommand(terminal))
        .addSubcommand(new MarkdownCommand(terminal))
        .addSubcommand(new CheckCommand(terminal))
        .setOut(terminal.help())
        .setErr(terminal.err())
        .setParameterExceptionHandler((wrong, all) -> explain(wrong))
        .execute(args);
  }

  private static int explain(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(Diagnostic.printable(String.valueOf(wrong.getMessage())));
    UnmatchedArgumentException.printSuggestions(wrong, err);
    command.usage(err);
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}
