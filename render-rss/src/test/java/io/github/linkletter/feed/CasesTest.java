package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.testing.GoldenFiles;
import io.github.linkletter.testing.XmlIssues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class CasesTest {
  static List<Path> cases() throws IOException {
    return GoldenFiles.inputs(Path.of("src/test/cases"), ".xml");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rendersAsExpected(Path input) throws Exception {
    FeedInfo info = Feeds.info(XmlIssues.root(input));
    List<Diagnostic> report = check(input, ".rss", FeedRenderer.rss(info));
    GoldenFiles.check(
        input, ".report", report.stream().map(CasesTest::line).collect(Collectors.joining()));
    assertEquals(report, check(input, ".json", FeedRenderer.jsonFeed(info)));
    List<Diagnostic> atom = check(input, ".atom", FeedRenderer.atom(info));
    assertEquals(
        report,
        atom.stream().filter(found -> found.code() != DiagnosticCode.MISSING_DATE).toList());
  }

  private static List<Diagnostic> check(Path input, String extension, FeedRenderer renderer)
      throws Exception {
    Element feed = XmlIssues.root(input);
    StringBuilder out = new StringBuilder();
    RenderReport report = Feeds.configured(feed, renderer).render(Feeds.issues(feed), out);
    GoldenFiles.check(input, extension, out.toString());
    if (extension.equals(".atom")) {
      assertEquals(List.of(), AtomRules.violations(Feeds.parse(out)));
    } else if (extension.equals(".json")) {
      assertEquals(List.of(), JsonFeeds.violations(out));
    }
    return report.diagnostics();
  }

  private static String line(Diagnostic diagnostic) {
    String path = diagnostic.path().map(IssuePath::toString).orElse("-");
    return path + " " + diagnostic.code() + ": " + diagnostic.message() + "\n";
  }
}
