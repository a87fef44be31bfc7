package io.github.linkletter.json;

import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.render.SequenceRenderer;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

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
    Utf8Sink json = sink(null);
    write(issue, json);
    return json.toByteArray();
  }

  private Utf8Sink sink(@Nullable Appendable out) {
    return new Utf8Sink(out, layout == Layout.PRETTY_ARRAY, layout == Layout.PRETTY_ARRAY ? 1 : 0);
  }

  private void write(ArchivedIssue issue, Utf8Sink json) {
    if (layout == Layout.ARRAY) {
      json.lineEnd();
    }
    new IssueEncoder(json).issue(issue.issue(), issue.source());
    if (layout == Layout.NDJSON) {
      json.lineEnd();
    }
  }

  /**
   * Renders issues. When an issue is complete, all of it has been handed to {@code out}. When the
   * iteration or {@code out} throws, an array isn't closed, so that it doesn't look whole.
   *
   * @param issues the issues in their order; iterated once and lazily
   * @param out where the text goes; it is neither flushed nor closed
   * @return a report that has nothing to say
   * @throws IOException if {@code out} throws it
   * @throws IllegalArgumentException if an issue nests deeper than {@link IssueJson#MAX_DEPTH}
   */
  @Override
  public RenderReport render(Iterable<ArchivedIssue> issues, Appendable out) throws IOException {
    Objects.requireNonNull(issues, "issues");
    Objects.requireNonNull(out, "out").append(prefix());
    String separator = "";
    for (ArchivedIssue issue : issues) {
      out.append(separator);
      separator = delimiter();
      Utf8Sink json = sink(out);
      try {
        write(issue, json);
        json.flush();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    out.append(suffix());
    return RenderReport.clean();
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
