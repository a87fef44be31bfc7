package io.github.linkletter.feed;

import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.internal.markup.MarkupBuffer;
import io.github.linkletter.internal.markup.Notation;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.render.ArchivedIssue;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes items of issues and hands them to a writer. */
final class Items {
  private final FeedInfo info;
  private final FeedOptions options;
  private final FeedWriter writer;
  private final Findings findings;
  private final MarkupBuffer html = new MarkupBuffer();
  private final Notation notation;

  Items(FeedInfo info, FeedOptions options, FeedWriter writer, Findings findings) {
    this.info = info;
    this.options = options;
    this.writer = writer;
    this.findings = findings;
    // Others may use ours for a part, and couldn't know what it writes.
    notation = options.body() instanceof HtmlRenderer ? writer.notation() : Notation.HTML;
  }

  void write(ArchivedIssue archived) throws IOException {
    findings.beginIssue(archived);
    if (options.perEntry()) {
      writeEntries(archived.issue());
    } else {
      writeIssue(archived.issue());
    }
  }

  private void writeIssue(Issue original) throws IOException {
    Optional<String> permalink = info.permalinkOf(original);
    AbsoluteUrls urls = new AbsoluteUrls(base(permalink));
    Issue issue = urls.issue(options.sponsored() ? original : Sponsors.removedFrom(original));
    writer.item(
        new FeedItem(
            ItemIds.of(original, info, permalink),
            permalink,
            Optional.empty(),
            title(issue),
            issue.date(),
            categories(issue.sections()),
            Summary.of(issue),
            urls.firstImage(),
            html(issue)));
  }

  private void writeEntries(Issue issue) throws IOException {
    Optional<String> permalink = info.permalinkOf(issue);
    String issueId = ItemIds.of(issue, info, permalink);
    Map<String, Integer> used = new HashMap<>();
    for (int i = 0; i < issue.sections().size(); i++) {
      Section section = issue.sections().get(i);
      for (int j = 0; j < section.entries().size(); j++) {
        Entry entry = section.entries().get(j);
        // Also of what is left out, so that the ids of the others don't depend on it.
        String id = ItemIds.ofEntry(entry, issueId, used);
        if (options.sponsored() || !section.kind().isSponsored()) {
          findings.beginEntry(IssuePath.root().section(i).entry(j));
          writeEntry(issue, permalink, section, entry, id);
        }
      }
    }
  }

  private void writeEntry(
      Issue issue, Optional<String> permalink, Section section, Entry entry, String id)
      throws IOException {
    AbsoluteUrls urls = new AbsoluteUrls(base(permalink));
    Section alone = Section.of(section.title(), section.kind(), List.of(entry));
    Issue part = urls.issue(Issue.builder().sections(List.of(alone)).build());
    List<Link> links = part.entries().findFirst().map(Entry::allLinks).orElse(List.of());
    String text = Summary.inOneLine(entry.plainText());
    writer.item(
        new FeedItem(
            id,
            permalink,
            links.stream().map(Link::url).flatMap(url -> WebAddress.of(url).stream()).findFirst(),
            Stream.concat(Stream.of(text), links.stream().map(Link::text))
                .filter(words -> !words.isBlank())
                .map(words -> Summary.shorten(words, FeedRenderer.MAX_TITLE))
                .findFirst(),
            issue.date(),
            categories(List.of(section)),
            Summary.of(text),
            urls.firstImage(),
            html(part)));
  }

  private String base(Optional<String> permalink) {
    return info.base().map(Object::toString).or(() -> permalink).orElse(info.site().toString());
  }

  private MarkupBuffer html(Issue issue) throws IOException {
    html.begin(notation);
    findings.addAll(options.body().render(issue, html));
    return html;
  }

  private static List<String> categories(List<Section> sections) {
    Set<String> names = new LinkedHashSet<>();
    for (Section section : sections) {
      names.add(section.kind().name());
    }
    names.remove(SectionKind.GENERAL.name());
    return List.copyOf(names);
  }

  private static Optional<String> title(Issue issue) {
    return issue
        .title()
        .or(
            () -> {
              String number = issue.number().isEmpty() ? "" : "#" + issue.number().getAsInt();
              String title = (issue.publication().orElse("") + " " + number).strip();
              return title.isEmpty() ? Optional.empty() : Optional.of(title);
            });
  }
}
