package io.github.linkletter.html;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.markup.MarkupBuffer;
import io.github.linkletter.internal.markup.Notation;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements, attributes and text. Names are checked and values escaped, so that no value can
 * become markup; attributes that hold a URL are left out where the {@link UrlPolicy} refuses it.
 *
 * <pre>{@code
 * out.start("p").attribute("class", "note").text(note).end();
 * }</pre>
 *
 * <p>A writer is handed to {@link ElementRenderer} and {@link PageFrame}, and is good for that call
 * only. It is not thread-safe. All methods throw {@link java.io.UncheckedIOException} when the
 * output throws.
 */
public final class HtmlWriter {
  private static final Set<String> URLS =
      Set.of(
          ("href src action formaction cite data poster background longdesc manifest ping srcset"
                  + " profile usemap classid codebase")
              .split(" "));

  private static final int EXCERPT = 100;

  private final MarkupBuffer out;
  private final Notation notation;
  private final Characters characters;
  private final Findings findings;
  private final UrlPolicy urlPolicy;
  private final List<AttributeHook> hooks;
  private final Deque<String> endTags = new ArrayDeque<>();
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private @Nullable BlockWriter blocks;
  private String tag = "";

  HtmlWriter(MarkupBuffer out, Findings findings, UrlPolicy urlPolicy, List<AttributeHook> hooks) {
    this.out = out;
    this.notation = out.notation();
    this.characters = new Characters(notation, findings);
    this.findings = findings;
    this.urlPolicy = urlPolicy;
    this.hooks = hooks;
  }

  /** Names who writes blocks and inline nodes. */
  void blocks(BlockWriter writer) {
    blocks = writer;
  }

  /**
   * Begins an element, to which attributes can be added until its content begins.
   *
   * @param element the element's name in lower case
   * @return this writer
   * @throws IllegalArgumentException if the name has another form, or is {@code script} or {@code
   *     style}, whose content can't be escaped
   */
  public HtmlWriter start(String element) {
    empty(element);
    endTags.push(notation.open() + "/" + element + notation.close());
    return this;
  }

  /** Begins an element whose tags are known. */
  HtmlWriter start(Tag known) {
    finishTag();
    tag = known.element();
    endTags.push(known.in(notation).end());
    if (hooks.isEmpty() || known.classes().isEmpty()) {
      out.markup(known.in(notation).start());
    } else {
      out.markup(notation.open());
      out.markup(tag);
      attributes.put("class", known.classes());
    }
    return this;
  }

  /**
   * Writes an element that has neither content nor an end tag, such as {@code br}.
   *
   * @param element the element's name in lower case
   * @return this writer
   * @throws IllegalArgumentException as {@link #start} does
   */
  public HtmlWriter empty(String element) {
    finishTag();
    if (checked(element, "element").equals("script") || element.equals("style")) {
      throw new IllegalArgumentException("element must not be " + element);
    }
    out.markup(notation.open());
    out.markup(element);
    tag = element;
    return this;
  }

  /**
   * Adds an attribute to the element that was begun last.
   *
   * @param name the attribute's name in lower case; none that holds a script
   * @param value its value, which is escaped; a URL that the policy refuses is reported, and the
   *     attribute left out
   * @return this writer
   * @throws IllegalArgumentException if the name has another form, begins with {@code on}, or is
   *     {@code srcdoc}
   * @throws IllegalStateException if the element's content has begun
   */
  public HtmlWriter attribute(String name, String value) {
    Objects.requireNonNull(value, "value");
    if (checked(name, "name").startsWith("on") || name.equals("srcdoc")) {
      throw new IllegalArgumentException("name must not be that of a script: " + name);
    }
    if (tag.isEmpty()) {
      throw new IllegalStateException("attribute outside of a start tag: " + name);
    }
    if (hooks.isEmpty()) {
      write(name, value);
    } else {
      attributes.put(name, value);
    }
    return this;
  }

