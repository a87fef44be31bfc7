package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What an HTML parser makes of the output. */
final class Parsed {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("article header footer section div h1 h2 h3 h4 h5 h6 p span time a img br hr ul ol li"
                  + " blockquote pre code em strong")
              .split(" "));

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "a", Set.of("href", "title", "rel"),
          "img", Set.of("src", "alt", "title"),
          "ol", Set.of("start"),
          "time", Set.of("class", "datetime"),
          "article", Set.of("class", "id"),
          "section", Set.of("class", "id"));

  private static final Set<String> DOCUMENT_ELEMENTS =
      Set.of("html head meta title link style body main nav table tbody tr td".split(" "));

  private static final Map<String, Set<String>> DOCUMENT_ATTRIBUTES =
      Map.ofEntries(
          Map.entry("html", Set.of("lang")),
          Map.entry("head", Set.of()),
          Map.entry("title", Set.of()),
          Map.entry("style", Set.of()),
          Map.entry("meta", Set.of("charset", "name", "property", "content")),
          Map.entry("link", Set.of("rel", "href", "type", "title")),
          Map.entry("nav", Set.of("class", "aria-label")),
          Map.entry("section", Set.of("class", "id", "aria-labelledby")),
          Map.entry("h2", Set.of("class", "id", "style")),
          Map.entry("table", Set.of("class", "role", "style")),
          Map.entry("div", Set.of("class", "role", "style", "aria-label", "lang")),
          Map.entry("article", Set.of("class", "id")));

  final Element body;

  private Parsed(Element body) {
    this.body = body;
  }

  /** Parses a fragment, which must have neither errors nor anything that a fragment never has. */
  static Parsed safe(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document document = Jsoup.parse("<!DOCTYPE html><title></title>" + html, "", parser);
    assertEquals(List.of(), List.copyOf(parser.getErrors()), html);
    Parsed parsed = new Parsed(document.body());
    parsed.body.children().forEach(Parsed::checkElement);
    return parsed;
  }

  /** Parses a page or e-mail that a renderer made of an issue without a frame of its own. */
  static Parsed safeDocument(String html, String css) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document document = Jsoup.parse(html, "", parser);
    assertEquals(List.of(), List.copyOf(parser.getErrors()), html);
    assertEquals(css.strip(), document.select("style").get(0).data().strip());
    assertEquals(1, document.select("style").size());
    for (Element element : document.getAllElements()) {
      String name = element.tagName();
      if (name.equals("#root")) {
        continue;
      }
      assertTrue(DOCUMENT_ELEMENTS.contains(name) || ELEMENTS.contains(name), name);
      for (Attribute attribute : element.attributes()) {
        Set<String> known = DOCUMENT_ATTRIBUTES.getOrDefault(name, Set.of("class", "style"));
        Set<String> inner = ATTRIBUTES.getOrDefault(name, Set.of());
        String key = attribute.getKey();
        assertTrue(known.contains(key) || inner.contains(key), element::outerHtml);
        assertFalse(key.equals("style") && attribute.getValue().contains("("), element::outerHtml);
      }
      assertFalse(isUnsafe(element.attr("href")), element::outerHtml);
      assertFalse(isUnsafe(element.attr("src")), element::outerHtml);
    }
    document.select("nav.issue-contents").remove();
    return new Parsed(document.body());
  }

  private static void checkElement(Element root) {
    for (Element element : root.getAllElements()) {
      assertTrue(ELEMENTS.contains(element.tagName()), element::tagName);
      Set<String> known = ATTRIBUTES.getOrDefault(element.tagName(), Set.of("class"));
      for (Attribute attribute : element.attributes()) {
        assertTrue(known.contains(attribute.getKey()), element::outerHtml);
      }
      assertFalse(isUnsafe(element.attr("href")), element::outerHtml);
      assertFalse(isUnsafe(element.attr("src")), element::outerHtml);
    }
  }

  /** Suspicious even of what no browser would recognise. */
  private static boolean isUnsafe(String url) {
    String bare = url.replaceAll("[^A-Za-z:/?#]", "");
    return bare.matches("(?i)[^/?#]*(javascript|vbscript|data|file|blob|about):.*");
  }

  List<String> hrefs() {
    return body.select("a").eachAttr("href");
  }

  /** The URLs that the model's links have, as HTML can write them, without those refused. */
  static List<String> expectedHrefs(Issue issue, UrlPolicy policy) {
    return allHrefs(issue).stream().filter(policy::allows).toList();
  }

  /** The URLs of all links of the model, as HTML can write them. */
  static List<String> allHrefs(Issue issue) {
    List<Block> content = new ArrayList<>(issue.intro());
    issue.entries().map(Entry::content).forEach(content::addAll);
    issue.closing().stream().map(Entry::content).forEach(content::addAll);
    return Entry.of(content).allLinks().stream()
        .map(Link::url)
        .map(url -> Characters.allowed(url, new Findings()))
        .map(InlineWriter::valid)
        .toList();
  }
}
