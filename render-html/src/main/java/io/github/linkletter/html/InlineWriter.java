package io.github.linkletter.html;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes what paragraphs, headings and link lines consist of. */
final class InlineWriter implements Inline.Visitor<HtmlWriter> {
  private static final int EXCERPT = 100;

  private final HtmlWriter out;
  private final Findings findings;
  private final UrlPolicy urlPolicy;
  private final Set<String> sponsored = new HashSet<>();
  private boolean inSponsored;
  private boolean inLink;
  private int depth;

  InlineWriter(HtmlWriter out, Findings findings, UrlPolicy urlPolicy) {
    this.out = out;
    this.findings = findings;
    this.urlPolicy = urlPolicy;
  }

  /** Whether the links that follow were paid for. */
  void sponsored(boolean paid) {
    inSponsored = paid;
  }

  HtmlWriter link(Link link) {
    List<Inline> shown = List.of(new Inline.Text(link.text()));
    return hyperlink(new Inline.Hyperlink(link.url(), link.title().orElse(""), shown));
  }

  HtmlWriter all(List<Inline> nodes) {
    nodes.forEach(node -> node.accept(this));
    return out;
  }

  private HtmlWriter nested(List<Inline> nodes) {
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
    String url = Characters.allowed(hyperlink.url(), findings);
    boolean allowed = urlPolicy.allows(url);
    if (allowed) {
      out.start("a").attribute("href", url);
      title(hyperlink.title());
      rel(hyperlink.url());
    }
    inLink = true;
    nested(hyperlink.children());
    inLink = false;
    if (allowed) {
      return out.end();
    }
    boolean shown = hyperlink.plainText().equals(hyperlink.url());
    return refuse(url, shown ? "" : " (" + url + ")");
  }

  @Override
  public HtmlWriter image(Inline.Image image) {
    String url = Characters.allowed(image.url(), findings);
    if (!urlPolicy.allows(url)) {
      return refuse(url, image.alt().isEmpty() ? url : image.alt() + " (" + url + ")");
    }
    out.empty("img").attribute("src", url).attribute("alt", image.alt());
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
    String quoted = url.length() <= EXCERPT ? url : url.substring(0, EXCERPT) + "…";
    findings.add(DiagnosticCode.UNSAFE_URL, "The URL was written as text: " + quoted);
    return out.text(shown);
  }
}
