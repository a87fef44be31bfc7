package io.github.linkletter.feed;

import io.github.linkletter.internal.markup.Notation;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON Feed 1.1, with no other characters in its texts than XML has. */
final class JsonFeedWriter implements FeedWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // What failed half-way must not look whole.
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .build();

  private final AppendableWriter writer;
  private final JsonGenerator json;
  private final Findings findings;

  JsonFeedWriter(Appendable out, Findings findings) {
    writer = new AppendableWriter(out);
    json = FACTORY.createGenerator(new Layout(), writer);
    this.findings = findings;
  }

  private interface Step {
    void run() throws JacksonException;
  }

  private static void step(Step step) throws IOException {
    try {
      step.run();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public Notation notation() {
    return Notation.HTML;
  }

  @Override
  public void begin(FeedHead head) throws IOException {
    step(() -> write(head));
  }

  private void write(FeedHead head) {
    FeedInfo info = head.info();
    json.writeStartObject();
    member("version", "https://jsonfeed.org/version/1.1");
    member("title", info.title());
    member("home_page_url", Optional.of(info.site()).map(WebAddress::ascii));
    member("feed_url", info.self().map(WebAddress::ascii));
    if (!info.description().isEmpty()) {
      member("description", info.description());
    }
    member("next_url", head.place().flatMap(FeedHead.Place::previous).map(WebAddress::ascii));
    member("icon", info.logo().map(WebAddress::ascii));
    member("favicon", info.icon().map(WebAddress::ascii));
    if (info.author().isPresent()) {
      json.writeArrayPropertyStart("authors");
      json.writeStartObject();
      member("name", info.author().get());
      json.writeEndObject();
      json.writeEndArray();
    }
    member("language", info.language());
    if (info.hub().isPresent()) {
      hub(info.hub().get());
    }
    json.writeArrayPropertyStart("items");
  }

  private void hub(URI address) {
    json.writeArrayPropertyStart("hubs");
    json.writeStartObject();
    member("type", "WebSub");
    member("url", WebAddress.ascii(address));
    json.writeEndObject();
    json.writeEndArray();
  }

  @Override
  public void item(FeedItem item) throws IOException {
    step(() -> write(item));
    writer.handOver();
  }

  private void write(FeedItem item) {
    json.writeStartObject();
    member("id", item.id());
    member("url", item.permalink());
    member("external_url", item.target());
    member("title", item.title());
    member("content_html", item.html().toString());
    if (!item.summary().isEmpty()) {
      member("summary", item.summary());
    }
    member("image", item.image());
    member("date_published", item.date().map(FeedDates::moment).map(FeedDates::rfc3339));
    tags(item.categories());
    json.writeEndObject();
    json.flush();
  }

  private void tags(List<String> tags) {
    if (!tags.isEmpty()) {
      json.writeArrayPropertyStart("tags");
      tags.forEach(tag -> json.writeString(XmlCharacters.allowed(tag, findings)));
      json.writeEndArray();
    }
  }

  private void member(String name, Optional<String> value) {
    value.ifPresent(text -> member(name, text));
  }

  private void member(String name, String value) {
    json.writeStringProperty(name, XmlCharacters.allowed(value, findings));
  }

  @Override
  public void end() throws IOException {
    step(
        () -> {
          json.writeEndArray();
          json.writeEndObject();
          json.writeRaw('\n');
          json.flush();
        });
    writer.handOver();
  }

  /** A member a line, with the same line end everywhere. */
  private static final class Layout extends ObjectWriteContext.Base {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators COLON_AND_BLANK =
        Separators.createDefaultInstance()
            .withRootSeparator("")
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(COLON_AND_BLANK)
          .withObjectIndenter(LINES)
          .withArrayIndenter(LINES);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
