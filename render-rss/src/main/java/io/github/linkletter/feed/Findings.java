package io.github.linkletter.feed;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.RenderReport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What there is to report about a feed, within a limit. */
final class Findings {
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<DiagnosticCode> codesOfItem = EnumSet.noneOf(DiagnosticCode.class);
  private Optional<IssuePath> place = Optional.empty();
  private boolean inEntry;
  private Optional<ArchivedIssue> issue = Optional.empty();
  private long more;
  private boolean isMoreThanCounted;

  /** Names the issue that is written from now on. */
  void beginIssue(ArchivedIssue archived) {
    codesOfItem.clear();
    inEntry = false;
    place = Optional.of(IssuePath.root());
    issue = Optional.of(archived);
  }

  /** Says which entry of the issue is written from now on, on its own. */
  void beginEntry(IssuePath path) {
    codesOfItem.clear();
    inEntry = true;
    place = Optional.of(path);
  }

  /** Adds what the renderer of the issue's content reports. */
  void addAll(RenderReport report) {
    for (Diagnostic diagnostic : report.diagnostics()) {
      isMoreThanCounted |= diagnostic.code() == DiagnosticCode.MORE_DIAGNOSTICS;
      Optional<IssuePath> path = inEntry ? place : diagnostic.path().or(() -> place);
      add(diagnostic.code(), diagnostic.message(), path);
    }
  }

  /** Adds what the feed itself had to replace, unless that is known of the issue already. */
  void replaced(DiagnosticCode code, String message) {
    if (!codesOfItem.contains(code)) {
      add(code, message, place);
    }
  }

  /** What messages begin with; hardly any issue needs it. */
  private String label() {
    return issue.flatMap(Findings::name).map(name -> name + ": ").orElse("");
  }

  private static Optional<String> name(ArchivedIssue archived) {
    return archived
        .source()
        .or(() -> archived.issue().number().stream().mapToObj(n -> "#" + n).findFirst());
  }

  private void add(DiagnosticCode code, String message, Optional<IssuePath> path) {
    codesOfItem.add(code);
    if (found.size() < FeedRenderer.MAX_DIAGNOSTICS) {
      Diagnostic diagnostic = Diagnostic.of(code, label() + message);
      found.add(path.map(diagnostic::at).orElse(diagnostic));
    } else {
      more++;
    }
  }

  RenderReport report() {
    List<Diagnostic> all = new ArrayList<>(found);
    if (more > 0) {
      all.add(
          Diagnostic.of(
              DiagnosticCode.MORE_DIAGNOSTICS,
              "More diagnostics, not listed: " + (isMoreThanCounted ? "at least " : "") + more));
    }
    return new RenderReport(all);
  }
}
