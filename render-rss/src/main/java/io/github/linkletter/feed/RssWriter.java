package io.github.linkletter.feed;

import io.github.linkletter.feed.FeedXml.Namespace;
import io.github.linkletter.internal.markup.Notation;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Writes RSS 2.0. */
final class RssWriter implements FeedWriter {
  private final FeedXml xml;
  private Optional<String> author = Optional.empty();

  RssWriter(FeedXml xml) {
    this.xml = xml;
  }

  @Override
  public Notation notation() {
    return Notation.XML_TEXT;
  }

  @Override
  public void begin(FeedHead head) throws IOException {
    FeedInfo info = head.info();
    author = info.author();
    xml.begin().start("rss").attribute("version", "2.0");
    xml.declare(Namespace.CONTENT).declare(Namespace.ATOM);
    if (author.isPresent()) {
      xml.declare(Namespace.DUBLIN_CORE);
    }
    if (info.language().isPresent()) {
      xml.language(info.language().get());
    }
    xml.line().start("channel").line();
    xml.element("title", info.title());
    xml.element("link", WebAddress.ascii(info.site()));
    xml.element("description", html(info.description()));
    link("self", info.self());
    link("hub", info.hub());
    if (head.place().isPresent()) {
      place(head.place().get());
    }
    if (info.language().isPresent()) {
      xml.element("language", info.language().get());
    }
    if (head.lastBuilt().isPresent()) {
      xml.element("lastBuildDate", FeedDates.rfc822(head.lastBuilt().get()));
    }
    for (String category : info.categories()) {
      xml.element("category", category);
    }
    if (info.logo().isPresent()) {
      xml.start("image").line();
      xml.element("url", WebAddress.ascii(info.logo().get()));
      xml.element("title", info.title());
      xml.element("link", WebAddress.ascii(info.site()));
      xml.end();
    }
  }

  private void place(FeedHead.Place place) throws IOException {
    link("current", place.current());
    link("prev-archive", place.previous());
    link("next-archive", place.next());
    if (place.isArchive()) {
      xml.archiveMark();
    }
  }

  private void link(String relation, Optional<URI> address) throws IOException {
    if (address.isPresent()) {
      xml.start(Namespace.ATOM, "link")
          .attribute("href", WebAddress.ascii(address.get()))
          .attribute("rel", relation);
      if (!relation.equals("hub")) {
        xml.attribute("type", FeedFormat.RSS.mediaType());
      }
      xml.end();
    }
  }

  @Override
  public void item(FeedItem item) throws IOException {
    xml.start("item").line();
    if (item.title().isPresent()) {
      xml.element("title", item.title().get());
    }
    if (item.link().isPresent()) {
      xml.element("link", item.link().get());
    }
    // RSS wants one of the two.
    if (item.title().isEmpty() || !item.summary().isEmpty()) {
      xml.element("description", html(item.summary()));
    }
    for (String category : item.categories()) {
      xml.element("category", category);
    }
    xml.start("guid").attribute("isPermaLink", item.idIsPermalink() ? "true" : "false");
    xml.text(item.id()).end();
    if (item.date().isPresent()) {
      xml.element("pubDate", FeedDates.rfc822(FeedDates.moment(item.date().get())));
    }
    if (author.isPresent()) {
      xml.element(Namespace.DUBLIN_CORE, "creator", author.get());
    }
    if (item.image().isPresent()) {
      xml.thumbnail(item.image().get());
    }
    xml.start(Namespace.CONTENT, "encoded").html(item.html()).end();
    xml.end().flush();
  }

  @Override
  public void end() throws IOException {
    xml.end().finish();
  }

  private static String html(String plainText) {
    return plainText.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
