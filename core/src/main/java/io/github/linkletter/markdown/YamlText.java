package io.github.linkletter.markdown;

import io.github.linkletter.internal.frontmatter.FrontMatter;
import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.model.Metadata;
import java.util.Map;

/** Writes keys and values of front matter as YAML 1.2, each in one line. */
final class YamlText {
  /** YAML allows keys of 1024 characters where nothing announces them. */
  private static final int MAX_KEY = 1000;

  private YamlText() {}

  /** A field: its key, a colon, a value that is YAML already. */
  static String field(String key, String yaml) {
    String text = key(key);
    return text.length() > MAX_KEY ? "? " + text + "\n: " + yaml + "\n" : text + ": " + yaml + "\n";
  }

  private static String key(String key) {
    return isPlainKey(key) ? key : quoted(key);
  }

  private static boolean isPlainKey(String key) {
    if (key.isEmpty() || !Chars.isLetter(key.charAt(0))) {
      return false;
    }
    for (int i = 1; i < key.length(); i++) {
      char c = key.charAt(i);
      if (!Chars.isLetter(c) && !Chars.isDigit(c) && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  /**
   * A value; what is nested deeper than front matter may be is left out, so that reading it back
   * tells that it can't be written.
   */
  static String value(Metadata.Value value) {
    return value(value, 0);
  }

  private static String value(Metadata.Value value, int depth) {
    if (value instanceof Metadata.Text text) {
      return string(text.value());
    }
    if (value instanceof Metadata.Decimal number) {
      return number.value().toString();
    }
    if (value instanceof Metadata.Bool bool) {
      return String.valueOf(bool.value());
    }
    if (depth > FrontMatter.MAX_NESTING) {
      return "null";
    }
    if (value instanceof Metadata.Sequence sequence) {
      return String.join(
              ", ", sequence.values().stream().map(item -> inner(item, depth + 1)).toList())
          .transform(items -> "[" + items + "]");
    }
    if (value instanceof Metadata.Mapping mapping) {
      return String.join(
              ", ",
              mapping.values().entrySet().stream().map(pair -> pair(pair, depth + 1)).toList())
          .transform(pairs -> "{" + pairs + "}");
    }
    return "null";
  }

  private static String inner(Metadata.Value value, int depth) {
    return value instanceof Metadata.Text text ? quoted(text.value()) : value(value, depth);
  }

  private static String pair(Map.Entry<String, Metadata.Value> pair, int depth) {
    String key = quoted(pair.getKey());
    return (key.length() > MAX_KEY ? "? " : "") + key + ": " + inner(pair.getValue(), depth);
  }

  /** A text, without quotes where YAML takes it for a text all the same. */
  static String string(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  /**
   * Whether YAML reads the text as it stands: it begins with a letter, and holds neither what ends
   * a value nor anything but printable ASCII letters and well-known characters.
   */
  static boolean isPlain(String text) {
    if (text.isEmpty() || !Chars.isLetter(text.charAt(0)) || text.endsWith(" ")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i + 1 == text.length();
      boolean printable = (c >= ' ' && c <= '~') || (c > '\u00A0' && c < '\u2000') || isQuote(c);
      if (!printable
          || (c == ':' && (last || text.charAt(i + 1) == ' '))
          || (c == '#' && text.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return !isWord(text);
  }

  private static boolean isQuote(char c) {
    return c >= '\u2010' && c <= '\u2027';
  }

  /** Whether YAML, 1.1 or 1.2, has another meaning for the text. */
  private static boolean isWord(String text) {
    return switch (text.toLowerCase(java.util.Locale.ROOT)) {
      case "true", "false", "null", "yes", "no", "on", "off", "y", "n" -> true;
      default -> false;
    };
  }

  static String quoted(String text) {
    StringBuilder yaml = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        yaml.append('\\').append(c);
      } else if (c == '\n') {
        yaml.append("\\n");
      } else if (c == '\t') {
        yaml.append("\\t");
      } else if (isEscaped(text, i)) {
        yaml.append("\\u").append(String.format(java.util.Locale.ROOT, "%04X", (int) c));
      } else {
        yaml.append(c);
      }
    }
    return yaml.append('"').toString();
  }

  private static boolean isEscaped(String text, int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      boolean pair =
          Character.isHighSurrogate(c)
              ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
              : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
      return !pair;
    }
    return c < ' '
        || (c >= 0x7F && c <= 0xA0)
        || (c >= '\u2028' && c <= '\u202E')
        || c == '\uFEFF'
        || c >= '\uFFFE'
        || (c >= '\uFDD0' && c <= '\uFDEF');
  }
}
