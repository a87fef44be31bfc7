package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.model.Issue;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.testing.Issues;
import java.io.IOException;
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

  @Property(tries = 100)
  void noTextBecomesMarkup(@ForAll String text) {
    HostileTextTest.check(HostileTextTest.everywhere(text));
  }
}
