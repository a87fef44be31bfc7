package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.render.ArchivedIssue;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit, at it and one above. Tests run with a small stack. */
class LimitsTest {
  private static final String TOO_DEEP =
      "issue must nest at most 500 levels of JSON objects and arrays; unnest its lists, quotations,"
          + " emphasis or metadata";

  /** The JVM makes a record's equals when it is first called, which takes a stack of its own. */
  @BeforeAll
  static void recordsAreComparedOnce() {
    for (Block block : List.of(new Block.ThematicBreak(), Block.Paragraph.of("x"))) {
      assertEquals(block.hashCode(), new Block.Quote(List.of(block)).children().get(0).hashCode());
      assertEquals(new Block.Quote(List.of(block)), new Block.Quote(List.of(block)));
    }
  }

  /** Quotations around a block: an array and an object each. */
  private static Block quotes(int count, Block inner) {
    Block block = inner;
    for (int i = 0; i < count; i++) {
      block = new Block.Quote(List.of(block));
    }
    return block;
  }

  private static Block emphasis(int count) {
    Inline inline = new Inline.Text("x");
    for (int i = 0; i < count; i++) {
      inline =
          i % 3 == 0
              ? new Inline.Emphasis(List.of(inline))
              : i % 3 == 1
                  ? new Inline.Strong(List.of(inline))
                  : new Inline.Hyperlink("u", "", List.of(inline));
    }
    return Block.Paragraph.of(new Inline.Text("a"), inline);
  }

  private static Block lists(int count) {
    Block block = new Block.ThematicBreak();
    for (int i = 0; i < count; i++) {
      block =
          i % 2 == 0
              ? new Block.BulletList(true, List.of(List.of(block)))
              : new Block.OrderedList(1, true, List.of(List.of(block)));
    }
    return block;
  }

  private static Metadata metadata(int count) {
    Metadata.Value value = new Metadata.Null();
    for (int i = 0; i < count; i++) {
      value =
          i % 2 == 0
              ? new Metadata.Sequence(List.of(value))
              : new Metadata.Mapping(java.util.Map.of("k", value));
    }
    return Metadata.builder().put("k", value).build();
  }

  private static Issue intro(Block block) {
    return Issue.builder().intro(List.of(block)).build();
  }

  private static Issue closing(Block block) {
    return Issue.builder().closing(List.of(Entry.of(List.of(block)))).build();
  }

  private static Issue section(Block block) {
    return Issue.builder()
        .section("News", SectionKind.NEWS, s -> s.add(Entry.of(List.of(block))))
        .build();
  }

  /** The deepest issues that are allowed, and those that are a step deeper. */
  static Stream<Arguments> depths() {
    Block empty = new Block.Paragraph(List.of());
    Block rule = new Block.ThematicBreak();
    Block word = Block.Paragraph.of("x");
    return Stream.of(
        arguments(intro(quotes(248, rule)), 499, intro(quotes(249, rule))),
        arguments(intro(quotes(248, empty)), 498, intro(quotes(249, rule))),
        arguments(intro(quotes(248, new Block.Quote(List.of()))), 500, intro(quotes(249, rule))),
        arguments(section(quotes(246, rule)), 499, section(quotes(247, rule))),
        arguments(closing(quotes(247, rule)), 499, closing(quotes(248, rule))),
        arguments(intro(quotes(247, word)), 499, intro(quotes(248, word))),
        arguments(intro(emphasis(247)), 499, intro(emphasis(248))),
        arguments(intro(lists(124)), 499, intro(lists(125))));
  }

