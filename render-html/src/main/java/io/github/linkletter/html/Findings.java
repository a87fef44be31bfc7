package io.github.linkletter.html;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.render.RenderReport;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What there is to report, each only once for an element. */
final class Findings {
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private IssuePath path = IssuePath.root();

  /** Names the element that is written from now on. */
  void at(IssuePath element) {
    path = element;
  }

  void add(DiagnosticCode code, String message) {
    found.add(Diagnostic.of(code, message).at(path));
  }

  RenderReport report() {
    return found.isEmpty() ? RenderReport.clean() : new RenderReport(List.copyOf(found));
  }
}
