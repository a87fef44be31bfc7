package io.github.linkletter.html;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Section;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Renders issues as the plain text of e-mails, to send along with {@link HtmlRenderer#email()}.
 *
 * <pre>
 * LINK WEEKLY
 * ISSUE #7 - 17th March 2024
 *
 * The intro.
 *
 *
 * News
 * ====
 *
 * A text about something.
 *
 * https://example.com/something
 * </pre>
 *
 * <p>Publication and rest of the title stand on lines of their own; titles of sections are
 * underlined; two empty lines stand between entries, one before link lines, none between them, and
 * three before the closing. Links are shown by their URLs, behind their label if they have one.
 * Emphasis is dropped; lists, quotations and code are marked with {@code *}, numbers, {@code >} and
 * four blanks. Lines are not wrapped. URLs are text and no links, so that no {@link UrlPolicy}
 * applies.
 *
 * <p>What is nested deeper than {@link HtmlRenderer#MAX_NESTING} is written as its words only.
 * {@code LONE_SURROGATE} and {@code FORBIDDEN_CHARACTER} are reported as by {@link HtmlRenderer},
 * for the issue as a whole.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextRenderer implements IssueRenderer {
  private static final TextRenderer MAIL =
      new TextRenderer(MailFooter.none(), HtmlLabels.english());

  private final MailFooter footer;
  private final HtmlLabels labels;

  private TextRenderer(MailFooter footer, HtmlLabels labels) {
    this.footer = footer;
    this.labels = labels;
  }

  /**
   * The renderer without a footer.
   *
   * @return the renderer
   */
  public static TextRenderer mail() {
    return MAIL;
  }

  /**
   * The same renderer with a footer.
   *
   * @param newFooter what stands at the end, the same as in {@link HtmlRenderer.Builder#footer}
   * @return the changed renderer
   */
  public TextRenderer with(MailFooter newFooter) {
    return new TextRenderer(Objects.requireNonNull(newFooter, "newFooter"), labels);
  }

  /**
   * The same renderer with other labels.
   *
   * @param newLabels the words for an issue without title, and for the footer's link
   * @return the changed renderer
   */
  public TextRenderer with(HtmlLabels newLabels) {
    return new TextRenderer(footer, Objects.requireNonNull(newLabels, "newLabels"));
  }

  /**
   * The media type of what is written.
   *
   * @return {@code text/plain}
   */
  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public RenderReport render(Issue issue, Appendable out) throws IOException {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(out, "out");
    StringBuilder text = new StringBuilder();
    write(issue, text);
    Findings findings = new Findings();
    out.append(Characters.allowed(text.toString(), findings));
    return findings.report();
  }

  private void write(Issue issue, StringBuilder out) {
    head(issue, out);
    TextBlocks blocks = new TextBlocks(out);
    if (!issue.intro().isEmpty()) {
      blocks.write(issue.intro());
    }
    for (Section section : issue.sections()) {
      String line = "=".repeat(section.title().codePointCount(0, section.title().length()));
      out.append("\n\n").append(section.title()).append("\n").append(line).append("\n");
      entries(section.entries(), "\n", blocks, out);
    }
    entries(issue.closing(), "\n\n\n", blocks, out);
    if (!footer.content().isEmpty()) {
      out.append("\n\n");
      blocks.write(footer.content());
    }
    if (footer.unsubscribe().isPresent()) {
      out.append(footer.content().isEmpty() ? "\n\n" : "\n");
      out.append(labels.unsubscribe() + ": " + footer.unsubscribe().get() + "\n");
    }
  }

  private void head(Issue issue, StringBuilder out) {
    String title = PageWriter.title(issue, labels);
    String name = issue.publication().orElse("");
    boolean split = !name.isEmpty() && title.startsWith(name + " ");
    out.append(split ? name + "\n" + title.substring(name.length() + 1) : title).append("\n\n");
  }

  private static void entries(
      List<Entry> entries, String gap, TextBlocks blocks, StringBuilder out) {
    String before = gap;
    for (Entry entry : entries) {
      List<Block> content = entry.content();
      out.append(before);
      blocks.write(content);
      before = "\n\n";
    }
  }
}
