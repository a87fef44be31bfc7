package io.github.linkletter.html;

import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.Section;
import java.util.function.Supplier;

/**
 * Writes an issue as an e-mail: rows of one table, because Outlook lays out nothing else reliably,
 * with all that matters in {@code style} attributes, because some clients drop style elements.
 */
final class EmailWriter {
  /** Outlook ignores max-width; this is a table of a fixed width that only Outlook sees. */
  private static final String OUTLOOK_START =
      "<!--[if mso]><table role=\"presentation\" width=\"600\" align=\"center\" cellpadding=\"0\""
          + " cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n";

  private static final String OUTLOOK_END = "<!--[if mso]></td></tr></table><![endif]-->\n";

  private static final String DARK = Stylesheet.resource("email-dark.css").strip();

  /** Keeps clients from showing the beginning of the issue behind a short preheader. */
  private static final String PREHEADER_FILLER = "\u00A0\u200C".repeat(60);

  private final Issue issue;
  private final ContentWriter content;
  private final HtmlWriter out;
  private final Options options;

  EmailWriter(Issue issue, ContentWriter content) {
    this.issue = issue;
    this.content = content;
    this.out = content.out;
    this.options = content.options;
  }

  void write() {
    String title = PageWriter.title(issue, options.labels);
    content.findings.at(IssuePath.root().member("title"));
    out.unsafeRaw("<!DOCTYPE html>\n");
    out.start("html").attribute("lang", options.labels.language()).line();
    out.start("head").line();
    out.empty("meta").attribute("charset", "utf-8").line();
    out.empty("meta").attribute("name", "viewport");
    out.attribute("content", "width=device-width, initial-scale=1").line();
    out.empty("meta").attribute("name", "color-scheme");
    out.attribute("content", "light dark").line();
    out.start("title").text(title).end().line();
    out.unsafeRaw("<style>\n" + DARK + "\n</style>\n");
    out.end().line();
    content.begin("body", "mail").line();
    preheader();
    out.start("div").attribute("role", "article").attribute("aria-label", title);
    out.attribute("lang", options.labels.language()).line();
    out.unsafeRaw(OUTLOOK_START);
    content.begin("table", "mail-frame").attribute("role", "presentation").line();
    options.overrides.render(Issue.class, issue, out, this::rows);
    footer();
    out.end().line();
    out.unsafeRaw(OUTLOOK_END);
    out.end().line().end().line().end().line();
  }

  private void preheader() {
    String text = options.preheader.orElseGet(() -> Excerpt.of(issue));
    if (!text.isEmpty()) {
      content.findings.at(IssuePath.root());
      content.begin("div", "mail-preheader").text(text + PREHEADER_FILLER).end().line();
    }
  }

  private void rows(Issue shown) {
    content.findings.at(IssuePath.root().member("title"));
    cell("mail-header");
    content.begin("h" + options.headingLevel, "issue-title");
    content.title(PageWriter.title(shown, options.labels), shown.publication());
    out.end().line();
    content.meta(shown);
    endCell();
    if (!shown.intro().isEmpty()) {
      cell("mail-intro");
      content.intro(shown.intro());
      endCell();
    }
    for (int i = 0; i < shown.sections().size(); i++) {
      int index = i;
      Supplier<IssuePath> path = () -> IssuePath.root().section(index);
      options.overrides.render(
          Section.class, shown.sections().get(i), out, section -> section(section, path));
    }
    if (!shown.closing().isEmpty()) {
      boolean paid = content.isSponsored(shown.closing());
      cell("mail-closing" + (paid ? " sponsored" : ""));
      if (paid) {
        content.sponsorMark();
      }
      endCell();
      content.entries(
          shown.closing(), () -> IssuePath.root().member("closing"), entry -> entry(entry, paid));
    }
    content.findings.at(IssuePath.root());
  }

  private void section(Section section, Supplier<IssuePath> path) {
    boolean paid = section.kind().isSponsored();
    cell("mail-section section-" + section.kind() + (paid ? " sponsored" : ""));
    if (paid) {
      content.sponsorMark();
    }
    content.findings.at(() -> path.get().member("title"));
    content.begin("h" + (options.headingLevel + 1), "section-title");
    out.text(section.title()).end().line();
    endCell();
    content.sponsored(paid);
    content.entries(
        section.entries(), () -> path.get().member("entries"), entry -> entry(entry, paid));
    content.sponsored(false);
  }

  private void entry(Entry entry, boolean paid) {
    cell("mail-entry" + (paid ? " sponsored" : ""));
    content.content(entry);
    endCell();
  }

  private void footer() {
    MailFooter footer = options.footer;
    if (footer.isEmpty()) {
      return;
    }
    cell("mail-footer");
    out.blocks(footer.content());
    footer.unsubscribe().ifPresent(this::unsubscribe);
    endCell();
  }

  private void unsubscribe(String url) {
    content.begin("p", "mail-unsubscribe").start("a").attribute("href", url);
    out.text(options.labels.unsubscribe()).end().end().line();
  }

  private void cell(String classes) {
    out.start("tr");
    content.begin("td", classes).line();
  }

  private void endCell() {
    out.end().end().line();
  }
}
