package io.github.linkletter.command;

/** What the command ends with; 2, wrong usage, comes from picocli. */
final class ExitCode {
  /** All was read and written. */
  static final int OK = 0;

  /** Some inputs could not be read, or {@code check} found something. */
  static final int INPUT = 1;

  /** The output could not be written. It wins over {@link #INPUT}. */
  static final int OUTPUT = 3;

  private ExitCode() {}
}
