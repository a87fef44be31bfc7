package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.model.IssuePath;
import org.junit.jupiter.api.Test;

/** The last entry of an issue is its closing when it repeats the sponsor or stands far below. */
class ClosingTest {
  private static final String SPONSOR =
      "Sponsor\n=======\nAcme.\n<br>[https://acme.example](https://acme.example)\n\n\n";

  private static final String SPONSOR_OUTLINE =
      "= Sponsor (sponsor)\n- Acme. / -> https://acme.example\n";

  @Test
  void aLinkOfTheSponsorMakesAClosing() {
    assertEquals(
        SPONSOR_OUTLINE + "= News (news)\n- One.\nclosing: Acme again. / -> https://acme.example\n",
        Outline.of(
            SPONSOR
                + "News\n====\nOne.\n\n\nAcme again.\n<br>[https://acme.example](https://acme.example)\n"));
  }

  @Test
  void soDoesALinkInAParagraph() {
    assertEquals(
        SPONSOR_OUTLINE + "= News (news)\nclosing: Try link(https://acme.example).\n",
        Outline.of(SPONSOR + "News\n====\nTry [https://acme.example](https://acme.example).\n"));
  }

  @Test
  void oneOfSeveralLinksIsEnough() {
    assertEquals(
        SPONSOR_OUTLINE
            + "= News (news)\n- One.\nclosing: Two. / -> https://b.example / -> https://acme.example\n",
        Outline.of(
            SPONSOR
                + "News\n====\nOne.\n\n\nTwo.\n<br>https://b.example\n<br>https://acme.example\n"));
  }

  @Test
  void aLinkIsTheSameIfItsTextIs() {
    assertEquals(
        SPONSOR_OUTLINE + "= News (news)\n- Two. / -> https://acme.example/\n",
        Outline.of(SPONSOR + "News\n====\nTwo.\n<br>https://acme.example/\n"));
  }

  @Test
  void aLinkOfAnotherSectionMakesNone() {
    assertEquals(
        "= Tools (tools)\n- Acme. / -> https://acme.example\n= News (news)\n- One.\n- Two. / -> https://acme.example\n",
        Outline.of(
            "Tools\n===\nAcme.\n<br>https://acme.example\n\n\nNews\n====\nOne.\n\n\nTwo.\n<br>https://acme.example\n"));
  }

  @Test
  void theSponsorMayBeInTheSameSection() {
    assertEquals(
        "= News (news)\n= Sponsor (sponsor)\n- Acme. / -> https://acme.example\nclosing: Acme. / -> https://acme.example\n",
        Outline.of("News\n====\n" + SPONSOR + "Acme.\n<br>https://acme.example\n"));
  }

  @Test
  void threeEmptyLinesMakeAClosing() {
    assertEquals(
        "= Jobs (jobs)\n= News (news)\n- One.\nclosing: Bye.\n",
        Outline.of("Jobs\n====\nNews\n====\nOne.\n\n\n\nBye.\n\n\n"));
    assertEquals(
        "= Jobs (jobs)\n= News (news)\n- One.\n- Bye.\n",
        Outline.of("Jobs\n====\nNews\n====\nOne.\n\n\nBye.\n\n\n"));
  }

  @Test
  void threeEmptyLinesBeforeTheOnlyEntryMakeNone() {
    assertEquals(
        "= Jobs (jobs)\n= News (news)\n- One.\n",
        Outline.of("Jobs\n====\nNews\n====\n\n\n\n\nOne.\n"));
  }

  @Test
  void threeEmptyLinesElsewhereMeanNothing() {
    assertEquals(
        "= Jobs (jobs)\n- One.\n- Two.\n= News (news)\n- Three.\n- Four.\n- Five.\n",
        Outline.of(
            "Jobs\n====\nOne.\n\n\n\nTwo.\n\n\n\nNews\n====\nThree.\n\n\n\nFour.\n\n\nFive.\n"));
  }

  @Test
  void anEntryThatARunGivesHasNoGapBeforeIt() {
    assertEquals(
        "= Jobs (jobs)\n= News (news)\n- Zero.\n- One. / -> https://a.example\n- Two. / -> https://b.example\n",
        Outline.of(
            "Jobs\n====\nNews\n====\nZero.\n\n\n\nOne.\n<br>https://a.example\n\nTwo.\n<br>https://b.example\n"));
  }

  @Test
  void anIssueOfOneSectionHasNoClosing() {
    assertEquals(
        SPONSOR_OUTLINE + "- Acme. / -> https://acme.example\n",
        Outline.of(SPONSOR + "\n\nAcme.\n<br>https://acme.example\n"));
  }

  @Test
  void anEmptyLastSectionHasNoClosing() {
    assertEquals(SPONSOR_OUTLINE + "= News (news)\n", Outline.of(SPONSOR + "News\n====\n"));
  }

  @Test
  void theClosingGapIsTheDialects() {
    Dialect dialect = Dialect.post().toBuilder().closingGap(4).build();
    String text = "Jobs\n====\nNews\n====\nOne.\n\n\n\nBye.\n";

    assertEquals(
        "= Jobs (jobs)\n= News (news)\n- One.\n- Bye.\n",
        Outline.of(IssueParser.builder().dialect(dialect).build().parse(text).issue()));
  }

  @Test
  void theClosingIsFoundByItsPath() {
    IssueDocument document =
        IssueParser.standard().parse("Jobs\n====\nNews\n====\nOne.\n\n\n\nBye.\nBye.\n\n\n");

    IssuePath path = IssuePath.root().closing(0);
    assertEquals("Bye.\nBye.", document.source().text(document.spanOf(path).orElseThrow()));
    assertEquals(path, document.entries().get(1).path());
  }

  @Test
  void theLinkOfASponsorsLastEntryIsItsOwn() {
    assertEquals(
        "= News (news)\n= Sponsor (sponsor)\n- Acme. / -> https://acme.example\n- Bolt. / -> https://bolt.example\n",
        Outline.of("News\n====\n" + SPONSOR + "Bolt.\n<br>https://bolt.example\n"));
  }
}
