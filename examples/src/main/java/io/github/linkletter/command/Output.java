package io.github.linkletter.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

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
      return new Output(path(text), text.endsWith("/"));
    }
  }

  /** A path as the user wrote it, if there can be one. */
  static Path path(String text) {
    if (text.isEmpty()) {
      throw new TypeConversionException("a path can't be empty");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "\"" + text + "\" is no name in the charset of this locale; set LC_ALL=C.UTF-8");
    }
  }

  /** The path of a file. */
  Path file(CommandSpec spec) {
    if (saysFolder) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--output': it names a folder, and a file is written: "
              + path
              + "/");
    }
    return path;
  }
}
