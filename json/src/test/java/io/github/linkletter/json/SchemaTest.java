package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema catches a writer that goes wrong, and lets pass what readers ignore. */
class SchemaTest {
  private static final Path CASE = Path.of("src", "test", "resources", "cases", "all-blocks.json");

  @Test
  void isADraftOf2020() {
    JsonNode schema = Schemas.MAPPER.readTree(IssueJson.schema());

    assertEquals("https://json-schema.org/draft/2020-12/schema", schema.get("$schema").asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"schemaVersion\": 1 | \"schemaVersion\": 2",
        "\"schemaVersion\": 1 | \"version\": 1",
        "\"intro\": []        | \"introduction\": []",
        "\"sections\": []     | \"sections\": null",
        "\"depth\": 2         | \"depth\": 7",
        "\"depth\": 2         | \"level\": 2",
        "\"start\": 3         | \"start\": \"3\"",
        "\"start\": 3         | \"first\": 3",
        "\"spread\": true     | \"tight\": false",
        "\"ordered\": true    | \"ordered\": 1",
        "\"type\": \"heading\"   | \"type\": \"section\"",
        "\"type\": \"listItem\"  | \"type\": \"paragraph\"",
        "\"type\": \"linkLine\"  | \"type\": \"link\"",
        "\"type\": \"text\"      | \"type\": \"paragraph\"",
        "\"type\": \"text\"      | \"kind\": \"text\"",
        "\"value\": \"first\"    | \"value\": 1",
        "\"info\": \"sh\"        | \"info\": \"\"",
        "\"label\": \"The last one\" | \"label\": null",
        "\"inline\": true     | \"inline\": false",
        "\"content\"          | \"blocks\"",
        "\"links\"            | \"urls\"",
        "\"text\": \"How it went | \"words\": \"How it went"
      })
  void whatIsWrongIsFound(String right, String wrong) throws Exception {
    String json = Files.readString(CASE);

    assertEquals(List.of(), Schemas.errors(json));
    assertEquals(true, json.contains(right), right);
    assertFalse(Schemas.errors(json.replace(right, wrong)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"date\": \"13th September\"}",
        "{\"number\": -1}",
        "{\"number\": 1000000000}",
        "{\"title\": \" \"}",
        "{\"title\": \"two\\nlines\"}",
        "{\"sections\": [{\"title\": \"News\", \"kind\": \"News\", \"entries\": []}]}",
        "{\"metadata\": []}"
      })
  void membersAreChecked(String members) {
    String valid = "{\"schemaVersion\": 1, \"intro\": [], \"sections\": [], \"closing\": []}";
    ObjectNode issue = (ObjectNode) Schemas.MAPPER.readTree(valid);
    issue.setAll((ObjectNode) Schemas.MAPPER.readTree(members));

    assertEquals(List.of(), Schemas.errors(valid));
    assertFalse(Schemas.errors(issue.toString()).isEmpty());
  }

  @Test
  void unknownMembersAreAllowed() throws Exception {
    String json = Files.readString(CASE).replace("\"type\":", "\"later\": {}, \"type\":");

    assertEquals(List.of(), Schemas.errors(json));
    assertFalse(Schemas.errorsWhenClosed(json).isEmpty());
  }
}
