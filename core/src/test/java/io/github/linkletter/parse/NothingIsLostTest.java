package io.github.linkletter.parse;

import static io.github.linkletter.diagnostic.DiagnosticCode.MARKUP_IN_HEADING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Every word of a text is a word of its issue, once and in its order. */
class NothingIsLostTest {
  /** Lines with words {@code w}, each of which becomes one of a kind. */
  private static final String[] LINES = {
    "w",
    "w w, w",
    "*w* and **w**, `w`, w_w",
    "w: https://a.example/w",
    "[w](https://a.example/w \"w\")",
    "See [w](https://a.example/w), ![w](https://a.example/w), [w].",
    "<br>[https://a.example/w](https://a.example/w)",
    "<br>[w](https://a.example/w)",
    "<br/> https://a.example/w",
    "<br> <https://a.example/w>",
    "<br>[w](https://a.example/w) w",
    "<br>w",
    "[](https://a.example/w)",
    "[w](<> \"w\") and ![w]()",
    "<a@w.example>",
    ">From w",
    "> w",
    ">> w",
    "> - w",
    "- w",
    "- w\n  w",
    "- w\n\n  w",
    "  - w",
    "* w",
    "+ <w>",
    "3. w",
    "9) w",
    "# w",
    "## w ##",
    "w\n===",
    "w\n---",
    "===",
    "---",
    "***",
    "```w\nw\n```",
    "~~~\n w",
    "    w",
    "<div>w",
    "</div>",
    "<b>w</b>",
    "<b title=\"w\">",
    "<w>",
    "<w",
    "<!-- w -->",
    "<!-- w",
    "<?w",
    "&w; &amp; w",
    "w  ",
    "w\\",
    "#w",
    "1w",
    "\tw",
    "<br>",
    "[w]: /w 'w'",
    "[w]: y\n[w]: w\nw"
  };

  private static final Pattern WORD = Pattern.compile("w\\d+w");

  @Provide
  Arbitrary<String> bodies() {
    Arbitrary<String> ends =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.just("\n")),
            Tuple.of(4, Arbitraries.just("\n\n")),
            Tuple.of(2, Arbitraries.just("\n\n\n")),
            Tuple.of(1, Arbitraries.of("\n\n\n\n", "\r\n", "\n \t\n")));
    Arbitrary<String> lines = Combinators.combine(Arbitraries.of(LINES), ends).as(String::concat);
    return lines.list().ofMinSize(1).ofMaxSize(10).map(NothingIsLostTest::numbered);
  }

  private static String numbered(List<String> lines) {
    AtomicInteger count = new AtomicInteger();
    return Pattern.compile("w")
        .matcher("w\n\n" + String.join("", lines))
        .replaceAll(match -> "w" + count.incrementAndGet() + "w");
  }

  @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
  void everyWordIsThereOnce(@ForAll("bodies") String body) {
    IssueDocument document = DocumentLaws.check(IssueParser.standard().parse(body));
    // Of links in headings only the text is kept, and a diagnostic says so.
    Assume.that(document.diagnostics().stream().noneMatch(d -> d.code() == MARKUP_IN_HEADING));
    String outline = Outline.of(document.issue());
    assertEquals(words(body), words(outline), outline);
  }

  /** The words in their order; links show their URL twice or once. */
  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
