package io.github.linkletter.internal.frontmatter;

import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The last resort for front matter that is no YAML: each line that begins with a key is a field.
 * What is indented below it belongs to its value, and so do items below a key without a value. All
 * other lines are fields without a key, so that nothing is lost.
 */
final class RawLines {
  private RawLines() {}

  /** Where the key at the beginning of a line ends; 0 if the line begins with none. */
  static int keyEnd(Lines lines, int line) {
    int start = lines.start(line);
    int end = lines.contentEnd(line);
    int at = start;
    while (at < end && lines.charAt(at) != ':' && !Chars.isBlank(lines.charAt(at))) {
      at++;
    }
    boolean key =
        at > start
            && at < end
            && lines.charAt(at) == ':'
            && (at + 1 == end || Chars.isBlank(lines.charAt(at + 1)))
            && isKey(lines.text(line, start, at));
    return key ? at : 0;
  }

  static List<FrontMatterField> read(Lines lines, int from, int to) {
    List<FrontMatterField> fields = new ArrayList<>();
    int line = from;
    while (line < to) {
      int next = fieldEnd(lines, line, to);
      FrontMatterField field = field(lines, line, next);
      if (!field.key().isEmpty() || !String.valueOf(field.text()).isEmpty()) {
        fields.add(field);
      }
      line = next;
    }
    return fields;
  }

  /** The line behind the field that begins at {@code line}. */
  static int fieldEnd(Lines lines, int line, int to) {
    int keyEnd = keyEnd(lines, line);
    boolean hasItems = keyEnd + 1 == lines.contentEnd(line);
    int next = line + 1;
    while (next < to
        && keyEnd(lines, next) == 0
        && (keyEnd == 0
            || lines.isBlank(next)
            || lines.indent(next) > 0
            || (hasItems && lines.startsWith(next, "-")))) {
      next++;
    }
    return next;
  }

  private static FrontMatterField field(Lines lines, int line, int next) {
    int keyEnd = keyEnd(lines, line);
    int valueStart = keyEnd == 0 ? lines.start(line) : keyEnd + 1;
    while (valueStart < lines.contentEnd(line) && Chars.isBlank(lines.charAt(valueStart))) {
      valueStart++;
    }
    int valueEnd = Math.max(valueStart, lines.contentEnd(line));
    StringBuilder value = new StringBuilder();
    value.append(lines.text(line, valueStart, valueEnd));
    for (int more = line + 1; more < next; more++) {
      if (!lines.isBlank(more)) {
        value.append(value.isEmpty() ? "" : "\n").append(lines.content(more));
        valueEnd = lines.contentEnd(more);
      }
    }
    String key = keyEnd == 0 ? "" : lines.text(line, lines.start(line), keyEnd);
    SourceSpan span = lines.span(valueStart, valueEnd);
    String text = unquoted(value.toString());
    return new FrontMatterField(
        key, new Metadata.Text(text), text, lines.startOffset(line), span, null);
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.indexOf(value.charAt(0), 1) == value.length() - 1;
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static boolean isKey(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }
}
