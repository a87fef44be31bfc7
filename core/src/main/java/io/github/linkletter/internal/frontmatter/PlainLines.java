package io.github.linkletter.internal.frontmatter;

import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shortcut for front matter that is nothing but lines {@code key: value} whose values are plain
 * text or dates. It declines whatever YAML could read in any other way.
 */
final class PlainLines {
  /** YAML has a limit of 1024 characters for keys that nothing marks as such (section 7.4.2). */
  private static final int MAX_KEY = 1000;

  private static final Set<String> RESERVED = Set.of("null", "true", "false");

  private PlainLines() {}

  /** The fields of the lines, or null if they are not plain. */
  static @Nullable List<FrontMatterField> read(Lines lines, int from, int to) {
    List<FrontMatterField> fields = new ArrayList<>(to - from);
    for (int line = from; line < to; line++) {
      FrontMatterField field = field(lines, line);
      if (field == null || hasKey(fields, field.key())) {
        return null;
      }
      fields.add(field);
    }
    return fields;
  }

  private static boolean hasKey(List<FrontMatterField> fields, String key) {
    for (FrontMatterField field : fields) {
      if (field.key().equals(key)) {
        return true;
      }
    }
    return fields.size() > 16; // so many that a search among them is no shortcut
  }

  private static @Nullable FrontMatterField field(Lines lines, int line) {
    int start = lines.start(line);
    int end = lines.contentEnd(line);
    int at = start;
    while (at < end && isKeyChar(lines.charAt(at))) {
      at++;
    }
    boolean key =
        at > start && at - start <= MAX_KEY && Chars.isLetter(lines.charAt(start)) && at + 1 < end;
    if (!key || lines.charAt(at) != ':' || lines.charAt(at + 1) != ' ') {
      return null;
    }
    int valueStart = at + 1;
    while (valueStart < end && lines.charAt(valueStart) == ' ') {
      valueStart++;
    }
    if (valueStart == end || !isPlainText(lines, valueStart, end)) {
      return null;
    }
    String value = lines.text(line, valueStart, end);
    if (!isPrintable(value) || RESERVED.contains(value.toLowerCase(Locale.ROOT))) {
      return null;
    }
    return new FrontMatterField(
        lines.text(line, start, at),
        new Metadata.Text(value),
        value,
        lines.startOffset(line),
        lines.span(valueStart, end),
        null);
  }

  /** Whether YAML reads the text as a plain scalar that is neither a number nor a keyword. */
  private static boolean isPlainText(Lines lines, int start, int end) {
    if (!Chars.isLetter(lines.charAt(start)) && !beginsWithDay(lines, start, end)) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = lines.charAt(i);
      boolean last = i + 1 == end;
      if ((c == ':' && (last || lines.charAt(i + 1) == ' '))
          || (c == '#' && lines.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text holds nothing but what YAML has in a line as it is. */
  private static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean printable =
          (c >= ' ' && c <= '~')
              || (c >= '\u00A0' && c < '\uD800' && c != '\u2028' && c != '\u2029')
              || (c >= '\uE000' && c < '\uFEFF');
      if (!printable) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text begins as {@code 2015-09-}, which no number does. */
  private static boolean beginsWithDay(Lines lines, int start, int end) {
    if (end - start < 8) {
      return false;
    }
    for (int i = 0; i < 8; i++) {
      char c = lines.charAt(start + i);
      if (i == 4 || i == 7 ? c != '-' : !Chars.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKeyChar(char c) {
    return Chars.isLetter(c) || Chars.isDigit(c) || c == '_' || c == '-';
  }
}
