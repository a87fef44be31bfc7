package io.github.linkletter.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.IssuePath;
import io.github.linkletter.source.Source;
import io.github.linkletter.source.SourceSpan;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Diagnostics as values, and as people see them. */
class DiagnosticTest {
  private static final Diagnostic DIAGNOSTIC =
      Diagnostic.of(DiagnosticCode.INVALID_DATE, "\"May\" is no date.");

  private static String format(String text, int start, int end) {
    return DIAGNOSTIC.at(new SourceSpan(start, end)).format(Source.of("a/b.md", text));
  }

  @Test
  void theLineHasACaretBelow() {
    assertEquals(
        """
        a/b.md:2:7: warning: "May" is no date. [invalid-date]
          date: May
                ^^^
          hint: Write the date as 2015-09-13 or 2015-09-13T12:19:43+01:00.""",
        format("---\ndate: May\n---\n", 10, 13));
  }

  @Test
  void withoutAPlaceThereIsNoLine() {
    assertEquals(
        """
        a.md: warning: "May" is no date. [invalid-date]
          hint: Write the date as 2015-09-13 or 2015-09-13T12:19:43+01:00.""",
        DIAGNOSTIC.format(Source.of("a.md", "x")));
    assertEquals(
        "a.md: warning: \"May\" is no date. [invalid-date]",
        DIAGNOSTIC.summary(Source.of("a.md", "x")));
  }

  private static String excerpt(String text, int start, int end) {
    return format(text, start, end).lines().skip(1).limit(2).collect(Collectors.joining("\n"));
  }

  @Test
  void anEmptyPlaceHasOneCaret() {
    assertEquals("  ab\n   ^", excerpt("ab", 1, 1));
    assertEquals("  ab\n    ^", excerpt("ab\n", 2, 2));
    assertEquals("  \n  ^", excerpt("", 0, 0));
  }

  @Test
  void caretsEndWithTheLine() {
    assertEquals("  bc\n   ^", excerpt("a\nbc\nd", 3, 6));
  }

  @Test
  void tabsAreBlanksSoThatTheCaretFits() {
    assertEquals("   a b\n     ^", excerpt("\ta\tb", 3, 4));
  }

  @Test
  void ofALongLineAPartIsShown() {
    String text = "x".repeat(500) + "here" + "y".repeat(500);

    assertEquals(
        "  " + "x".repeat(50) + "here" + "y".repeat(46) + "\n  " + " ".repeat(50) + "^^^^",
        excerpt(text, 500, 504));
    assertEquals("  " + "x".repeat(100) + "\n  ^^", excerpt(text, 0, 2));
    assertEquals(
        "  " + "y".repeat(100) + "\n  " + " ".repeat(98) + "^^", excerpt(text, 1002, 1004));
    assertEquals("  " + "x".repeat(100) + "\n  " + "^".repeat(100), excerpt(text, 0, 1004));
  }

  @Test
  void controlCharactersAndHalvesOfCharactersAreReplaced() {
    String hostile = "\u001B[31m\u0007\u0000\u009B\u007F\uD83D \uD83D\uDE80";
    String replaced = "\uFFFD[31m\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \uD83D\uDE80";

    assertEquals("  " + replaced + "\n  ^", excerpt(hostile, 0, 1));
    String format =
        Diagnostic.of(DiagnosticCode.UNSAFE_URL, hostile + "\n\r")
            .format(Source.of(hostile + "\n", ""));
    assertEquals(
        replaced + "\uFFFD: warning: " + replaced + "\uFFFD\uFFFD [unsafe-url]",
        format.lines().findFirst().orElseThrow());
  }

  @Test
  void whatEndsALineOrChangesItsDirectionIsReplaced() {
    for (char c : "\u061C\u200E\u2028\u2029\u202A\u202E\u2066\u2069".toCharArray()) {
      assertEquals("a\uFFFDb", Diagnostic.printable("a" + c + "b"));
    }
    assertEquals("\u200D \u00E9 \u05D0", Diagnostic.printable("\u200D \u00E9 \u05D0"));
  }

  @Test
  void aByteOrderMarkHasNoColumn() {
    assertEquals(
        "a/b.md:1:1: warning: \"May\" is no date. [invalid-date]\n  ab\n  ^",
        format("\uFEFFab", 1, 2).lines().limit(3).collect(Collectors.joining("\n")));
    assertEquals("  ab\n  ^^", excerpt("\uFEFFab", 0, 3));
  }

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void codesAreInKebabCaseAndHaveAHint(DiagnosticCode code) {
    assertTrue(code.toString().matches("[a-z]+(-[a-z]+)*"), code::toString);
    assertTrue(code.hint().endsWith("."), code::hint);
    assertEquals(code.severity(), Diagnostic.of(code, "x").severity());
    assertEquals(code.hint(), Diagnostic.of(code, "x").hint());
  }

  @Test
  void codesDiffer() {
    long different =
        Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::toString).distinct().count();

    assertEquals(DiagnosticCode.values().length, different);
  }

  @Test
  void theyAreValues() {
    SourceSpan span = new SourceSpan(1, 2);
    IssuePath path = IssuePath.root().member("date");
    Diagnostic placed = DIAGNOSTIC.at(span).at(path);

    assertEquals(placed, DIAGNOSTIC.at(path).at(span));
    assertEquals(placed.hashCode(), DIAGNOSTIC.at(path).at(span).hashCode());
    assertEquals(span, placed.span().orElseThrow());
    assertEquals(path, placed.path().orElseThrow());
    assertNotEquals(DIAGNOSTIC, placed);
    assertNotEquals(DIAGNOSTIC, Diagnostic.of(DiagnosticCode.INVALID_DATE, "x"));
    assertNotEquals(DIAGNOSTIC, Diagnostic.of(DiagnosticCode.BINARY, DIAGNOSTIC.message()));
    assertFalse(DIAGNOSTIC.span().isPresent());
    assertEquals("warning: \"May\" is no date. [invalid-date] at 1..2", placed.toString());
  }
}
