package io.github.linkletter.command;

/** Numbers of things, in words. */
final class Plural {
  private Plural() {}

  /** A number and what it counts, such as "1 issue" and "2 issues". */
  static String of(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** A number, what it counts and what that does, such as "1 issue has" and "2 issues have". */
  static String of(long number, String one, String oneDoes, String manyDo) {
    return of(number, one) + " " + (number == 1 ? oneDoes : manyDo);
  }
}
