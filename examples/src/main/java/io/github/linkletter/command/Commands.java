package io.github.linkletter.command;

import io.github.linkletter.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands by their names; picocli reads their arguments. */
final class Commands {
  private static final Map<String, Function<Terminal, CommandLine>> COMMANDS =
      new LinkedHashMap<>();

  static {
    COMMANDS.put("json", terminal -> new CommandLine(new JsonCommand(terminal).spec()));
    COMMANDS.put("html", terminal -> new CommandLine(new HtmlCommand(terminal)));
    COMMANDS.put("feed", terminal -> new CommandLine(new FeedCommand(terminal)));
    COMMANDS.put("markdown", terminal -> new CommandLine(new MarkdownCommand(terminal)));
    COMMANDS.put("check", terminal -> new CommandLine(new CheckCommand(terminal)));
  }

  private Commands() {}

  /** Runs the command in a terminal and returns its exit code. */
  static int run(Terminal terminal, String... args) {
    CommandSpec spec =
        Parts.command(null, "linkletter", "Reads link newsletters and converts them.");
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(exitCodes());
    // To make a command takes time, so where one is named only that one is made.
    boolean named = args.length > 0 && COMMANDS.containsKey(args[0]);
    COMMANDS.forEach(
        (name, command) -> {
          if (!named || name.equals(args[0])) {
            spec.addSubcommand(name, command.apply(terminal));
          }
        });
    StringWriter help = new StringWriter();
    int exitCode =
        Converters.register(new CommandLine(spec))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(help))
            .setErr(terminal.err())
            .setExpandAtFiles(false)
            .setParameterExceptionHandler(new Explanation())
            .execute(args);
    return help.getBuffer().isEmpty() ? exitCode : print(help, terminal);
  }

  /** Prints help that was asked for: unlike picocli it says when that can't be. */
  private static int print(StringWriter help, Terminal terminal) {
    try {
      terminal.writer().append(help.getBuffer()).flush();
      return ExitCode.OK;
    } catch (IOException e) {
      new Conversion(terminal).sayFailure(e, null);
      return ExitCode.OUTPUT;
    }
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "all was read and written");
    codes.put("1", "some inputs could not be read; all others were converted");
    codes.put("2", "wrong usage");
    codes.put("3", "the output could not be written");
    return codes;
  }

  /** No lambda, for the reason that {@link Converters} has. */
  private static final class Explanation implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
      return explain(wrong);
    }
  }

  private static int explain(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    String message = String.valueOf(wrong.getMessage());
    List<String> unmatched = command.getUnmatchedArguments();
    if (wrong instanceof MissingParameterException && !unmatched.isEmpty()) {
      // A path that begins with a hyphen is no path, which says more than that there is none.
      message = "Unknown option: '" + unmatched.get(0) + "'; if it is a file, write ./ before it";
    }
    err.println(Diagnostic.printable(message));
    UnmatchedArgumentException.printSuggestions(wrong, err);
    command.usage(err);
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}
