package io.github.linkletter.parse;

import static io.github.linkletter.diagnostic.DiagnosticCode.COMMENT_IN_VALUE;
import static io.github.linkletter.diagnostic.DiagnosticCode.INVALID_DATE;
import static io.github.linkletter.diagnostic.DiagnosticCode.INVALID_FRONT_MATTER;
import static io.github.linkletter.diagnostic.DiagnosticCode.MISSING_FRONT_MATTER;
import static io.github.linkletter.diagnostic.DiagnosticCode.MISSING_TITLE;
import static io.github.linkletter.diagnostic.DiagnosticCode.UNCLOSED_FRONT_MATTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.Metadata;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Title, number, date and metadata, and how front matter goes wrong. */
class FrontMatterTest {
  private static final String BODY = "\nHello.\n\n\nNews\n====\n";

  private static IssueDocument read(String... lines) {
    return DocumentLaws.check(IssueParser.standard().parse(String.join("\n", lines) + "\n" + BODY));
  }

  /** Reads the lines between fences. */
  private static IssueDocument fenced(String... lines) {
    return read("---", String.join("\n", lines), "---");
  }

  private static boolean has(IssueDocument document, DiagnosticCode code) {
    return document.diagnostics().stream().map(Diagnostic::code).anyMatch(code::equals);
  }

  private static String title(String... lines) {
    return fenced(lines).issue().title().orElse("");
  }

  private static Metadata.Value metadata(String... lines) {
    return fenced(lines).issue().metadata().get("x").orElseThrow();
  }

  @Test
  void aPlainHeadIsRead() {
    Issue issue =
        fenced(
                "title: LINK WEEKLY ISSUE \\#7 - 1st May 2014 ",
                "date: 2014-05-01T10:00:00+01:00",
                "layout: post")
            .issue();

    assertEquals("LINK WEEKLY ISSUE #7 - 1st May 2014", issue.title().orElseThrow());
    assertEquals("LINK WEEKLY", issue.publication().orElseThrow());
    assertEquals(7, issue.number().orElseThrow());
    assertEquals("2014-05-01T10:00:00+01:00", issue.date().orElseThrow().toString());
    assertEquals(Map.of("layout", new Metadata.Text("post")), issue.metadata().asMap());
  }

