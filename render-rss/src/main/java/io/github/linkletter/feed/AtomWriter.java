package io.github.linkletter.feed;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.feed.FeedXml.Namespace;
import io.github.linkletter.internal.markup.Notation;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes Atom. A feed must say before its entries when it was updated (RFC 4287, section 4.1.1); if
 * that isn't known, the entries wait on the disk.
 */
final class AtomWriter implements FeedWriter {
  private final FeedXml xml;
  private final Appendable out;
  private final Findings findings;
  private String feedTitle = "";
  private Optional<OffsetDateTime> newest = Optional.empty();
  private @Nullable Spool entries;

  AtomWriter(FeedXml xml, Appendable out, Findings findings) {
    this.xml = xml;
    this.out = out;
    this.findings = findings;
  }

  @Override
  public Notation notation() {
    return Notation.XML_TEXT;
  }

  @Override
  public void begin(FeedHead head) throws IOException {
    FeedInfo info = head.info();
    feedTitle = info.title();
    xml.begin().start("feed").declareDefault(Namespace.ATOM);
    if (info.language().isPresent()) {
      xml.language(info.language().get());
    }
    xml.line();
    xml.element("title", info.title());
    if (!info.description().isEmpty()) {
      xml.element("subtitle", info.description());
    }
    xml.element("id", WebAddress.ascii(info.id()));
    link("alternate", "text/html", Optional.of(info.site()));
    link("self", info.self());
    link("hub", "", info.hub());
    if (head.place().isPresent()) {
      place(head.place().get());
    }
    // RFC 4287, section 4.1.1: a feed must have an author, or each of its entries.
    xml.start("author").line().element("name", info.author().orElse(info.title())).end();
    for (String category : info.categories()) {
      category(category);
    }
    if (info.icon().isPresent()) {
      xml.element("icon", WebAddress.ascii(info.icon().get()));
    }
    if (info.logo().isPresent()) {
      xml.element("logo", WebAddress.ascii(info.logo().get()));
    }
    if (head.updated().isPresent()) {
      updated(head.updated().get());
    } else {
      entries = Spool.temporary();
      xml.redirect(entries.in());
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
    link(relation, FeedFormat.ATOM.mediaType(), address);
  }

  private void link(String relation, String type, Optional<URI> address) throws IOException {
    if (address.isPresent()) {
      xml.start("link")
          .attribute("href", WebAddress.ascii(address.get()))
          .attribute("rel", relation);
      if (!type.isEmpty()) {
        xml.attribute("type", type);
      }
      xml.end();
    }
  }

  private void category(String term) throws IOException {
    xml.start("category").attribute("term", term).end();
  }

  private void updated(OffsetDateTime moment) throws IOException {
    xml.element("updated", FeedDates.rfc3339(moment));
  }

  @Override
  public void item(FeedItem item) throws IOException {
    xml.start("entry").line();
    xml.element("title", item.title().orElse(feedTitle));
    xml.element("id", item.id());
    if (item.link().isPresent()) {
      link("alternate", item.link().get());
    }
    if (item.target().isPresent() && item.permalink().isPresent()) {
      link("related", item.permalink().get());
    }
    Optional<OffsetDateTime> moment = item.date().map(FeedDates::moment);
    if (moment.isPresent()) {
      xml.element("published", FeedDates.rfc3339(moment.get()));
      newest = newest.filter(other -> !other.isBefore(moment.get())).or(() -> moment);
    } else {
      findings.replaced(
          DiagnosticCode.MISSING_DATE,
          "Atom wants a date, and there is none: 1970-01-01 was written.");
    }
    updated(moment.orElse(FeedDates.UNKNOWN));
    for (String category : item.categories()) {
      category(category);
    }
    if (!item.summary().isEmpty()) {
      xml.element("summary", item.summary());
    }
    if (item.image().isPresent()) {
      xml.thumbnail(item.image().get());
    }
    xml.start("content").attribute("type", "html").html(item.html()).end();
    xml.end().flush();
  }

  private void link(String relation, String address) throws IOException {
    xml.start("link").attribute("href", address).attribute("rel", relation).end();
  }

  @Override
  public void end() throws IOException {
    if (entries != null) {
      xml.redirect(out);
      updated(newest.orElse(FeedDates.UNKNOWN));
      xml.flush();
      entries.copyTo(out);
    }
    xml.finish();
  }

  @Override
  public void close() throws IOException {
    if (entries != null) {
      entries.close();
    }
  }
}
