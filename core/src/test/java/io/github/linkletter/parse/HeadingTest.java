package io.github.linkletter.parse;

import static io.github.linkletter.diagnostic.DiagnosticCode.EMPTY_HEADING;
import static io.github.linkletter.diagnostic.DiagnosticCode.MARKUP_IN_HEADING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens a section, and what doesn't. */
class HeadingTest {
  private static long count(String text, DiagnosticCode code) {
    return IssueParser.standard().parse(text).diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() == code)
        .count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "News\n====",
        "News\n=",
        "News\n==================",
        "News  \n====  ",
        "News\n=\t",
        "  News\n  ==",
        "   News\n   ===",
        "\n\n\nNews\n====\n\n\n\n"
      })
  void theUnderlineMakesAHeading(String text) {
    assertEquals("= News (news)\n- One.\n", Outline.of(text + "\nOne.\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "News\n\n====",
        "News\n== ==",
        "News\n===-",
        "News\n    ====",
        "News\n====x",
        "News\n____",
        "News =====",
        "    News\n====",
        "# News",
        "News\n----",
        "<br>[https://a.example](https://a.example)\n===="
      })
  void nothingElseDoes(String text) {
    assertEquals(0, IssueParser.standard().parse(text).issue().sections().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"500. issues", "1) One", "* Jobs *", "+ Plus", "> Books", "[x]: http://h"})
  void aTitleMayBeginAsAListOrAQuotationDoes(String title) {
    assertEquals("= " + title + " (general)\n- One.\n", Outline.of(title + "\n===\n\nOne.\n"));
  }

  @Test
  void anUnderlineBelowSeveralLinesIsText() {
    assertEquals("intro: One\\ntwo\\n====\\nthree\n", Outline.of("One\ntwo\n====\nthree\n"));
    assertEquals(0, count("One\ntwo\n====\n", EMPTY_HEADING));
  }

  @Test
  void aHeadingNeedsNoEmptyLinesAround() {
    assertEquals(
        """
        intro: Hello.
        = News (news)
        - One. / -> https://a.example
        = Tools (tools)
        = Jobs (jobs)
        - Two.
        """,
        Outline.of(
            "Hello.\n\nNews\n====\nOne.\n<br>https://a.example\nTools\n====\nJobs\n====\nTwo.\n"));
  }

  @Test
  void theMboxEscapeOfFromIsDropped() {
    assertEquals(
        "= From our sponsor, Acme (sponsor)\n- From here on.\\nFrom there.\n",
        Outline.of(">From our sponsor, Acme\n====\n\n>From here on.\n>From there.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"====", "===\n", "<br>\n====", "&#32;\n===", "====\n====", "![](x)\n==="})
  void aHeadingWithoutTextIsNone(String text) {
    assertEquals(1, count("A.\n\n" + text + "\n", EMPTY_HEADING), text);
    assertEquals(0, IssueParser.standard().parse("A.\n\n" + text + "\n").issue().sections().size());
  }

  @Test
  void aSingleEqualsSignIsText() {
    assertEquals("intro: A / =\n", Outline.of("A\n\n=\n"));
    assertEquals(0, count("A\n\n=\n", EMPTY_HEADING));
  }

  @Test
  void ofMarkupInAHeadingTheTextIsKept() {
    String text = "*News* [and](https://a.example) `more` &amp; \\*\n=====\n";

    assertEquals("= News and more & * (general)\n", Outline.of(text));
    assertEquals(1, count(text, MARKUP_IN_HEADING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C++ & co",
        "snake_case",
        "1 < 2",
        "[Webinar] x",
        "#word",
        "a * b",
        "<x> y",
      })
  void textThatLooksLikeMarkupIsText(String title) {
    String text = title + "\n====\n";

    assertEquals("= " + title + " (general)\n", Outline.of(text));
    assertEquals(0, count(text, MARKUP_IN_HEADING));
  }

  @Test
  void blanksInATitleAreCollapsed() {
    assertEquals("= Special offer (sponsor)\n", Outline.of("Special \t offer\n===\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "News | news",
        "NEWS | news",
        "news | news",
        "Tools | tools",
        "TOOLS | tools",
        "Jobs | jobs",
        "Events | events",
        "Books | books",
        "Training | training",
        "Sponsor | sponsor",
        "SPONSOR | sponsor",
        "Sponsors | sponsor",
        "Acme sponsors this | sponsor",
        "From our sponsor, Acme | sponsor",
        "Sponsored event | sponsor",
        "A (sponsored) book | sponsor",
        "Special offer | sponsor",
        "SPECIAL OFFER | sponsor",
        "CNCF | sponsor",
        "CNCF webinars | sponsor",
        "The Linux Foundation | sponsor",
        "Hyperledger Summit | sponsor",
        "Sponsorship | general",
        "Cosponsor | general",
        "A special offer | general",
        "News and tools | general",
        "500 issues | general",
        "The CNCF | general"
      })
  void theTitleTellsTheKind(String title, String kind) {
    assertEquals("= " + title + " (" + kind + ")\n", Outline.of(title + "\n====\n"));
  }
}
