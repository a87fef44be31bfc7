package io.github.linkletter.command;

import io.github.linkletter.archive.ArchiveItem;
import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.Severity;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.source.Source;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linkletter check}. */
@Command(
    name = "check",
    description = "Prints what is odd about issues, one finding a line.",
    mixinStandardHelpOptions = true,
    footer = "%nExit code 1 means that there are errors (with --strict, or warnings).")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--strict", description = "Let warnings fail the check too.")
  private boolean strict;

  @Option(
      names = {"-v", "--verbose"},
      description = "Print the line that a finding is about, and what to do.")
  private boolean verbose;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders of issues.")
  private List<Path> paths = List.of();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Inputs<ArchiveItem.Parsed> inputs = Inputs.of(paths, terminal)) {
      Writer out = terminal.writer();
      boolean warned = false;
      while (inputs.hasNext()) {
        ArchiveItem.Parsed parsed = inputs.next();
        for (Diagnostic diagnostic : parsed.document().diagnostics()) {
          warned |= diagnostic.severity() == Severity.WARNING;
          print(diagnostic, parsed, out);
        }
        Optional<Diagnostic> duplicate = inputs.duplicate();
        if (duplicate.isPresent()) {
          warned = true;
          print(atTitle(duplicate.get(), parsed.document()), parsed, out);
        }
      }
      out.flush();
      return strict && warned ? ExitCode.INPUT : inputs.exitCode();
    } catch (IOException e) {
      new Conversion(terminal).sayFailure(e, null);
      return ExitCode.OUTPUT;
    }
  }

  private static Diagnostic atTitle(Diagnostic found, IssueDocument document) {
    return document.spanOf(IssuePath.root().member("title")).map(found::at).orElse(found);
  }

  private void print(Diagnostic found, ArchiveItem.Parsed parsed, Writer out) throws IOException {
    Source source = parsed.document().source();
    out.append(verbose ? found.format(source) : found.summary(source)).append('\n');
  }
}
