package io.github.linkletter.command;

import io.github.linkletter.json.ArchiveJson;
import io.github.linkletter.render.ArchiveRenderer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linkletter json}. */
@Command(
    name = "json",
    description = "Converts issues to JSON: one object a line (NDJSON), or an array.",
    mixinStandardHelpOptions = true)
final class JsonCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--array", description = "Write one array instead of one object a line.")
  private boolean array;

  @Option(names = "--pretty", description = "Write one array, indented.")
  private boolean pretty;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE instead of standard output. It appears whole or not at all.")
  private @Nullable Path output;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders of issues.")
  private List<Path> paths = List.of();

  JsonCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ArchiveRenderer renderer =
        pretty ? ArchiveJson.prettyArray() : array ? ArchiveJson.array() : ArchiveJson.ndjson();
    return new Conversion(terminal).run(paths, renderer, output);
  }
}
