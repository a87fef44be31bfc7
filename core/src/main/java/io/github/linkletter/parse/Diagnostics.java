package io.github.linkletter.parse;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    if (found.isEmpty() && more == 0) {
      return List.of();
    }
    found.sort(new ByStart());
    List<Diagnostic> result = layout.withPaths(found);
    if (more > 0) {
      result.add(
          Diagnostic.of(
              DiagnosticCode.MORE_DIAGNOSTICS, "There are " + more + " more diagnostics."));
    }
    return List.copyOf(result);
  }

  /** Where what a diagnostic is about begins; -1 if it is about all. */
  static int start(Diagnostic diagnostic) {
    Optional<SourceSpan> span = diagnostic.span();
    return span.isPresent() ? span.get().start() : -1;
  }

  private static final class ByStart implements Comparator<Diagnostic> {
    @Override
    public int compare(Diagnostic a, Diagnostic b) {
      return Integer.compare(start(a), start(b));
    }
  }
}
