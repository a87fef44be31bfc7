package io.github.linkletter.parse;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Collects the diagnostics of one document, up to a limit. */
final class Diagnostics {
  private final int limit;
  private final List<Diagnostic> found = new ArrayList<>(0);
  private int more;

  Diagnostics(int limit) {
    this.limit = limit;
  }

  void add(DiagnosticCode code, SourceSpan span, String message) {
    add(Diagnostic.of(code, message).at(span));
  }

  void add(Diagnostic diagnostic) {
    if (found.size() < limit) {
      found.add(diagnostic);
    } else {
      more++;
    }
  }

  /** All in the order of the source, each with the path of the element that it is about. */
  List<Diagnostic> inOrder(Layout layout) {
    found.sort((a, b) -> Integer.compare(start(a), start(b)));
    List<Diagnostic> result = layout.withPaths(found);
    if (more > 0) {
      result.add(
          Diagnostic.of(
              DiagnosticCode.MORE_DIAGNOSTICS, "There are " + more + " more diagnostics."));
    }
    return List.copyOf(result);
  }

  private static int start(Diagnostic diagnostic) {
    return diagnostic.span().map(SourceSpan::start).orElse(-1);
  }
}
