package io.github.linkletter.html;

import io.github.linkletter.model.Issue;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Renders issues as HTML.
 *
 * <pre>{@code
 * String html = HtmlRenderer.fragment().render(issue);
 *
 * HtmlRenderer renderer = HtmlRenderer.fragment().toBuilder().headingLevel(3).idPrefix("a-").build();
 * }</pre>
 *
 * <p><b>Structure.</b> Class names are part of the contract:
 *
 * <pre>
 * article.issue
 *   header.issue-header         left out when it would be empty
 *     h2.issue-title            the title, else the publication's name
 *     p.issue-meta
 *       span.issue-number       #245
 *       time.issue-date         the day as 2015-09-13, in datetime all that is known
 *   div.issue-intro
 *   section.section.section-KIND, and .sponsored if it was paid for
 *     h3.section-title
 *     div.entry
 *       p, ul, ol, blockquote, pre, h4 to h6, hr
 *       p.link-line             a line that holds only a link
 *       pre.raw                 what the reader of a format did not interpret
 *   footer.issue-closing
 *     div.entry
 * </pre>
 *
 * <p><b>Ids.</b> The article's id is {@code issue-245}, or {@code issue} without a number; a
 * section's is the article's and its kind, such as {@code issue-245-news}, and for the second of a
 * kind {@code issue-245-news-2}. All begin with the {@linkplain Builder#idPrefix prefix}.
 *
 * <p><b>Safety.</b> Text is always escaped, and HTML or other markup that the issue carries
 * uninterpreted is written as text. URLs become links and images only if the {@link UrlPolicy}
 * allows it; of others the text is shown, and the URL in brackets if that differs. Links in
 * sponsored sections, and the same links when they come again, have {@code rel="sponsored"}.
 *
 * <p><b>Reports.</b> Paths of diagnostics lead to titles, and to the blocks of entries and of the
 * intro. There are
 *
 * <ul>
 *   <li>{@code UNSAFE_URL} for URLs that were written as text;
 *   <li>{@code LONE_SURROGATE} and {@code FORBIDDEN_CHARACTER} for what became U+FFFD: halves of
 *       surrogate pairs, control characters other than tab and line feed, and noncharacters;
 *   <li>{@code TOO_DEEP} for what is nested deeper than {@link #MAX_NESTING}, and was written as
 *       its plain text.
 * </ul>
 *
 * <p>Immutable and thread-safe. The output is the same for the same issue, always.
 */
public final class HtmlRenderer implements IssueRenderer {
  /**
   * So deep may blocks be nested in the blocks of an entry, and markup in the text of a block; what
   * is deeper is written as plain text.
   */
  public static final int MAX_NESTING = 100;

  static final String TOO_DEEP =
      "What is nested deeper than " + MAX_NESTING + " levels was written as plain text.";

  static final int LOWEST_HEADING = 6;

  private static final HtmlRenderer FRAGMENT = new Builder().build();

  private final Builder options;

  private HtmlRenderer(Builder options) {
    this.options = options;
  }

  /**
   * Renders an {@code article} element to embed in a page, without styles. The title is an {@code
   * h2}, ids have no prefix, and URLs are those of {@link UrlPolicy#webOnly()}.
   *
   * @return the renderer
   */
  public static HtmlRenderer fragment() {
    return FRAGMENT;
  }

  /**
   * A builder with this renderer's options.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return options.copy();
  }

  /**
   * The media type of what is written.
   *
   * @return {@code text/html}
   */
  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public RenderReport render(Issue issue, Appendable out) throws IOException {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(out, "out");
    Findings findings = new Findings();
    try {
      new IssueWriter(new HtmlWriter(out, findings), findings, options).write(issue);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return findings.report();
  }

  /** Builds an {@link HtmlRenderer}. Not thread-safe. */
  public static final class Builder {
    int headingLevel = 2;
    String idPrefix = "";
    UrlPolicy urlPolicy = UrlPolicy.webOnly();

    private Builder() {}

    private Builder copy() {
      Builder copy = new Builder();
      copy.headingLevel = headingLevel;
      copy.idPrefix = idPrefix;
      copy.urlPolicy = urlPolicy;
      return copy;
    }

    /**
     * Sets the level of the issue's title. Sections' titles are one level below, and headings
     * inside entries begin two levels below; none goes below {@code h6}.
     *
     * @param level from 1 to 5; 2 by default
     * @return this builder
     * @throws IllegalArgumentException if the level is out of range
     */
    public Builder headingLevel(int level) {
      if (level < 1 || level >= LOWEST_HEADING) {
        throw new IllegalArgumentException("level must be from 1 to 5: " + level);
      }
      headingLevel = level;
      return this;
    }

    /**
     * Sets what all ids begin with, so that several renderings of an issue fit into one page.
     *
     * @param prefix ASCII letters, digits, hyphens and underscores, beginning with a letter; empty
     *     for none, the default
     * @return this builder
     * @throws IllegalArgumentException if the prefix has another form
     */
    public Builder idPrefix(String prefix) {
      for (int i = 0; i < Objects.requireNonNull(prefix, "prefix").length(); i++) {
        char c = prefix.charAt(i);
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        boolean inner = (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (!letter && !(inner && i > 0)) {
          throw new IllegalArgumentException(
              "prefix must be letters, digits, hyphens and underscores, beginning with a letter: \""
                  + prefix
                  + "\"");
        }
      }
      idPrefix = prefix;
      return this;
    }

    /**
     * Sets which URLs become links and images.
     *
     * @param policy the policy; {@link UrlPolicy#webOnly()} by default
     * @return this builder
     */
    public Builder urlPolicy(UrlPolicy policy) {
      urlPolicy = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * The renderer.
     *
     * @return an immutable value
     */
    public HtmlRenderer build() {
      return new HtmlRenderer(copy());
    }
  }
}
