package io.github.linkletter.feed;

import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.testing.XmlIssues;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Feeds for tests, and what an XML parser makes of them. */
final class Feeds {
  static final FeedInfo INFO =
      FeedInfo.of("Link Weekly", URI.create("https://example.com/"), "Links, weekly.");

  private Feeds() {}

  /** The {@code feed} element of a case. */
  static FeedInfo info(Element feed) {
    FeedInfo.Builder info =
        FeedInfo.builder(
            XmlIssues.attribute(feed, "title"),
            URI.create(XmlIssues.attribute(feed, "site")),
            XmlIssues.attribute(feed, "description"));
    attribute(feed, "self", value -> info.self(URI.create(value)));
    attribute(feed, "language", info::language);
    attribute(feed, "author", info::author);
    attribute(feed, "permalink", info::permalink);
    attribute(
        feed,
        "lastBuilt",
        value ->
            info.lastBuilt(
                PublicationDate.parse(value).orElseThrow().toOffsetDateTime().orElseThrow()));
    attribute(feed, "id", value -> info.id(URI.create(value)));
    attribute(feed, "base", value -> info.base(URI.create(value)));
    attribute(feed, "icon", value -> info.icon(URI.create(value)));
    attribute(feed, "logo", value -> info.logo(URI.create(value)));
    attribute(feed, "hub", value -> info.hub(URI.create(value)));
    attribute(feed, "categories", value -> info.categories(List.of(value.split(","))));
    return info.build();
  }

  /** A renderer with the options that the {@code feed} element of a case sets. */
  static FeedRenderer configured(Element feed, FeedRenderer renderer) {
    FeedRenderer result = renderer;
    if (feed.hasAttribute("latest")) {
      result = result.latest(Integer.parseInt(feed.getAttribute("latest")));
    }
    if (feed.getAttribute("items").equals("entries")) {
      result = result.itemPerEntry();
    }
    return feed.getAttribute("sponsored").equals("omit") ? result.withoutSponsored() : result;
  }

  /** Renderers of all formats. */
  static List<FeedRenderer> all(FeedInfo info) {
    return List.of(FeedRenderer.rss(info), FeedRenderer.atom(info), FeedRenderer.jsonFeed(info));
  }

  private static void attribute(Element feed, String name, Consumer<String> use) {
    if (feed.hasAttribute(name)) {
      use.accept(XmlIssues.attribute(feed, name));
    }
  }

  static List<ArchivedIssue> issues(Element feed) {
    return XmlIssues.children(feed, "issue").stream()
        .map(
            issue ->
                issue.hasAttribute("source")
                    ? ArchivedIssue.of(XmlIssues.issue(issue), XmlIssues.attribute(issue, "source"))
                    : ArchivedIssue.of(XmlIssues.issue(issue)))
        .toList();
  }

  /** Parses a feed as XML, strictly. */
  static Element parse(CharSequence feed) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    InputSource source = new InputSource(new StringReader(feed.toString()));
    return factory.newDocumentBuilder().parse(source).getDocumentElement();
  }

  /** The texts of all elements that have a name, whatever their namespace. */
  static List<String> texts(Element root, String name) {
    NodeList elements = root.getElementsByTagNameNS("*", name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      texts.add(elements.item(i).getTextContent());
    }
    return texts;
  }
}
