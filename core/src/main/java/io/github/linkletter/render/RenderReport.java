package io.github.linkletter.render;

import io.github.linkletter.diagnostic.Diagnostic;
import java.util.List;
import java.util.Objects;

/**
 * What a renderer had to say about what it wrote.
 *
 * @param diagnostics what could not be written as it was, with paths into the issue, in order
 */
public record RenderReport(List<Diagnostic> diagnostics) {
  private static final RenderReport CLEAN = new RenderReport(List.of());

  /**
   * Brings the values to their normal form.
   *
   * @param diagnostics what could not be written as it was, with paths into the issue, in order
   */
  public RenderReport {
    diagnostics = List.copyOf(Objects.requireNonNull(diagnostics, "diagnostics"));
  }

  /**
   * Nothing to say.
   *
   * @return a report without diagnostics
   */
  public static RenderReport clean() {
    return CLEAN;
  }
}
