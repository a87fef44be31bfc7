package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Issue;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every real issue. */
class CorpusTest {
  @Test
  void fragmentsHaveAllLinksOnceAndNothingUnsafe() throws IOException {
    for (Issue issue : Corpus.posts()) {
      StringBuilder html = new StringBuilder();
      RenderReport report = HtmlRenderer.fragment().render(issue, html);
      Parsed parsed = Parsed.safe(html.toString());
      assertEquals(List.of(), report.diagnostics(), issue::toString);
      assertEquals(Parsed.allHrefs(issue), parsed.hrefs(), issue::toString);
      assertTrue(parsed.hrefs().size() > 5, issue::toString);
    }
  }

  @Test
  void shortCutsGiveTheSameAsTheGeneralWay() throws IOException {
    for (Issue issue : Corpus.posts()) {
      PropertiesTest.checkShortCuts(issue, HtmlRenderer.fragment());
      PropertiesTest.checkShortCuts(issue, HtmlRenderer.email());
    }
  }

  @Test
  void pagesHaveAllLinksOnceAndNothingUnsafe() throws IOException {
    String css = Stylesheet.standard().css();
    for (Issue issue : Corpus.posts()) {
      StringBuilder html = new StringBuilder();
      RenderReport report = HtmlRenderer.page().render(issue, html);
      Parsed parsed = Parsed.safeDocument(html.toString(), css);
      assertEquals(List.of(), report.diagnostics(), issue::toString);
      assertEquals(Parsed.allHrefs(issue), parsed.hrefs(), issue::toString);
    }
  }

  @Test
  void mailsHaveAllLinksOnceAndNothingUnsafeAndFitIntoGmail() throws IOException {
    String css = Stylesheet.resource("email-dark.css");
    for (Issue issue : Corpus.posts()) {
      StringBuilder html = new StringBuilder();
      RenderReport report = HtmlRenderer.email().render(issue, html);
      Parsed parsed = Parsed.safeDocument(html.toString(), css);
      assertEquals(List.of(), report.diagnostics(), issue::toString);
      assertEquals(Parsed.allHrefs(issue), parsed.hrefs(), issue::toString);
    }
  }

  /** The texts are those of the mails that the posts were made from, but for white space. */
  @Test
  void textsSayWhatTheMailsSaid() throws IOException {
    for (Issue issue : Corpus.posts()) {
      String mail = Corpus.mail(issue.number().orElseThrow());
      String text = TextRenderer.mail().render(issue);
      assertEquals(words(mail), words(text), issue::toString);
    }
  }

  private static String words(String text) {
    return text.replaceAll("=+(?=\n)", "=").replaceAll("\\s+", " ").strip();
  }
}
