package io.github.linkletter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What commands are made of. picocli reads annotations too, but to read those of one command takes
 * longer than to convert a hundred issues.
 */
final class Parts {
  private Parts() {}

  /** A command with the options that all have. */
  static CommandSpec command(@Nullable Callable<Integer> action, String name, String description) {
    CommandSpec spec =
        action == null ? CommandSpec.create() : CommandSpec.wrapWithoutInspection(action);
    spec.name(name).usageMessage().description(description);
    return spec.versionProvider(new Version())
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  static OptionSpec output() {
    return OptionSpec.builder("-o", "--output")
        .type(Output.class)
        .converters(new Output.Converter())
        .paramLabel("FILE")
        .description("Write to FILE instead of standard output. It appears whole or not at all.")
        .build();
  }

  static PositionalParamSpec paths() {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .arity("1..*")
        .required(true)
        .paramLabel("PATH")
        .description("Files, or folders of issues.")
        .build();
  }

  static boolean isSet(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }
}
