package io.github.linkletter.robustness;

import io.github.linkletter.feed.FeedInfo;
import io.github.linkletter.feed.FeedRenderer;
import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.html.TextRenderer;
import io.github.linkletter.json.ArchiveJson;
import io.github.linkletter.json.IssueJson;
import io.github.linkletter.markdown.MarkdownRenderer;
import io.github.linkletter.markdown.RefusedIssueException;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.render.ArchiveRenderer;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.render.Renderer;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Every renderer, one instance of each. */
@SuppressWarnings("ImmutableEnumChecker") // renderers are immutable; their interface can't say so
public enum Outputs {
  /** A page. */
  PAGE(Kind.HTML, HtmlRenderer.page()),
  /** A fragment. */
  FRAGMENT(Kind.HTML, HtmlRenderer.fragment()),
  /** An e-mail. */
  EMAIL(Kind.HTML, HtmlRenderer.email()),
  /** An e-mail's plain text. */
  TEXT(Kind.TEXT, TextRenderer.mail()),
  /** RSS. */
  RSS(Kind.FEED, FeedRenderer.rss(Info.FEED)),
  /** RSS with an item for each entry. */
  RSS_ENTRIES(Kind.FEED, FeedRenderer.rss(Info.FEED).itemPerEntry()),
  /** Atom. */
  ATOM(Kind.FEED, FeedRenderer.atom(Info.FEED)),
  /** JSON Feed. */
  JSON_FEED(Kind.JSON_FEED, FeedRenderer.jsonFeed(Info.FEED)),
  /** JSON on a line. */
  JSON(Kind.JSON, IssueJson.compact()),
  /** JSON on many lines, as an archive. */
  JSON_ARRAY(Kind.JSON, ArchiveJson.prettyArray()),
  /** A post. */
  POST(Kind.MARKDOWN, MarkdownRenderer.of(Dialect.post())),
  /** A Jekyll post. */
  JEKYLL(Kind.MARKDOWN, MarkdownRenderer.of(Dialect.jekyll())),
  /** A mail's text. */
  PLAIN(Kind.MARKDOWN, MarkdownRenderer.of(Dialect.plainText()));

  /** What an output must be. */
  enum Kind {
    HTML,
    TEXT,
    FEED,
    JSON_FEED,
    JSON,
    MARKDOWN
  }

  private final Kind kind;
  private final Renderer renderer;

  Outputs(Kind kind, Renderer renderer) {
    this.kind = kind;
    this.renderer = renderer;
  }

  Kind kind() {
    return kind;
  }

  /**
   * Renders an issue.
   *
   * @param issue the issue
   * @param out where the text goes
   * @return the report; a clean one if the dialect has no way to say what the issue says, in which
   *     case nothing is written
   * @throws IOException if {@code out} throws it
   */
  public RenderReport render(Issue issue, Appendable out) throws IOException {
    if (renderer instanceof ArchiveRenderer archive) {
      return archive.render(List.of(ArchivedIssue.of(issue, "posts/7.md")), out);
    }
    try {
      return ((IssueRenderer) renderer).render(issue, out);
    } catch (RefusedIssueException e) {
      return RenderReport.clean();
    }
  }

  private static final class Info {
    static final FeedInfo FEED =
        FeedInfo.of("Link Weekly", URI.create("https://example.com/"), "Links, every week.");
  }
}
