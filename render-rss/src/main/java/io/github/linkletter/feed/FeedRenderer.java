package io.github.linkletter.feed;

import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.render.ArchiveRenderer;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.util.Objects;

/**
 * Renders archives as feeds, with an item for each issue, in the order of the issues.
 *
 * <pre>{@code
 * FeedRenderer.rss(info).render(issues, Path.of("feed.xml"));
 * }</pre>
 *
 * <p><b>Items.</b> Each has
 *
 * <ul>
 *   <li>{@code title}: the issue's title, else the publication's name and the number;
 *   <li>{@code link}: the {@linkplain FeedInfo.Builder#permalink permalink};
 *   <li>{@code description}: the beginning of the intro, else of the first entry that has a text,
 *       at most {@link #MAX_SUMMARY} characters of plain text. RSS takes a description for HTML, so
 *       that {@code &}, {@code <} and {@code >} in the text are written as HTML's references, which
 *       are then escaped once more for XML, like everything else;
 *   <li>{@code category}: the kinds of the issue's sections, each once and without {@code general};
 *   <li>{@code guid}: the permalink; else, with a date and a number, a tag URI (RFC 4151) such as
 *       {@code tag:example.com,2015-09-13:issue-245}; else a name-based UUID of the site's address
 *       and what the issue has of number, day and title, or of its text if it has none of them;
 *   <li>{@code pubDate}: the date in the issue's own offset. A time without an offset is taken for
 *       UTC. A day without a time is written as noon UTC, which is that day in nearly all zones;
 *   <li>{@code dc:creator}: the author;
 *   <li>{@code content:encoded}: the whole issue, rendered by {@link HtmlRenderer#fragment()} or
 *       what {@link #withBody} sets.
 * </ul>
 *
 * <p>What is unknown is left out.
 *
 * <p><b>Reports.</b> They hold what the body's renderer reports, and {@code LONE_SURROGATE} and
 * {@code FORBIDDEN_CHARACTER} for what XML forbids and became U+FFFD elsewhere. Messages begin with
 * the issue's source or number; paths lead into that issue. After {@link #MAX_DIAGNOSTICS} the rest
 * is counted in a {@code MORE_DIAGNOSTICS}.
 *
 * <p>Immutable and thread-safe. The output is the same for the same issues, always, and the memory
 * needed doesn't grow with their number.
 */
public final class FeedRenderer implements ArchiveRenderer {
  /** So many diagnostics are reported one by one. */
  public static final int MAX_DIAGNOSTICS = 1000;

  /** So many UTF-16 code units an item's description has at most. */
  public static final int MAX_SUMMARY = 300;

  private final FeedInfo info;
  private final IssueRenderer body;

  private FeedRenderer(FeedInfo info, IssueRenderer body) {
    this.info = info;
    this.body = body;
  }

  /**
   * Renders RSS 2.0, with the content, Atom and Dublin Core modules for what RSS lacks. The text
   * declares UTF-8, as which it must be stored.
   *
   * @param info what the feed says about itself
   * @return the renderer
   */
  public static FeedRenderer rss(FeedInfo info) {
    return new FeedRenderer(Objects.requireNonNull(info, "info"), HtmlRenderer.fragment());
  }

  /**
   * The same renderer with another one for the items' content.
   *
   * @param newBody a renderer that writes HTML to embed; by default {@link HtmlRenderer#fragment()}
   * @return the changed renderer
   */
  public FeedRenderer withBody(IssueRenderer newBody) {
    return new FeedRenderer(info, Objects.requireNonNull(newBody, "newBody"));
  }

  /**
   * The media type of what is written.
   *
   * @return {@code application/rss+xml}
   */
  @Override
  public String mediaType() {
    return "application/rss+xml";
  }

  @Override
  public RenderReport render(Iterable<ArchivedIssue> issues, Appendable out) throws IOException {
    Objects.requireNonNull(issues, "issues");
    Objects.requireNonNull(out, "out");
    Findings findings = new Findings();
    RssWriter rss = new RssWriter(new FeedXml(out, findings));
    rss.begin(info);
    for (ArchivedIssue archived : issues) {
      findings.beginItem(archived);
      StringBuilder html = new StringBuilder();
      findings.addAll(body.render(archived.issue(), html));
      rss.item(FeedItem.of(archived.issue(), info, html.toString()));
    }
    rss.end();
    return findings.report();
  }
}
