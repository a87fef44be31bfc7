package io.github.linkletter.html;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes what paragraphs, headings and link lines consist of. */
final class InlineWriter implements Inline.Visitor<HtmlWriter> {
  private static final Tag ANCHOR = Tag.of("a");

  private final HtmlWriter out;
  private final Findings findings;
  private final Options options;
  private final Set<String> sponsored = new HashSet<>();
  private boolean inSponsored;
  private boolean inLink;
  private int depth;

  InlineWriter(HtmlWriter out, Findings findings, Options options) {
    this.out = out;
    this.findings = findings;
    this.options = options;
  }

  /** Whether the links that follow were paid for. */
  void sponsored(boolean paid) {
    inSponsored = paid;
  }

  /** Whether a link to the URL was paid for, here or earlier. */
  boolean isSponsored(String url) {
    return sponsored.contains(url);
  }

  HtmlWriter link(Link link) {
    options.overrides.render(Link.class, link, out, this::anchor);
    return out;
  }

  HtmlWriter all(List<? extends Inline> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      write(nodes.get(i));
    }
    return out;
  }

  private void write(Inline node) {
    if (options.overrides.isEmpty()) {
      node.accept(this);
      return;
    }
    @SuppressWarnings("unchecked") // the override is that of the very class
    Class<Inline> type = (Class<Inline>) node.getClass();
    options.overrides.render(type, node, out, other -> other.accept(this));
  }

  /** Writes nodes that are one level deeper than those around them. */
  HtmlWriter nested(List<? extends Inline> nodes) {
    if (depth == HtmlRenderer.MAX_NESTING) {
      findings.add(DiagnosticCode.TOO_DEEP, HtmlRenderer.TOO_DEEP);
      nodes.forEach(node -> out.text(node.plainText()));
      return out;
    }
    depth++;
    all(nodes);
    depth--;
    return out;
  }

  @Override
  public HtmlWriter text(Inline.Text text) {
    return out.text(text.value());
  }

  @Override
  public HtmlWriter emphasis(Inline.Emphasis emphasis) {
    out.start("em");
    return nested(emphasis.children()).end();
  }

  @Override
  public HtmlWriter strong(Inline.Strong strong) {
    out.start("strong");
    return nested(strong.children()).end();
  }

  @Override
  public HtmlWriter code(Inline.Code code) {
    return out.start("code").text(code.value()).end();
  }

  @Override
  public HtmlWriter hyperlink(Inline.Hyperlink hyperlink) {
    if (inLink) {
      return nested(hyperlink.children()); // HTML has no links in links
    }
    if (startPlain(hyperlink.url(), hyperlink.title())) {
      inLink = true;
      nested(hyperlink.children());
      inLink = false;
      return out.end();
    }
    Link link = hyperlink.link();
    options.overrides.render(
        Link.class,
        link,
        out,
        shown -> {
          boolean same = shown.text().equals(link.text());
          anchor(
              shown, same ? hyperlink.children() : List.of(new Inline.Text(shown.text())), false);
        });
    return out;
  }

  private void anchor(Link link) {
    if (startPlain(link.url(), link.title().orElse(""))) {
      if (link.label().isEmpty()) {
        out.plainText(link.url()).end();
      } else {
        out.text(link.text()).end();
      }
    } else {
      anchor(link, List.of(new Inline.Text(link.text())), link.label().isEmpty());
    }
  }

  /** Begins a link at once if nothing needs a closer look, as with hardly any. */
  private boolean startPlain(String url, String title) {
    boolean plain =
        options.writesPlainLinks() && options.urlPolicy.allows(url) && out.isPlainUrl(url);
    if (plain) {
      out.start(ANCHOR).plainHref(url);
      title(title);
      rel(url);
    }
    return plain;
  }

  private void anchor(Link link, List<Inline> children, boolean alone) {
    String url = Characters.allowed(options.rewriteUrl.apply(link.url()), findings);
    boolean allowed = options.urlPolicy.allows(url);
    Optional<WebHost> host =
        options.form == Form.PAGE && allowed ? WebHost.of(link.url()) : Optional.empty();
    if (allowed) {
      out.start(ANCHOR).attribute("href", valid(url));
      title(link.title().orElse(""));
      rel(link.url());
    }
    inLink = true;
    if (alone && host.isPresent()) {
      out.start("span").attribute("class", "link-host").text(host.get().host()).end();
      if (!host.get().rest().isEmpty()) {
        out.start("span").attribute("class", "link-path").text(host.get().rest()).end();
      }
    } else {
      nested(children);
    }
    inLink = false;
    if (!allowed) {
      refuse(url, link.label().isPresent() || !url.equals(link.url()) ? " (" + url + ")" : "");
      return;
    }
    out.end();
    if (!alone && host.isPresent() && link.label().isPresent()) {
      out.text(" ");
      out.start("span").attribute("class", "link-host").text("(" + host.get().host() + ")").end();
    }
  }

  @Override
  public HtmlWriter image(Inline.Image image) {
    String url = Characters.allowed(image.url(), findings);
    if (!options.urlPolicy.allows(url)) {
      return refuse(url, image.alt().isEmpty() ? url : image.alt() + " (" + url + ")");
    }
    out.empty("img").attribute("src", valid(url)).attribute("alt", image.alt());
    return title(image.title());
  }

  @Override
  public HtmlWriter lineBreak(Inline.LineBreak lineBreak) {
    return out.empty("br").line();
  }

  @Override
  public HtmlWriter rawHtml(Inline.RawHtml rawHtml) {
    return out.text(rawHtml.value());
  }

  /** Escapes what no valid URL has, as browsers do before they ask for it. */
  static String valid(String url) {
    return url.replace(" ", "%20").replace("\"", "%22").replace("<", "%3C").replace(">", "%3E");
  }

  private HtmlWriter title(String title) {
    return title.isEmpty() ? out : out.attribute("title", title);
  }

  private void rel(String url) {
    if (inSponsored) {
      sponsored.add(url);
    }
    if (sponsored.contains(url)) {
      out.attribute("rel", "sponsored");
    }
  }

  private HtmlWriter refuse(String url, String shown) {
    out.refused(url);
    return out.text(shown);
  }
}
