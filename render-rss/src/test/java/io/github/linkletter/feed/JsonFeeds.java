package io.github.linkletter.feed;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feeds, read back. */
final class JsonFeeds {
  private static final Schema SCHEMA = schema();

  private JsonFeeds() {}

  private static Schema schema() {
    try (InputStream text = JsonFeeds.class.getResourceAsStream("/json-feed-1.1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8),
              InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode parse(CharSequence feed) {
    return JsonMapper.shared().readTree(feed.toString());
  }

  /** What is wrong with a feed; empty if nothing is. */
  static List<String> violations(CharSequence feed) {
    return SCHEMA.validate(parse(feed)).stream().map(Object::toString).toList();
  }

  /** The values of a member of all items that have it. */
  static List<String> texts(CharSequence feed, String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : parse(feed).get("items")) {
      if (item.has(name)) {
        texts.add(item.get(name).asString());
      }
    }
    return texts;
  }
}
