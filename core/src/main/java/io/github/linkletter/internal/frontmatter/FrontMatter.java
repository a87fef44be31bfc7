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
 * @param endLine the line behind the closing fence; 0 if there is no front matter
 * @param diagnostics what was wrong with it
 */
public record FrontMatter(
    List<FrontMatterField> fields, int endLine, List<Diagnostic> diagnostics) {
  /** Longer front matter is read line by line, and not as YAML. */
  public static final int MAX_LENGTH = 1 << 16;

  /** Values nested deeper than this make front matter be read line by line. */
  public static final int MAX_NESTING = 32;

  private static final String FENCE = "---";

  /** Reads the front matter at the beginning of {@code lines}. */
  public static FrontMatter read(Lines lines, boolean shortcuts) {
    if (lines.count() == 0 || !isFence(lines, 0)) {
      return none(lines, "The text has no front matter.");
    }
    int end = 1;
    while (end < lines.count() && !isFence(lines, end)) {
      end++;
    }
    if (end == lines.count()) {
      return unclosed(lines);
    }
    return read(lines, end, shortcuts);
  }

  private static FrontMatter read(Lines lines, int end, boolean shortcuts) {
    if (lines.start(end) - lines.start(1) > MAX_LENGTH) {
      String problem =
          "Front matter of more than " + MAX_LENGTH + " characters is not read as YAML.";
      return rawLines(lines, end, problem, firstLine(lines));
    }
    List<FrontMatterField> plain = shortcuts ? PlainLines.read(lines, 1, end) : null;
    if (plain != null) {
      return new FrontMatter(plain, end + 1, List.of());
    }
    try {
      return new FrontMatter(new YamlReader(lines, 1, end).read(), end + 1, List.of());
    } catch (InvalidYamlException e) {
      String problem = "The front matter is no valid YAML: " + e.getMessage() + ".";
      return rawLines(lines, end, problem, e.span());
    }
  }

  /** Reads the lines one by one; text without a single key between two lines is no front matter. */
  private static FrontMatter rawLines(Lines lines, int end, String problem, SourceSpan place) {
    List<FrontMatterField> fields = RawLines.read(lines, 1, end);
    if (fields.stream().allMatch(field -> field.key().isEmpty())) {
      return none(lines, "The text begins with --- but no front matter follows.");
    }
    return new FrontMatter(
        fields,
        end + 1,
        List.of(Diagnostic.of(DiagnosticCode.INVALID_FRONT_MATTER, problem).at(place)));
  }

  /** Without a closing fence, front matter is the lines that look like it. */
  private static FrontMatter unclosed(Lines lines) {
    int end = 1;
    while (end < lines.count() && RawLines.keyEnd(lines, end) > 0) {
      end++;
    }
    if (end == 1) {
      return none(lines, "The text begins with --- but no front matter follows.");
    }
    FrontMatter read = read(lines, end, false);
    List<Diagnostic> diagnostics = new ArrayList<>();
    diagnostics.add(
        Diagnostic.of(
                DiagnosticCode.UNCLOSED_FRONT_MATTER,
                "The front matter has no closing line; it was read up to line " + end + ".")
            .at(firstLine(lines)));
    diagnostics.addAll(read.diagnostics);
    return new FrontMatter(read.fields, end, diagnostics);
  }

  private static FrontMatter none(Lines lines, String problem) {
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.MISSING_FRONT_MATTER, problem)
            .at(firstLine(lines))
            .at(IssuePath.root());
    return new FrontMatter(List.of(), 0, List.of(diagnostic));
  }

  private static SourceSpan firstLine(Lines lines) {
    return lines.count() == 0
        ? new SourceSpan(lines.text().length(), lines.text().length())
        : new SourceSpan(lines.contentStart(0), lines.contentEnd(0));
  }

  /** Whether a line is a fence: three hyphens, and perhaps blanks behind them. */
  private static boolean isFence(Lines lines, int line) {
    int start = lines.start(line);
    return lines.contentEnd(line) == start + FENCE.length()
        && lines.text().startsWith(FENCE, start)
        && !Chars.isBlank(lines.text().charAt(start));
  }
}
