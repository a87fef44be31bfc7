package io.github.linkletter.feed;

import io.github.linkletter.feed.FeedXml.Namespace;
import io.github.linkletter.model.PublicationDate;
import java.io.IOException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Writes RSS 2.0. */
final class RssWriter {
  private final FeedXml xml;
  private Optional<String> author = Optional.empty();

  RssWriter(FeedXml xml) {
    this.xml = xml;
  }

  void begin(FeedInfo info) throws IOException {
    author = info.author();
    xml.begin().start("rss").attribute("version", "2.0").declare(Namespace.CONTENT);
    if (info.self().isPresent()) {
      xml.declare(Namespace.ATOM);
    }
    if (author.isPresent()) {
      xml.declare(Namespace.DUBLIN_CORE);
    }
    xml.line().start("channel").line();
    xml.element("title", info.title());
    xml.element("link", info.site().toASCIIString());
    xml.element("description", html(info.description()));
    if (info.self().isPresent()) {
      xml.start(Namespace.ATOM, "link")
          .attribute("href", info.self().get().toASCIIString())
          .attribute("rel", "self")
          .attribute("type", "application/rss+xml")
          .end();
    }
    if (info.language().isPresent()) {
      xml.element("language", info.language().get());
    }
    if (info.lastBuilt().isPresent()) {
      xml.element("lastBuildDate", rfc822(info.lastBuilt().get()));
    }
  }

  void item(FeedItem item) throws IOException {
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
    xml.start("guid").attribute("isPermaLink", item.link().isPresent() ? "true" : "false");
    xml.text(item.id()).end();
    if (item.date().isPresent()) {
      xml.element("pubDate", rfc822(moment(item.date().get())));
    }
    if (author.isPresent()) {
      xml.element(Namespace.DUBLIN_CORE, "creator", author.get());
    }
    xml.element(Namespace.CONTENT, "encoded", item.html());
    xml.end();
  }

  void end() throws IOException {
    xml.end().finish();
  }

  private static OffsetDateTime moment(PublicationDate date) {
    return date.toOffsetDateTime()
        .orElseGet(
            () -> date.day().atTime(date.time().orElse(LocalTime.NOON)).atOffset(ZoneOffset.UTC));
  }

  /** As RFC 822 with years of four digits, in English in every locale. */
  private static String rfc822(OffsetDateTime moment) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment);
  }

  private static String html(String plainText) {
    return plainText.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
