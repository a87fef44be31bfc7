package io.github.linkletter.json;

import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.SequenceRenderer;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Archives of issues as JSON, both ways, one issue in memory at a time.
 *
 * <pre>{@code
 * ArchiveJson.ndjson().render(List.of(ArchivedIssue.of(issue, "posts/7.md")), Path.of("all.ndjson"));
 *
 * try (Stream<ArchivedIssue> issues = ArchiveJson.ndjson().read(Path.of("all.ndjson"))) {
 *   issues.map(ArchivedIssue::issue).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Each issue has the form that {@link IssueJson} writes, with its {@code source} where it has
 * one.
 *
 * <p>Immutable and thread-safe.
 */
public final class ArchiveJson implements SequenceRenderer {
  private static final ArchiveJson NDJSON = new ArchiveJson(Layout.NDJSON);
  private static final ArchiveJson ARRAY = new ArchiveJson(Layout.ARRAY);
  private static final ArchiveJson PRETTY_ARRAY = new ArchiveJson(Layout.PRETTY_ARRAY);

  private final Layout layout;

  private ArchiveJson(Layout layout) {
    this.layout = layout;
  }

  private enum Layout {
    NDJSON,
    ARRAY,
    PRETTY_ARRAY
  }

  /**
   * Writes an issue a line, as <a href="https://github.com/ndjson/ndjson-spec">NDJSON</a>.
   *
   * @return the preset
   */
  public static ArchiveJson ndjson() {
    return NDJSON;
  }

  /**
   * Writes a JSON array, an issue a line.
   *
   * @return the preset
   */
  public static ArchiveJson array() {
    return ARRAY;
  }

  /**
   * Writes a JSON array, a member or an item a line, indented by two blanks.
   *
   * @return the preset
   */
  public static ArchiveJson prettyArray() {
    return PRETTY_ARRAY;
  }

  @Override
  public String mediaType() {
    return layout == Layout.NDJSON ? "application/x-ndjson" : "application/json";
  }

  @Override
  public String prefix() {
    return layout == Layout.NDJSON ? "" : "[";
  }

  @Override
  public String delimiter() {
    return layout == Layout.NDJSON ? "" : ",";
  }

  @Override
  public String suffix() {
    return layout == Layout.NDJSON ? "" : "\n]\n";
  }

  /**
   * Renders one issue: for NDJSON with the line end behind it, in an array with one before it.
   *
   * @param issue the issue
   * @return its text as UTF-8
   * @throws IllegalArgumentException if the issue nests deeper than {@link IssueJson#MAX_DEPTH}
   */
  @Override
  public byte[] element(ArchivedIssue issue) {
    Utf8Sink json = layout == Layout.PRETTY_ARRAY ? Utf8Sink.pretty(1) : Utf8Sink.compact();
    if (layout == Layout.ARRAY) {
      json.lineEnd();
    }
    new IssueEncoder(json).issue(issue.issue(), issue.source());
    if (layout == Layout.NDJSON) {
      json.lineEnd();
    }
    return json.toByteArray();
  }

  /**
   * Reads issues, whatever their layout: an array, or objects one after the other, as in NDJSON.
   * The stream reads as it goes. It throws a {@link JsonFormatException} at the first issue that
   * isn't in order, with the line in the archive, and an {@link UncheckedIOException} when the
   * reader throws; all issues before it have been delivered, and the stream ends there.
   *
   * @param json the archive's text, read as the stream goes on and not closed
   * @return a lazy, sequential stream in the archive's order
   */
  public Stream<ArchivedIssue> read(Reader json) {
    IssueSpliterator issues = new IssueSpliterator(Objects.requireNonNull(json, "json"), "");
    return StreamSupport.stream(issues, false).onClose(issues::close);
  }

  /**
   * Reads issues from a file, as {@link #read(Reader)} does.
   *
   * @param file a file of UTF-8; messages begin with its name
   * @return a lazy, sequential stream in the archive's order; closing it closes the file
   * @throws IOException if the file can't be opened
   */
  public Stream<ArchivedIssue> read(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    Utf8Reader json = new Utf8Reader(Files.newInputStream(file));
    IssueSpliterator issues = new IssueSpliterator(json, file.toString());
    return StreamSupport.stream(issues, false)
        .onClose(
            () -> {
              issues.close();
              try {
                json.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  @Override
  public String toString() {
    return switch (layout) {
      case NDJSON -> "ArchiveJson[ndjson]";
      case ARRAY -> "ArchiveJson[array]";
      case PRETTY_ARRAY -> "ArchiveJson[prettyArray]";
    };
  }
}
