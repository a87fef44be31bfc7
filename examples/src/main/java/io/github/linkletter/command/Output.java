package io.github.linkletter.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Where a command was asked to write.
 *
 * @param path the file or folder
 * @param saysFolder whether it was written with a slash at its end, which a path forgets
 */
record Output(Path path, boolean saysFolder) {
  /** Reads the argument. */
  static final class Converter implements ITypeConverter<Output> {
    @Override
    public Output convert(String text) {
      return new Output(Converters.path(text), text.endsWith("/"));
    }
  }

  /** The path of a file; null for "-", which stands for standard output. */
  @Nullable Path file(CommandSpec spec) {
    if (saysFolder) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--output': it names a folder, and a file is written: "
              + path
              + "/");
    }
    return path.toString().equals("-") ? null : path;
  }

  /** As the user wrote it. That which records come with is made when it is first called, slowly. */
  @Override
  public String toString() {
    return saysFolder ? path + "/" : path.toString();
  }
}
