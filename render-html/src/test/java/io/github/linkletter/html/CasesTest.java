package io.github.linkletter.html;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.testing.GoldenFiles;
import io.github.linkletter.testing.XmlIssues;
import java.io.IOException;
import java.net.URI;
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

  /** The page without its stylesheet, which would hide what a change changes. */
  @ParameterizedTest
  @MethodSource("cases")
  void rendersEveryFormAsExpected(Path input) throws IOException {
    Issue issue = XmlIssues.issue(XmlIssues.root(input));
    HtmlRenderer page =
        HtmlRenderer.page().toBuilder()
            .stylesheet(Stylesheet.none())
            .links(
                PageLinks.none()
                    .withUrl(URI.create("https://weekly.example/7.html"))
                    .withPrevious("6.html", "Issue 6")
                    .withNext("8.html", "Issue 8")
                    .withArchive("index.html", "Link Weekly")
                    .withFeed("feed.xml", "Link Weekly", "application/rss+xml"))
            .build();
    MailFooter footer =
        MailFooter.of("You signed up.").withUnsubscribe("https://weekly.example/unsubscribe");
    HtmlRenderer mail = HtmlRenderer.email().toBuilder().footer(footer).build();
    GoldenFiles.check(input, ".page.html", page.render(issue));
    GoldenFiles.check(input, ".mail.html", mail.render(issue));
    GoldenFiles.check(input, ".txt", TextRenderer.mail().with(footer).render(issue));
  }

  private static String line(Diagnostic diagnostic) {
    String path = diagnostic.path().map(IssuePath::toString).orElseThrow();
    return path + " " + diagnostic.code() + ": " + diagnostic.message() + "\n";
  }
}
