package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.testing.Issues;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PropertiesTest {
  @Provide
  Arbitrary<Issue> issues() {
    return Issues.withLoneSurrogates().issues();
  }

  @Property(tries = 150)
  void everyIssueIsSafeAndKeepsItsLinksInOrder(@ForAll("issues") Issue issue) {
    Parsed parsed = Parsed.safe(HtmlRenderer.fragment().render(issue));
    assertEquals(Parsed.expectedHrefs(issue, UrlPolicy.webOnly()), parsed.hrefs());
    assertEquals(issue.sections().size(), parsed.body.select("section").size());
    assertEquals(
        issue.entries().count() + issue.closing().size(), parsed.body.select(".entry").size());
  }

  @Property(tries = 50)
  void theSameIssueGivesTheSameText(@ForAll("issues") Issue issue) throws IOException {
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    RenderReport report = HtmlRenderer.fragment().render(issue, first);
    assertEquals(report, HtmlRenderer.fragment().render(issue.toBuilder().build(), second));
    assertEquals(first.toString(), second.toString());
  }

  /** Whoever replaces nothing by the same, only leaves the short cuts. */
  @Property(tries = 150)
  void shortCutsGiveTheSameAsTheGeneralWay(@ForAll("issues") Issue issue) throws IOException {
    for (HtmlRenderer renderer : List.of(HtmlRenderer.fragment(), HtmlRenderer.email())) {
      checkShortCuts(issue, renderer);
    }
  }

  static void checkShortCuts(Issue issue, HtmlRenderer renderer) throws IOException {
    StringBuilder html = new StringBuilder();
    RenderReport report = renderer.render(issue, html);
    StringBuilder general = new StringBuilder();
    HtmlRenderer rewriting = renderer.toBuilder().rewriteUrls(url -> url).build();
    assertEquals(rewriting.render(issue, general), report);
    assertEquals(general.toString(), html.toString());
    StringBuilder overridden = new StringBuilder();
    HtmlRenderer overriding =
        renderer.toBuilder()
            .override(Inline.Text.class, (text, out, next) -> next.render(text))
            .attributes((element, attributes) -> {})
            .build();
    // What is rendered by an override may be looked at later, and reported so.
    assertEquals(sorted(overriding.render(issue, overridden)), sorted(report));
    assertEquals(overridden.toString(), html.toString());
  }

  private static List<String> sorted(RenderReport report) {
    return report.diagnostics().stream().map(Object::toString).sorted().toList();
  }

  @Property(tries = 100)
  void noTextBecomesMarkup(@ForAll String text) {
    HostileTextTest.check(HostileTextTest.everywhere(text));
  }
}
