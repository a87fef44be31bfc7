package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.internal.markup.MarkupBuffer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CharactersTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("az AZ09.,:;!?'()[]{}#%/\\=~&<>\"\n\t\r\0\u0001\u007F\u0085\u009F")
        .withChars("\u00A0\u00E9\u2019\u20AC\uD7FF\uD83D\uDE00\uD83F\uDFFF\uDC00\uD800")
        .withChars("\uE000\uFDCF\uFDD0\uFDEF\uFDF0\uFEFF\uFFFD\uFFFE\uFFFF");
  }

  /** One look at each character gives what two looks give, findings and their order included. */
  @Property(tries = 1000)
  void textIsEscapedAsIfWhatIsForbiddenWereReplacedBefore(@ForAll("texts") String text) {
    Findings findings = new Findings();
    MarkupBuffer html = new MarkupBuffer();
    new HtmlWriter(html, findings, UrlPolicy.webOnly(), List.of()).text(text);
    Findings expectedFindings = new Findings();
    String allowed = Characters.allowed(text, expectedFindings);
    String expected =
        allowed
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    assertEquals(expected, html.toString());
    assertEquals(expectedFindings.report(), findings.report());
  }

  @Property(tries = 1000)
  void aPlainUrlIsWrittenAsItIs(@ForAll("texts") @StringLength(max = 4) String end) {
    String url = "https://example.com/" + end;
    Findings findings = new Findings();
    MarkupBuffer html = new MarkupBuffer();
    new HtmlWriter(html, findings, UrlPolicy.webOnly(), List.of())
        .start("a")
        .attribute("href", InlineWriter.valid(Characters.allowed(url, findings)))
        .end();
    boolean asItIs = html.toString().equals("<a href=\"" + url + "\"></a>");
    assertTrue(asItIs || !isPlainUrl(url));
  }

  private static boolean isPlainUrl(String url) {
    return new HtmlWriter(new MarkupBuffer(), new Findings(), UrlPolicy.webOnly(), List.of())
        .isPlainUrl(url);
  }

  @Test
  void mostUrlsArePlain() {
    assertTrue(isPlainUrl("https://example.com/a_(b)/~c?d=e%20f,g;h#i'j\u00E9"));
    assertFalse(isPlainUrl("https://example.com/?a=b&c=d"));
    assertFalse(isPlainUrl("https://example.com/a b"));
  }
}
