package io.github.linkletter.internal.mail;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Character references of HTML: numbers, and the names that mails use. */
final class HtmlReferences {
  private static final int MAX_LENGTH = 10;
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("shy", ""),
          Map.entry("zwnj", ""),
          Map.entry("hellip", "\u2026"),
          Map.entry("mdash", "\u2014"),
          Map.entry("ndash", "\u2013"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201C"),
          Map.entry("rdquo", "\u201D"),
          Map.entry("laquo", "\u00AB"),
          Map.entry("raquo", "\u00BB"),
          Map.entry("bull", "\u2022"),
          Map.entry("middot", "\u00B7"),
          Map.entry("copy", "\u00A9"),
          Map.entry("reg", "\u00AE"),
          Map.entry("trade", "\u2122"),
          Map.entry("pound", "\u00A3"),
          Map.entry("euro", "\u20AC"),
          Map.entry("eacute", "\u00E9"),
          Map.entry("uuml", "\u00FC"));

  private HtmlReferences() {}

  /** Behind the reference at {@code at}, an ampersand; -1 if there is none that is known. */
  static int end(String text, int at) {
    int limit = Math.min(text.length(), at + MAX_LENGTH);
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == ';') {
        return value(text.substring(at + 1, i)) == null ? -1 : i + 1;
      }
    }
    return -1;
  }

  /** A text with its references replaced. */
  static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '&' ? end(text, at) : -1;
      result.append(end < 0 ? text.substring(at, at + 1) : value(text.substring(at + 1, end - 1)));
      at = end < 0 ? at + 1 : end;
    }
    return result.toString();
  }

  private static @Nullable String value(String name) {
    if (!name.startsWith("#")) {
      return NAMES.get(name);
    }
    boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
    try {
      int c = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      return Character.isValidCodePoint(c) && c > 0 && !(c >= 0xD800 && c < 0xE000)
          ? Character.toString(c)
          : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
