package io.github.linkletter.diagnostic;

import io.github.linkletter.model.IssuePath;
import io.github.linkletter.source.Position;
import io.github.linkletter.source.Source;
import io.github.linkletter.source.SourceSpan;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that reading or rendering has to say about an issue: what, where, and what to do.
 *
 * <p>Immutable and thread-safe.
 */
public final class Diagnostic {
  private static final int EXCERPT = 100;

  private final DiagnosticCode code;
  private final String message;
  private final @Nullable SourceSpan span;
  private final @Nullable IssuePath path;

  private Diagnostic(
      DiagnosticCode code, String message, @Nullable SourceSpan span, @Nullable IssuePath path) {
    this.code = code;
    this.message = message;
    this.span = span;
    this.path = path;
  }

  /**
   * A diagnostic without a place.
   *
   * @param code what it is about
   * @param message one sentence
   * @return the diagnostic
   */
  public static Diagnostic of(DiagnosticCode code, String message) {
    return new Diagnostic(
        Objects.requireNonNull(code, "code"),
        Objects.requireNonNull(message, "message"),
        null,
        null);
  }

  /**
   * The same with a place in the source.
   *
   * @param newSpan the place
   * @return the changed diagnostic
   */
  public Diagnostic at(SourceSpan newSpan) {
    return new Diagnostic(code, message, Objects.requireNonNull(newSpan, "newSpan"), path);
  }

  /**
   * The same with an element of the issue.
   *
   * @param newPath the element's path
   * @return the changed diagnostic
   */
  public Diagnostic at(IssuePath newPath) {
    return new Diagnostic(code, message, span, Objects.requireNonNull(newPath, "newPath"));
  }

  /**
   * What it is about.
   *
   * @return the code
   */
  public DiagnosticCode code() {
    return code;
  }

  /**
   * How much it matters.
   *
   * @return the code's severity
   */
  public Severity severity() {
    return code.severity();
  }

  /**
   * What is the matter.
   *
   * @return one sentence; it may quote the source
   */
  public String message() {
    return message;
  }

  /**
   * The place in the source.
   *
   * @return the span, or empty if there is none
   */
  public Optional<SourceSpan> span() {
    return Optional.ofNullable(span);
  }

  /**
   * The element of the issue.
   *
   * @return its path, or empty if there is none
   */
  public Optional<IssuePath> path() {
    return Optional.ofNullable(path);
  }

  /**
   * What to do about it.
   *
   * @return a sentence
   */
  public String hint() {
    return code.hint();
  }

  /**
   * The diagnostic for people: {@code name:line:column: severity: message [code]}, the line of the
   * source with a caret below, and the hint. Control characters are replaced.
   *
   * @param source the source that was read
   * @return the text, without a line end behind it
   */
  public String format(Source source) {
    StringBuilder text = new StringBuilder(summary(source));
    if (span != null) {
      SourceSpan line = source.line(span.start());
      int from = Math.max(line.start(), Math.min(span.start() - EXCERPT / 2, line.end() - EXCERPT));
      int to = Math.min(line.end(), from + EXCERPT);
      String excerpt = source.text().substring(from, to);
      int start = Math.max(from, span.start());
      int width = Math.max(1, Math.min(span.end(), to) - start);
      text.append("\n  ")
          .append(printable(excerpt))
          .append("\n  ")
          .append(" ".repeat(start - from))
          .append("^".repeat(width));
    }
    return text.append("\n  hint: ").append(hint()).toString();
  }

  /**
   * The first line of {@link #format}.
   *
   * @param source the source that was read
   * @return {@code name:line:column: severity: message [code]}
   */
  public String summary(Source source) {
    StringBuilder text = new StringBuilder(printable(source.name())).append(':');
    if (span != null) {
      Position position = source.position(span.start());
      text.append(position).append(':');
    }
    return text.append(' ')
        .append(severity())
        .append(": ")
        .append(printable(message))
        .append(" [")
        .append(code)
        .append(']')
        .toString();
  }

  /**
   * A text as it can be shown on a terminal: control characters, those that end a line or change
   * its direction, and halves of surrogate pairs are replaced by U+FFFD, and a tab by a blank.
   *
   * @param text the text
   * @return the text without what a terminal would act on
   */
  public static String printable(String text) {
    Objects.requireNonNull(text, "text");
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        result.append(c).append(text.charAt(++i));
      } else if (c == '\t') {
        result.append(' ');
      } else {
        result.append(actsOnTerminals(c) || Character.isSurrogate(c) ? '\uFFFD' : c);
      }
    }
    return result.toString();
  }

  private static boolean actsOnTerminals(char c) {
    return Character.isISOControl(c)
        || c == '\u061C' // marks of direction, and below overrides and isolates
        || (c >= '\u200E' && c <= '\u200F')
        || (c >= '\u2028' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Diagnostic that
        && code == that.code
        && message.equals(that.message)
        && Objects.equals(span, that.span)
        && Objects.equals(path, that.path);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, message, span, path);
  }

  @Override
  public String toString() {
    return severity() + ": " + message + " [" + code + "]" + (span == null ? "" : " at " + span);
  }
}
