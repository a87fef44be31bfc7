package io.github.linkletter.feed;

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
import org.w3c.dom.Element;

class CasesTest {
  static List<Path> cases() throws IOException {
    return GoldenFiles.inputs(Path.of("src/test/cases"), ".xml");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rendersAsExpected(Path input) throws IOException {
    Element feed = XmlIssues.root(input);
    StringBuilder rss = new StringBuilder();
    RenderReport report = FeedRenderer.rss(Feeds.info(feed)).render(Feeds.issues(feed), rss);
    GoldenFiles.check(input, ".rss", rss.toString());
    GoldenFiles.check(
        input,
        ".report",
        report.diagnostics().stream().map(CasesTest::line).collect(Collectors.joining()));
  }

  private static String line(Diagnostic diagnostic) {
    String path = diagnostic.path().map(IssuePath::toString).orElse("-");
    return path + " " + diagnostic.code() + ": " + diagnostic.message() + "\n";
  }
}
