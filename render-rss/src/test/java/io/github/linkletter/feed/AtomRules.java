package io.github.linkletter.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What RFC 4287 demands of a feed document, as far as a program can check it. */
final class AtomRules {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String DATE =
      "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";

  /** Which elements there may be: 1 exactly one, 0 at most one, -1 any number. */
  private static final Map<String, Map<String, Integer>> CHILDREN =
      Map.of(
          "feed",
          Map.ofEntries(
              Map.entry("title", 1),
              Map.entry("id", 1),
              Map.entry("updated", 1),
              Map.entry("generator", 0),
              Map.entry("icon", 0),
              Map.entry("logo", 0),
              Map.entry("rights", 0),
              Map.entry("subtitle", 0),
              Map.entry("author", -1),
              Map.entry("category", -1),
              Map.entry("contributor", -1),
              Map.entry("link", -1),
              Map.entry("entry", -1)),
          "entry",
          Map.ofEntries(
              Map.entry("title", 1),
              Map.entry("id", 1),
              Map.entry("updated", 1),
              Map.entry("content", 0),
              Map.entry("published", 0),
              Map.entry("rights", 0),
              Map.entry("source", 0),
              Map.entry("summary", 0),
              Map.entry("author", -1),
              Map.entry("category", -1),
              Map.entry("contributor", -1),
              Map.entry("link", -1)),
          "author",
          Map.of("name", 1, "uri", 0, "email", 0));

  private final List<String> violations = new ArrayList<>();

  private AtomRules() {}

  /** What is wrong with a feed; empty if nothing is. */
  static List<String> violations(Element root) {
    AtomRules rules = new AtomRules();
    rules.must(isAtom(root, "feed"), "2: the document element is atom:feed");
    rules.element(root);
    rules.authors(root);
    rules.order(root);
    rules.uniqueIds(root);
    return rules.violations;
  }

  private void must(boolean holds, String rule) {
    if (!holds) {
      violations.add(rule);
    }
  }

  private static boolean isAtom(Node node, String name) {
    return ATOM.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
  }

  private static List<Element> elements(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static List<Element> children(Element parent, String name) {
    return elements(parent).stream().filter(child -> isAtom(child, name)).toList();
  }

  private void element(Element element) {
    if (!ATOM.equals(element.getNamespaceURI())) {
      return; // 6.4: an extension
    }
    String name = element.getLocalName();
    String text = element.getTextContent();
    if (element.hasAttribute("xml:lang")) {
      String tag = element.getAttribute("xml:lang");
      must(tag.matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*"), "2: xml:lang " + tag);
    }
    switch (name) {
      case "feed", "entry", "author" -> container(element, CHILDREN.get(name));
      case "title", "subtitle", "summary", "content" -> text(element);
      case "name" -> must(elements(element).isEmpty(), "3.2.1: atom:name is text");
      case "id" -> must(isUri(text, true), "4.2.6: atom:id is an IRI: " + text);
      case "icon", "logo" -> must(isUri(text, false), "4.2.5: " + name + " is an IRI: " + text);
      case "updated", "published" -> must(text.matches(DATE), "3.3: a date of RFC 3339: " + text);
      case "link" -> link(element);
      case "category" -> must(element.hasAttribute("term"), "4.2.2.1: atom:category has a term");
      default -> must(false, "unknown element atom:" + name);
    }
  }

  private void container(Element parent, Map<String, Integer> allowed) {
    String name = parent.getLocalName();
    for (Map.Entry<String, Integer> child : allowed.entrySet()) {
      int count = children(parent, child.getKey()).size();
      must(
          child.getValue() != 1 || count == 1,
          "4.1: atom:" + name + " has one atom:" + child.getKey());
      must(
          child.getValue() != 0 || count <= 1,
          "4.1: atom:" + name + " has one atom:" + child.getKey() + " at most");
    }
    for (Element child : elements(parent)) {
      must(
          !ATOM.equals(child.getNamespaceURI()) || allowed.containsKey(child.getLocalName()),
          "4.1: atom:" + child.getLocalName() + " in atom:" + name);
      element(child);
    }
    Set<String> alternates = new HashSet<>();
    for (Element link : children(parent, "link")) {
      if (link.getAttribute("rel").equals("alternate") || !link.hasAttribute("rel")) {
        String kind = link.getAttribute("type") + " " + link.getAttribute("hreflang");
        must(alternates.add(kind), "4.1: two alternate links of one type and language");
      }
    }
    if (name.equals("entry")) {
      must(
          !alternates.isEmpty() || !children(parent, "content").isEmpty(),
          "4.1.2: an entry without content has an alternate link");
    }
  }

  private void text(Element element) {
    String type = element.hasAttribute("type") ? element.getAttribute("type") : "text";
    must(Set.of("text", "html").contains(type), "3.1.1: the type is text or html: " + type);
    must(elements(element).isEmpty(), "3.1.1: text and html hold no elements");
  }

  private void link(Element link) {
    String href = link.getAttribute("href");
    String rel = link.hasAttribute("rel") ? link.getAttribute("rel") : "alternate";
    String type = link.getAttribute("type");
    must(isUri(href, true), "4.2.7.1: atom:link has an href, an IRI: " + href);
    must(rel.matches("[a-z][a-z-]*") || isUri(rel, true), "4.2.7.2: rel is a name: " + rel);
    must(type.isEmpty() || type.matches("[\\w.+-]+/[\\w.+-]+"), "4.2.7.3: type: " + type);
  }

  /** URIs are what is written, though IRIs are allowed. */
  private static boolean isUri(String text, boolean absolute) {
    try {
      URI uri = new URI(text);
      return text.chars().allMatch(c -> c < 0x80) && (uri.isAbsolute() || !absolute);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void authors(Element feed) {
    must(
        !children(feed, "author").isEmpty()
            || children(feed, "entry").stream()
                .noneMatch(entry -> children(entry, "author").isEmpty()),
        "4.1.1: the feed has an author, or each entry");
  }

  private void order(Element feed) {
    boolean entries = false;
    for (Element child : elements(feed)) {
      must(isAtom(child, "entry") || !entries, "4.1.1: all about the feed before the entries");
      entries |= isAtom(child, "entry");
    }
  }

  private void uniqueIds(Element feed) {
    Set<String> ids = new HashSet<>();
    for (Element entry : children(feed, "entry")) {
      for (Element id : children(entry, "id")) {
        must(ids.add(id.getTextContent()), "4.1.1: no id twice: " + id.getTextContent());
      }
    }
  }
}
