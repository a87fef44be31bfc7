package io.github.linkletter.html;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.Section;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes an issue as one {@code article} element. */
final class IssueWriter {
  private final HtmlWriter out;
  private final Findings findings;
  private final InlineWriter inlines;
  private final BlockWriter blocks;
  private final int headingLevel;
  private final String idPrefix;
  private final Set<String> ids = new HashSet<>();

  IssueWriter(HtmlWriter out, Findings findings, HtmlRenderer.Builder options) {
    this.out = out;
    this.findings = findings;
    this.headingLevel = options.headingLevel;
    this.idPrefix = options.idPrefix;
    this.inlines = new InlineWriter(out, findings, options.urlPolicy);
    this.blocks = new BlockWriter(out, findings, inlines, headingLevel + 2);
  }

  void write(Issue issue) {
    String id = "issue" + (issue.number().isPresent() ? "-" + issue.number().getAsInt() : "");
    begin("article", "issue").attribute("id", idPrefix + id).line();
    header(issue);
    if (!issue.intro().isEmpty()) {
      begin("div", "issue-intro").line();
      content(issue.intro(), IssuePath.root().member("intro"));
      out.end().line();
    }
    for (int i = 0; i < issue.sections().size(); i++) {
      section(issue.sections().get(i), id, IssuePath.root().section(i));
    }
    if (!issue.closing().isEmpty()) {
      begin("footer", "issue-closing").line();
      entries(issue.closing(), IssuePath.root().member("closing"));
      out.end().line();
    }
    out.end().line();
  }

  private HtmlWriter begin(String element, String classes) {
    return out.start(element).attribute("class", classes);
  }

  private void header(Issue issue) {
    String name = issue.title().isPresent() ? "title" : "publication";
    Optional<String> title = issue.title().or(issue::publication);
    boolean numbered = issue.number().isPresent();
    if (title.isEmpty() && !numbered && issue.date().isEmpty()) {
      return;
    }
    begin("header", "issue-header").line();
    if (title.isPresent()) {
      findings.at(IssuePath.root().member(name));
      begin("h" + headingLevel, "issue-title").text(title.get()).end().line();
    }
    if (numbered || issue.date().isPresent()) {
      begin("p", "issue-meta");
      if (numbered) {
        begin("span", "issue-number").text("#" + issue.number().getAsInt()).end();
        out.text(issue.date().isPresent() ? " " : "");
      }
      issue.date().ifPresent(this::date);
      out.end().line();
    }
    out.end().line();
  }

  private void date(PublicationDate date) {
    begin("time", "issue-date").attribute("datetime", dateTime(date));
    out.text(date.day().toString()).end();
  }

  /** HTML knows no more than three digits of a fraction. */
  private static String dateTime(PublicationDate date) {
    return date.toOffsetDateTime()
        .map(moment -> PublicationDate.of(moment.truncatedTo(ChronoUnit.MILLIS)))
        .or(
            () ->
                date.time()
                    .map(
                        time ->
                            PublicationDate.of(
                                date.day().atTime(time.truncatedTo(ChronoUnit.MILLIS)))))
        .orElse(date)
        .toString();
  }

  private void section(Section section, String issueId, IssuePath path) {
    boolean paid = section.kind().isSponsored();
    begin("section", "section section-" + section.kind() + (paid ? " sponsored" : ""))
        .attribute("id", idPrefix + unique(issueId + "-" + section.kind()))
        .line();
    findings.at(path.member("title"));
    begin("h" + (headingLevel + 1), "section-title").text(section.title()).end().line();
    inlines.sponsored(paid);
    entries(section.entries(), path.member("entries"));
    inlines.sponsored(false);
    out.end().line();
  }

  private String unique(String id) {
    String candidate = id;
    for (int i = 2; !ids.add(candidate); i++) {
      candidate = id + "-" + i;
    }
    return candidate;
  }

  private void entries(List<Entry> entries, IssuePath path) {
    for (int i = 0; i < entries.size(); i++) {
      begin("div", "entry").line();
      content(entries.get(i).content(), path.index(i).member("content"));
      out.end().line();
    }
  }

  private void content(List<Block> content, IssuePath path) {
    for (int i = 0; i < content.size(); i++) {
      findings.at(path.index(i));
      content.get(i).accept(blocks);
    }
  }
}
