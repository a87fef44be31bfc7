package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.frontmatter.FrontMatter;
import io.github.linkletter.model.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of front matter, at the limit and one above; and its shortcut, which equals YAML. */
class FrontMatterLimitsTest {
  private static final IssueParser PARSER = IssueParser.standard();
  private static final IssueParser YAML = IssueParser.builder().withoutShortcuts().build();

  private static final String[] PLAIN_PARTS = {
    "a",
    "word",
    "LINK WEEKLY ISSUE \\#7",
    " ",
    " - ",
    "1st May 2014",
    "-",
    "\\",
    "é",
    "#",
    "'",
    "2014-05-01",
    "2014-05-",
    "T10:00:00+01:00",
    ",",
    "7",
    "10:30",
    "[",
    "]",
    "null",
    "\u200B"
  };

  private static final String[] OTHER_PARTS = {
    " #",
    ":",
    ": ",
    "\"",
    "{",
    "}",
    "&",
    "*",
    "!",
    "|",
    ">",
    "%",
    "@",
    "`",
    "?",
    "~",
    "True",
    "yes",
    "FALSE",
    "0x1F",
    "1e5",
    ".inf",
    ".5",
    "+1",
    "\t",
    "\u00A0",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "\uFFFE",
    "\uFFFF",
    "\uE000",
    "\uD83D\uDE80",
    "\uD83D",
    "\u0000",
    "\u0007",
    "\u007F",
    "=",
    "<<",
    "...",
    "---",
    "\r"
  };

  /** Reads the lines between fences by both paths, which must agree. */
  private static IssueDocument read(String lines) {
    String text = "---\n" + lines + "\n---\n";
    IssueDocument document = DocumentLaws.check(PARSER.parse(text));
    IssueDocument general = YAML.parse(text);
    assertEquals(general.issue(), document.issue());
    assertEquals(general.diagnostics(), document.diagnostics());
    assertEquals(general.tiles(), document.tiles());
    return document;
  }

  private static boolean isYaml(IssueDocument document) {
    return problem(document).isEmpty();
  }

  private static Optional<String> problem(IssueDocument document) {
    return document.diagnostics().stream()
        .filter(d -> d.code() == DiagnosticCode.INVALID_FRONT_MATTER)
        .map(Diagnostic::message)
        .findFirst();
  }

  @Test
  void valuesNestUpToTheLimit() {
    int limit = FrontMatter.MAX_NESTING;

    assertTrue(isYaml(read("x: " + "[".repeat(limit - 1) + "a" + "]".repeat(limit - 1))));
    assertEquals(
        Optional.of("The front matter is no valid YAML: it is nested deeper than 32 levels."),
        problem(read("x: " + "[".repeat(limit) + "a" + "]".repeat(limit))));
    assertTrue(isYaml(read("x: " + "{a: ".repeat(limit - 1) + "b" + "}".repeat(limit - 1))));
    assertTrue(!isYaml(read("x: " + "{a: ".repeat(limit) + "b" + "}".repeat(limit))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{", "{a: ", "[{", "- ", "? ", "!!x ", "&a ", "a: [", "\"", "|", "*a "})
  void noNestingIsTooDeep(String part) {
    IssueDocument document = read("x: " + part.repeat(60_000 / part.length()));

    assertTrue(!isYaml(document));
    assertEquals(List.of("x"), List.copyOf(document.issue().metadata().keys()));
  }

  @Test
  void frontMatterIsYamlUpToItsMaximalLength() {
    int limit = FrontMatter.MAX_LENGTH;
    String before = "title: A\nx: ";
    String longest = "a".repeat(limit - before.length() - 1);

    for (String quote : List.of("", "'")) {
      String value = longest.substring(2 * quote.length());
      assertTrue(isYaml(read(before + quote + value + quote)));
      IssueDocument above = read(before + quote + value + "a" + quote);
      assertEquals(
          Optional.of("Front matter of more than 65536 characters is not read as YAML."),
          problem(above));
      assertEquals("A", above.issue().title().orElseThrow());
      assertEquals(value + "a", above.issue().metadata().text("x").orElseThrow());
    }
  }

  @Test
  void aliasesRepeatABoundedAmountOfText() {
    int limit = FrontMatter.MAX_LENGTH;
    int size = 10_000;

    String text = "x: &x " + "a".repeat(size) + "\ny: [";
    int most = limit / size;
    assertTrue(isYaml(read(text + "*x, ".repeat(most) + "]")));
    assertEquals(
        Optional.of("The front matter is no valid YAML: its aliases repeat too much text."),
        problem(read(text + "*x, ".repeat(most + 1) + "]")));
  }

  @Test
  void aliasesOfListsAreRefused() {
    assertEquals(
        Optional.of(
            "The front matter is no valid YAML: the alias *x stands for no text, as all must"
                + " here."),
        problem(read("x: &x [a]\ny: *x")));
    String bomb =
        IntStream.range(0, 30)
            .mapToObj(i -> "x" + i + ": &x" + i + " [*x" + Math.max(0, i - 1) + ", *x" + i + "]\n")
            .collect(Collectors.joining());
    assertTrue(!isYaml(read(bomb)));
  }

  @Test
  void aNumberBeyondTheLimitsStaysText() {
    String digits = "7".repeat(Metadata.Decimal.MAX_DIGITS);

    assertEquals("x", read("x: " + digits).issue().metadata().keys().iterator().next());
    assertTrue(read("x: " + digits).issue().metadata().text("x").isEmpty());
    assertEquals(
        digits + "7", read("x: " + digits + "7").issue().metadata().text("x").orElseThrow());
    String hex = "0x" + "f".repeat(Metadata.Decimal.MAX_DIGITS - 2);
    assertEquals(hex, read("x: " + hex).issue().metadata().text("x").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 1001, 1023, 1024, 1025, 5000})
  void keysOfAnyLengthReadTheSame(int length) {
    String key = "k".repeat(length);

    assertEquals("v", read(key + ": v").issue().metadata().text(key).orElseThrow());
  }

  @Provide
  Arbitrary<String> plainLines() {
    Arbitrary<String> keys =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of("title", "date", "layout", "a_b-c", "number")),
            Tuple.of(2, Arbitraries.of("null", "true", "y", "1a", "-", "<<", "a.b", "é", "#", "")),
            Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(5)));
    Arbitrary<String> colons = Arbitraries.of(": ", ": ", ": ", ":  ", ":", ":\t", " : ");
    Arbitrary<String> parts =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(PLAIN_PARTS)), Tuple.of(1, Arbitraries.of(OTHER_PARTS)));
    Arbitrary<String> values = parts.list().ofMaxSize(4).map(list -> String.join("", list));
    Arbitrary<String> lines = Combinators.combine(keys, colons, values).as((k, c, v) -> k + c + v);
    return lines.list().ofMaxSize(4).map(list -> String.join("\n", list));
  }

  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void theShortcutEqualsYaml(@ForAll("plainLines") String lines) {
    read(lines);
  }

  @Test
  void moreKeysThanTheShortcutTakesReadTheSame() {
    String lines =
        IntStream.range(0, 200)
            .mapToObj(i -> "k" + i + ": v" + i)
            .collect(Collectors.joining("\n"));

    assertEquals(200, read(lines).issue().metadata().keys().size());
  }
}
