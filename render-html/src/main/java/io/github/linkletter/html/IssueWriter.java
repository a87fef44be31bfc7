package io.github.linkletter.html;

import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes an issue as one {@code article} element. */
final class IssueWriter {
  /** With so many sections an issue needs no table of contents. */
  private static final int FEW_SECTIONS = 3;

  private static final Tag ARTICLE = Tag.of("article", "issue");
  private static final Tag HEADER = Tag.of("header", "issue-header");
  private static final Tag INTRO = Tag.of("div", "issue-intro");
  private static final Tag ENTRY = Tag.of("div", "entry");

  /** By the level of the heading. */
  private static final List<Tag> TITLES = headings("issue-title");

  private static final List<Tag> SECTION_TITLES = headings("section-title");

  /** Of the kinds that nearly all sections have. */
  private static final Map<SectionKind, Tag> SECTIONS =
      Stream.of(
              SectionKind.NEWS,
              SectionKind.TOOLS,
              SectionKind.JOBS,
              SectionKind.EVENTS,
              SectionKind.SPONSOR,
              SectionKind.BOOKS,
              SectionKind.TRAINING,
              SectionKind.GENERAL)
          .collect(Collectors.toMap(kind -> kind, IssueWriter::sectionTag));

  private final ContentWriter content;
  private final HtmlWriter out;
  private final Options options;
  private final Tag sectionTitle;

  IssueWriter(ContentWriter content) {
    this.content = content;
    this.out = content.out;
    this.options = content.options;
    this.sectionTitle = SECTION_TITLES.get(options.headingLevel + 1);
  }

  private static List<Tag> headings(String classes) {
    return IntStream.rangeClosed(0, HtmlRenderer.LOWEST_HEADING)
        .mapToObj(level -> Tag.of("h" + level, classes))
        .toList();
  }

  private static Tag sectionTag(SectionKind kind) {
    String mark = kind.isSponsored() ? " sponsored" : "";
    return Tag.of("section", "section section-" + kind.name() + mark);
  }

  void write(Issue issue) {
    options.overrides.render(Issue.class, issue, out, this::article);
  }

  private void article(Issue issue) {
    String id = issueId(issue);
    List<String> sectionIds = sectionIds(issue, id);
    out.start(ARTICLE).attribute("id", options.idPrefix + id).line();
    header(issue);
    if (!issue.intro().isEmpty()) {
      out.start(INTRO).line();
      content.intro(issue.intro());
      out.end().line();
    }
    if (options.form == Form.PAGE && issue.sections().size() > FEW_SECTIONS) {
      contents(issue, sectionIds);
    }
    for (int i = 0; i < issue.sections().size(); i++) {
      String sectionId = sectionIds.get(i);
      int index = i;
      Supplier<IssuePath> path = () -> IssuePath.root().section(index);
      options.overrides.render(
          Section.class,
          issue.sections().get(i),
          out,
          section -> section(section, sectionId, path));
    }
    if (!issue.closing().isEmpty()) {
      boolean marked = options.form == Form.PAGE && content.isSponsored(issue.closing());
      content.begin("footer", "issue-closing" + (marked ? " sponsored" : "")).line();
      if (marked) {
        content.sponsorMark();
      }
      content.entries(issue.closing(), () -> IssuePath.root().member("closing"), this::entry);
      out.end().line();
    }
    out.end().line();
  }

  private static String issueId(Issue issue) {
    return "issue" + (issue.number().isPresent() ? "-" + issue.number().getAsInt() : "");
  }

  private List<String> sectionIds(Issue issue, String issueId) {
    String start = options.idPrefix + issueId + "-";
    List<String> ids = new ArrayList<>();
    // Each name that is taken, with the number that the next of this name may have.
    Map<String, Integer> taken = new HashMap<>();
    for (Section section : issue.sections()) {
      String kind = section.kind().name();
      String name = kind;
      Integer number = taken.putIfAbsent(kind, 2);
      if (number != null) {
        do {
          name = kind + "-" + number;
          number++;
        } while (taken.putIfAbsent(name, 2) != null);
        taken.put(kind, number);
      }
      ids.add(start + name);
    }
    return ids;
  }

  private void header(Issue issue) {
    String name = issue.title().isPresent() ? "title" : "publication";
    Optional<String> title = issue.title().or(issue::publication);
    if (title.isEmpty() && options.form == Form.PAGE) {
      title = Optional.of(options.labels.issue());
    }
    if (title.isEmpty() && issue.number().isEmpty() && issue.date().isEmpty()) {
      return;
    }
    out.start(HEADER).line();
    if (title.isPresent()) {
      content.findings.at(IssuePath.root().member(name));
      out.start(TITLES.get(options.headingLevel));
      content.title(title.get(), issue.publication());
      out.end().line();
    }
    content.meta(issue);
    out.end().line();
  }

  private void contents(Issue issue, List<String> sectionIds) {
    content
        .begin("nav", "issue-contents")
        .attribute("aria-label", options.labels.contents())
        .line();
    content.begin("p", "contents-title").text(options.labels.contents()).end().line();
    out.start("ul").line();
    for (int i = 0; i < sectionIds.size(); i++) {
      content.findings.at(IssuePath.root().section(i).member("title"));
      out.start("li").start("a").attribute("href", "#" + sectionIds.get(i));
      out.text(issue.sections().get(i).title()).end().end().line();
    }
    out.end().line().end().line();
  }

  private void section(Section section, String id, Supplier<IssuePath> path) {
    boolean paid = section.kind().isSponsored();
    Tag known = SECTIONS.get(section.kind());
    out.start(known == null ? sectionTag(section.kind()) : known).attribute("id", id);
    if (options.form == Form.PAGE) {
      out.attribute("aria-labelledby", id + "-title");
    }
    out.line();
    if (paid && options.form == Form.PAGE) {
      content.sponsorMark();
    }
    content.findings.at(() -> path.get().member("title"));
    out.start(sectionTitle);
    if (options.form == Form.PAGE) {
      out.attribute("id", id + "-title");
    }
    out.text(section.title()).end().line();
    content.sponsored(paid);
    content.entries(section.entries(), () -> path.get().member("entries"), this::entry);
    content.sponsored(false);
    out.end().line();
  }

  private void entry(Entry entry) {
    out.start(ENTRY).line();
    content.content(entry);
    out.end().line();
  }
}
