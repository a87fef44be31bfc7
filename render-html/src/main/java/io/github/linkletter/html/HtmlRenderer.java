package io.github.linkletter.html;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.markup.MarkupBuffer;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Section;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Renders issues as HTML: as pages, as fragments to embed, or as e-mails.
 *
 * <pre>{@code
 * HtmlRenderer.page().render(issue, Path.of("245.html"));
 * String html = HtmlRenderer.fragment().render(issue);
 * String mail = HtmlRenderer.email().render(issue);
 *
 * HtmlRenderer renderer = HtmlRenderer.fragment().toBuilder().headingLevel(3).idPrefix("a-").build();
 * }</pre>
 *
 * <p><b>Structure.</b> Class names are part of the contract. A fragment is
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
 * A page holds the same in {@code main.page-main}, with {@code h1} for the title. Its headings skip
 * no level, whatever those in entries say. It adds
 *
 * <pre>
 * header.page-header            the link to the archive, where {@link PageLinks} has one
 * span.issue-publication        in a title that begins with the publication's name, that name
 * nav.issue-contents            before the sections, if there are more than three
 * p.sponsor-mark                in what was paid for; the closing too is .sponsored if it was
 * span.link-host                where a link leads, in link lines as a part of the link, with
 * span.link-path                the rest of the URL behind it; elsewhere behind the link's label
 * footer.page-footer
 *   nav.page-nav                a.page-previous, a.page-next
 *   p.page-feeds
 * </pre>
 *
 * An e-mail is a table of one column: {@code table.mail-frame} with the cells {@code
 * td.mail-header}, {@code .mail-intro}, {@code .mail-section}, {@code .mail-entry}, {@code
 * .mail-closing} and {@code .mail-footer}, all styles inline, and a hidden {@code
 * div.mail-preheader} before it. It says in conditional comments what only Outlook needs. There an
 * override of a section or entry stands between rows of the table.
 *
 * <p><b>Ids.</b> The article's id is {@code issue-245}, or {@code issue} without a number; a
 * section's is the article's and its kind, such as {@code issue-245-news}, and for the second of a
 * kind {@code issue-245-news-2}. All begin with the {@linkplain Builder#idPrefix prefix}. E-mails
 * have none.
 *
 * <p><b>Safety.</b> Text is always escaped, and HTML or other markup that the issue carries
 * uninterpreted is written as text. URLs become links and images only if the {@link UrlPolicy}
 * allows it; of others the text is shown, and the URL in brackets if that differs. Blanks, {@code
 * "}, {@code <} and {@code >} in URLs are percent-encoded, as browsers do. Links in sponsored
 * sections, and the same links when they come again, have {@code rel="sponsored"}. Only {@link
 * HtmlWriter#unsafeRaw} writes anything unescaped.
 *
 * <p><b>Reports.</b> Paths of diagnostics lead to titles, and to the blocks of entries and of the
 * intro. There are
 *
 * <ul>
 *   <li>{@code UNSAFE_URL} for URLs that were written as text, or left out;
 *   <li>{@code LONE_SURROGATE} and {@code FORBIDDEN_CHARACTER} for what became U+FFFD: halves of
 *       surrogate pairs, control characters other than tab and line feed, and noncharacters;
 *   <li>{@code TOO_DEEP} for what is nested deeper than {@link #MAX_NESTING}, and was written as
 *       its plain text;
 *   <li>{@code MAIL_TOO_LARGE} for e-mails of more than {@link #MAX_MAIL_BYTES};
 *   <li>{@code MORE_DIAGNOSTICS} for those beyond {@link #MAX_DIAGNOSTICS}, which are counted.
 * </ul>
 *
 * <p>Immutable and thread-safe, as far as the functions are that it was built with. The output is
 * the same for the same issue, always.
 */
public final class HtmlRenderer implements IssueRenderer {
  /**
   * So deep may blocks be nested in the blocks of an entry, and markup in the text of a block; what
   * is deeper is written as plain text.
   */
  public static final int MAX_NESTING = 100;

  /** So many diagnostics are reported one by one; one more counts the rest. */
  public static final int MAX_DIAGNOSTICS = 1000;

  /** So many bytes of an e-mail Gmail shows: 102 KiB. What is longer is cut off there. */
  public static final int MAX_MAIL_BYTES = 102 * 1024;

  static final String TOO_DEEP =
      "What is nested deeper than " + MAX_NESTING + " levels was written as plain text.";

  static final int LOWEST_HEADING = 6;

  private static final HtmlRenderer PAGE = new HtmlRenderer(new Options(Form.PAGE));
  private static final HtmlRenderer FRAGMENT = new HtmlRenderer(new Options(Form.FRAGMENT));
  private static final HtmlRenderer EMAIL = new HtmlRenderer(new Options(Form.EMAIL));

  private final Options options;

  private HtmlRenderer(Options options) {
    this.options = options;
  }

  /**
   * Renders a whole page: accessible, readable at any width, light and dark, without scripts and
   * without anything to load. The title is an {@code h1}.
   *
   * @return the renderer
   */
  public static HtmlRenderer page() {
    return PAGE;
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
   * Renders a whole e-mail, as mail clients can show it. {@link TextRenderer} makes the text that
   * is sent along with it.
   *
   * @return the renderer
   */
  public static HtmlRenderer email() {
    return EMAIL;
  }

  /**
   * A builder with this renderer's options.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(options.copy());
  }

  /**
   * The same renderer for another page: short for setting {@link Builder#links}.
   *
   * @param links what the page is and leads to
   * @return the changed renderer
   */
  public HtmlRenderer with(PageLinks links) {
    return toBuilder().links(links).build();
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
    try {
      if (out instanceof MarkupBuffer buffer && options.hasOnlyOurMarkup()) {
        return write(issue, buffer);
      }
      return options.form == Form.EMAIL ? mail(issue, out) : write(issue, new MarkupBuffer(out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private RenderReport write(Issue issue, MarkupBuffer html) {
    Findings findings = new Findings();
    if (options.form == Form.PAGE) {
      new PageWriter(issue, content(html, findings)).write();
    } else {
      new IssueWriter(content(html, findings)).write(issue);
    }
    html.flush();
    return findings.report();
  }

  private RenderReport mail(Issue issue, Appendable out) {
    Findings findings = new Findings();
    MailSize counted = new MailSize(out);
    MarkupBuffer html = new MarkupBuffer(counted);
    new EmailWriter(issue, content(html, findings)).write();
    html.flush();
    check(counted.bytes(), findings);
    return findings.report();
  }

  private ContentWriter content(MarkupBuffer html, Findings findings) {
    HtmlWriter writer = new HtmlWriter(html, findings, options.urlPolicy, options.hooks);
    return new ContentWriter(writer, findings, options);
  }

  Options options() {
    return options;
  }

  private static void check(long bytes, Findings findings) {
    if (bytes > MAX_MAIL_BYTES) {
      findings.at(IssuePath.root());
      findings.add(
          DiagnosticCode.MAIL_TOO_LARGE,
          "The e-mail has " + bytes + " bytes, of which Gmail shows " + MAX_MAIL_BYTES + ".");
    }
  }

  /** Builds an {@link HtmlRenderer}. Not thread-safe. */
  public static final class Builder {
    private static final Set<Class<?>> TYPES = types();

    private final Options options;

    private Builder(Options options) {
      this.options = options;
    }

    private static Set<Class<?>> types() {
      Set<Class<?>> types = new HashSet<>();
      types.addAll(List.of(Issue.class, Section.class, Entry.class, Link.class));
      types.addAll(List.of(Block.class.getPermittedSubclasses()));
      types.addAll(List.of(Inline.class.getPermittedSubclasses()));
      return Set.copyOf(types);
    }

    /**
     * Sets the level of the issue's title. Sections' titles are one level below, and headings
     * inside entries begin two levels below; none goes below {@code h6}.
     *
     * @param level from 1 to 5; 1 by default in pages and e-mails, 2 in fragments
     * @return this builder
     * @throws IllegalArgumentException if the level is out of range
     */
    public Builder headingLevel(int level) {
      if (level < 1 || level >= LOWEST_HEADING) {
        throw new IllegalArgumentException("level must be from 1 to 5: " + level);
      }
      options.headingLevel = level;
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
      options.idPrefix = prefix;
      return this;
    }

    /**
     * Sets which URLs become links and images.
     *
     * @param policy the policy; {@link UrlPolicy#webOnly()} by default
     * @return this builder
     */
    public Builder urlPolicy(UrlPolicy policy) {
      options.urlPolicy = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * Renders one type of element in another way. The override of a type that has one already wraps
     * that: its {@code next} is the one before.
     *
     * <p>{@link Link} stands for all links, both those of link lines and those in text; written
     * with the label that it had, a link in text keeps its markup.
     *
     * @param <T> the type
     * @param type {@code Issue}, {@code Section}, {@code Entry}, {@code Link}, or a kind of {@link
     *     Block} or {@link Inline}, such as {@code Block.Quote}
     * @param renderer what renders it
     * @return this builder
     * @throws IllegalArgumentException if the type is none of these
     */
    public <T> Builder override(Class<T> type, ElementRenderer<T> renderer) {
      if (!TYPES.contains(Objects.requireNonNull(type, "type"))) {
        throw new IllegalArgumentException("type must be one that is rendered: " + type.getName());
      }
      options.overrides.add(type, Objects.requireNonNull(renderer, "renderer"));
      return this;
    }

    /**
     * Adds a hook that may change the attributes of every tag. Hooks are called in the order in
     * which they were added; in e-mails they find the style that the tag has.
     *
     * @param hook the hook
     * @return this builder
     */
    public Builder attributes(AttributeHook hook) {
      options.addHook(Objects.requireNonNull(hook, "hook"));
      return this;
    }

    /**
     * Lets links lead elsewhere, to add parameters for instance. What is shown of a link stays as
     * it was. The URL policy judges the new URL.
     *
     * @param rewriter gives the URL to link to, for the URL that a link of the issue has
     * @return this builder
     */
    public Builder rewriteUrls(UnaryOperator<String> rewriter) {
      options.rewriteUrl = Objects.requireNonNull(rewriter, "rewriter");
      return this;
    }

    /**
     * Sets the words that are added to those of the issue, and the language.
     *
     * @param labels the labels; {@link HtmlLabels#english()} by default, in fragments with dates
     *     such as {@code 2015-09-13}
     * @return this builder
     */
    public Builder labels(HtmlLabels labels) {
      options.labels = Objects.requireNonNull(labels, "labels");
      return this;
    }

    /**
     * Sets what a page is and leads to. Fragments and e-mails don't use it.
     *
     * @param links the links; {@link PageLinks#none()} by default
     * @return this builder
     */
    public Builder links(PageLinks links) {
      options.links = Objects.requireNonNull(links, "links");
      return this;
    }

    /**
     * Sets how pages look. Fragments and e-mails don't use it.
     *
     * @param stylesheet the stylesheet; {@link Stylesheet#standard()} by default
     * @return this builder
     */
    public Builder stylesheet(Stylesheet stylesheet) {
      options.stylesheet = Objects.requireNonNull(stylesheet, "stylesheet");
      return this;
    }

    /**
     * Sets what stands around the issue in pages. Fragments and e-mails don't use it.
     *
     * @param frame the frame; {@link PageFrame#standard()} by default
     * @return this builder
     */
    public Builder frame(PageFrame frame) {
      options.frame = Objects.requireNonNull(frame, "frame");
      return this;
    }

    /**
     * Sets the text that mail clients show next to the subject. Only e-mails use it.
     *
     * @param text plain text; blank for the first words of the issue, the default
     * @return this builder
     */
    public Builder preheader(String text) {
      options.preheader =
          Objects.requireNonNull(text, "text").isBlank() ? Optional.empty() : Optional.of(text);
      return this;
    }

    /**
     * Sets what stands at the end of e-mails. Only e-mails use it.
     *
     * @param footer the footer; {@link MailFooter#none()} by default
     * @return this builder
     */
    public Builder footer(MailFooter footer) {
      options.footer = Objects.requireNonNull(footer, "footer");
      return this;
    }

    /**
     * The renderer.
     *
     * @return an immutable value
     */
    public HtmlRenderer build() {
      return new HtmlRenderer(options.copy());
    }
  }
}
