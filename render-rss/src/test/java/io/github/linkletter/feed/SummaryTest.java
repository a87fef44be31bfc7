package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SummaryTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("abcdefgh    \t\n\u2003\u00A0\u3000\uD83D\uDE00")
        .ofMaxLength(60);
  }

  /** What is not looked at any more doesn't matter. */
  @Property(tries = 1000)
  void theBeginningIsThatOfTheWholeText(
      @ForAll("texts") String text, @IntRange(max = 320) @ForAll int before) {
    String whole = "x".repeat(before) + text.repeat(20);
    String line = whole.replaceAll("[ \t\n]+", " ").replaceAll("^ ", "").stripTrailing();
    assertEquals(Summary.shorten(line, FeedRenderer.MAX_SUMMARY), Summary.of(whole));
    assertEquals(
        Summary.shorten(line, FeedRenderer.MAX_TITLE),
        Summary.shorten(Summary.inOneLine(whole), FeedRenderer.MAX_TITLE));
  }
}
