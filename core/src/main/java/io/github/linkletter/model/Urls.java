package io.github.linkletter.model;

import java.util.Objects;
import java.util.Optional;

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
   * What stands before the first colon of a URL, if neither slash, question mark nor hash comes
   * before that, as browsers find it (WHATWG URL Standard, section 4.4): without control characters
   * and blanks before it, ASCII letters in lower case. Browsers ignore tabs and line breaks too; a
   * normalized URL has none.
   */
  static Optional<String> scheme(String url) {
    int at = 0;
    while (at < url.length() && url.charAt(at) <= ' ') {
      at++;
    }
    StringBuilder scheme = new StringBuilder();
    for (; at < url.length(); at++) {
      char c = url.charAt(at);
      if (c == ':') {
        return Optional.of(scheme.toString());
      }
      if (c == '/' || c == '?' || c == '#') {
        return Optional.empty();
      }
      scheme.append(lowerCase(c));
    }
    return Optional.empty();
  }

  /** ASCII only: no other letter may turn into one of a scheme's, as the Kelvin sign does. */
  private static char lowerCase(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
