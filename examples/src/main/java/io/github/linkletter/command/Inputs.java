package io.github.linkletter.command;

import io.github.linkletter.archive.Archive;
import io.github.linkletter.archive.ArchiveItem;
import io.github.linkletter.archive.ArchiveReport;
import io.github.linkletter.parse.IssueReader;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The paths that a command was given, as one sequence of what was read. What could not be read is
 * named on standard error as soon as it is met, and is no part of the sequence.
 */
final class Inputs implements Iterator<ArchiveItem.Parsed>, AutoCloseable {
  private static final int PROGRESS_STEP = 100;
  private static final List<IssueReader> READERS = IssueReader.installed();

  private final Terminal terminal;
  private final Iterator<Path> paths;
  private final ArchiveReport.Collector collector = new ArchiveReport.Collector();
  private @Nullable Path path;
  private @Nullable Stream<ArchiveItem> stream;
  private Iterator<ArchiveItem> items = List.<ArchiveItem>of().iterator();
  private ArchiveItem.@Nullable Parsed next;
  private int read;
  private int readBefore;
  private boolean failed;
  private boolean failedHere;

  Inputs(List<Path> paths, Terminal terminal) {
    this.paths = paths.iterator();
    this.terminal = terminal;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (items.hasNext()) {
        take(items.next());
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
  public ArchiveItem.Parsed next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    ArchiveItem.Parsed result = next;
    next = null;
    return result;
  }

  private void beginPath(Path newPath) {
    path = newPath;
    readBefore = read;
    failedHere = false;
    Stream<ArchiveItem> newStream = Archive.builder(newPath).readers(READERS).build().items();
    stream = newStream;
    items = newStream.iterator();
  }

  private void endPath() {
    if (path != null && read == readBefore && !failedHere) {
      failed = true;
      terminal.report(path + ": error: There is nothing to read.");
    }
    path = null;
    close();
  }

  private void take(ArchiveItem item) {
    collector.add(item);
    if (item instanceof ArchiveItem.Parsed parsed) {
      read++;
      next = parsed;
      if (terminal.showsProgress() && read % PROGRESS_STEP == 0) {
        terminal.err().print("\r" + read + " issues");
        terminal.err().flush();
      }
    } else if (item instanceof ArchiveItem.Failed failure) {
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

  /** A path to the item as the user would write it. */
  private String place(ArchiveItem item) {
    Path root = path;
    if (root == null || !Files.isDirectory(root)) {
      return root == null ? item.source() : root.toString();
    }
    return item.source().equals(".") ? root.toString() : root.resolve(item.source()).toString();
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
    if (stream != null) {
      stream.close();
      stream = null;
    }
  }
}
