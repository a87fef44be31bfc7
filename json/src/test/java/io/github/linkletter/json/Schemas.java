package io.github.linkletter.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema, and one that allows no member beside those it describes. */
final class Schemas {
  static final JsonMapper MAPPER = JsonMapper.shared();

  private static final Schema PUBLISHED = schema(IssueJson.schema());
  private static final Schema CLOSED = schema(closed(IssueJson.schema()));

  private Schemas() {}

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text, InputFormat.JSON);
  }

  private static String closed(String schema) {
    JsonNode root = MAPPER.readTree(schema);
    for (JsonNode definition : root.get("$defs")) {
      ObjectNode object = (ObjectNode) definition;
      JsonNode properties = object.get("properties");
      if (properties != null) {
        object.put("additionalProperties", false);
      }
    }
    return root.toString();
  }

  /** What the published schema finds wrong. */
  static List<String> errors(String json) {
    return PUBLISHED.validate(MAPPER.readTree(json)).stream().map(Object::toString).toList();
  }

  /** What the closed schema finds wrong. */
  static List<String> errorsWhenClosed(String json) {
    return CLOSED.validate(MAPPER.readTree(json)).stream().map(Object::toString).toList();
  }
}
