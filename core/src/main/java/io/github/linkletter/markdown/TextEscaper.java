package io.github.linkletter.markdown;

import io.github.linkletter.internal.text.Chars;

/** Escapes text that Markdown would read as something else. */
final class TextEscaper {
  /** How much is escaped. */
  enum Extent {
    /** What the parser would misread where it stands. */
    NEEDED,
    /** All punctuation. */
    ALL
  }

  private final Extent extent;
  private final LinkLayout links;
  private final boolean brackets;

  private TextEscaper(Extent extent, LinkLayout links, boolean brackets) {
    this.extent = extent;
    this.links = links;
    this.brackets = brackets;
  }

  static TextEscaper of(Extent extent, LinkLayout links) {
    return new TextEscaper(extent, links, false);
  }

  /** The same, for text in which any bracket matters: in labels, or where labels are defined. */
  TextEscaper withBrackets() {
    return new TextEscaper(extent, links, true);
  }

  boolean escapesAll() {
    return extent == Extent.ALL;
  }

  /** Escapes text of one or more lines, but not what only matters at the start of a line. */
  String text(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isControl(c)) {
        entity(c, out);
      } else if (isPunctuation(c) && (extent == Extent.ALL || isNeeded(value, i))) {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private boolean isNeeded(String value, int at) {
    char next = at + 1 < value.length() ? value.charAt(at + 1) : 0;
    return switch (value.charAt(at)) {
      case '\\', '`', '*' -> true;
      case '_' -> at == 0 || !isWord(value.charAt(at - 1)) || !isWord(next);
      case '[' -> brackets;
      case ']' -> brackets || next == '(' || next == ':';
      case '<' -> next == 0 || Chars.isLetter(next) || next == '/' || next == '!' || next == '?';
      case '&' -> isEntity(value, at);
      case ':' -> links == LinkLayout.BARE && value.startsWith("//", at + 1);
      default -> false;
    };
  }

  private static boolean isEntity(String value, int at) {
    int end = at + 1;
    while (end < value.length() && (isWord(value.charAt(end)) || value.charAt(end) == '#')) {
      end++;
    }
    return end > at + 1 && end < value.length() && value.charAt(end) == ';';
  }

  private static boolean isWord(char c) {
    return Chars.isLetter(c) || Chars.isDigit(c);
  }

  private static boolean isControl(char c) {
    return (c < ' ' && c != '\n' && c != '\t') || c == 0x7F;
  }

  static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !isWord(c);
  }

  /** The destination of a link. */
  static String destination(String url) {
    boolean plain = url.charAt(0) != '<';
    for (int i = 0; i < url.length() && plain; i++) {
      plain = url.charAt(i) > ' ';
    }
    return plain ? escaped(url, "\\()") : "<" + escaped(url, "\\<>") + ">";
  }

  /** What stands behind a destination: a blank and the title in quotation marks, or nothing. */
  static String title(String title) {
    return title.isEmpty() ? "" : " \"" + escaped(title, "\\\"") + "\"";
  }

  /** What a fence says of its code. */
  static String info(String info) {
    String text = escaped(info, "\\");
    return text.startsWith("~") || text.startsWith("`") ? firstAsEntity(text) : text;
  }

  private static String escaped(String value, String special) {
    StringBuilder out = new StringBuilder(value.length() + 8);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isControl(c) || Character.isISOControl(c)) {
        entity(c, out);
      } else {
        boolean escape = special.indexOf(c) >= 0 || (c == '&' && isEntity(value, i));
        out.append(escape ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }

  /** The text with its first character as a numeric reference, which is punctuation to Markdown. */
  static String firstAsEntity(String text) {
    int first = text.codePointAt(0);
    StringBuilder out = new StringBuilder(text.length() + 8);
    entity(first, out);
    return out.append(text, Character.charCount(first), text.length()).toString();
  }

  /** The text with its last character as a numeric reference. */
  static String lastAsEntity(String text) {
    int last = text.codePointBefore(text.length());
    StringBuilder out = new StringBuilder(text.length() + 8);
    out.append(text, 0, text.length() - Character.charCount(last));
    entity(last, out);
    return out.toString();
  }

  private static void entity(int codePoint, StringBuilder out) {
    out.append("&#").append(codePoint).append(';');
  }

  /** Escapes what begins a block, or ends a paragraph, at the start of each line. */
  static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line(text.substring(start, end), out);
      if (end < text.length()) {
        out.append('\n');
      }
      start = end + 1;
    }
    return out.toString();
  }

  private static void line(String line, StringBuilder out) {
    if (line.isEmpty()) {
      return;
    }
    String text = Chars.isBlank(line.charAt(0)) ? firstAsEntity(line) : line;
    text = Chars.isBlank(text.charAt(text.length() - 1)) ? lastAsEntity(text) : text;
    int at = LineStarts.escapeAt(text);
    if (at < 0) {
      out.append(text);
    } else {
      out.append(text, 0, at).append('\\').append(text, at, text.length());
    }
  }
}
