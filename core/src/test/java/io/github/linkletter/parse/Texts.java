package io.github.linkletter.parse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of texts that look like posts more or less, for the parser's properties. */
final class Texts {
  private static final String[] LINES = {
    "",
    "A text.",
    "Another text that goes on",
    "<br>[https://a.example/x](https://a.example/x)",
    "<br/>[https://a.example/y_z](https://a.example/y_z)",
    "<br> https://a.example/bare",
    "<br>[a label](https://a.example/label)",
    "<br>[ref]",
    "[https://a.example/x](https://a.example/x)",
    "[ref]: https://a.example/defined \"with a title\"",
    "[ref]: https://a.example/again",
    "[unused]: <u>",
    "See [ref], [a link](https://a.example/a) and [x][ref].",
    "News",
    "====",
    "=",
    "===== ",
    "From our sponsor",
    ">From us",
    "> quoted",
    ">> twice",
    "- an item",
    "* another",
    "+ a third",
    "  more of it",
    "1. one",
    "2) two",
    "---",
    "***",
    "-",
    "# Heading",
    "#word",
    "```",
    "~~~ java",
    "    indented",
    "\tindented",
    "<div>",
    "<b>",
    "<something>",
    "<!-- comment",
    "-->",
    "<br>",
    "*emphasis* and **more**",
    "A <something> and _two words_.",
    "hard break  ",
    "tab at the end\t  ",
    "\\",
    "a\\*b &amp; c",
    "title: LINK WEEKLY ISSUE \\#7 - 1st May 2014 ",
    "title: \"quoted\" # cut",
    "title: LINK WEEKLY #8 - 2nd May 2014",
    "date: 2014-05-01T10:00:00+01:00",
    "date: 2014-05-01 # a day",
    "number: 7",
    "layout: post",
    "title: Issue 7 - 1st May 2014",
    "## Issue 7 - 1st May",
    "## Tools ##",
    "LINK WEEKLY",
    "ISSUE #7 - 1st May 2014",
    "https://a.example/x_y_(z)",
    "[https://a.example/_x_](https://a.example/_x_)",
    "See (https://a.example/*x*y), [https://a.example/y](https://a.example/z).",
    "If you received this email directly then",
    "{title: a, date: 2014-05-01, x: y}",
    "tags: [a, b]",
    "tags:",
    "? [complex]",
    "  nested: &x value",
    "alias: *x"
  };

  private static final String[] FRAGMENTS = {
    "=",
    "==",
    "<br>",
    "<br",
    "[",
    "](",
    "]",
    ")",
    "]:",
    ">From ",
    ">",
    "- ",
    "* ",
    "1. ",
    "```",
    "~~~",
    "---",
    "#",
    "# ",
    " ",
    "  ",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "\n\n\n",
    "\r",
    "\r\n",
    "\u2028",
    "\u2029",
    "\u0085",
    "\u000B",
    "\f",
    "\u0000",
    "\uFEFF",
    "\uFFFD",
    "\u00A0",
    "\uD83D\uDE80",
    "\uD83D",
    "\uDE80",
    "*",
    "_",
    "`",
    "\\",
    "&amp;",
    "&#0;",
    "<",
    "<!--",
    "-->",
    "<a href=\"",
    "<x>",
    "http://",
    "https://a.example/_b_",
    "https://a.example/b).",
    "[http",
    "!",
    "![",
    ":",
    ": ",
    " #",
    "a",
    "word",
    "1",
    "\"",
    "'",
    "{",
    "}",
    "|",
    "%",
    "@",
    "?",
    "&x ",
    "*x",
    "!!str ",
    "title: ",
    "date: ",
    "key:",
    "...",
    "İ",
    "é"
  };

  private Texts() {}

  /** Anything: text of any characters, halves of them too. */
  static Arbitrary<String> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.strings().all().ofMaxLength(60)),
        Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(60)),
        Tuple.of(4, joined(Arbitraries.of(FRAGMENTS), 24)));
  }

  /** Lines of posts in any order, with and without front matter. */
  static Arbitrary<String> posts() {
    Arbitrary<String> line =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of(LINES)), Tuple.of(1, joined(Arbitraries.of(FRAGMENTS), 6)));
    Arbitrary<String> end =
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of("\n")),
            Tuple.of(4, Arbitraries.of("\n\n", "\n\n\n", "\n\n\n\n")),
            Tuple.of(1, Arbitraries.of("\r\n", "\r", "", "\u2028")));
    Arbitrary<String> lines = joined(Combinators.combine(line, end).as(String::concat), 14);
    Arbitrary<String> starts = Arbitraries.of("", "", "---\n", "\uFEFF---\r\n", "--- \n");
    Arbitrary<String> fences = Arbitraries.of("---\n", "--- \t\n", "", "---");
    Arbitrary<String> fields = joined(Combinators.combine(line, end).as(String::concat), 4);
    return Combinators.combine(starts, fields, fences, lines)
        .as((start, head, fence, body) -> start.isEmpty() ? body : start + head + fence + body);
  }

  /** Posts of which a part was taken out, doubled, or replaced by anything. */
  static Arbitrary<String> mutations() {
    return Combinators.combine(posts(), any(), Arbitraries.doubles().between(0, 1).list().ofSize(3))
        .as(Texts::mutate);
  }

  private static String mutate(String text, String other, List<Double> places) {
    int from = (int) (places.get(0) * text.length());
    int to = from + (int) (places.get(1) * (text.length() - from));
    String middle =
        places.get(2) < 0.3 ? "" : places.get(2) < 0.6 ? text.substring(from, to).repeat(2) : other;
    return text.substring(0, from) + middle + text.substring(to);
  }

  private static Arbitrary<String> joined(Arbitrary<String> parts, int size) {
    return parts.list().ofMaxSize(size).map(list -> String.join("", list));
  }
}
