package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.testing.Issues;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** HTML that is escaped for XML as it is made, and HTML that is escaped afterwards. */
class BodyNotationTest {
  private static final HtmlRenderer FRAGMENT = HtmlRenderer.fragment();

  /** Hides which renderer it is. */
  private record Any(IssueRenderer renderer) implements IssueRenderer {
    @Override
    public RenderReport render(Issue issue, Appendable out) throws IOException {
      return renderer.render(issue, out);
    }

    @Override
    public String mediaType() {
      return renderer.mediaType();
    }
  }

  /** Those that can escape on the way, and those that can't. */
  private static List<HtmlRenderer> bodies() {
    return List.of(
        FRAGMENT,
        FRAGMENT.toBuilder()
            .attributes((element, attributes) -> attributes.put("title", "<&>\"\0"))
            .build(),
        FRAGMENT.toBuilder()
            .override(Inline.Text.class, (text, out, next) -> out.unsafeRaw("<&>\"\0<b>\uD800"))
            .build(),
        HtmlRenderer.page());
  }

  @Provide
  Arbitrary<List<Issue>> archives() {
    return Issues.withLoneSurrogates().issues().list().ofMaxSize(3);
  }

  @Property(tries = 60)
  void itIsTheSame(@ForAll("archives") List<Issue> issues) throws IOException {
    List<ArchivedIssue> archive = issues.stream().map(ArchivedIssue::of).toList();
    for (FeedRenderer feed : Feeds.all(Feeds.INFO)) {
      for (HtmlRenderer body : bodies()) {
        check(feed, body, archive);
        check(feed.itemPerEntry(), body, archive);
      }
    }
  }

  private static void check(FeedRenderer feed, HtmlRenderer body, List<ArchivedIssue> archive)
      throws IOException {
    StringBuilder onTheWay = new StringBuilder();
    StringBuilder afterwards = new StringBuilder();
    RenderReport report = feed.withBody(body).render(archive, onTheWay);
    assertEquals(report, feed.withBody(new Any(body)).render(archive, afterwards));
    assertEquals(afterwards.toString(), onTheWay.toString());
  }
}
