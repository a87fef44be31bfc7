package io.github.linkletter.html;

import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import java.net.URI;
import java.util.Optional;

/** Writes an issue as a whole page. */
final class PageWriter implements PageFrame.Page {
  private final Issue issue;
  private final ContentWriter content;
  private final HtmlWriter out;
  private final Options options;
  private int articles;

  PageWriter(Issue issue, ContentWriter content) {
    this.issue = issue;
    this.content = content;
    this.out = content.out;
    this.options = content.options;
  }

  void write() {
    out.unsafeRaw("<!DOCTYPE html>\n");
    out.start("html").attribute("lang", options.labels.language()).line();
    out.start("head").line();
    head();
    out.end().line();
    out.start("body").attribute("class", "page").line();
    framed(() -> options.frame.body(this, out));
    if (articles != 1) {
      throw new IllegalStateException("the frame must write the article once, not " + articles);
    }
    out.end().line().end().line();
  }

  private void framed(Runnable part) {
    int depth = out.depth();
    part.run();
    if (out.depth() != depth) {
      throw new IllegalStateException("the frame must end the elements that it begins");
    }
  }

  private void head() {
    String title = title(issue, options.labels);
    String description = Excerpt.of(issue);
    out.empty("meta").attribute("charset", "utf-8").line();
    meta("name", "viewport", "width=device-width, initial-scale=1");
    content.findings.at(IssuePath.root().member("title"));
    out.start("title").text(title).end().line();
    content.findings.at(IssuePath.root());
    if (!description.isEmpty()) {
      meta("name", "description", description);
    }
    meta("name", "color-scheme", "light dark");
    options.links.url().ifPresent(url -> openGraph(url, title, description));
    options.links.previous().ifPresent(target -> link("prev", target.href()));
    options.links.next().ifPresent(target -> link("next", target.href()));
    for (PageLinks.Feed feed : options.links.feeds()) {
      out.empty("link").attribute("rel", "alternate").attribute("type", feed.mediaType());
      out.attribute("title", feed.title()).attribute("href", feed.href()).line();
    }
    options.stylesheet.write(out);
    framed(() -> options.frame.head(this, out));
  }

  /** What the page is called: never empty, since HTML demands a title. */
  static String title(Issue issue, HtmlLabels labels) {
    return issue
        .title()
        .orElseGet(
            () ->
                issue.publication().orElse(labels.issue())
                    + (issue.number().isPresent() ? " #" + issue.number().getAsInt() : ""));
  }

  private void openGraph(URI url, String title, String description) {
    link("canonical", url.toASCIIString());
    meta("property", "og:type", "article");
    meta("property", "og:title", title);
    meta("property", "og:url", url.toASCIIString());
    if (!description.isEmpty()) {
      meta("property", "og:description", description);
    }
    issue.publication().ifPresent(name -> meta("property", "og:site_name", name));
    issue
        .date()
        .map(ContentWriter::dateTime)
        .ifPresent(date -> meta("property", "article:published_time", date));
  }

  private void meta(String kind, String name, String value) {
    out.empty("meta").attribute(kind, name).attribute("content", value).line();
  }

  private void link(String relation, String href) {
    out.empty("link").attribute("rel", relation).attribute("href", href).line();
  }

  @Override
  public Issue issue() {
    return issue;
  }

  @Override
  public PageLinks links() {
    return options.links;
  }

  @Override
  public HtmlLabels labels() {
    return options.labels;
  }

  @Override
  public void header() {
    options
        .links
        .archive()
        .ifPresent(
            archive -> {
              content.begin("header", "page-header").line();
              out.start("a").attribute("href", archive.href()).text(archive.title()).end();
              out.line().end().line();
            });
  }

  @Override
  public void article() {
    articles++;
    new IssueWriter(content).write(issue);
    content.findings.at(IssuePath.root());
  }

  @Override
  public void footer() {
    boolean paged = options.links.previous().isPresent() || options.links.next().isPresent();
    if (!paged && options.links.feeds().isEmpty()) {
      return;
    }
    content.begin("footer", "page-footer").line();
    if (paged) {
      content.begin("nav", "page-nav").attribute("aria-label", options.labels.otherIssues()).line();
      neighbour("previous", options.labels.previous(), options.links.previous());
      neighbour("next", options.labels.next(), options.links.next());
      out.end().line();
    }
    if (!options.links.feeds().isEmpty()) {
      content.begin("p", "page-feeds").text(options.labels.feeds());
      for (PageLinks.Feed feed : options.links.feeds()) {
        out.text(" ").start("a").attribute("href", feed.href()).text(feed.title()).end();
      }
      out.end().line();
    }
    out.end().line();
  }

  private void neighbour(String name, String label, Optional<PageLinks.Target> target) {
    target.ifPresent(
        to -> {
          content.begin("a", "page-" + name).attribute("href", to.href());
          content.begin("span", "page-nav-label").text(label).end().text(" ");
          out.text(to.title()).end().line();
        });
  }
}
