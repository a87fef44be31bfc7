package io.github.linkletter.archive;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.internal.io.AtomicFile;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.IssueReader;
import io.github.linkletter.render.ArchiveRenderer;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.render.SequenceRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A folder of issues, or one file.
 *
 * <pre>{@code
 * try (Stream<ArchiveItem> items = Archive.at(Path.of("posts")).items()) {
 *   items.forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Files are read lazily and in the order of their names, folder by folder. What can't be read is
 * an item of its own among the others. Files whose names begin with a dot are passed over. Symbolic
 * links are followed, but no folder is entered twice, and none that holds the archive's. What is
 * neither a file nor a folder is never opened.
 *
 * <p>Immutable and thread-safe. Every traversal reads the folder anew.
 */
public final class Archive {
  private final Path root;
  private final IssueParser parser;
  private final Readers readers;
  private final int parallelism;

  private Archive(Builder builder) {
    root = builder.root;
    parser = builder.parser;
    readers = new Readers(FileNames.of(builder.include), builder.readers);
    parallelism = builder.parallelism;
  }

  /**
   * The archive at a path, read with {@link IssueParser#standard()}.
   *
   * @param root a folder, or one file; that it exists is checked when it is read
   * @return the archive
   */
  public static Archive at(Path root) {
    return builder(root).build();
  }

  /**
   * A builder for the archive at a path.
   *
   * @param root a folder, or one file; that it exists is checked when it is read
   * @return a new builder
   */
  public static Builder builder(Path root) {
    return new Builder(Objects.requireNonNull(root, "root"));
  }

  /**
   * The folder or file.
   *
   * @return the path as given
   */
  public Path root() {
    return root;
  }

  /**
   * What became of each file, in order. The stream is lazy: it reads as far ahead as its threads
   * need, however large the archive is. Close it when it isn't read to its end.
   *
   * @return a sequential stream
   */
  public Stream<ArchiveItem> items() {
    return items(item -> item);
  }

  /**
   * What became of each file, in order, as {@link #items()} says; the threads that read also map.
   *
   * @param mapper what to make of an item; called on several threads at once. What it throws is
   *     thrown to the stream's user
   * @param <R> what it makes
   * @return a sequential stream
   */
  public <R> Stream<R> items(Function<? super ArchiveItem, ? extends R> mapper) {
    ArchiveIterator<R> items = iterator(mapper);
    return stream(items).onClose(items::close);
  }

  /**
   * What became of each file, in order, as {@link #items(Function)} says, without a stream. Close
   * it when it isn't read to its end.
   *
   * @param mapper what to make of an item; called on several threads at once. What it throws is
   *     thrown to the iterator's user
   * @param <R> what it makes
   * @return an iterator that reads lazily
   */
  public <R> ArchiveIterator<R> iterator(Function<? super ArchiveItem, ? extends R> mapper) {
    Objects.requireNonNull(mapper, "mapper");
    Pieces pieces = new Pieces(new Walk(root, readers), parser);
    if (parallelism > 1) {
      return new LookAhead<>(pieces, mapper, parallelism);
    }
    return new ArchiveIterator<R>() {
      @Override
      public boolean hasNext() {
        return pieces.hasNext();
      }

      @Override
      public R next() {
        return mapper.apply(pieces.next().reading().get());
      }

      @Override
      public void close() {
        pieces.close();
      }
    };
  }

  /**
   * The files that {@link #items()} would read, in order, without reading them; but files that are
   * no Markdown by their name are opened, for readers to look at their beginning. What could not be
   * read or would be left alone is no part of the stream.
   *
   * @return a lazy sequential stream of paths, which begin with {@link #root()}
   */
  public Stream<Path> files() {
    return stream(new ReadableFiles(new Walk(root, readers)));
  }

  /** Those of the files that are found which are to be read. */
  private static final class ReadableFiles implements Iterator<Path> {
    private final Iterator<Walk.Found> found;
    private @Nullable Path next;

    ReadableFiles(Iterator<Walk.Found> found) {
      this.found = found;
    }

    @Override
    public boolean hasNext() {
      while (next == null && found.hasNext()) {
        Walk.Found file = found.next();
        next = file.item() == null ? file.path() : null;
      }
      return next != null;
    }

    @Override
    public Path next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Path result = next;
      next = null;
      return result;
    }
  }

  private static <T> Stream<T> stream(Iterator<T> items) {
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, characteristics), false);
  }

  /**
   * Renders all issues that can be read.
   *
   * @param renderer the renderer, such as one of JSON or of a feed
   * @param out where the text goes; it is neither flushed nor closed
   * @return what became of the files
   * @throws IOException if {@code out} throws it
   */
  public ArchiveReport convert(ArchiveRenderer renderer, Appendable out) throws IOException {
    Objects.requireNonNull(renderer, "renderer");
    Objects.requireNonNull(out, "out");
    ArchiveReport.Collector collector = new ArchiveReport.Collector();
    try (Stream<ArchiveItem> items = items()) {
      Iterator<ArchivedIssue> issues =
          items
              .peek(collector::add)
              .filter(ArchiveItem.Parsed.class::isInstance)
              .map(item -> ArchivedIssue.of(((ArchiveItem.Parsed) item).issue(), item.source()))
              .iterator();
      RenderReport rendering = renderer.render(() -> issues, out);
      return collector.report(rendering);
    }
  }

  /**
   * Renders all issues that can be read as UTF-8, on the threads that read.
   *
   * @param renderer the renderer, such as one of JSON
   * @param out where the bytes go; it is neither flushed nor closed
   * @return what became of the files
   * @throws IOException if {@code out} throws it
   */
  public ArchiveReport convertUtf8(SequenceRenderer renderer, OutputStream out) throws IOException {
    Objects.requireNonNull(renderer, "renderer");
    Objects.requireNonNull(out, "out");
    ArchiveReport.Collector collector = new ArchiveReport.Collector();
    try (Stream<Element> elements = items(item -> Element.of(item, renderer))) {
      Iterator<byte[]> bytes =
          elements
              .peek(element -> element.addTo(collector))
              .map(Element::bytes)
              .filter(Objects::nonNull)
              .iterator();
      renderer.join(bytes, out);
    }
    return collector.report(RenderReport.clean());
  }

  /**
   * A rendered issue, without its document, which many that wait for their turn would keep; or
   * another item.
   *
   * @param bytes null if it is no issue
   * @param item null if it is an issue
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Element(
      String source,
      OptionalInt number,
      List<Diagnostic> diagnostics,
      byte @Nullable [] bytes,
      @Nullable ArchiveItem item) {
    static Element of(ArchiveItem item, SequenceRenderer renderer) {
      if (!(item instanceof ArchiveItem.Parsed parsed)) {
        return new Element(item.source(), OptionalInt.empty(), List.of(), null, item);
      }
      Issue issue = parsed.issue();
      return new Element(
          parsed.source(),
          issue.number(),
          parsed.document().diagnostics(),
          renderer.element(ArchivedIssue.of(issue, parsed.source())),
          null);
    }

    void addTo(ArchiveReport.Collector collector) {
      if (item == null) {
        collector.add(source, number, diagnostics);
      } else {
        collector.add(item);
      }
    }
  }

  /**
   * Renders all issues that can be read to a file, as UTF-8. The file appears whole or not at all.
   *
   * @param renderer the renderer, such as one of JSON or of a feed
   * @param file the file; its folder must exist
   * @return what became of the files
   * @throws IOException if the file can't be written
   */
  public ArchiveReport convert(ArchiveRenderer renderer, Path file) throws IOException {
    Objects.requireNonNull(renderer, "renderer");
    Objects.requireNonNull(file, "file");
    return renderer instanceof SequenceRenderer sequence
        ? AtomicFile.writeBytes(file, out -> convertUtf8(sequence, out))
        : AtomicFile.write(file, out -> convert(renderer, out));
  }

  @Override
  public String toString() {
    return "Archive[" + root + "]";
  }

  /** Builds an {@link Archive}. Not thread-safe. */
  public static final class Builder {
    private final Path root;
    private IssueParser parser = IssueParser.standard();
    private List<String> include = List.of("*.md", "*.markdown");
    private List<IssueReader> readers = List.of();
    private int parallelism = Runtime.getRuntime().availableProcessors();

    private Builder(Path root) {
      this.root = root;
    }

    /**
     * Sets how Markdown is read. Default: {@link IssueParser#standard()}.
     *
     * @param newParser the parser
     * @return this builder
     */
    public Builder parser(IssueParser newParser) {
      parser = Objects.requireNonNull(newParser, "newParser");
      return this;
    }

    /**
     * Sets which files of a folder are read as Markdown. Default: {@code *.md} and {@code
     * *.markdown}. Those of the others that no reader takes are items that say that they were
     * skipped. An archive that is one file is read as Markdown too if no reader takes it.
     *
     * @param patterns patterns for file names, in which {@code *} stands for any characters and
     *     {@code ?} for one; case doesn't matter
     * @return this builder
     */
    public Builder include(String... patterns) {
      include = List.copyOf(Arrays.asList(Objects.requireNonNull(patterns, "patterns")));
      return this;
    }

    /**
     * Sets who reads files that are no Markdown by their name: the first that takes a file.
     * Default: nobody. Pass {@link IssueReader#installed()} for whatever is there.
     *
     * @param newReaders the readers, copied
     * @return this builder
     */
    public Builder readers(List<IssueReader> newReaders) {
      readers = List.copyOf(Objects.requireNonNull(newReaders, "newReaders"));
      return this;
    }

    /**
     * Sets on how many threads files are read. Default: as many as there are processors. It changes
     * neither the items nor their order.
     *
     * @param threads a number from 1; with 1 the reading thread is that of the stream's user
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public Builder parallelism(int threads) {
      if (threads < 1) {
        throw new IllegalArgumentException("threads must be at least 1: " + threads);
      }
      parallelism = threads;
      return this;
    }

    /**
     * The archive.
     *
     * @return an immutable value
     */
    public Archive build() {
      return new Archive(this);
    }
  }
}
