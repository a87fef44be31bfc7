package io.github.linkletter.archive;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.IssueReader;
import io.github.linkletter.source.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What there is to read in a folder, piece by piece: a file, or one source of a file that a reader
 * divides. Finding pieces is the work of one thread; reading them may be that of many.
 */
final class Pieces implements Iterator<Pieces.Piece>, AutoCloseable {
  /**
   * Something to read.
   *
   * @param size how many bytes it has; 0 if nothing is left to read
   * @param reading reads it, on any thread
   */
  record Piece(long size, Supplier<ArchiveItem> reading) {}

  private final Iterator<Walk.Found> files;
  private final IssueParser parser;
  private @Nullable Piece next;
  private Iterator<Source> sources = Collections.emptyIterator();
  private Walk.@Nullable Found divided;
  private @Nullable InputStream open;

  Pieces(Iterator<Walk.Found> files, IssueParser parser) {
    this.files = files;
    this.parser = parser;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (divided != null) {
        next = nextSource(divided);
      } else if (files.hasNext()) {
        next = begin(files.next());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Piece next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Piece result = next;
    next = null;
    return result;
  }

  private @Nullable Piece begin(Walk.Found found) {
    ArchiveItem item = found.item();
    if (item != null) {
      return new Piece(0, () -> item);
    }
    IssueReader reader = found.reader();
    if (reader == null) {
      return new Piece(found.size(), new Markdown(parser, found));
    }
    try {
      InputStream in = new BufferedInputStream(Files.newInputStream(found.path()));
      open = in;
      sources = reader.sources(name(found.path()), in);
      divided = found;
      return null;
    } catch (IOException e) {
      close();
      return failed(found, Reasons.of(e));
    }
  }

  private @Nullable Piece nextSource(Walk.Found found) {
    IssueReader reader = found.reader();
    try {
      if (reader != null && sources.hasNext()) {
        Source source = sources.next();
        return new Piece(source.size(), () -> item(source(found, source), reader.read(source)));
      }
      close();
      return null;
    } catch (UncheckedIOException e) {
      close();
      return failed(found, Reasons.of(Objects.requireNonNull(e.getCause(), "cause")));
    }
  }

  /** The file's path in the archive, with what the reader adds for one of several sources. */
  private static String source(Walk.Found found, Source source) {
    String file = name(found.path());
    return source.name().startsWith(file)
        ? found.source() + source.name().substring(file.length())
        : source.name();
  }

  private record Markdown(IssueParser parser, Walk.Found file) implements Supplier<ArchiveItem> {
    @Override
    public ArchiveItem get() {
      try {
        return item(file.source(), parser.parse(file.path(), name(file.path())));
      } catch (IOException e) {
        return new ArchiveItem.Failed(file.source(), Reasons.of(e));
      }
    }
  }

  private static String name(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static ArchiveItem item(String source, IssueDocument document) {
    return document.hasErrors()
        ? new ArchiveItem.Failed(source, document.diagnostics().get(0))
        : new ArchiveItem.Parsed(source, document);
  }

  private static Piece failed(Walk.Found found, Diagnostic reason) {
    return new Piece(0, () -> new ArchiveItem.Failed(found.source(), reason));
  }

  /** Ends reading the file that is being divided. */
  @Override
  public void close() {
    divided = null;
    sources = Collections.emptyIterator();
    InputStream in = open;
    open = null;
    if (in != null) {
      try {
        in.close();
      } catch (IOException e) {
        // Everything that was wanted of it was read.
      }
    }
  }
}
