package io.github.linkletter.command;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses, before anything is read, to write over what is to be read. */
final class Overlap {
  private final List<Path> inputs;

  /** What would be written over, by what is the same for all names of a file. */
  private final Map<Object, Path> outputs = new HashMap<>();

  private Overlap(List<Path> inputs) {
    this.inputs = inputs;
  }

  /** What is wrong with a file that is an input, or would be one the next time; else null. */
  static @Nullable String ofFile(Path file, List<Path> inputs) {
    Overlap overlap = new Overlap(inputs);
    overlap.add(file);
    String problem = overlap.find();
    for (Path input : inputs) {
      if (problem == null && lies(file, input) && Inputs.takes(file)) {
        problem = file + " would be an input too, since it lies in " + input;
      }
    }
    return problem;
  }

  /**
   * Refuses a file that is an input, or that would be one the next time.
   *
   * @throws ParameterException if it is refused
   */
  static void refuseFile(CommandSpec spec, Path file, List<Path> inputs) {
    refuse(spec, ofFile(file, inputs));
  }

  /**
   * Refuses a folder if a file in it is an input and has a name that output may have.
   *
   * @throws ParameterException if it is refused
   */
  static void refuseFolder(
      CommandSpec spec, Path folder, List<Path> inputs, Predicate<String> names) {
    Overlap overlap = new Overlap(inputs);
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files =
          Files.newDirectoryStream(folder, file -> names.test(file.getFileName().toString()))) {
        files.forEach(overlap::add);
      } catch (IOException | DirectoryIteratorException e) {
        return; // nor can it be written, which is said then
      }
    }
    refuse(spec, overlap.find());
  }

  private static void refuse(CommandSpec spec, @Nullable String problem) {
    if (problem != null) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--output': " + problem);
    }
  }

  private void add(Path output) {
    Object key = key(output);
    if (key != null) {
      outputs.putIfAbsent(key, output);
    }
  }

  private @Nullable String find() {
    if (outputs.isEmpty()) {
      return null;
    }
    for (Path input : inputs) {
      try (Stream<Path> files = Inputs.archive(input).files()) {
        for (Iterator<Path> all = files.iterator(); all.hasNext(); ) {
          Path file = all.next();
          Object key = key(file);
          Path output = key == null ? null : outputs.get(key);
          if (output != null) {
            return output + " would be written over, and is an input: " + file;
          }
        }
      }
    }
    return null;
  }

  /** Whether a file, which need not be there, lies where a folder's files are looked for. */
  private static boolean lies(Path file, Path folder) {
    Path from = real(folder);
    Path to = real(file);
    if (!Files.isDirectory(folder) || !to.startsWith(from)) {
      return false;
    }
    for (Path name : from.relativize(to)) {
      if (name.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  /** A path without links, as far as there is something. */
  static Path real(Path path) {
    Path absolute = path.toAbsolutePath();
    int names = absolute.getNameCount();
    for (Path there = absolute; there != null; there = there.getParent()) {
      int known = there.getNameCount();
      try {
        Path real = there.toRealPath();
        return known == names ? real : real.resolve(absolute.subpath(known, names)).normalize();
      } catch (IOException e) {
        // Then a folder above it.
      }
    }
    return absolute.normalize();
  }

  private static @Nullable Object key(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        return null;
      }
      Object key = attributes.fileKey();
      return key == null ? file.toRealPath() : key;
    } catch (IOException e) {
      return null;
    }
  }
}
