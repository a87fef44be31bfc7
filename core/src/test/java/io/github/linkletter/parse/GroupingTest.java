package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules R1 to R10 of docs/format.md: what is one entry, and what is two. */
class GroupingTest {
  private static void reads(String body, String entries) {
    assertEquals("= News (news)\n" + entries, Outline.of("News\n====\n\n" + body));
  }

  @Test
  void r1TextAfterTwoBlankLinesStartsAnEntry() {
    reads(
        """
        One.
        <br>[https://a.example](https://a.example)


        Two.
        <br>[https://b.example](https://b.example)



        Three.


        Four.
        """,
        """
        - One. / -> https://a.example
        - Two. / -> https://b.example
        - Three.
        - Four.
        """);
  }

  @Test
  void r2TextAfterALinkLineAndABlankLineStartsAnEntryIfALinkLineIsAhead() {
    reads(
        """
        One.
        <br>[https://a.example](https://a.example)

        Two.
        <br>[https://b.example](https://b.example)

        Three.

        More of three.
        <br>[https://c.example](https://c.example)
        """,
        """
        - One. / -> https://a.example
        - Two. / -> https://b.example
        - Three. / More of three. / -> https://c.example
        """);
  }

  @Test
  void r3TextAfterTheLastLinkLineAndABlankLineContinuesTheEntry() {
    reads(
        """
        One.
        <br>[https://a.example](https://a.example)

        ps. More.

        And more.
        """,
        "- One. / -> https://a.example / ps. More. / And more.\n");
  }

  @Test
  void r4TextDirectlyUnderALinkLineStartsAnEntryIfALinkLineIsAhead() {
    reads(
        """
        One.
        <br>[https://a.example](https://a.example)
        Two.
        <br>[https://b.example](https://b.example)
        """,
        """
        - One. / -> https://a.example
        - Two. / -> https://b.example
        """);
  }

  @Test
  void r5TextDirectlyUnderTheLastLinkLineContinuesTheEntry() {
    reads(
        """
        One.
        <br>[https://a.example](https://a.example)
        ps. More.
        """,
        "- One. / -> https://a.example / ps. More.\n");
  }

  @Test
  void r6ALinkLineBelongsToTheTextBeforeItAfterNoOrOneBlankLine() {
    reads(
        """
        One.

        <br>[https://a.example](https://a.example)

        <br>[https://b.example](https://b.example)


        Two.


        <br>[https://c.example](https://c.example)
        """,
        """
        - One. / -> https://a.example / -> https://b.example
        - Two.
        - -> https://c.example
        """);
  }

  @Test
  void r7ParagraphsOneBlankLineApartAreOneEntry() {
    reads(
        """
        A headline

        One.
        Still one.

        More.
        <br>[https://a.example](https://a.example)
        """,
        "- A headline / One.\\nStill one. / More. / -> https://a.example\n");
  }

  @Test
  void r8TextWithoutALinkIsAnEntry() {
    reads(
        """
        We're hiring.

        jobs@a.example


        One.
        <br>[https://a.example](https://a.example)
        """,
        """
        - We're hiring. / jobs@a.example
        - One. / -> https://a.example
        """);
  }

  @Test
  void r9LinkLinesInARowAreOneEntry() {
    reads(
        """
        One.
        <br>[https://a.example](https://a.example)
        <br>[https://b.example](https://b.example)
        <br>[https://c.example](https://c.example)
        """,
        "- One. / -> https://a.example / -> https://b.example / -> https://c.example\n");
  }

  @Test
  void r10ALinkInAParagraphDoesNotEndTheEntry() {
    reads(
        """
        Start now: [https://a.example](https://a.example)

        More.
        <br>[https://b.example](https://b.example)

        [https://c.example](https://c.example) is one, too.
        """,
        "- Start now: link(https://a.example) / More. / -> https://b.example"
            + " / link(https://c.example) is one, too.\n");
  }

  @Test
  void aParagraphThatIsOnlyALinkCountsAsALinkLine() {
    reads(
        """
        One.

        [https://a.example](https://a.example)

        Two.

        [a label](https://b.example)
        """,
        """
        - One. / -> https://a.example
        - Two. / -> "a label" https://b.example
        """);
  }

  @Test
  void whatMeansNothingBetweenTwoTextsDoesNotJoinThem() {
    reads("One.\n\n\n<br>\n\nTwo.\n", "- One.\n- Two.\n");
    reads(
        "One.\n\n\n[a]: https://a.example\n\n[Two][a].\n",
        "- One.\n- link(\"Two\" https://a.example).\n");
    reads("One.\n\n<br>\n\nTwo.\n", "- One. / Two.\n");
    reads("One.\n<br>\n\nTwo.\n", "- One. / Two.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", " \n", "\t\n", " \t \n", "\r\n", "\r"})
  void anEmptyLineMayHoldBlanks(String empty) {
    String text = "= News (news)\n- One.\n- Two.\n";

    assertEquals(text, Outline.of("News\n====\nOne.\n" + empty + empty + "Two.\n"));
  }

  @Test
  void otherSpacesAreNoEmptyLine() {
    reads("One.\n\u00A0\n\u2003\nTwo.\n", "- One.\\n\u00A0\\n\u2003\\nTwo.\n");
  }

  @Test
  void theIntroIsWhatStandsBeforeTheFirstHeading() {
    assertEquals(
        "intro: One. / -> https://a.example / Two. / link(https://b.example) three.\n= News (news)\n",
        Outline.of(
            """
            One.
            <br>[https://a.example](https://a.example)


            Two.



            [https://b.example](https://b.example) three.


            News
            ====
            """));
  }

  @Test
  void theGapOfEntriesIsTheDialects() {
    String text =
        "News\n====\nOne.\n<br>https://a.example\n\nps.\n\n\nTwo.\n\n<br>https://b.example\n";
    Dialect narrow = Dialect.post().toBuilder().entryGap(1).build();
    Dialect wide = Dialect.post().toBuilder().entryGap(3).build();

    assertEquals(
        "= News (news)\n- One. / -> https://a.example\n- ps.\n- Two. / -> https://b.example\n",
        Outline.of(IssueParser.builder().dialect(narrow).build().parse(text).issue()));
    assertEquals(
        "= News (news)\n- One. / -> https://a.example\n- ps. / Two. / -> https://b.example\n",
        Outline.of(IssueParser.builder().dialect(wide).build().parse(text).issue()));
  }

  @Test
  void theGapOfLinkLinesIsTheDialects() {
    String text = "News\n====\nOne.\n\n\n<br>https://a.example\n";
    Dialect wide = Dialect.post().toBuilder().linkGap(2).build();

    reads(text.substring(10), "- One.\n- -> https://a.example\n");
    assertEquals(
        "= News (news)\n- One. / -> https://a.example\n",
        Outline.of(IssueParser.builder().dialect(wide).build().parse(text).issue()));
  }

  @Test
  void textBehindAnEmptyItemMayStartAnEntry() {
    reads("-\n\n\n  b\n", "- list()\n- b\n");
  }
}