  static Stream<Arguments> titles() {
    return Stream.of(
        arguments("title: A  b  ", "A b"),
        arguments("title: \"A: b # c\"", "A: b # c"),
        arguments("title: 'It''s \\#7'", "It's #7"),
        arguments("title: \"\\u00e9\\t\\\"x\\\"\"", "é \"x\""),
        arguments("title: \\*A\\* \\_b\\_ C:\\x", "*A* _b_ C:\\x"),
        arguments("title: |-\n  A\n  b", "A b"),
        arguments("title: >\n  A\n  b", "A b"),
        arguments("title: A\n  b", "A b"),
        arguments("title: 7", "7"),
        arguments("title: true", "true"),
        arguments("title: ~", "~"),
        arguments("title: LINK WEEKLY #8 - x", "LINK WEEKLY #8 - x"),
        arguments("title: #8 - x", "#8 - x"),
        arguments("title: A # b # c", "A # b # c"),
        arguments("title: 'A' # b", "A"),
        arguments("title: A#b", "A#b"),
        arguments("title: Fine: \"A\"", "Fine: \"A\""),
        arguments("title: [unclosed", "[unclosed"),
        arguments("title: @at", "@at"),
        arguments("title: \"A\" and \"b\"", "\"A\" and \"b\""),
        arguments("title: \"A \\#7\"", "A #7"),
        arguments("title: \uD83D\uDE80 A \\# b", "\uD83D\uDE80 A # b"),
        arguments("? title\n: A", "A"),
        arguments("\"title\": A", "A"),
        arguments("{title: A, x: b}", "A"),
        arguments("x: &a A\ntitle: *a", "A"));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void titlesAreRead(String lines, String expected) {
    assertEquals(expected, title(lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"title:", "title: ''", "title: \" \"", "title: [a]", "title: {a: b}", "x: y"})
  void withoutATitleThereIsNone(String line) {
    IssueDocument document = fenced(line);

    assertEquals("", document.issue().title().orElse(""));
    assertTrue(has(document, MISSING_TITLE));
    assertTrue(!document.issue().metadata().isEmpty());
  }

  @Test
  void aCommentCutsATitleOnly() {
    IssueDocument document =
        fenced("title: A #1 b", "date: 2014-05-01 # a day", "number: 7 # seven", "x: y # z");

    assertEquals("A #1 b", document.issue().title().orElseThrow());
    assertEquals("2014-05-01", document.issue().date().orElseThrow().toString());
    assertEquals(7, document.issue().number().orElseThrow());
    assertEquals("y", document.issue().metadata().text("x").orElseThrow());
    Diagnostic diagnostic =
        document.diagnostics().stream()
            .filter(d -> d.code() == COMMENT_IN_VALUE)
            .findFirst()
            .orElseThrow();
    assertEquals("#1 b", document.source().text(diagnostic.span().orElseThrow()));
  }

  @Test
  void valuesHaveTheTypesOfYaml() {
    assertEquals(new Metadata.Text("a b"), metadata("x: a b"));
    assertEquals(new Metadata.Text("7"), metadata("x: '7'"));
    assertEquals(new Metadata.Decimal(new BigDecimal("7.5")), metadata("x: 7.50"));
    assertEquals(new Metadata.Decimal(BigDecimal.valueOf(31)), metadata("x: 0x1F"));
    assertEquals(new Metadata.Decimal(BigDecimal.valueOf(8)), metadata("x: 0o10"));
    assertEquals(new Metadata.Decimal(BigDecimal.valueOf(1000)), metadata("x: 1e3"));
    assertEquals(new Metadata.Bool(true), metadata("x: TRUE"));
    assertEquals(new Metadata.Bool(false), metadata("x: false"));
    assertEquals(new Metadata.Null(), metadata("x:"));
    assertEquals(new Metadata.Null(), metadata("x: ~"));
    assertEquals(new Metadata.Text("yes"), metadata("x: yes"));
    assertEquals(new Metadata.Text("2014-05-01"), metadata("x: 2014-05-01"));
    assertEquals(new Metadata.Text("10:30"), metadata("x: 10:30"));
    assertEquals(new Metadata.Text(".nan"), metadata("x: .nan"));
    assertEquals(new Metadata.Text("1e10000"), metadata("x: 1e10000"));
    assertEquals(new Metadata.Text("1e-99999999999"), metadata("x: 1e-99999999999"));
    assertEquals(
        Metadata.Value.of(List.of("a", List.of("b"), Map.of("c", true))),
        metadata("x: [a, [b], {c: true}]"));
    assertEquals(Metadata.Value.of(Map.of("a", 1, "b", "c")), metadata("x:", "  a: 1", "  b: c"));
    assertEquals(Metadata.Value.of(List.of("a", "a")), metadata("x: [&a a, *a]"));
  }

  @Test
  void tagsAreIgnored() {
    assertEquals(new Metadata.Text("7"), metadata("x: !!str 7"));
    assertEquals(new Metadata.Text("7"), metadata("x: !!int \"7\""));
    assertEquals(new Metadata.Text("a"), metadata("x: !!java.lang.ProcessBuilder a"));
    assertEquals(Metadata.Value.of(List.of("a")), metadata("x: !<tag:a> [a]"));
  }

  @Test
  void keysKeepTheirOrder() {
    Metadata metadata = fenced("z: 1", "a: 2", "\"\": 3", "m: 4").issue().metadata();

    assertEquals(List.of("z", "a", "", "m"), List.copyOf(metadata.keys()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--- ", "---\t", "---   \t"})
  void fencesMayHaveBlanksBehind(String fence) {
    IssueDocument document = read(fence, "title: A", fence);

    assertEquals("A", document.issue().title().orElseThrow());
    assertEquals("intro: Hello.\n= News (news)\n", Outline.of(document.issue()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hello.", " ---\ntitle: A\n---", "----\ntitle: A\n---", "", "title: A"})
  void withoutAFenceThereIsNoFrontMatter(String start) {
    IssueDocument document = read(start);

    assertTrue(has(document, MISSING_FRONT_MATTER));
    assertTrue(document.issue().metadata().isEmpty());
    assertTrue(document.tiles().stream().noneMatch(tile -> tile.kind() == Tile.Kind.FENCE));
  }

  @Test
  void unclosedFrontMatterIsTheLinesWithKeys() {
    IssueDocument document = read("---", "title: A", "x: y", "", "Intro.");

    assertTrue(has(document, UNCLOSED_FRONT_MATTER));
    assertEquals("A", document.issue().title().orElseThrow());
    assertEquals("y", document.issue().metadata().text("x").orElseThrow());
    assertEquals("intro: Intro. / Hello.\n= News (news)\n", Outline.of(document.issue()));
  }

  @Test
  void unclosedFrontMatterMayBeAllThereIs() {
    IssueDocument document = DocumentLaws.check(IssueParser.standard().parse("---\ntitle: A"));

    assertTrue(has(document, UNCLOSED_FRONT_MATTER));
    assertEquals("A", document.issue().title().orElseThrow());
  }

  @Test
  void aFenceWithoutKeysBelowIsNone() {
    IssueDocument document = read("---", "", "Intro.");

    assertTrue(has(document, MISSING_FRONT_MATTER));
    assertEquals("intro: rule / Intro. / Hello.\n= News (news)\n", Outline.of(document.issue()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Intro.", "- a\n- b", "\n[unclosed", "*a*: b"})
  void textWithoutAKeyBetweenTwoRulesIsNone(String lines) {
    IssueDocument document = fenced(lines, "");

    assertTrue(has(document, MISSING_FRONT_MATTER));
    assertTrue(document.issue().metadata().isEmpty());
    assertTrue(Outline.of(document.issue()).startsWith("intro: rule / "));
  }

  @Test
  void emptyFrontMatterIsFine() {
    IssueDocument document = read("---", "---");

    assertTrue(!has(document, MISSING_FRONT_MATTER) && !has(document, INVALID_FRONT_MATTER));
    assertTrue(has(document, MISSING_TITLE));
  }

  @Test
  void ofInvalidYamlNothingIsLost() {
    IssueDocument document =
        fenced(
            "a line of no key",
            "and another",
            "title: LINK WEEKLY ISSUE \\#7: \"x",
            "date: 2014-05-01",
            "tags: [a,",
            "  b",
            "",
            "x: 'y'",
            "text",
            "z: \"a\" b",
            "- c",
            "e:",
            "- f");

    assertTrue(has(document, INVALID_FRONT_MATTER));
    Issue issue = document.issue();
    assertEquals("LINK WEEKLY ISSUE #7: \"x", issue.title().orElseThrow());
    assertEquals("2014-05-01", issue.date().orElseThrow().toString());
    assertEquals(
        Map.of(
            "", Metadata.Value.of(List.of("a line of no key\nand another", "text", "- c")),
            "tags", Metadata.Value.of("[a,\nb"),
            "x", Metadata.Value.of("y"),
            "z", Metadata.Value.of("\"a\" b"),
            "e", Metadata.Value.of(List.of("f"))),
        issue.metadata().asMap());
  }

  @Test
  void oneInvalidLineLeavesTheOthersTheirTypes() {
    IssueDocument document =
        fenced("draft: true", "weight: 7", "summary: one: two", "tags: [a, b]", "at: 2014-05-01");

    assertTrue(has(document, INVALID_FRONT_MATTER));
    assertEquals(
        Map.of(
            "draft", Metadata.Value.of(true),
            "weight", Metadata.Value.of(7),
            "summary", Metadata.Value.of("one: two"),
            "tags", Metadata.Value.of(List.of("a", "b")),
            "at", Metadata.Value.of("2014-05-01")),
        document.issue().metadata().asMap());
  }

  @Test
  void whatEndsADocumentOfYamlEndsItToo() {
    IssueDocument document =
        DocumentLaws.check(IssueParser.standard().parse("---\ntitle: A\n...\nB\n"));

    assertEquals("A", document.issue().title().orElseThrow());
    assertEquals("intro: B\n", Outline.of(document.issue()));
  }

  @Test
  void theCaseOfKeysDoesNotMatter() {
    IssueDocument document = fenced("Title: A", "DATE: 2014-05-01", "Layout: post");

    assertEquals("A", document.issue().title().orElseThrow());
    assertEquals("2014-05-01", document.issue().date().orElseThrow().toString());
    assertEquals(Map.of("Layout", Metadata.Value.of("post")), document.issue().metadata().asMap());
  }

  @Test
  void emptyLinesMayStandAboveIt() {
    IssueDocument document =
        DocumentLaws.check(IssueParser.standard().parse("\n \n---\ntitle: A\n---\nB\n"));

    assertEquals("A", document.issue().title().orElseThrow());
    assertEquals("intro: B\n", Outline.of(document.issue()));
    assertTrue(has(document, INVALID_FRONT_MATTER));
    assertEquals("intro: rule / A / rule\n", Outline.of("\n---\nA\n\n---\n"));
  }

  @Test
  void keysThatStandTwiceKeepAllValues() {
    IssueDocument document =
        fenced(
            "title: A", "x: 1", "title: B", "x: 2", "x: 3", "date: 2014-05-01", "date: 2014-05-02");

    assertTrue(has(document, INVALID_FRONT_MATTER));
    assertEquals("A", document.issue().title().orElseThrow());
    assertEquals("2014-05-01", document.issue().date().orElseThrow().toString());
    assertEquals(
        Map.of(
            "title", Metadata.Value.of("B"),
            "x", Metadata.Value.of(List.of(1, 2, 3)),
            "date", Metadata.Value.of("2014-05-02")),
        document.issue().metadata().asMap());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a\n- b",
        "just text",
        "x: *undefined",
        "x: &a [1]\ny: *a",
        "x: &a a\ny: &a [1]\nz: *a",
        "? [a]\n: b",
        "? {a: b}\n: c",
        "x: {a: 1, a: 2}",
        "x: \u0001",
        "x:\n\ty: z",
        "%YAML 9.9"
      })
  void whatIsNoFrontMatterIsReadLineByLine(String lines) {
    IssueDocument document = fenced("title: A", "w: w", lines);

    assertTrue(has(document, INVALID_FRONT_MATTER), () -> document.issue().metadata().toString());
    assertEquals("A", document.issue().title().orElseThrow());
  }

  @Test
  void aValueThatIsNoDateIsKept() {
    IssueDocument document = fenced("date: tomorrow");

    assertTrue(has(document, INVALID_DATE));
    assertEquals("tomorrow", document.issue().metadata().text("date").orElseThrow());
  }

  @Test
  void valuesHaveTheirSpans() {
    IssueDocument document =
        fenced(
            "# comment",
            "title: \uD83D\uDE80\uD83D\uDE80 A",
            "date: 2014-05-01",
            "x:",
            "- y",
            "z: 'w'");

    assertEquals("title: \uD83D\uDE80\uD83D\uDE80 A", text(document, "/title"));
    assertEquals("date: 2014-05-01", text(document, "/date"));
    assertEquals("x:\n- y", text(document, "/metadata/x"));
    assertEquals("z: 'w'", text(document, "/metadata/z"));
    assertEquals("x:\n- y\nz: 'w'", text(document, "/metadata"));
  }

  @Test
  void fieldsOfOneLineHaveTheirSpans() {
    IssueDocument document = fenced("{title: A, date: 2014-05-01, x: [y]}");

    assertEquals("{title: A,", text(document, "/title"));
    assertEquals("date: 2014-05-01,", text(document, "/date"));
    assertEquals("x: [y]}", text(document, "/metadata/x"));
  }

  private static String text(IssueDocument document, String path) {
    return document.source().text(document.spanOf(IssuePath.parse(path)).orElseThrow());
  }

  @Test
  void aBackslashBeforeAKeyMakesItMetadata() {
    IssueDocument document =
        fenced("title: ISSUE 7", "\\title: x", "\\date: 2014-05-01", "\\\\y: z", "number: 8");

    Issue issue = document.issue();
    assertEquals("ISSUE 7", issue.title().orElseThrow());
    assertEquals(8, issue.number().orElseThrow());
    assertTrue(issue.date().isEmpty());
    assertEquals(
        Map.of(
            "title", new Metadata.Text("x"),
            "date", new Metadata.Text("2014-05-01"),
            "\\y", new Metadata.Text("z")),
        issue.metadata().asMap());
    IssuePath path = IssuePath.root().member("metadata").member("title");
    assertEquals("\\title: x", document.source().text(document.spanOf(path).orElseThrow()));
  }

  @Test
  void spacesOfUnicodeAreCharacters() {
    Issue issue = read("---", "title: \u3000", "---", "", "\u2009", "====").issue();

    assertEquals("\u3000", issue.title().orElseThrow());
    assertEquals("\u2009", issue.sections().get(0).title());
  }

  @Test
  void otherLineEndsReadTheSame() {
    String text =
        "---\ntitle: A\nx: [b,\n c]\n---\n\nHello.\n\n\nNews\n====\nT\n<br>https://a.example\n";
    Issue expected = IssueParser.standard().parse(text).issue();

    Stream.of("\r\n", "\r")
        .forEach(
            end -> {
              IssueDocument document =
                  DocumentLaws.check(IssueParser.standard().parse(text.replace("\n", end)));
              assertEquals(expected, document.issue());
              assertEquals(
                  IssueParser.standard().parse(text).diagnostics().stream()
                      .map(Diagnostic::code)
                      .toList(),
                  document.diagnostics().stream().map(Diagnostic::code).toList());
            });
  }

  @Test
  void aByteOrderMarkIsNoText() {
    IssueDocument document =
        DocumentLaws.check(IssueParser.standard().parse("\uFEFF---\ntitle: A\n---\nx"));

    assertEquals("A", document.issue().title().orElseThrow());
    assertEquals(Tile.Kind.BYTE_ORDER_MARK, document.tiles().get(0).kind());
    assertEquals("intro: x\n", Outline.of(document.issue()));
  }

  @Test
  void anEmptyTextGivesAnEmptyIssue() {
    for (String text : List.of("", "\uFEFF", "\n", " \t\r\n\r")) {
      IssueDocument document = DocumentLaws.check(IssueParser.standard().parse(text));
      assertEquals(Issue.builder().build(), document.issue());
    }
  }

  @Test
  void aNumberIsDigitsOnly() {
    assertEquals(109, fenced("number: '109'").issue().number().orElseThrow());
    assertEquals(999_999_999, fenced("number: '999999999'").issue().number().orElseThrow());
    for (String text : List.of("seven", "7th", "-7", "/7", "1234567890")) {
      Issue issue = fenced("number: '" + text + "'").issue();
      assertTrue(issue.number().isEmpty(), text);
      assertEquals(new Metadata.Text(text), issue.metadata().get("number").orElseThrow());
    }
  }

  @Test
  void aBackslashStandsForItselfButBeforePunctuation() {
    assertEquals("A \\", title("title: 'A \\'"));
    assertEquals("A\\ b", title("title: 'A\\ b'"));
    assertEquals("A\\\u007F b", title("title: A\\\u007F b"));
    assertEquals("A~ b", title("title: 'A\\~ b'"));
  }
}
