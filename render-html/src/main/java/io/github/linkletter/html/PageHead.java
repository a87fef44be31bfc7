package io.github.linkletter.html;

import java.net.URI;
import java.util.Map;

/** Writes what all pages have around their bodies. */
final class PageHead {
  private final HtmlWriter out;
  private final Options options;
  private final String title;
  private final String description;

  PageHead(HtmlWriter out, Options options, String title, String description) {
    this.out = out;
    this.options = options;
    this.title = title;
    this.description = description;
  }

  /**
   * Writes a whole page.
   *
   * @param properties Open Graph properties beside title, URL and description
   * @param more writes more of the head
   * @param body writes the content of the body
   */
  void wrap(Map<String, String> properties, Runnable more, Runnable body) {
    out.unsafeRaw("<!DOCTYPE html>\n");
    out.start("html").attribute("lang", options.labels.language()).line();
    out.start("head").line();
    out.empty("meta").attribute("charset", "utf-8").line();
    meta("name", "viewport", "width=device-width, initial-scale=1");
    out.start("title").text(title).end().line();
    if (!description.isEmpty()) {
      meta("name", "description", description);
    }
    meta("name", "color-scheme", "light dark");
    options.links.url().ifPresent(url -> openGraph(url, properties));
    options.links.previous().ifPresent(target -> link("prev", target.href()));
    options.links.next().ifPresent(target -> link("next", target.href()));
    for (PageLinks.Feed feed : options.links.feeds()) {
      out.empty("link").attribute("rel", "alternate").attribute("type", feed.mediaType());
      out.attribute("title", feed.title()).attribute("href", feed.href()).line();
    }
    options.stylesheet.write(out);
    framed(more);
    out.end().line();
    out.start("body").attribute("class", "page").line();
    framed(body);
    out.end().line().end().line();
  }

  private void framed(Runnable part) {
    int depth = out.depth();
    part.run();
    if (out.depth() != depth) {
      throw new IllegalStateException("the frame must end the elements that it begins");
    }
  }

  private void openGraph(URI url, Map<String, String> properties) {
    link("canonical", url.toASCIIString());
    meta("property", "og:title", title);
    meta("property", "og:url", url.toASCIIString());
    if (!description.isEmpty()) {
      meta("property", "og:description", description);
    }
    properties.forEach((name, value) -> meta("property", name, value));
  }

  private void meta(String kind, String name, String value) {
    out.empty("meta").attribute(kind, name).attribute("content", value).line();
  }

  private void link(String relation, String href) {
    out.empty("link").attribute("rel", relation).attribute("href", href).line();
  }

  /** Writes links to the feeds, where there are any. */
  void feeds() {
    if (options.links.feeds().isEmpty()) {
      return;
    }
    out.start("p").attribute("class", "page-feeds").text(options.labels.feeds());
    for (PageLinks.Feed feed : options.links.feeds()) {
      out.text(" ").start("a").attribute("href", feed.href()).text(feed.title()).end();
    }
    out.end().line();
  }
}
