package io.github.linkletter.html;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.render.RenderReport;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What there is to report, each only once for an element, up to a limit. */
final class Findings {
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private Supplier<IssuePath> path = IssuePath::root;
  private int more;

  /** Names the element that is written from now on. */
  void at(IssuePath element) {
    path = () -> element;
  }

  /** Tells how to name that element: a path is made when it is needed, which is hardly ever. */
  void at(Supplier<IssuePath> element) {
    path = element;
  }

  void add(DiagnosticCode code, String message) {
    Diagnostic diagnostic = Diagnostic.of(code, message).at(path.get());
    if (found.size() < HtmlRenderer.MAX_DIAGNOSTICS) {
      found.add(diagnostic);
    } else if (!found.contains(diagnostic)) {
      more++;
    }
  }

  RenderReport report() {
    if (found.isEmpty()) {
      return RenderReport.clean();
    }
    List<Diagnostic> diagnostics = new ArrayList<>(found);
    if (more > 0) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.MORE_DIAGNOSTICS, "There are " + more + " more diagnostics."));
    }
    return new RenderReport(diagnostics);
  }
}
