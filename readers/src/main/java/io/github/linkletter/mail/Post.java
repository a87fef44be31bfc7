package io.github.linkletter.mail;

import java.util.Objects;

/**
 * A post as the newsletter's archive keeps it.
 *
 * @param fileName the name of its file, such as {@code 2015-09-13-245.md}
 * @param text its text, to be written as UTF-8
 */
public record Post(String fileName, String text) {
  /**
   * Checks the values.
   *
   * @param fileName the name of its file, such as {@code 2015-09-13-245.md}
   * @param text its text, to be written as UTF-8
   */
  public Post {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(text, "text");
  }
}
