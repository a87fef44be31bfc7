package io.github.linkletter.html;

import io.github.linkletter.diagnostic.Diagnostic;
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

class CasesTest {
  static List<Path> cases() throws IOException {
    return GoldenFiles.inputs(Path.of("src/test/cases"), ".xml");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rendersAsExpected(Path input) throws IOException {
    StringBuilder html = new StringBuilder();
    RenderReport report =
        HtmlRenderer.fragment().render(XmlIssues.issue(XmlIssues.root(input)), html);
    GoldenFiles.check(input, ".html", html.toString());
    GoldenFiles.check(
        input,
        ".report",
        report.diagnostics().stream().map(CasesTest::line).collect(Collectors.joining()));
  }

  private static String line(Diagnostic diagnostic) {
    String path = diagnostic.path().map(IssuePath::toString).orElseThrow();
    return path + " " + diagnostic.code() + ": " + diagnostic.message() + "\n";
  }
}
