package io.github.linkletter.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters. */
public enum Severity {
  /** The source could not be read as an issue at all. */
  ERROR,
  /** The source was read, but something in it is likely a mistake. */
  WARNING,
  /** Something worth knowing. */
  INFO;

  /**
   * The name as messages show it.
   *
   * @return the name in lower case
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
