package io.github.linkletter.internal.frontmatter;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The front matter of a text: what stands between two lines {@code ---} at its beginning.
 *
 * @param fields the keys in their order
 * @param startLine the line of the opening fence: the first that isn't empty
 * @param endLine the line behind the closing fence; 0 if there is no front matter
 * @param diagnostics what was wrong with it
 */
public record FrontMatter(
    List<FrontMatterField> fields, int startLine, int endLine, List<Diagnostic> diagnostics) {
  /** Longer front matter is read line by line, and not as YAML. */
  public static final int MAX_LENGTH = 1 << 16;

  /** Values nested deeper than this make front matter be read line by line. */
  public static final int MAX_NESTING = 32;

  private static final String FENCE = "---";

  /** What ends a document of YAML ends front matter, too. */
  private static final String END = "...";

  /** Reads the front matter at the beginning of {@code lines}. */
  public static FrontMatter read(Lines lines, boolean shortcuts) {
    int start = 0;
    while (start < lines.count() && lines.isBlank(start)) {
      start++;
    }
    if (start == lines.count() || !isFence(lines, start)) {
      return none(lines, "The text has no front matter.");
    }
    int end = start + 1;
    while (end < lines.count() && !isFence(lines, end) && !isFence(lines, end, END)) {
      end++;
    }
    FrontMatter found =
        end == lines.count() ? unclosed(lines, start) : read(lines, start, end, shortcuts);
    return start == 0 ? found : found.belowEmptyLines(lines);
  }

  private static FrontMatter read(Lines lines, int start, int end, boolean shortcuts) {
    int first = start + 1;
    if (lines.startOffset(end) - lines.startOffset(first) > MAX_LENGTH) {
      String problem =
          "Front matter of more than " + MAX_LENGTH + " characters is not read as YAML.";
      List<FrontMatterField> fields = RawLines.read(lines, first, end);
      return new FrontMatter(
              fields, start, end + 1, List.of(invalid(problem, lines.contentSpan(start))))
          .unlessText(lines);
    }
    List<FrontMatterField> plain = shortcuts ? PlainLines.read(lines, first, end) : null;
    if (plain != null) {
      return new FrontMatter(plain, start, end + 1, List.of());
    }
    try {
      List<FrontMatterField> fields = new YamlReader(lines, first, end).read();
      return new FrontMatter(fields, start, end + 1, List.of());
    } catch (InvalidYamlException e) {
      return fieldByField(lines, start, end, e).unlessText(lines);
    }
  }

  /** Reads each field as YAML of its own, and those that are no YAML as they stand. */
  private static FrontMatter fieldByField(
      Lines lines, int start, int end, InvalidYamlException whole) {
    List<FrontMatterField> fields = new ArrayList<>();
    int line = start + 1;
    while (line < end) {
      int next = RawLines.fieldEnd(lines, line, end);
      try {
        fields.addAll(new YamlReader(lines, line, next).read());
      } catch (InvalidYamlException e) {
        fields.addAll(RawLines.read(lines, line, next));
      }
      line = next;
    }
    String problem = "The front matter is no valid YAML: " + whole.getMessage() + ".";
    return new FrontMatter(fields, start, end + 1, List.of(invalid(problem, whole.span())));
  }

  private static Diagnostic invalid(String problem, SourceSpan place) {
    return Diagnostic.of(DiagnosticCode.INVALID_FRONT_MATTER, problem).at(place);
  }

  /** This, but that text without a single key between two lines is no front matter. */
  private FrontMatter unlessText(Lines lines) {
    return fields.stream().allMatch(field -> field.key().isEmpty())
        ? none(lines, "The text begins with --- but no front matter follows.")
        : this;
  }

  /** This below empty lines, where it is front matter only if nothing else is wrong with it. */
  private FrontMatter belowEmptyLines(Lines lines) {
    if (fields.isEmpty() || !diagnostics.isEmpty()) {
      return none(lines, "The text has no front matter.");
    }
    String problem = "Empty lines stand before the front matter; other programs won't see it.";
    return new FrontMatter(
        fields, startLine, endLine, List.of(invalid(problem, lines.contentSpan(startLine))));
  }

  /** Without a closing fence, front matter is the lines that look like it. */
  private static FrontMatter unclosed(Lines lines, int start) {
    int end = start + 1;
    while (end < lines.count() && RawLines.keyEnd(lines, end) > 0) {
      end++;
    }
    if (end == start + 1) {
      return none(lines, "The text begins with --- but no front matter follows.");
    }
    FrontMatter read = read(lines, start, end, false);
    List<Diagnostic> diagnostics = new ArrayList<>();
    diagnostics.add(
        Diagnostic.of(
                DiagnosticCode.UNCLOSED_FRONT_MATTER,
                "The front matter has no closing line; it was read up to line " + end + ".")
            .at(lines.contentSpan(start)));
    diagnostics.addAll(read.diagnostics);
    return new FrontMatter(read.fields, start, end, diagnostics);
  }

  private static FrontMatter none(Lines lines, String problem) {
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.MISSING_FRONT_MATTER, problem)
            .at(lines.contentSpan(0))
            .at(IssuePath.root());
    return new FrontMatter(List.of(), 0, 0, List.of(diagnostic));
  }

  /** Whether a line is a fence: three hyphens, and perhaps blanks behind them. */
  private static boolean isFence(Lines lines, int line) {
    return isFence(lines, line, FENCE);
  }

  private static boolean isFence(Lines lines, int line, String fence) {
    int start = lines.start(line);
    return lines.contentEnd(line) == start + fence.length()
        && lines.isAt(start, fence)
        && !Chars.isBlank(lines.charAt(start));
  }
}
