package io.github.linkletter.html;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.render.RenderReport;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What there is to report, each only once for an element, up to a limit. */
final class Findings {
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private IssuePath path = IssuePath.root();
  private int more;
  private int index = -1;

  /** Names the element that is written from now on. */
  void at(IssuePath element) {
    path = element;
    index = -1;
  }

  /**
   * Sets the element to one of a list; its path is made when it is needed, which is hardly ever.
   */
  void at(IssuePath list, int newIndex) {
    path = list;
    index = newIndex;
  }

  void add(DiagnosticCode code, String message) {
    Diagnostic diagnostic = Diagnostic.of(code, message).at(index < 0 ? path : path.index(index));
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
