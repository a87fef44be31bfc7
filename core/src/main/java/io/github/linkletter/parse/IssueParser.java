package io.github.linkletter.parse;

import io.github.linkletter.internal.markdown.MarkdownReader;
import io.github.linkletter.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads issues from text.
 *
 * <pre>{@code
 * IssueDocument document = IssueParser.standard().parse(Path.of("2015-09-13-245.md"));
 * document.issue().entries().forEach(System.out::println);
 * }</pre>
 *
 * <p>Whatever the text is, reading gives an issue and diagnostics: nothing in it is a reason for an
 * exception. Only a file that can't be read is.
 *
 * <p>Immutable and thread-safe: make one and share it.
 */
public final class IssueParser {
  /** A larger source is not read, unless {@link Builder#maxSize} says otherwise: 1 MiB. */
  public static final int DEFAULT_MAX_SIZE = 1 << 20;

  /** A document has so many diagnostics at most, unless {@link Builder#maxDiagnostics} differs. */
  public static final int DEFAULT_MAX_DIAGNOSTICS = 1000;

  private static final IssueParser STANDARD = builder().build();

  private final Dialect dialect;
  private final int maxSize;
  private final int maxDiagnostics;
  private final boolean shortcuts;
  private final MarkdownReader markdown;
  private final MarkdownReader markdownWithUrls;

  private IssueParser(Builder builder) {
    this.dialect = builder.dialect;
    this.maxSize = builder.maxSize;
    this.maxDiagnostics = builder.maxDiagnostics;
    this.shortcuts = builder.shortcuts;
    this.markdown =
        shortcuts ? MarkdownReader.standard() : MarkdownReader.standard().withoutShortcuts();
    this.markdownWithUrls = markdown.withBareUrls();
  }

  /**
   * The parser with {@link Dialect#standard()} and the default limits.
   *
   * @return the parser
   */
  public static IssueParser standard() {
    return STANDARD;
  }

  /**
   * A builder with the values of {@link #standard()}.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with this parser's values.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.dialect = dialect;
    builder.maxSize = maxSize;
    builder.maxDiagnostics = maxDiagnostics;
    builder.shortcuts = shortcuts;
    return builder;
  }

  /**
   * The conventions that it reads by.
   *
   * @return the dialect
   */
  public Dialect dialect() {
    return dialect;
  }

  /**
   * The largest source that it reads.
   *
   * @return a number of bytes, or for a source from text of UTF-16 code units
   */
  public int maxSize() {
    return maxSize;
  }

  /**
   * How many diagnostics a document has at most; one more counts those beyond.
   *
   * @return a number from 0
   */
  public int maxDiagnostics() {
    return maxDiagnostics;
  }

  boolean shortcuts() {
    return shortcuts;
  }

  MarkdownReader markdown(Dialect chosen) {
    return chosen.linkStyles().contains(LinkStyle.BARE_IN_TEXT) ? markdownWithUrls : markdown;
  }

  /**
   * Reads a text.
   *
   * @param text the text
   * @return the document
   */
  public IssueDocument parse(String text) {
    return parse(Source.of("", Objects.requireNonNull(text, "text")));
  }

  /**
   * Reads a source.
   *
   * @param source the source
   * @return the document
   */
  public IssueDocument parse(Source source) {
    return new DocumentReader(Objects.requireNonNull(source, "source"), this).read();
  }

  /**
   * Reads a file; its path becomes the source's name.
   *
   * @param path the file
   * @return the document
   * @throws IOException if the file can't be read
   */
  public IssueDocument parse(Path path) throws IOException {
    return parse(path, path.toString().replace(path.getFileSystem().getSeparator(), "/"));
  }

  /**
   * Reads a file under another name. Of a file that is too large no more is read than it takes to
   * know that; its document's source is empty.
   *
   * @param path the file
   * @param name what messages call it, with {@code /} between the parts of a path
   * @return the document
   * @throws IOException if the file can't be read
   */
  public IssueDocument parse(Path path, String name) throws IOException {
    Source source = Source.read(Objects.requireNonNull(path, "path"), name, maxSize + 1);
    return source.size() > maxSize
        ? DocumentReader.tooLarge(Source.of(name, ""), this)
        : parse(source);
  }

  /** Builds an {@link IssueParser}. Not thread-safe. */
  public static final class Builder {
    private Dialect dialect = Dialect.standard();
    private int maxSize = DEFAULT_MAX_SIZE;
    private int maxDiagnostics = DEFAULT_MAX_DIAGNOSTICS;
    private boolean shortcuts = true;

    private Builder() {}

    /**
     * Sets the conventions to read by. Default: {@link Dialect#standard()}.
     *
     * @param newDialect the dialect
     * @return this builder
     */
    public Builder dialect(Dialect newDialect) {
      dialect = Objects.requireNonNull(newDialect, "newDialect");
      return this;
    }

    /**
     * Sets the largest source to read. Default: {@link IssueParser#DEFAULT_MAX_SIZE}. What is
     * larger gives an empty issue with the error {@code too-large}.
     *
     * @param size a number of bytes (or, for a source from text, of UTF-16 code units), from 0 and
     *     less than {@link Integer#MAX_VALUE}
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder maxSize(int size) {
      if (size < 0 || size == Integer.MAX_VALUE) {
        throw new IllegalArgumentException("size must be from 0 to 2147483646: " + size);
      }
      maxSize = size;
      return this;
    }

    /**
     * Sets how many diagnostics a document has at most. Default: {@link
     * IssueParser#DEFAULT_MAX_DIAGNOSTICS}. If there are more, one at the end counts them.
     *
     * @param count a number from 0
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maxDiagnostics(int count) {
      if (count < 0) {
        throw new IllegalArgumentException("count must not be negative: " + count);
      }
      maxDiagnostics = count;
      return this;
    }

    /** Lets everything go the general path, for tests that hold the shortcuts to it. */
    Builder withoutShortcuts() {
      shortcuts = false;
      return this;
    }

    /**
     * The parser.
     *
     * @return an immutable value
     */
    public IssueParser build() {
      return new IssueParser(this);
    }
  }
}
