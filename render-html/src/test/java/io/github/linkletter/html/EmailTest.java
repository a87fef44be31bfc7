package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.SectionKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EmailTest {
  private static final HtmlRenderer EMAIL = HtmlRenderer.email();

  private static final Issue ISSUE =
      Issue.builder()
          .publication("LINK WEEKLY")
          .title("LINK WEEKLY ISSUE #7 - 17th March 2024")
          .number(7)
          .intro(List.of(Block.Paragraph.of("Hello.")))
          .section("Friends", SectionKind.SPONSOR, s -> s.entry("Buy.", "https://acme.example/"))
          .section("News", SectionKind.NEWS, s -> s.entry("A.", "https://example.com/").entry("B."))
          .closing(List.of(Entry.of("Buy.", "https://acme.example/")))
          .build();

  @Test
  void isATableOfRowsWithStylesOfTheirOwn() {
    Document mail = Jsoup.parse(EMAIL.render(ISSUE));
    assertEquals(1, mail.select("table").size());
    assertEquals("presentation", mail.select("table").attr("role"));
    assertEquals(9, mail.select("tr").size());
    for (Element element : mail.select("td, p, a, h1, h2, body, table")) {
      assertTrue(element.hasAttr("style"), element::outerHtml);
    }
    assertEquals(
        List.of("Advertisement", "Advertisement"), mail.select(".sponsor-mark").eachText());
    assertTrue(mail.select("[id], script, img").isEmpty());
  }

  @Test
  void thePreheaderIsTheFirstWordsOrWhatIsSet() {
    assertTrue(preheader(EMAIL).startsWith("Hello."));
    assertTrue(preheader(EMAIL.toBuilder().preheader("<b>").build()).startsWith("<b>"));
    assertTrue(preheader(EMAIL.toBuilder().preheader(" ").build()).startsWith("Hello."));
  }

  private static String preheader(HtmlRenderer renderer) {
    return Jsoup.parse(renderer.render(ISSUE)).select(".mail-preheader").text();
  }

  @Test
  void theFooterEndsTheMail() {
    MailFooter footer = MailFooter.of("You signed up.").withUnsubscribe("https://example.com/u?1");
    Document mail = Jsoup.parse(EMAIL.toBuilder().footer(footer).build().render(ISSUE));
    assertEquals("You signed up. Unsubscribe", mail.select("tr").last().text());
    assertEquals("https://example.com/u?1", mail.select("td.mail-footer a").attr("href"));
    assertTrue(
        TextRenderer.mail()
            .with(footer)
            .render(ISSUE)
            .endsWith("\n\n\nYou signed up.\n\nUnsubscribe: https://example.com/u?1\n"));
  }

  @Test
  void aMailThatGmailCutsIsReported() throws IOException {
    int size = EMAIL.render(filled(0)).getBytes(StandardCharsets.UTF_8).length;
    int room = HtmlRenderer.MAX_MAIL_BYTES - size;
    assertEquals(List.of(), EMAIL.render(filled(room), new StringBuilder()).diagnostics());
    List<Diagnostic> found = EMAIL.render(filled(room + 1), new StringBuilder()).diagnostics();
    assertEquals(DiagnosticCode.MAIL_TOO_LARGE, found.get(0).code());
    assertEquals(
        "The e-mail has 104449 bytes, of which Gmail shows 104448.", found.get(0).message());
  }

  /** Two, three and four bytes in UTF-8, and then so many of one. */
  private static Issue filled(int bytes) {
    String text = "é€\uD83D\uDE00" + "x".repeat(bytes);
    return ISSUE.toBuilder().section("More", SectionKind.NEWS, s -> s.entry(text)).build();
  }

  @Test
  void theTextFollowsTheMailsOfNewsletters() {
    assertEquals(
        """
        LINK WEEKLY
        ISSUE #7 - 17th March 2024

        Hello.


        Friends
        =======

        Buy.

        https://acme.example/


        News
        ====

        A.

        https://example.com/


        B.



        Buy.

        https://acme.example/
        """,
        TextRenderer.mail().render(ISSUE));
  }
}
