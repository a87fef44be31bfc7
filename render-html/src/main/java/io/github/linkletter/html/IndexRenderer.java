package io.github.linkletter.html;

import io.github.linkletter.internal.markup.MarkupBuffer;
import io.github.linkletter.model.Issue;
import io.github.linkletter.render.ArchiveRenderer;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the page that lists the issues of a site, the newest first, by year. */
final class IndexRenderer implements ArchiveRenderer {
  /** The key of the issues without a date. */
  private static final String UNDATED = "undated";

  private final List<NamedIssue> newestFirst;
  private final String title;
  private final Options options;

  IndexRenderer(List<NamedIssue> newestFirst, String title, Options options) {
    this.newestFirst = newestFirst;
    this.title = title;
    this.options = options;
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  /** Writes the list that this was made with, whose files have names; issues alone have none. */
  @Override
  public RenderReport render(Iterable<ArchivedIssue> issues, Appendable out) throws IOException {
    Findings findings = new Findings();
    MarkupBuffer html = new MarkupBuffer(out);
    HtmlWriter writer = new HtmlWriter(html, findings, options.urlPolicy, options.hooks);
    ContentWriter content = new ContentWriter(writer, findings, options);
    PageHead head = new PageHead(writer, options, title, "");
    try {
      head.wrap(Map.of("og:type", "website"), () -> {}, () -> body(content, head));
      html.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return findings.report();
  }

  private void body(ContentWriter content, PageHead head) {
    HtmlWriter out = content.out;
    Map<String, List<NamedIssue>> years = years();
    content.begin("main", "page-main archive").line();
    content.begin("header", "issue-header").line();
    content.begin("h1", "issue-title").text(title).end().line();
    out.end().line();
    if (years.size() > 1) {
      content.begin("nav", "issue-contents").attribute("aria-label", options.labels.years());
      out.line().start("ul").line();
      for (String year : years.keySet()) {
        out.start("li").start("a").attribute("href", "#" + id(year)).text(name(year));
        out.end().end().line();
      }
      out.end().line().end().line();
    }
    years.forEach((year, list) -> year(content, year, list));
    out.end().line();
    if (!options.links.feeds().isEmpty()) {
      content.begin("footer", "page-footer").line();
      head.feeds();
      out.end().line();
    }
  }

  private Map<String, List<NamedIssue>> years() {
    Map<String, List<NamedIssue>> years = new LinkedHashMap<>();
    for (NamedIssue file : newestFirst) {
      String year =
          file.issue().date().map(date -> Integer.toString(date.day().getYear())).orElse(UNDATED);
      years.computeIfAbsent(year, any -> new ArrayList<>()).add(file);
    }
    return years;
  }

  private String name(String year) {
    return year.equals(UNDATED) ? options.labels.undated() : year;
  }

  private String id(String year) {
    return options.idPrefix + "year-" + year;
  }

  private void year(ContentWriter content, String year, List<NamedIssue> files) {
    HtmlWriter out = content.out;
    content.begin("section", "year").attribute("id", id(year));
    out.attribute("aria-labelledby", id(year) + "-title").line();
    content.begin("h2", "section-title").attribute("id", id(year) + "-title");
    out.text(name(year)).end().line();
    content.begin("ul", "year-issues").line();
    for (NamedIssue file : files) {
      Issue issue = file.issue();
      out.start("li").line();
      out.start("a").attribute("href", file.name());
      content.title(file.title(options), issue.publication());
      out.end().line();
      content.meta(issue);
      String excerpt = Excerpt.of(issue);
      if (!excerpt.isEmpty()) {
        out.start("p").text(excerpt).end().line();
      }
      out.end().line();
    }
    out.end().line().end().line();
  }
}
