package io.github.linkletter.json;

import io.github.linkletter.model.IssuePath;
import io.github.linkletter.source.Position;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a text is no JSON, or not the JSON form of an issue. The message says where, what is
 * wrong and what is right: {@code 3:14: /sections/0/title: must be a string, but is the number 7}.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A member's name may be as long as the text. */
  private static final int MAX_SHOWN = 400;

  private final String problem;
  private final int line;
  private final int column;
  private final String pointer;

  JsonFormatException(
      String problem, Position position, IssuePath path, @Nullable Throwable cause) {
    this("", problem, position, path, cause);
  }

  private JsonFormatException(
      String name, String problem, Position position, IssuePath path, @Nullable Throwable cause) {
    super(
        (name.isEmpty() ? "" : printable(name, MAX_SHOWN) + ":")
            + position
            + ": "
            + placed(problem, path.toString()),
        cause);
    this.problem = problem;
    this.line = position.line();
    this.column = position.column();
    this.pointer = path.toString();
  }

  private static String placed(String problem, String pointer) {
    return (pointer.isEmpty() ? "the issue " : printable(pointer, MAX_SHOWN) + ": ")
        + printable(problem, MAX_SHOWN);
  }

  /** The beginning of a text, without what a terminal would act on and without half characters. */
  static String printable(String text, int limit) {
    StringBuilder printable = new StringBuilder();
    int i = 0;
    while (i < text.length() && printable.length() < limit) {
      int c = text.codePointAt(i);
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      printable.appendCodePoint(Character.isISOControl(c) || half ? '\uFFFD' : c);
      i += Character.charCount(c);
    }
    return printable.append(i < text.length() ? "…" : "").toString();
  }

  /** The message without line and column. */
  String withoutPosition() {
    return placed(problem, pointer);
  }

  /** The same with the name of the file in front of the message. */
  JsonFormatException in(String name) {
    return copy(name, problem);
  }

  /** The same with the line where the issue begins. */
  JsonFormatException inIssueFrom(int startLine) {
    return copy("", problem + " (in the issue that begins in line " + startLine + ")");
  }

  private JsonFormatException copy(String name, String newProblem) {
    JsonFormatException copy =
        new JsonFormatException(name, newProblem, position(), path(), getCause());
    copy.setStackTrace(getStackTrace());
    return copy;
  }

  /**
   * Where in the text it is wrong: in an archive the whole archive, so that the line is the file's.
   *
   * @return line and column
   */
  public Position position() {
    return new Position(line, column);
  }

  /**
   * What element of the issue is wrong: a JSON Pointer that begins at the issue, in an archive too.
   * Where the text is no JSON, it is the last element that was begun.
   *
   * @return the path, or the root if the issue as a whole is wrong
   */
  public IssuePath path() {
    return IssuePath.parse(pointer);
  }
}
