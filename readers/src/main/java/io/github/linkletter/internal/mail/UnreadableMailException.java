package io.github.linkletter.internal.mail;

/** Thrown for a mail without text, or one beyond a limit. */
public final class UnreadableMailException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableMailException(String message) {
    super(message);
  }

  /** Why, in a sentence. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
