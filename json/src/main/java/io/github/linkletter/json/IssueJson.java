package io.github.linkletter.json;

import io.github.linkletter.model.Issue;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Issues as JSON, both ways; the package's description has the form.
 *
 * <pre>{@code
 * String json = IssueJson.compact().render(issue);
 * Issue same = IssueJson.compact().read(json);
 * }</pre>
 *
 * <p>{@code read(render(issue)).equals(issue)} holds for every issue that the limits below let
 * through, lone surrogates included: they are written as escapes, so that the text is always valid
 * Unicode. The text depends on nothing but the issue, and its line ends are {@code \n}.
 *
 * <p>Left out when absent are {@code publication}, {@code number}, {@code title}, {@code date},
 * {@code source}, {@code metadata} without keys, a link's {@code label} and {@code title}, an
 * image's {@code title}, and {@code info} of code; {@code inline} is only there when it is true,
 * and {@code start} in ordered lists. All other members are always there, lists without items too.
 * Reading takes a {@code null} for an absent value.
 *
 * <p>Reading is strict: what isn't as the form says is a {@link JsonFormatException} with a place
 * and a reason. Members may come in any order, unknown ones are ignored, and a member that comes
 * twice is an error. {@code schemaVersion} must be there, since without it any JSON object would be
 * read as an issue without content, and a higher one than {@link #SCHEMA_VERSION} is refused.
 *
 * <p>To write or read many issues see {@link ArchiveJson}; to use issues in types that Jackson maps
 * see {@link IssueJsonModule}.
 *
 * <p>Immutable and thread-safe.
 */
public final class IssueJson implements IssueRenderer {
  /** The version of the form that is written, and the highest one that is read. */
  public static final int SCHEMA_VERSION = 1;

  /**
   * So many levels of objects and arrays an issue may nest, the issue itself being the first. A
   * list inside a list is four levels deeper, a quotation inside a quotation two.
   */
  public static final int MAX_DEPTH = 500;

  /**
   * So many characters the JSON of one issue may have to be read: 64 Mi, more than an issue of 1
   * MiB can become.
   */
  public static final int MAX_LENGTH = 1 << 26;

  /** So many characters the name of a member may have to be read: 1 Mi. */
  public static final int MAX_NAME_LENGTH = 1 << 20;

  private static final IssueJson COMPACT = new IssueJson(false);
  private static final IssueJson PRETTY = new IssueJson(true);

  private final boolean pretty;

  private IssueJson(boolean pretty) {
    this.pretty = pretty;
  }

  /**
   * Writes an issue in one line, without a line end behind it.
   *
   * @return the preset
   */
  public static IssueJson compact() {
    return COMPACT;
  }

  /**
   * Writes a member or an item a line, indented by two blanks, with a line end behind the last.
   *
   * @return the preset
   */
  public static IssueJson pretty() {
    return PRETTY;
  }

  /**
   * The form as a JSON Schema, draft 2020-12. What is written is valid by it, and what is valid by
   * it can be read, but for what a schema can't say: dates that no calendar has, members that come
   * twice, and the limits. It allows unknown members, as reading does, and no unknown types of
   * nodes.
   *
   * @return the schema's text
   */
  public static String schema() {
    try (InputStream in = IssueJson.class.getResourceAsStream("issue-1.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  /**
   * Renders an issue.
   *
   * @param issue the issue
   * @param out where the text goes; it is neither flushed nor closed
   * @return a report that has nothing to say
   * @throws IOException if {@code out} throws it
   * @throws IllegalArgumentException if the issue nests deeper than {@link #MAX_DEPTH}; a part of
   *     the text may have been written
   */
  @Override
  public RenderReport render(Issue issue, Appendable out) throws IOException {
    Objects.requireNonNull(issue, "issue");
    Utf8Sink json = new Utf8Sink(Objects.requireNonNull(out, "out"), pretty, 0);
    try {
      new IssueEncoder(json).issue(issue, Optional.empty());
      if (pretty) {
        json.lineEnd();
      }
      json.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return RenderReport.clean();
  }

  /**
   * Reads an issue, whatever its layout.
   *
   * @param json the text of one issue; a byte-order mark in front of it is dropped
   * @return the issue
   * @throws JsonFormatException if the text is no JSON, or not this form, or beyond a limit
   */
  public Issue read(String json) {
    try {
      return parse(new StringReader(Objects.requireNonNull(json, "json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringReader throws none
    }
  }

  /**
   * Reads an issue, whatever its layout.
   *
   * @param json the text of one issue, read to its end and not closed; a byte-order mark in front
   *     of it is dropped
   * @return the issue
   * @throws IOException if the reader throws it
   * @throws JsonFormatException if the text is no JSON, or not this form, or beyond a limit
   */
  public Issue read(Reader json) throws IOException {
    return parse(Objects.requireNonNull(json, "json"));
  }

  /**
   * Reads an issue from a file, whatever its layout.
   *
   * @param file a file of UTF-8; a byte-order mark in front of the text is dropped
   * @return the issue
   * @throws IOException if the file can't be read
   * @throws JsonFormatException if the text is no UTF-8, no JSON, or not this form, or beyond a
   *     limit; the message begins with the file's name
   */
  public Issue read(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    try (Reader json = new Utf8Reader(Files.newInputStream(file))) {
      return parse(json);
    } catch (JsonFormatException e) {
      throw e.in(file.toString());
    }
  }

  private static Issue parse(Reader json) throws IOException {
    try (JsonParser parser = Parsers.of(new LimitedReader(json, MAX_LENGTH))) {
      JsonInput in = new JsonInput(parser);
      try {
        if (!in.value()) {
          throw in.error("is empty; it must be an object");
        }
        Issue issue = new IssueDecoder(in).issue().issue();
        if (in.value()) {
          throw in.error("ends before this; ArchiveJson reads several issues");
        }
        return issue;
      } catch (JacksonException e) {
        throw in.translate(e);
      }
    }
  }

  @Override
  public String toString() {
    return pretty ? "IssueJson[pretty]" : "IssueJson[compact]";
  }
}
