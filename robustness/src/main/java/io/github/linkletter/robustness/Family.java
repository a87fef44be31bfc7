package io.github.linkletter.robustness;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * Inputs that differ in their size only.
 *
 * @param name what reports call it
 * @param form what reads it
 * @param text makes an input of about so many characters
 */
public record Family(String name, Form form, IntFunction<String> text) {
  private static final String POST_HEAD =
      "---\ntitle: LINK WEEKLY ISSUE \\#7 - 1st May 2014\ndate: 2014-05-01\n---\n\nNews\n====\n\n";

  /** A post whose body has a part again and again. */
  static Family body(String name, String part) {
    return body(name, size -> fill(part, size));
  }

  /** A post with a body. */
  static Family body(String name, IntFunction<String> body) {
    return new Family(name, Form.POST, size -> POST_HEAD + body.apply(size) + "\n");
  }

  /** A post with front matter. */
  static Family head(String name, IntFunction<String> lines) {
    return new Family(
        name, Form.POST, size -> "---\n" + lines.apply(size) + "\n---\n\nNews\n====\n\nText.\n");
  }

  /** A part again and again, up to a size. */
  static String fill(String part, int size) {
    return part.repeat(Math.max(1, size / part.length()));
  }

  /** Numbered parts one after another, up to a size. */
  static String count(int size, IntFunction<String> part) {
    StringBuilder text = new StringBuilder(size);
    for (int i = 0; text.length() < size; i++) {
      text.append(part.apply(i));
    }
    return text.toString();
  }

  /**
   * The input of a size.
   *
   * @param size about so many characters
   * @return its bytes
   */
  public byte[] input(int size) {
    return text.apply(size).getBytes(StandardCharsets.UTF_8);
  }
}
