package io.github.linkletter.command;

import io.github.linkletter.archive.Archive;
import io.github.linkletter.archive.ArchiveItem;
import io.github.linkletter.archive.ArchiveIterator;
import io.github.linkletter.archive.ArchiveReport;
import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.mail.MailReader;
import io.github.linkletter.mail.PlainTextReader;
import io.github.linkletter.parse.IssueReader;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.source.Source;
import io.github.linkletter.textile.TextileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The paths that a command was given, as one sequence of what was made of each issue on the thread
 * that read it. What could not be read is named on standard error as soon as it is met, and is no
 * part of the sequence.
 *
 * @param <T> what is made of an issue
 */
final class Inputs<T> implements Iterator<T>, AutoCloseable {
  private static final int PROGRESS_STEP = 100;
  private static final List<IssueReader> READERS =
      List.of(new MailReader(), new PlainTextReader(), new TextileReader());

  private final Terminal terminal;
  private final Iterator<Path> paths;
  private final ArchiveReport.Collector collector = new ArchiveReport.Collector();
  private final Function<ArchiveItem.Parsed, T> work;
  private @Nullable Path path;
  private boolean isFolder;
  private @Nullable ArchiveIterator<Outcome<T>> outcomes;
  private @Nullable T next;
  private int read;
  private int readBefore;
  private boolean failed;
  private boolean failedHere;

  Inputs(List<Path> paths, Terminal terminal, Function<ArchiveItem.Parsed, T> work) {
    this.paths = paths.iterator();
    this.terminal = terminal;
    this.work = work;
  }

  /** The issues as they were read. */
  static Inputs<ArchiveItem.Parsed> of(List<Path> paths, Terminal terminal) {
    return new Inputs<>(paths, terminal, parsed -> parsed);
  }

  /**
   * What became of a file. The document itself is not kept while others are waited for.
   *
   * @param made what was made of it; null if it is no issue
   * @param item what was read; null if it is an issue
   */
  private record Outcome<T>(
      String source,
      OptionalInt number,
      List<Diagnostic> diagnostics,
      @Nullable T made,
      @Nullable ArchiveItem item) {}

  /** Makes of an issue what is wanted of it, on the thread that read it. */
  private record Making<T>(Function<ArchiveItem.Parsed, T> work)
      implements Function<ArchiveItem, Outcome<T>> {
    @Override
    public Outcome<T> apply(ArchiveItem item) {
      return item instanceof ArchiveItem.Parsed parsed
          ? new Outcome<>(
              parsed.source(),
              parsed.issue().number(),
              parsed.document().diagnostics(),
              work.apply(parsed),
              null)
          : new Outcome<>(item.source(), OptionalInt.empty(), List.of(), null, item);
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (outcomes != null && outcomes.hasNext()) {
        take(outcomes.next());
      } else {
        endPath();
        if (!paths.hasNext()) {
          return false;
        }
        beginPath(paths.next());
      }
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    T result = next;
    next = null;
    return result;
  }

  private void beginPath(Path newPath) {
    path = newPath;
    readBefore = read;
    failedHere = false;
    isFolder = Files.isDirectory(newPath);
    outcomes = archive(newPath).iterator(new Making<>(work));
  }

  private void endPath() {
    if (path != null && read == readBefore && !failedHere) {
      failed = true;
      terminal.report(path + ": error: There is nothing to read.");
    }
    path = null;
    close();
  }

  /** How a path is read. */
  static Archive archive(Path path) {
    return Archive.builder(path).readers(READERS).build();
  }

  /** Whether a file would be read if it stood in a folder, as far as its name tells. */
  static boolean takes(Path file) {
    String name = file.getFileName().toString();
    String lowerCase = name.toLowerCase(Locale.ROOT);
    boolean takes = lowerCase.endsWith(".md") || lowerCase.endsWith(".markdown");
    for (IssueReader reader : READERS) {
      takes = takes || reader.takes(name, new byte[0]);
    }
    return takes;
  }

  private void take(Outcome<T> outcome) {
    ArchiveItem item = outcome.item();
    next = outcome.made();
    if (item == null) {
      collector.add(place(outcome.source()), outcome.number(), outcome.diagnostics());
      read++;
      if (terminal.showsProgress() && read % PROGRESS_STEP == 0) {
        terminal.err().print("\r" + read + " issues");
        terminal.err().flush();
      }
      return;
    }
    collector.add(item);
    if (item instanceof ArchiveItem.Failed failure) {
      failed = true;
      failedHere = true;
      terminal.report(summary(failure));
    } else if (item instanceof ArchiveItem.Skipped skipped) {
      terminal.report(place(skipped) + ": skipped: " + skipped.reason());
    }
  }

  /** What stands on standard error for a failure. */
  String summary(ArchiveItem.Failed failure) {
    return failure.diagnostic().summary(Source.of(place(failure), ""));
  }

  /**
   * A path to the item that came last, as the user would write it. It is a text, since a name that
   * the locale's charset can't say is no path any more.
   */
  String place(ArchiveItem item) {
    return place(item.source());
  }

  private String place(String source) {
    if (path == null) {
      return source;
    }
    String root = path.toString();
    if (!isFolder) {
      // One file may hold several issues, which are told apart behind its name.
      String name = path.getFileName().toString();
      return source.startsWith(name) ? root + source.substring(name.length()) : root;
    }
    if (source.equals(".")) {
      return root;
    }
    return root.endsWith("/") ? root + source : root + "/" + source;
  }

  /** What there is to say if the issue that came last has the number of one before it. */
  Optional<Diagnostic> duplicate() {
    return collector.duplicate();
  }

  /** How many issues were read so far. */
  int read() {
    return read;
  }

  /** The report of what was read so far. */
  ArchiveReport report() {
    return collector.report(RenderReport.clean());
  }

  /** What the command ends with as far as its inputs go. */
  int exitCode() {
    return failed ? ExitCode.INPUT : ExitCode.OK;
  }

  @Override
  public void close() {
    if (outcomes != null) {
      outcomes.close();
      outcomes = null;
    }
  }
}
