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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.ByteArrayBuilder;

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

  /** So many bytes the JSON of most issues has at most. */
  private static final int USUAL_LENGTH = 1 << 14;

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
    // Its blocks are not copied as they grow.
    ByteArrayBuilder out = new ByteArrayBuilder(USUAL_LENGTH);
    boolean pretty = layout == Layout.PRETTY_ARRAY;
    try (JsonGenerator generator = pretty ? Streams.pretty(out) : Streams.compact(out)) {
      if (pretty) {
        // So that it is indented as an item of the array is; what this writes is the prefix.
        generator.writeStartArray();
        generator.flush();
        out.reset();
      }
      write(issue, generator);
      generator.flush();
      return out.toByteArray();
    }
  }

  private void write(ArchivedIssue issue, JsonGenerator generator) {
    if (layout == Layout.ARRAY) {
      generator.writeRaw('\n');
    }
    IssueEncoder.ofUtf8(generator).issue(issue.issue(), issue.source());
    if (layout == Layout.NDJSON) {
      generator.writeRaw('\n');
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
      try (JsonGenerator generator = generator(out)) {
        write(issue, generator);
      } catch (JacksonIOException e) {
        throw e.getCause();
      }
    }
    out.append(suffix());
    return RenderReport.clean();
  }

  private JsonGenerator generator(Appendable out) {
    if (layout != Layout.PRETTY_ARRAY) {
      return Streams.compact(Utf8Decoding.of(out));
    }
    // So that it is indented as an item of the array is; what this writes is the prefix.
    JsonGenerator generator = Streams.pretty(Utf8Decoding.withoutFirst(out));
    generator.writeStartArray();
    return generator;
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
