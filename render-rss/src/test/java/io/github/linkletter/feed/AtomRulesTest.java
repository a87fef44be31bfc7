package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtomRulesTest {
  private static final String GOOD =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>T</title>
      <id>tag:example.com,2024:x</id><updated>2024-01-01T00:00:00Z</updated>
      <link href="https://example.com/"/><author><name>A</name></author>
      <entry><title>E</title><id>urn:uuid:1</id><updated>2024-01-01T00:00:00+01:00</updated>
      <category term="c"/><content type="html">&lt;p></content></entry></feed>
      """;

  @Test
  void goodFeedsPass() throws Exception {
    assertEquals(List.of(), AtomRules.violations(Feeds.parse(GOOD)));
  }

  @ParameterizedTest
  @CsvSource({
    "<title>T</title>, '', 4.1",
    "<title>T</title>, <title>T</title><title>U</title>, 4.1",
    "<title>T</title>, <title type='x'>T</title>, 3.1.1",
    "<title>T</title>, <title><b/></title>, 3.1.1",
    "<title>T</title>, <title>T</title><subtitle/><subtitle/>, 4.1",
    "<title>T</title>, <title>T</title><published>2024-01-01T00:00:00Z</published>, 4.1",
    "<title>T</title>, <title>T</title><titel/>, 4.1",
    "T00:00:00Z, '', 3.3",
    "00:00+01:00, 00:00+0100, 3.3",
    "urn:uuid:1, no uri, 4.2.6",
    "urn:uuid:1, relative, 4.2.6",
    "href='https://example.com/', rel='self', 4.2.7.1",
    "href='https://example.com/', href='https://exämple.com/ü', 4.2.7.1",
    "<author><name>A</name></author>, '', 4.1.1",
    "<author><name>A</name></author>, <author/>, 4.1",
    " term='c', '', 4.2.2.1",
    "<content type='html'>&lt;p></content>, '', 4.1.2",
    "</entry></feed>, </entry><link href='https://a.example/' rel='self'/></feed>, 4.1.1",
    "xml:lang='en', xml:lang='e n', 2"
  })
  void whatTheRfcForbidsIsFound(String part, String replacement, String section) throws Exception {
    String bad = GOOD.replace('"', '\'').replace(part, replacement);
    assertNotEquals(GOOD.replace('"', '\''), bad);
    List<String> violations = AtomRules.violations(Feeds.parse(bad));
    assertTrue(
        violations.stream().anyMatch(rule -> rule.startsWith(section)), violations::toString);
  }

  @Test
  void noIdMayComeTwice() throws Exception {
    String entry = GOOD.substring(GOOD.indexOf("<entry>"), GOOD.indexOf("</feed>"));
    String bad = GOOD.replace("</feed>", entry + "</feed>");
    assertEquals(List.of("4.1.1: no id twice: urn:uuid:1"), AtomRules.violations(Feeds.parse(bad)));
  }
}
