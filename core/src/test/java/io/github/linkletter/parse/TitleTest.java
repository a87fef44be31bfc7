package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Issue;
import io.github.linkletter.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What titles and the names of files say. */
class TitleTest {
  private static Issue issue(String name, String title) {
    String text = "---\ntitle: '" + title.replace("'", "''") + "'\n---\n";
    return IssueParser.standard().parse(Source.of(name, text)).issue();
  }

  private static String facts(Issue issue) {
    return issue.publication().orElse("-")
        + ", "
        + (issue.number().isPresent() ? issue.number().getAsInt() : "-")
        + ", "
        + issue.date().map(Object::toString).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LINK WEEKLY ISSUE \\#7 - 1st May 2014 | LINK WEEKLY, 7, 2014-05-01",
        "LINK WEEKLY ISSUE #7 - 1st May 2014 | LINK WEEKLY, 7, 2014-05-01",
        "Link Weekly issue #7  -  1st  may 2014 | Link Weekly, 7, 2014-05-01",
        "LINK  WEEKLY - ISSUE #7 - 1st May 2014 | LINK WEEKLY, 7, 2014-05-01",
        "LINK WEEKLY: Issue 7, 1st May 2014 | LINK WEEKLY, 7, -",
        "LINK WEEKLY ISSUE #7 | LINK WEEKLY, 7, -",
        "LINK WEEKLY ISSUE # 7 - 1st May 2014 | LINK WEEKLY, 7, 2014-05-01",
        "LINK WEEKLY ISSUE#7- 1st May 2014 | LINK WEEKLY, 7, 2014-05-01",
        "ISSUE #7 - 1st May 2014 | -, 7, 2014-05-01",
        "LINK WEEKLY ISSUE #7: the best | LINK WEEKLY, 7, -",
        "LINK WEEKLY ISSUE #7 - 1st of May, 2014 | LINK WEEKLY, 7, 2014-05-01",
        "LINK WEEKLY ISSUE #7 - May 1st, 2014 | LINK WEEKLY, 7, 2014-05-01",
        "LINK WEEKLY ISSUE #7 - May 1, 2014 | LINK WEEKLY, 7, 2014-05-01",
        "LINK WEEKLY ISSUE #7 - Sept. 1 2014 | LINK WEEKLY, 7, 2014-09-01",
        "LINK WEEKLY ISSUE #7 - 2014-05-01 | LINK WEEKLY, 7, 2014-05-01",
        "LINK WEEKLY ISSUE #7 - 1st May | LINK WEEKLY, 7, -",
        "LINK WEEKLY ISSUE #7 - 31st June 2014 | LINK WEEKLY, 7, -",
        "LINK WEEKLY ISSUE #7 - 29th February 2014 | LINK WEEKLY, 7, -",
        "LINK WEEKLY ISSUE #7 - 29th February 2016 | LINK WEEKLY, 7, 2016-02-29",
        "LINK WEEKLY ISSUE #7 - 1st Mayday 2014 | LINK WEEKLY, 7, -",
        "LINK WEEKLY ISSUE #7 - 1st Ma 2014 | LINK WEEKLY, 7, -",
        "LINK WEEKLY ISSUE #7 - 1st May 99 | LINK WEEKLY, 7, -",
        "LINK WEEKLY ISSUE #0 - x | LINK WEEKLY, 0, -",
        "LINK WEEKLY ISSUE #999999999 | LINK WEEKLY, 999999999, -",
        "LINK WEEKLY ISSUE #1000000000 | -, -, -",
        "LINK WEEKLY #7 | LINK WEEKLY, 7, -",
        "LINK WEEKLY #7 - x | LINK WEEKLY, 7, -",
        "Issue #7 | -, 7, -",
        "Issue 7 - x | -, 7, -",
        "#7 x | -, 7, -",
        "#7 | -, 7, -",
        "Issue 7th of its kind | -, -, -",
        "Issue7 | -, -, -",
        "- #7 | -, 7, -",
        "LINK WEEKLY IS SUE #7 | LINK WEEKLY IS SUE, 7, -",
        "LINK WEEKLY ISSUE #7 - 5 | LINK WEEKLY, 7, -",
        "LINK WEEKLY ISSUE #7 - 2014-05 | LINK WEEKLY, 7, -",
        "LINK WEEKLY ISSUE #7 - 1000-05-01 | LINK WEEKLY, 7, 1000-05-01",
        "LINK WEEKLY ISSUE #7 - 1st May 1000 | LINK WEEKLY, 7, 1000-05-01",
        "LINK WEEKLY ISSUE #7 - 0May 5 2014 | LINK WEEKLY, 7, -",
        "LINK WEEKLY ISSUE #7 - 123456May 5 2014 | LINK WEEKLY, 7, -",
        "A letter about issues | -, -, -",
        "7 | -, -, -",
        "İSSUE #7 | İSSUE, 7, -",
      })
  void titlesSayPublicationNumberAndDay(String title, String facts) {
    assertEquals(facts, facts(issue("", title)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1st | true", "2nd | true", "3rd | true", "4th | true", "11th | true", "12th | true",
        "13th | true", "21st | true", "22nd | true", "23rd | true", "30th | true", "31st | true",
        "5 | true", "1th | false", "2st | false", "3th | false", "11st | false", "12nd | false",
        "13rd | false", "22th | false", "29nd | false"
      })
  void ordinalsAreChecked(String day, boolean isRight) {
    String text = "---\ntitle: 'A ISSUE #7 - " + day + " May 2014'\n---\n";
    IssueDocument document = IssueParser.standard().parse(text);

    assertTrue(document.issue().date().isPresent());
    assertEquals(
        isRight,
        document.diagnostics().stream().noneMatch(d -> d.code() == DiagnosticCode.WRONG_ORDINAL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A #1,245 | 1245",
        "A #1,245,000: x | 1245000",
        "A #1,24 | 1",
        "A #1,2451 | 1",
        "A #1245,245 | 1245"
      })
  void numbersMayHaveThousandsParted(String title, int number) {
    assertEquals(
        number,
        IssueParser.standard()
            .parse("---\ntitle: \"" + title + "\"\n---\n")
            .issue()
            .number()
            .orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014-05-01-7.md | 7, 2014-05-01",
        "posts/2014-05-01-7.md | 7, 2014-05-01",
        "2014-05-01-issue-7.markdown | 7, 2014-05-01",
        "2014-05-01.md | -, 2014-05-01",
        "2014-05-01-issue.md | -, 2014-05-01",
        "2014-02-30-7.md | 7, -",
        "2014-5-1-7.md | 7, -",
        "issue-007.md | 7, -",
        "7 | 7, -",
        "a.7.md | -, -",
        "issue_7.md | 7, -",
        "Issue7.md | 7, -",
        "2014-05-01-7-issue-8-b.md | 8, 2014-05-01",
        "2014-05-01-u32.md | -, 2014-05-01",
        "u32.md | -, -",
        "top-10.md | -, -",
        "issue-1234567890.md | -, -",
        "2014-05-01/a.md | -, -",
        "٧.md | -, -"
      })
  void namesSayNumberAndDay(String name, String facts) {
    assertEquals("-, " + facts, facts(issue(name, "A letter")));
  }

  @Test
  void theTitleCountsMoreThanTheName() {
    assertEquals("A, 7, 2014-05-01", facts(issue("2015-06-02-8.md", "A ISSUE #7 - 1st May 2014")));
    assertEquals("A, 7, 2015-06-02", facts(issue("2015-06-02-8.md", "A ISSUE #7 - x")));
  }

  @Test
  void keysCountMoreThanTheTitle() {
    String text =
        "---\npublication: B\nnumber: 8\ndate: 2015-06-02\ntitle: 'A ISSUE #7 - 1st May 2014'\n---\n";

    assertEquals("B, 8, 2015-06-02", facts(IssueParser.standard().parse(text).issue()));
  }

  @Test
  void keysAndPatternsAreTheDialects() {
    Dialect dialect =
        Dialect.post().toBuilder()
            .titlePatterns(List.of("No. {number} of {publication} ({date})", "{number}"))
            .titleKeys(List.of("name", "heading"))
            .dateKeys(List.of("day"))
            .numberKeys(List.of("no"))
            .publicationKeys(List.of("by"))
            .build();
    IssueParser parser = IssueParser.builder().dialect(dialect).build();

    assertEquals(
        "Links, 7, 2014-05-01",
        facts(parser.parse("---\nheading: No. 7 of Links (1 May 2014)\ntitle: x\n---\n").issue()));
    assertEquals("-, 7, -", facts(parser.parse("---\nname: 7\n---\n").issue()));
    assertEquals(
        "A, 8, 2015-06-02",
        facts(parser.parse("---\nby: A\nno: 8\nday: 2015-06-02\n---\n").issue()));
  }

  @Test
  void ofALongTitleOnlyTheBeginningIsMatched() {
    assertEquals("A, 7, -", facts(issue("", "A #7 " + "x".repeat(5000))));
    assertEquals("-, -, -", facts(issue("", "x".repeat(5000) + " #7")));
  }

  @Test
  void unknownPlaceholdersAreRefused() {
    Dialect.Builder builder = Dialect.post().toBuilder();

    for (String pattern : List.of("{day}", "{", "a {number", "{}")) {
      assertThrows(
          IllegalArgumentException.class, () -> builder.titlePatterns(List.of(pattern)), pattern);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{number} of {publication} | 7 of Links | Links, 7, -",
        "{number} of {publication} | 7 of | -, -, -",
        "{text}#{number} | #7 | -, 7, -",
        "{publication}#{number} | #7 | -, -, -",
        "{publication}{text} | L | L, -, -",
        "Issue:{number} | Issue : 7 | -, 7, -",
        "N {number} | N7 | -, -, -",
        "N {number} | N 7 | -, 7, -"
      })
  void patternsAreTheDialects(String pattern, String title, String facts) {
    Dialect mine = Dialect.post().toBuilder().titlePatterns(List.of(pattern)).build();
    IssueParser parser = IssueParser.builder().dialect(mine).build();

    assertEquals(facts, facts(parser.parse("---\ntitle: '" + title + "'\n---\n").issue()));
  }

  @Test
  void aTitleMayBeginWithTheDay() {
    Dialect mine = Dialect.plainText().toBuilder().titlePatterns(List.of("{date}: {text}")).build();
    IssueDocument document = IssueParser.builder().dialect(mine).build().parse("1st May 2014: x\n");

    assertEquals(
        List.of("1st May 2014"),
        document.diagnostics().stream()
            .filter(d -> d.code() == DiagnosticCode.DATE_FROM_ELSEWHERE)
            .map(d -> document.source().text(d.span().orElseThrow()))
            .toList());
  }

  @Test
  void theDayIsLookedForInTheTitleOnly() {
    String title = "A ISSUE \\#7 - 1st May\\, 2014";
    IssueDocument document =
        IssueParser.standard().parse("---\ntitle: " + title + "\n---\n\n1st May, 2014\n");

    assertEquals(
        List.of(title),
        document.diagnostics().stream()
            .filter(d -> d.code() == DiagnosticCode.DATE_FROM_ELSEWHERE)
            .map(d -> document.source().text(d.span().orElseThrow()))
            .toList());
  }
}
