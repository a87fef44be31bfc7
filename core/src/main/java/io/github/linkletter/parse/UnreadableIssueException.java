package io.github.linkletter.parse;

import io.github.linkletter.diagnostic.Diagnostic;
import java.util.Objects;

/** Thrown by {@link IssueDocument#issueOrThrow()} when the source could not be read at all. */
public final class UnreadableIssueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  UnreadableIssueException(String message, Diagnostic diagnostic) {
    super(message);
    this.diagnostic = Objects.requireNonNull(diagnostic, "diagnostic");
  }

  /**
   * Why.
   *
   * @return the diagnostic
   */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
