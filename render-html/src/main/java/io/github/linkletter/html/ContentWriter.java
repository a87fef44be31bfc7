package io.github.linkletter.html;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.PublicationDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes what all renderings of an issue have in common, and knows where in the issue it is. */
final class ContentWriter {
  private static final Tag META = Tag.of("p", "issue-meta");
  private static final Tag NUMBER = Tag.of("span", "issue-number");
  private static final Tag DATE = Tag.of("time", "issue-date");

  final HtmlWriter out;
  final Findings findings;
  final Options options;
  private final InlineWriter inlines;
  private final BlockWriter blocks;
  private Supplier<IssuePath> at = IssuePath::root;

  ContentWriter(HtmlWriter out, Findings findings, Options options) {
    this.out = out;
    this.findings = findings;
    this.options = options;
    this.inlines = new InlineWriter(out, findings, options);
    this.blocks = new BlockWriter(out, findings, inlines, options);
    out.blocks(blocks);
  }

  HtmlWriter begin(String element, String classes) {
    return out.start(element).attribute("class", classes);
  }

  void sponsored(boolean paid) {
    inlines.sponsored(paid);
  }

  /** Whether entries lead to what a sponsored section before them leads to. */
  boolean isSponsored(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.allLinks().stream())
        .map(Link::url)
        .anyMatch(inlines::isSponsored);
  }

  void sponsorMark() {
    begin("p", "sponsor-mark").text(options.labels.sponsored()).end().line();
  }

  /** A title, in which the newsletter's name stands apart but in a fragment. */
  void title(String title, Optional<String> publication) {
    String name = publication.orElse("");
    boolean named =
        options.form != Form.FRAGMENT && !name.isEmpty() && title.startsWith(name.concat(" "));
    if (named) {
      begin("span", "issue-publication").text(name).end();
    }
    out.text(named ? title.substring(name.length()) : title);
  }

  /** Number and date, each where there is one; without either, nothing. */
  void meta(Issue issue) {
    boolean numbered = issue.number().isPresent();
    if (!numbered && issue.date().isEmpty()) {
      return;
    }
    out.start(META);
    if (numbered) {
      out.start(NUMBER).text("#" + issue.number().getAsInt()).end();
      // Pages have the sign from their stylesheet.
      String between = options.form == Form.EMAIL ? " \u00B7 " : " ";
      out.text(issue.date().isPresent() ? between : "");
    }
    issue.date().ifPresent(this::date);
    out.end().line();
  }

  private void date(PublicationDate date) {
    out.start(DATE).attribute("datetime", dateTime(date));
    out.text(options.labels.date(date.day())).end();
  }

  /** HTML knows no more than three digits of a fraction. */
  static String dateTime(PublicationDate date) {
    boolean whole =
        date.time().filter(time -> !time.truncatedTo(ChronoUnit.MILLIS).equals(time)).isEmpty();
    return whole ? date.toString() : inMilliseconds(date).toString();
  }

  private static PublicationDate inMilliseconds(PublicationDate date) {
    return date.toOffsetDateTime()
        .map(moment -> PublicationDate.of(moment.truncatedTo(ChronoUnit.MILLIS)))
        .or(
            () ->
                date.time()
                    .map(
                        time ->
                            PublicationDate.of(
                                date.day().atTime(time.truncatedTo(ChronoUnit.MILLIS)))))
        .orElse(date);
  }

  void entries(List<Entry> entries, Supplier<IssuePath> path, ElementRenderer.Next<Entry> usual) {
    for (int i = 0; i < entries.size(); i++) {
      int index = i;
      at = () -> path.get().index(index).member("content");
      options.overrides.render(Entry.class, entries.get(i), out, usual);
    }
  }

  /** Writes what the entry whose turn it is consists of. */
  void content(Entry entry) {
    blocks.under(options.headingLevel + 1);
    write(entry.content(), at);
  }

  /** Writes the intro, which stands under the issue's title. */
  void intro(List<Block> intro) {
    blocks.under(options.headingLevel);
    write(intro, () -> IssuePath.root().member("intro"));
  }

  private void write(List<Block> content, Supplier<IssuePath> path) {
    for (int i = 0; i < content.size(); i++) {
      int index = i;
      findings.at(() -> path.get().index(index));
      blocks.write(content.get(i));
    }
  }
}
