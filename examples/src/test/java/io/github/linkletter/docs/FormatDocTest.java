package io.github.linkletter.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.HeadingRule;
import io.github.linkletter.parse.IssueParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of docs/format.md read as it says. */
class FormatDocTest {
  private static final Path DOC = Path.of("..", "docs", "format.md");
  private static final Path THIS =
      Path.of("src/test/java/io/github/linkletter/docs/FormatDocTest.java");

  private static String doc() throws IOException {
    return Files.readString(DOC).replace('␠', ' ');
  }

  private static List<String> fences(String language) throws IOException {
    Pattern fence = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
    return fence.matcher(doc()).results().map(result -> result.group(1)).toList();
  }

  private static List<String> entries(String text) {
    Issue issue = IssueParser.standard().parse("News\n====\n\n" + text).issue();
    return issue.sections().get(0).entries().stream().map(FormatDocTest::shape).toList();
  }

  private static String shape(Entry entry) {
    return entry.blurb().size() + " blocks, " + entry.links().size() + " links";
  }

  @Test
  void anIssueAtAGlance() throws IOException {
    Issue issue = IssueParser.standard().parse(fences("markdown").get(0)).issue();

    assertEquals("QUIET MACHINES WEEKLY", issue.publication().orElseThrow());
    assertEquals(31, issue.number().orElseThrow());
    assertEquals("QUIET MACHINES WEEKLY ISSUE #31 - 4th August 2019", issue.title().orElseThrow());
    assertEquals("2019-08-04T18:30:00+01:00", issue.date().orElseThrow().toString());
    assertEquals(1, issue.intro().size());
    assertEquals(
        List.of("Sponsor sponsor", "News news"),
        issue.sections().stream().map(section -> section.title() + " " + section.kind()).toList());
    assertEquals(
        List.of("1 blocks, 1 links"),
        issue.sections().get(0).entries().stream().map(FormatDocTest::shape).toList());
    assertEquals(
        List.of("2 blocks, 2 links", "1 blocks, 1 links"),
        issue.sections().get(1).entries().stream().map(FormatDocTest::shape).toList());
    assertEquals(issue.sections().get(0).entries(), issue.closing());
  }

  @Test
  void entriesOfARun() throws IOException {
    List<String> examples = fences("markdown");

    assertEquals(List.of("0 blocks, 1 links"), entries(examples.get(1)));
    assertEquals(List.of("1 blocks, 1 links", "2 blocks, 1 links"), entries(examples.get(2)));
    assertEquals(List.of("2 blocks, 0 links"), entries(examples.get(3)));
    assertEquals(List.of("2 blocks, 2 links"), entries(examples.get(4)));
    assertEquals(5, examples.size());
  }

  @Test
  void entriesByTheTestThatStandsForTheRules() {
    String link = "<br>[https://example.org/](https://example.org/)\n";
    List<String> pieces = List.of("Text.\n", "\n", link, "* Item.\n");
    List<String> differing = new ArrayList<>();
    for (int code = 0; code < 4 * 4 * 4 * 4 * 4 * 4; code++) {
      StringBuilder text = new StringBuilder("Text.\n\n");
      for (int i = 0, rest = code; i < 6; i++, rest /= 4) {
        text.append(pieces.get(rest % 4));
      }
      if (!text.toString().contains("\n\n\n")) {
        Issue issue = IssueParser.standard().parse("News\n====\n\n" + text).issue();
        List<Entry> entries = issue.sections().get(0).entries();
        List<Block> run = entries.stream().flatMap(entry -> entry.content().stream()).toList();
        if (!entries.equals(entriesOf(run))) {
          differing.add(text.toString());
        }
      }
    }
    assertEquals(List.of(), differing);
  }

  /** The loop of docs/format.md. */
  private static List<Entry> entriesOf(List<Block> run) {
    List<Entry> entries = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < run.size(); i++) {
      List<Block> later = run.subList(i + 1, run.size());
      if (!(run.get(i) instanceof Block.LinkLine)
          && run.get(i - 1) instanceof Block.LinkLine
          && later.stream().anyMatch(Block.LinkLine.class::isInstance)) {
        entries.add(Entry.of(run.subList(from, i)));
        from = i;
      }
    }
    entries.add(Entry.of(run.subList(from, run.size())));
    return entries;
  }

  @Test
  void kindsOfSections() {
    Dialect dialect = Dialect.standard();

    assertEquals(SectionKind.NEWS, dialect.kindOf("News"));
    assertEquals(SectionKind.TRAINING, dialect.kindOf("TRAINING"));
    assertEquals(
        SectionKind.SPONSOR, dialect.kindOf("Marrow & Pike sponsors Quiet Machines Weekly"));
    assertEquals(SectionKind.SPONSOR, dialect.kindOf("Special offer"));
    assertEquals(SectionKind.SPONSOR, dialect.kindOf("CNCF survey"));
    assertEquals(SectionKind.GENERAL, dialect.kindOf("Sponsorship in open source"));
    assertEquals(SectionKind.GENERAL, dialect.kindOf("Forty issues"));
  }

  @Test
  void whatLooksLikeMarkupAndIsText() throws IOException {
    String table = doc().substring(doc().indexOf("| Source | Reads as |"));
    List<String> texts =
        Pattern.compile("^\\| (`.*) \\| itself.*$", Pattern.MULTILINE)
            .matcher(table)
            .results()
            .flatMap(row -> Pattern.compile("`([^`]+)`").matcher(row.group(1)).results())
            .map(match -> match.group(1))
            .toList();

    assertTrue(texts.size() > 10, texts::toString);
    for (String text : texts) {
      for (String source : List.of(text, "See " + text, text + " is text.")) {
        assertEquals(
            List.of(Block.Paragraph.of(source)),
            IssueParser.standard().parse("---\ntitle: x\n---\n\n" + source).issue().intro());
      }
    }
  }

  @Test
  void mailsEscapeOfFrom() {
    String text = ">From here.\n\n\\>From there.\n\n>From us\n=======\n";
    Issue issue = IssueParser.standard().parse("---\ntitle: x\n---\n" + text).issue();

    assertEquals(
        List.of(Block.Paragraph.of("From here."), Block.Paragraph.of(">From there.")),
        issue.intro());
    assertEquals(List.of("From us"), issue.sections().stream().map(Section::title).toList());
  }

  @Test
  void anotherNewsletter() throws IOException {
    Dialect mine =
        Dialect.post().toBuilder()
            .name("mine")
            .titlePatterns(List.of("{publication}, letter {number} of {date}"))
            .addHeadingRule(new HeadingRule(HeadingRule.Match.EXACT, "Longreads", SectionKind.NEWS))
            .build();
    IssueParser parser = IssueParser.builder().dialect(mine).build();

    String post = "---\ntitle: Dear Reader, letter 7 of 3rd May 2020\n---\n\nLongreads\n===\n";
    Issue issue = parser.parse(post).issue();

    assertEquals("Dear Reader", issue.publication().orElseThrow());
    assertEquals(7, issue.number().orElseThrow());
    assertEquals("2020-05-03", issue.date().orElseThrow().toString());
    assertEquals(SectionKind.NEWS, issue.sections().get(0).kind());
    String shown = fences("java").get(0).replaceAll("\n +", "\n").strip();
    String here = Files.readString(THIS).replaceAll("\n +", "\n");
    assertTrue(here.contains(shown), shown);
  }
}
