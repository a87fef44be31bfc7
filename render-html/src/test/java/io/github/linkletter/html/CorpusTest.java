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
}
