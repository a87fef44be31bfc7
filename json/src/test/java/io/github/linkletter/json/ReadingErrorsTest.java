package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong, and the message that says so. */
class ReadingErrorsTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("", "1:1: the issue is empty; it must be an object"),
        arguments(" \n ", "1:1: the issue is empty; it must be an object"),
        arguments(
            "[]",
            "1:1: the issue must be an object, but is an array; ArchiveJson reads arrays of issues"),
        arguments("\n \"x\"", "2:2: the issue must be an object, but is the string \"x\""),
        arguments("7", "1:1: the issue must be an object, but is the number 7"),
        arguments("null", "1:1: the issue must be an object, but is null"),
        arguments(
            "{\"schemaVersion\":1} {}",
            "1:21: the issue ends before this; ArchiveJson reads several issues"),
        arguments(
            "{\n  \"title\": \"x\"\n}",
            "1:1: the issue has no \"schemaVersion\", which an issue must have;"
                + " add \"schemaVersion\": 1 if it has this form"),
        arguments(
            "{\n  \"schemaVersion\": 2\n}",
            "2:20: /schemaVersion: is 2, which is newer than the 1 that this version of the library"
                + " reads; read it with a newer one"),
        arguments(
            "{\"schemaVersion\": 0}",
            "1:19: /schemaVersion: must be a whole number from 1 to 2147483647,"
                + " but is the number 0"),
        arguments(
            "{\"schemaVersion\": null}",
            "1:19: /schemaVersion: must be a whole number from 1 to 2147483647, but is null"),
        arguments(
            "{\"schemaVersion\": \"1\"}",
            "1:19: /schemaVersion: must be a whole number from 1 to 2147483647,"
                + " but is the string \"1\""),
        arguments(
            "{\"schemaVersion\": 1,\n \"intro\": [",
            "2:12: /intro: ends too early; the text seems to be cut off"),
        arguments(
            "{\"schemaVersion\": 1, \"title\": \"ab",
            "1:34: /title: ends too early; the text seems to be cut off"),
        arguments(
            "{\"schemaVersion\":",
            "1:18: /schemaVersion: ends too early; the text seems to be cut off"),
        arguments(
            "{\"schemaVersion\": 1,\n title: 2}",
            "2:2: /schemaVersion: is no valid JSON: Unexpected character ('t' (code 116)): was expecting"
                + " double-quote to start property name"));
  }

  @ParameterizedTest
  @MethodSource
  void texts(String json, String message) {
    assertMessage(json, message);
  }

  static Stream<Arguments> members() {
    return Stream.of(
        arguments("\"title\": 7", "2:10: /title: must be a string, but is the number 7"),
        arguments("\"title\": {}", "2:10: /title: must be a string, but is an object"),
        arguments("\"title\": true", "2:10: /title: must be a string, but is true"),
        arguments(
            "\"number\": \"245\"",
            "2:11: /number: must be a whole number from 0 to 999999999,"
                + " but is the string \"245\""),
        arguments(
            "\"number\": 2.5",
            "2:11: /number: must be a whole number from 0 to 999999999, but is the number 2.5"),
        arguments(
            "\"number\": -1",
            "2:11: /number: must be a whole number from 0 to 999999999, but is the number -1"),
        arguments(
            "\"number\": 1000000000",
            "2:11: /number: must be a whole number from 0 to 999999999,"
                + " but is the number 1000000000"),
        arguments(
            "\"number\": 1e999999999",
            "2:11: /number: must be a whole number from 0 to 999999999,"
                + " but is the number 1e999999999"),
        arguments(
            "\"number\": -1e99999999999",
            "2:11: /number: must be a whole number from 0 to 999999999,"
                + " but is the number -1e99999999999"),
        arguments(
            "\"number\": 1" + "0".repeat(30),
            "2:11: /number: must be a whole number from 0 to 999999999,"
                + " but is the number 1000000000000000000000000000000"),
        arguments(
            "\"date\": \"13th September\"",
            "2:9: /date: must be a date such as 2015-09-13 or 2015-09-13T12:19:43+01:00,"
                + " but is the string \"13th September\""),
        arguments("\"intro\": {}", "2:10: /intro: must be an array, but is an object"),
        arguments(
            "\"title\": \"a\", \"title\": \"b\"",
            "2:22: /title: is no valid JSON: Duplicate Object property \"title\""),
        arguments(
            "\"title\": \"a\u0007b\"",
            "2:12: /title: is no valid JSON: Illegal unquoted character ((CTRL-CHAR, code 7)):"
                + " has to be escaped using backslash to be included in string value"),
        arguments(
            "\"sections\": [{\"kind\": \"news\", \"entries\": []}]",
            "2:14: /sections/0: has no \"title\", which a section must have"),
        arguments(
            "\"sections\": [\n {\"title\": \"News\"}]",
            "3:2: /sections/0: has no \"kind\", which a section must have"),
        arguments(
            "\"sections\": [{\"title\": \" \", \"kind\": \"news\"}]",
            "2:14: /sections/0: title must not be blank: \" \""),
        arguments(
            "\"sections\": [{\"kind\": \"News\"}]",
            "2:23: /sections/0/kind: must be lower-case letters, digits and hyphens,"
                + " beginning with a letter, but is the string \"News\""),
        arguments(
            "\"sections\": [{\"entries\": [{\"text\": \"a\"}]}]",
            "2:27: /sections/0/entries/0: has no \"content\", which an entry must have"),
        arguments(
            "\"closing\": [{\"content\": [\"a\"]}]",
            "2:26: /closing/0/content/0: must be an object, but is the string \"a\""),
        arguments("\"metadata\": []", "2:13: /metadata: must be an object, but is an array"),
        arguments(
            "\"metadata\": {\"a/b~c\": [1, 1e10000]}",
            "2:27: /metadata/a~1b~0c/1: must be a number of at most 1000 digits and a scale within"
                + " 9999, but is the number 1e10000"),
        arguments(
            "\"metadata\": {\"a\": 1e99999999999}",
            "2:19: /metadata/a: must be a number of at most 1000 digits and a scale within 9999,"
                + " but is the number 1e99999999999"));
  }

  @ParameterizedTest
  @MethodSource
  void members(String members, String message) {
    assertMessage("{\"schemaVersion\": 1,\n" + members + "}", message);
  }

  static Stream<Arguments> nodes() {
    return Stream.of(
        arguments("{}", "2:1: /intro/0: has no \"type\", which every node must have"),
        arguments(
            "{\"type\": \"table\"}",
            "2:10: /intro/0/type: must be one of blockquote, break, code, emphasis, heading, html,"
                + " image, inlineCode, link, linkLine, list, listItem, paragraph, raw, strong, text,"
                + " thematicBreak, but is the string \"table\""),
        arguments("{\"type\": null}", "2:10: /intro/0/type: must be a string, but is null"),
        arguments(
            "{\"type\": \"paragraph\"}",
            "2:1: /intro/0: has no \"children\", which a node of type \"paragraph\" must have"),
        arguments(
            "{\"type\": \"paragraph\", \"children\": [{\"type\": \"text\"}]}",
            "2:36: /intro/0/children/0: has no \"value\", which a node of type \"text\" must have"),
        arguments(
            "{\"type\": \"text\", \"value\": \"a\"}",
            "2:1: /intro/0: is of type \"text\", which can't stand here; the type must be one of"
                + " blockquote, code, heading, linkLine, list, paragraph, raw, thematicBreak"),
        arguments(
            "{\"type\": \"paragraph\", \"children\": [{\"type\": \"break\"},\n"
                + "{\"type\": \"thematicBreak\"}]}",
            "3:1: /intro/0/children/1: is of type \"thematicBreak\", which can't stand here;"
                + " the type must be one of break, emphasis, html, image, inlineCode, link, strong,"
                + " text"),
        arguments(
            "{\"children\": [{\"type\": \"break\"}], \"type\": \"list\"}",
            "2:15: /intro/0/children/0: is of type \"break\", which can't stand here;"
                + " the type must be one of listItem"),
        arguments(
            "{\"type\": \"list\", \"children\": [{\"type\": \"listItem\", \"children\": [7]}]}",
            "2:65: /intro/0/children/0/children/0: must be an object, but is the number 7"),
        arguments(
            "{\"type\": \"list\", \"ordered\": 1, \"children\": []}",
            "2:29: /intro/0/ordered: must be true or false, but is the number 1"),
        arguments(
            "{\"type\": \"heading\", \"depth\": 7, \"children\": []}",
            "2:30: /intro/0/depth: must be a whole number from 1 to 6, but is the number 7"),
        arguments(
            "{\"type\": \"linkLine\", \"url\": \" \"}",
            "2:1: /intro/0: url must not be blank: \" \""),
        arguments(
            "{\"type\": \"linkLine\"}",
            "2:1: /intro/0: has no \"url\", which a node of type \"linkLine\" must have"),
        arguments(
            "{\"type\": \"raw\", \"value\": \"a\"}",
            "2:1: /intro/0: has no \"format\", which a node of type \"raw\" must have"));
  }

  @ParameterizedTest
  @MethodSource
  void nodes(String node, String message) {
    assertMessage("{\"schemaVersion\": 1, \"intro\": [\n" + node + "]}", message);
  }

  @Test
  void valuesAreShownWithoutWhatATerminalWouldActOn() {
    assertMessage(
        "{\"schemaVersion\": 1, \"number\": \"\\u001b[31m\\ud83d" + "x".repeat(60) + "\"}",
        "1:32: /number: must be a whole number from 0 to 999999999, but is the string \"\uFFFD[31m\uFFFD"
            + "x".repeat(34)
            + "…\"");
  }

  @Test
  void soAreNamesAndLongOnesAreCut() {
    assertRefused(
        "{\"schemaVersion\": 1, \"metadata\": {\"\\u001b[2J🚀\": {\"a\": 1, \"a\": 2}}}",
        "1:62: /metadata/\uFFFD[2J🚀/a: is no valid JSON: Duplicate Object property \"a\"");
    assertRefused(
        "{\"schemaVersion\": 1, \"metadata\": {\"" + "n".repeat(10_000) + "\": 1e10000}}",
        "1:10039: /metadata/"
            + "n".repeat(390)
            + "…: must be a number of at most 1000 digits and a scale within 9999,"
            + " but is the number 1e10000");
  }

  private static JsonFormatException assertRefused(String json, String message) {
    JsonFormatException e =
        assertThrows(JsonFormatException.class, () -> IssueJson.compact().read(json));
    assertEquals(message, e.getMessage());
    return e;
  }

  private static void assertMessage(String json, String message) {
    JsonFormatException e = assertRefused(json, message);
    String path = e.path().toString();
    String subject = path.isEmpty() ? "the issue " : path + ": ";
    assertTrue(message.startsWith(e.position() + ": " + subject), subject);
  }
}