  private void write(String name, String value) {
    String allowed = value;
    if (URLS.contains(name)) {
      allowed = Characters.allowed(value, findings);
      if (!urlPolicy.allows(allowed)) {
        refused(allowed);
        return;
      }
    }
    out.markup(" ");
    out.markup(name);
    out.markup("=\"");
    out.text(allowed, characters);
    out.markup("\"");
  }

  /** Whether a URL is written as it is: blanks are what a URL can't have, but text can. */
  boolean isPlainUrl(String url) {
    return url.indexOf(' ') < 0 && out.isPlain(url, characters);
  }

  /** Adds where a link leads: a URL that the policy allows, with nothing to escape. */
  HtmlWriter plainHref(String url) {
    if (!hooks.isEmpty()) {
      return attribute("href", url);
    }
    out.markup(" href=\"");
    out.markup(url);
    out.markup("\"");
    return this;
  }

  /** Writes text in which there is nothing to escape. */
  HtmlWriter plainText(String value) {
    finishTag();
    out.markup(value);
    return this;
  }

  /** Reports a URL that doesn't become an attribute. */
  void refused(String url) {
    String quoted = url.length() <= EXCERPT ? url : url.substring(0, EXCERPT) + "…";
    findings.add(DiagnosticCode.UNSAFE_URL, "The URL was written as text: " + quoted);
  }

  /**
   * Writes text.
   *
   * @param value the text, which is escaped
   * @return this writer
   */
  public HtmlWriter text(String value) {
    Objects.requireNonNull(value, "value");
    finishTag();
    out.text(value, characters);
    return this;
  }

  /**
   * Writes what a block consists of, with overrides, or any other blocks.
   *
   * @param content the blocks
   * @return this writer
   */
  public HtmlWriter blocks(List<? extends Block> content) {
    finishTag();
    return Objects.requireNonNull(blocks).nested(Objects.requireNonNull(content, "content"));
  }

  /**
   * Writes what a paragraph consists of, with overrides, or any other inline nodes.
   *
   * @param content the nodes
   * @return this writer
   */
  public HtmlWriter inlines(List<? extends Inline> content) {
    finishTag();
    InlineWriter inlines = Objects.requireNonNull(blocks).inlines();
    return inlines.nested(Objects.requireNonNull(content, "content"));
  }

  /**
   * Ends the element that was begun last.
   *
   * @return this writer
   * @throws IllegalStateException if none is open
   */
  public HtmlWriter end() {
    finishTag();
    if (endTags.isEmpty()) {
      throw new IllegalStateException("no element to end");
    }
    out.markup(endTags.pop());
    return this;
  }

  /**
   * Begins a new line, where white space means nothing.
   *
   * @return this writer
   */
  public HtmlWriter line() {
    finishTag();
    out.markup("\n");
    return this;
  }

  /**
   * Writes markup as it is: the only way to unescaped output. Nothing that an issue says may be a
   * part of it; whoever controls the issue could run scripts.
   *
   * @param html markup that you trust
   * @return this writer
   */
  public HtmlWriter unsafeRaw(String html) {
    Objects.requireNonNull(html, "html");
    finishTag();
    out.markup(html);
    return this;
  }

  /** How many elements are open. */
  int depth() {
    return endTags.size();
  }

  private void finishTag() {
    if (tag.isEmpty()) {
      return;
    }
    if (!hooks.isEmpty()) {
      Map<String, String> changed = new LinkedHashMap<>(attributes);
      attributes.clear();
      for (AttributeHook hook : hooks) {
        hook.change(tag, changed);
      }
      List<AttributeHook> none = List.of();
      HtmlWriter checking = new HtmlWriter(out, findings, urlPolicy, none);
      checking.tag = tag;
      changed.forEach(checking::attribute);
    }
    tag = "";
    out.markup(notation.close());
  }

  private static String checked(String name, String argument) {
    boolean valid =
        !Objects.requireNonNull(name, argument).isEmpty()
            && name.charAt(0) >= 'a'
            && name.charAt(0) <= 'z';
    for (int i = 1; valid && i < name.length(); i++) {
      char c = name.charAt(i);
      valid = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
    if (!valid) {
      throw new IllegalArgumentException("no name of an element or attribute: \"" + name + "\"");
    }
    return name;
  }
}
