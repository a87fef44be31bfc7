package io.github.linkletter.html;

import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes an issue as a whole page. */
final class PageWriter implements PageFrame.Page {
  private final Issue issue;
  private final ContentWriter content;
  private final HtmlWriter out;
  private final Options options;
  private final PageHead head;
  private int articles;

  PageWriter(Issue issue, ContentWriter content) {
    this.issue = issue;
    this.content = content;
    this.out = content.out;
    this.options = content.options;
    this.head = new PageHead(out, options, title(issue, options.labels), Excerpt.of(issue));
  }

  void write() {
    content.findings.at(IssuePath.root().member("title"));
    head.wrap(
        properties(),
        () -> options.frame.head(this, out),
        () -> {
          content.findings.at(IssuePath.root());
          options.frame.body(this, out);
        });
    if (articles != 1) {
      throw new IllegalStateException("the frame must write the article once, not " + articles);
    }
  }

  private Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("og:type", "article");
    issue.publication().ifPresent(name -> properties.put("og:site_name", name));
    issue
        .date()
        .map(ContentWriter::dateTime)
        .ifPresent(date -> properties.put("article:published_time", date));
    return properties;
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
    head.feeds();
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
