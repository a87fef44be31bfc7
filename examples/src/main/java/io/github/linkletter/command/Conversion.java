package io.github.linkletter.command;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.github.linkletter.archive.ArchiveItem;
import io.github.linkletter.archive.ArchiveReport;
import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.render.ArchiveRenderer;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.render.SequenceRenderer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Renders all issues of some paths into one file or to standard output. */
final class Conversion {
  private static final int BUFFER = 1 << 16;

  private final Terminal terminal;

  Conversion(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What writes issues, and has something to say about it. */
  interface Writing {
    RenderReport write(Iterable<ArchivedIssue> issues) throws IOException;
  }

  private interface Step<T> {
    RenderReport run(Iterator<T> inputs) throws IOException;
  }

  /** Converts to one text, and returns the command's exit code. */
  int run(List<Path> paths, ArchiveRenderer renderer, @Nullable Path output) {
    return convert(
        paths,
        Conversion::archived,
        output,
        issues -> {
          if (output != null) {
            return renderer.render(() -> issues, output);
          }
          Writer out = terminal.writer();
          RenderReport report = renderer.render(() -> issues, out);
          out.flush();
          return report;
        });
  }

  /** The same, with each issue rendered on the thread that reads it. */
  int run(List<Path> paths, SequenceRenderer renderer, @Nullable Path output) {
    Sequence sequence = new Sequence(renderer, terminal, output);
    return convert(paths, sequence, output, sequence);
  }

  /** Renders each issue apart, and joins what came out. */
  private record Sequence(SequenceRenderer renderer, Terminal terminal, @Nullable Path output)
      implements Function<ArchiveItem.Parsed, byte[]>, Step<byte[]> {
    @Override
    public byte[] apply(ArchiveItem.Parsed parsed) {
      return renderer.element(archived(parsed));
    }

    @Override
    public RenderReport run(Iterator<byte[]> elements) throws IOException {
      if (output == null) {
        OutputStream out = new BufferedOutputStream(terminal.out(), BUFFER);
        renderer.join(elements, out);
        out.flush();
      } else {
        renderer.join(elements, output);
      }
      return RenderReport.clean();
    }
  }

  /** Converts to several files in a folder, and returns the command's exit code. */
  int run(List<Path> paths, Path folder, Writing writing) {
    return convert(paths, Conversion::archived, folder, issues -> writing.write(() -> issues));
  }

  private <T> int convert(
      List<Path> paths, Function<ArchiveItem.Parsed, T> work, @Nullable Path output, Step<T> step) {
    try (Inputs<T> inputs = new Inputs<>(paths, terminal, work)) {
      try {
        if (output != null && !inputs.hasNext()) {
          sayNothingRead(output);
        } else {
          say(inputs, step.run(inputs), output);
        }
      } catch (IOException e) {
        sayFailure(e, output);
        return ExitCode.OUTPUT;
      }
      return inputs.exitCode();
    }
  }

  private static ArchivedIssue archived(ArchiveItem.Parsed parsed) {
    return ArchivedIssue.of(parsed.issue(), parsed.source());
  }

  private void say(Inputs<?> inputs, RenderReport rendered, @Nullable Path output) {
    ArchiveReport report = inputs.report();
    sayDuplicates(report);
    if (!rendered.diagnostics().isEmpty()) {
      Map<DiagnosticCode, Long> counts =
          rendered.diagnostics().stream()
              .collect(groupingBy(Diagnostic::code, TreeMap::new, counting()));
      terminal.say(
          counts.entrySet().stream()
              .map(count -> count.getValue() + " " + count.getKey())
              .collect(joining(", ", "not all was written as it was: ", ".")));
    }
    if (terminal.showsProgress()) {
      String where = output == null ? "" : " to " + output;
      terminal.say(
          Plural.of(report.read(), "issue")
              + " converted"
              + where
              + (report.failed() > 0 ? ", " + report.failed() + " failed" : "")
              + ".");
    }
  }

  /** Says why there is no output. */
  void sayNothingRead(@Nullable Path output) {
    terminal.say("nothing was read, and " + output + " is left as it was.");
  }

  /** Says how many issues have a number that is taken. */
  void sayDuplicates(ArchiveReport report) {
    if (report.duplicates() > 0) {
      terminal.say(
          Plural.of(report.duplicates(), "issue", "has", "have")
              + " a number that another one has; \"linkletter check\" says which.");
    }
  }

  /** Says that the output could not be written. */
  void sayFailure(IOException e, @Nullable Path output) {
    String message = e.getMessage();
    if (output == null && message != null && message.contains("Broken pipe")) {
      return; // whoever was reading has read enough
    }
    String reason = message;
    if (e instanceof AccessDeniedException) {
      reason = "permission denied";
    } else if (e instanceof FileAlreadyExistsException) {
      reason = "it is no folder";
    } else if (e instanceof FileSystemException failure) {
      reason = failure.getReason() == null ? "there is no such place" : failure.getReason();
    }
    terminal.say(
        "can't write " + (output == null ? "to standard output" : output) + ": " + reason + ".");
  }
}
