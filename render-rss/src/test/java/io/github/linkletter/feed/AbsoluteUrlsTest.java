package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.render.ArchivedIssue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AbsoluteUrlsTest {
  private static final String BASE = "https://example.com/a/";

  /** An issue that has a link and an image wherever one can be. */
  private static Issue issue(String prefix, String label) {
    Inline.Image image = new Inline.Image(prefix + "image.png", "title", "alt");
    Inline.Hyperlink link = new Inline.Hyperlink(prefix + "link", "title", List.of(image));
    Block paragraph =
        Block.Paragraph.of(
            new Inline.Emphasis(List.of(new Inline.Strong(List.of(link)))),
            new Inline.Text("text"),
            new Inline.Code("code"));
    List<Block> blocks =
        List.of(
            paragraph,
            new Block.Heading(1, List.of(link)),
            new Block.BulletList(true, List.of(List.of(paragraph))),
            new Block.OrderedList(2, false, List.of(List.of(paragraph))),
            new Block.Quote(List.of(paragraph)),
            new Block.CodeBlock("", "code"),
            new Block.RawBlock("html", "<a href='link'>"),
            new Block.LinkLine(Link.of(prefix + "line").withLabel(label)));
    return Issue.builder()
        .number(1)
        .intro(blocks)
        .section("News", SectionKind.NEWS, section -> section.add(Entry.of(blocks)))
        .closing(List.of(Entry.of(blocks)))
        .build();
  }

  @Test
  void allRelativeUrlsBecomeAbsolute() {
    AbsoluteUrls urls = new AbsoluteUrls(BASE);
    assertEquals(issue(BASE, "line"), urls.issue(issue("", "line")));
    assertEquals(Optional.of(BASE + "image.png"), urls.firstImage());
  }

  @Test
  void absoluteOnesStay() {
    Issue issue = issue("mailto:", "line");
    AbsoluteUrls urls = new AbsoluteUrls(BASE);
    assertSame(issue, urls.issue(issue));
    assertEquals(Optional.empty(), urls.firstImage());
  }

  @Test
  void theBaseIsThatOfTheFeedElseThePermalinkElseTheSite() throws Exception {
    Issue issue = Issue.builder().number(7).intro(List.of(Block.LinkLine.of("x"))).build();
    FeedInfo.Builder info = Feeds.INFO.toBuilder();
    assertEquals("https://example.com/x", href(info, issue));
    info.permalink("https://example.com/{number}/");
    assertEquals("https://example.com/7/x", href(info, issue));
    info.base(URI.create("https://example.com/base/"));
    assertEquals("https://example.com/base/x", href(info, issue));
  }

  private static String href(FeedInfo.Builder info, Issue issue) throws Exception {
    StringBuilder out = new StringBuilder();
    FeedRenderer.rss(info.build()).render(List.of(ArchivedIssue.of(issue)), out);
    String html = Feeds.texts(Feeds.parse(out), "encoded").get(0);
    return html.substring(html.indexOf("href=\"") + 6, html.indexOf("\">x</a>"));
  }
}
