package io.github.linkletter.command;

import io.github.linkletter.json.ArchiveJson;
import io.github.linkletter.render.SequenceRenderer;
import java.nio.file.Path;
import java.util.List;
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
  private final CommandSpec spec =
      Parts.command(
              this, "json", "Converts issues to JSON: one object a line (NDJSON), or an array.")
          .addOption(array)
          .addOption(pretty)
          .addOption(output)
          .addPositional(paths);

  JsonCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    SequenceRenderer renderer =
        Parts.isSet(pretty)
            ? ArchiveJson.prettyArray()
            : Parts.isSet(array) ? ArchiveJson.array() : ArchiveJson.ndjson();
    List<Path> inputs = paths.getValue();
    Output target = output.getValue();
    Path file = target == null ? null : target.file(spec);
    if (file != null) {
      Overlap.refuseFile(spec, file, inputs);
    }
    return new Conversion(terminal).run(inputs, renderer, file);
  }
}
