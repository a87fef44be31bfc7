package io.github.linkletter.command;

import io.github.linkletter.json.ArchiveJson;
import io.github.linkletter.render.ArchiveRenderer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code linkletter json}. */
final class JsonCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final OptionSpec array =
      Parts.flag("--array", "Write one array instead of one object a line.");
  private final OptionSpec pretty = Parts.flag("--pretty", "Write one array, indented.");
  private final OptionSpec output = Parts.output();
  private final PositionalParamSpec paths = Parts.paths();

  JsonCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  CommandSpec spec() {
    return Parts.command(
            this, "json", "Converts issues to JSON: one object a line (NDJSON), or an array.")
        .addOption(array)
        .addOption(pretty)
        .addOption(output)
        .addPositional(paths);
  }

  @Override
  public Integer call() {
    ArchiveRenderer renderer =
        Parts.isSet(pretty)
            ? ArchiveJson.prettyArray()
            : Parts.isSet(array) ? ArchiveJson.array() : ArchiveJson.ndjson();
    return new Conversion(terminal).run(paths.getValue(), renderer, output.getValue());
  }
}
