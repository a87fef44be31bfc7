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
}