  @ParameterizedTest
  @MethodSource
  void depths(Issue deepest, int depth, Issue tooDeep) throws IOException {
    String json = IssueJson.compact().render(deepest);

    assertEquals(depth, depth(json));
    Issue back = IssueJson.compact().read(json);
    assertEquals(deepest, back);
    assertEquals(deepest.hashCode(), back.hashCode());
    assertEquals(deepest.intro().toString(), back.intro().toString());
    for (ArchiveJson layout : List.of(ArchiveJson.ndjson(), ArchiveJson.prettyArray())) {
      StringBuilder archive = new StringBuilder();
      layout.render(List.of(ArchivedIssue.of(deepest)), archive);
      List<String> read =
          layout
              .read(new StringReader(archive.toString()))
              .map(item -> IssueJson.compact().render(item.issue()))
              .toList();
      assertEquals(List.of(json), read);
    }
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> IssueJson.compact().render(tooDeep));
    assertEquals(TOO_DEEP, e.getMessage());
  }

  @Test
  void metadataIsLimitedOnItsOwn() {
    Issue deepest = Issue.builder().metadata(metadata(Metadata.MAX_NESTING)).build();
    String json = IssueJson.compact().render(deepest);
    String tooDeep = json.replace("\"k\":null", "\"k\":[]").replace("[null", "[[]");

    assertEquals(deepest, IssueJson.compact().read(json));
    JsonFormatException e =
        assertThrows(JsonFormatException.class, () -> IssueJson.compact().read(tooDeep));
    assertTrue(
        e.getMessage().endsWith("must nest at most 100 levels inside metadata"), e::getMessage);
  }

  @Test
  void anAbsurdDepthIsRefusedWithoutRecursion() {
    Issue issue = intro(quotes(200_000, new Block.ThematicBreak()));

    assertThrows(IllegalArgumentException.class, () -> IssueJson.compact().render(issue));
  }

  @Test
  void deepTextsAreRefused() {
    for (String open : List.of("[", "{\"a\":", "{\"type\":\"blockquote\",\"children\":[")) {
      String json = "{\"schemaVersion\":1,\n\"intro\":[" + open.repeat(100_000);
      JsonFormatException e =
          assertThrows(JsonFormatException.class, () -> IssueJson.compact().read(json));
      assertTrue(
          e.getMessage().endsWith("must nest at most 500 levels of objects and arrays")
              || e.getMessage().endsWith("must be an object, but is an array")
              || e.getMessage().contains("has no \"type\""),
          e::getMessage);
      assertEquals(2, e.position().line());
    }
  }

  @Test
  void unknownMembersAreNoWayAroundTheDepth() {
    String json = "{\"schemaVersion\":1,\"x\":" + "[".repeat(499) + "]".repeat(499) + "}";
    String tooDeep = "{\"schemaVersion\":1,\"x\":" + "[".repeat(501) + "]".repeat(501) + "}";

    assertEquals(Issue.builder().build(), IssueJson.compact().read(json));
    JsonFormatException e =
        assertThrows(JsonFormatException.class, () -> IssueJson.compact().read(tooDeep));
    assertTrue(
        e.getMessage().endsWith("must nest at most 500 levels of objects and arrays"),
        e::getMessage);
  }

  @Test
  void numbersAndNamesHaveALimit() {
    String digits = "7".repeat(Metadata.Decimal.MAX_DIGITS);
    String name = "n".repeat(IssueJson.MAX_NAME_LENGTH);

    assertEquals(
        Issue.builder()
            .metadata(Metadata.builder().put("a", new java.math.BigDecimal(digits)).build())
            .build(),
        IssueJson.compact().read("{\"schemaVersion\":1,\"metadata\":{\"a\":" + digits + "}}"));
    assertRefused(
        "{\"schemaVersion\":1,\"metadata\":{\"a\":" + digits + "7}}",
        "/metadata/a: must be a number of at most 1000 digits and a scale within 9999, but is the"
            + " number 7777777777777777777777777777777777777777…");
    assertRefused(
        "{\"schemaVersion\":1,\"a\":" + digits.repeat(2) + "}",
        "must not have names of more than 1048576 characters or numbers of more than 1024");
    IssueJson.compact().read("{\"schemaVersion\":1,\"" + name + "\":1}");
    assertRefused(
        "{\"schemaVersion\":1,\"" + name + "n\":1}",
        "must not have names of more than 1048576 characters or numbers of more than 1024");
  }

  @Test
  void lengthIsLimited() throws IOException {
    String issue = "{\"schemaVersion\":1}";
    int blanks = IssueJson.MAX_LENGTH - issue.length();

    assertEquals(Issue.builder().build(), IssueJson.compact().read(new Padded(blanks, issue)));
    JsonFormatException e =
        assertThrows(
            JsonFormatException.class,
            () -> IssueJson.compact().read(new Padded(blanks + 1L, issue)));
    assertTrue(e.getMessage().endsWith("must not be longer than 67108864 characters"));
  }

  @Test
  void anArchiveMayBeLongerThanAnIssue() {
    String line = "{\"schemaVersion\":1,\"title\":\"" + "x".repeat(1 << 20) + "\"}\n";
    Reader archive =
        new Reader() {
          private long given;

          @Override
          public int read(char[] buffer, int offset, int length) {
            if (given == 70L * line.length()) {
              return -1;
            }
            int from = (int) (given % line.length());
            int count = Math.min(length, line.length() - from);
            line.getChars(from, from + count, buffer, offset);
            given += count;
            return count;
          }

          @Override
          public void close() {}
        };

    assertEquals(70, ArchiveJson.ndjson().read(archive).filter(i -> i.source().isEmpty()).count());
  }

  private static void assertRefused(String json, String end) {
    JsonFormatException e =
        assertThrows(JsonFormatException.class, () -> IssueJson.compact().read(json));
    assertTrue(e.getMessage().endsWith(end), e::getMessage);
  }

  private static int depth(String json) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  /** Blanks and then a text. */
  private static final class Padded extends Reader {
    private final Reader text;
    private long blanks;

    Padded(long blanks, String text) {
      this.blanks = blanks;
      this.text = new StringReader(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      if (blanks == 0) {
        return text.read(buffer, offset, length);
      }
      int count = (int) Math.min(blanks, length);
      Arrays.fill(buffer, offset, offset + count, ' ');
      blanks -= count;
      return count;
    }

    @Override
    public void close() {}
  }

  @Test
  void indentationEndsAt32Levels() {
    Issue issue = Issue.builder().intro(List.of(quotes(200, Block.Paragraph.of("x")))).build();

    String json = IssueJson.pretty().render(issue);

    int widest =
        json.lines().mapToInt(line -> line.length() - line.strip().length()).max().orElse(0);
    assertEquals(64, widest);
    assertEquals(issue, IssueJson.compact().read(json));
  }
}
