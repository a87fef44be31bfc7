package io.github.linkletter.model;

import java.util.Objects;

/** What a URL of the model may be. */
final class Urls {
  private Urls() {}

  /**
   * Checks that a URL isn't blank and drops the white space around it. A line break inside can be
   * neither written nor followed, and counts as a blank; NUL becomes U+FFFD as everywhere.
   */
  static String normalize(String url) {
    String trimmed = Normal.line(Objects.requireNonNull(url, "url"));
    if (trimmed.isEmpty()) {
      throw new IllegalArgumentException("url must not be blank: \"" + url + "\"");
    }
    return trimmed;
  }

  /**
   * What stands before the first colon of a URL, where neither slash, question mark nor hash comes
   * before that: without what browsers ignore, in lower case; empty if there is none.
   */
  static String scheme(String url) {
    StringBuilder scheme = new StringBuilder();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == ':') {
        return scheme.toString();
      }
      if (c == '/' || c == '?' || c == '#') {
        return "";
      }
      if (c > ' ' && !Character.isISOControl(c)) {
        scheme.append(Character.toLowerCase(c));
      }
    }
    return "";
  }
}
