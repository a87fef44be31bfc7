package io.github.linkletter.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Arguments as values. Unlike picocli's own, these say what is wrong in the user's words.
 *
 * <p>They are no lambdas: an archive of classes can hold none of an interface compiled for Java 5,
 * nor then anything else that implements it, such as all that picocli has itself.
 */
final class Converters {
  private Converters() {}

  /** Makes a command and all its subcommands use them. */
  static CommandLine register(CommandLine command) {
    return command
        .registerConverter(Path.class, new PathConverter())
        .registerConverter(URI.class, new UriConverter())
        .registerConverter(ZoneId.class, new ZoneConverter())
        .registerConverter(Integer.class, new NumberConverter());
  }

  /** A file or folder. */
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

  private static final class PathConverter implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
      return path(text);
    }
  }

  private static final class UriConverter implements ITypeConverter<URI> {
    @Override
    public URI convert(String text) {
      try {
        return new URI(text);
      } catch (URISyntaxException e) {
        throw new TypeConversionException("\"" + text + "\" is no URL");
      }
    }
  }

  private static final class ZoneConverter implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String text) {
      try {
        return ZoneId.of(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "\"" + text + "\" is no time zone, such as Europe/London or UTC");
      }
    }
  }

  /** How many of something. */
  private static final class NumberConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      try {
        int number = Integer.parseInt(text);
        if (number >= 1) {
          return number;
        }
      } catch (NumberFormatException e) {
        // It is refused below.
      }
      throw new TypeConversionException(
          "\"" + text + "\" is no number from 1 to " + Integer.MAX_VALUE);
    }
  }

  /** What a value of the library says of itself, without the name that it has there. */
  static String reason(IllegalArgumentException e) {
    return String.valueOf(e.getMessage()).replaceFirst("^\\w+ must ", "it must ");
  }
}
