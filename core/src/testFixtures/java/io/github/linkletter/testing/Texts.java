package io.github.linkletter.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Text that readers, writers and terminals trip over, put together from fragments so that it
 * shrinks fragment by fragment. In every list of fragments the plainest comes first.
 */
final class Texts {
  private static final String[] WORDS = {
    "a",
    "word",
    "News",
    "From",
    "ISSUE #7",
    "13th September 2015",
    "x_y_z",
    "5 < 6",
    "2*3*4",
    "#tag",
    "operative.com",
    "dev@example.com",
    "layout: post",
    "@somebody",
    ":rocket:",
    "[ICYMI]",
    "don't"
  };

  private static final String[] BLANKS = {" ", "  ", "\n", "\t", "\n\n", "\n\n\n\n", "\r\n", "\r"};

  /** What begins a block of Markdown, a front matter or a mail when it stands at a line start. */
  private static final String[] BLOCK_MARKUP = {
    "\n====",
    "====\n",
    "\n---\n",
    "---",
    "\n-",
    "***",
    "# h",
    "## News",
    "######",
    "\n<br>",
    "* a",
    "- ",
    "+ ",
    "1. ",
    "\n2) ",
    "> ",
    "\n>",
    ">From ",
    "\\>From ",
    "From ",
    "    code",
    "```",
    "~~~",
    "\n| a | b |\n|---|---|",
    "[x]: http://example.com/x",
    "<div>",
    "</div>",
    "<!-- ",
    "-->",
    "<?php",
    "title: x",
    "h2. News",
    "p. ",
    "bq. "
  };

  private static final String[] INLINE_MARKUP = {
    "*",
    "_",
    "**",
    "__",
    "***",
    "`",
    "``",
    "[",
    "]",
    "](",
    ")",
    "(",
    "![",
    "[a](b)",
    "<",
    ">",
    "<br>",
    "<br/>",
    "<a href=\"x\">",
    "<3s",
    "<http://example.com/>",
    "<a@b.example>",
    "\\",
    "\\\\",
    "\\*",
    "\\\n",
    "  \n",
    "&amp;",
    "&lt;",
    "&#35;",
    "&#x0;",
    "&nosuch;",
    "&",
    "\"",
    "'",
    " #",
    ": ",
    "|",
    "~~",
    "^",
    "\"a\":http://example.com/",
    "{",
    "}",
    "%",
    "=3D",
    "]]>"
  };

  private static final String[] UNICODE = {
    "é", "e\u0301", "ß", "İ", "ı", "ﬁ", "日本", "\uD83D\uDE80", "\uD83D\uDC69\u200D\uD83D\uDCBB",
    "\uD835\uDD38", "\u00A0", "\u2009", "\u3000", "\u200B", "\u00AD", "\u2028", "\u2029", "\u0085",
    "\u1680", "\uFEFF", "\u202E", "\u061C", "\uFFFD", "\uFFFF", "\uFDD0", "\uDBFF\uDFFF"
  };

  private static final String[] CONTROLS = {
    "\u0001", "\u0000", "\u0007", "\b", "\u000B", "\f", "\u001B[31m", "\u001F", "\u007F", "\u009B"
  };

  private static final String[] URLS = {
    "http://a.example",
    "https://example.com/a_b_c",
    "https://example.com/wiki/Name_(2014)",
    "https://example.com/](x)",
    "[https://example.com/](https://example.com/)",
    "<br>[https://example.com/](https://example.com/)",
    "mailto:a@b.example"
  };

  private static final String[] URL_BASES = {
    "http://a.example",
    "https://example.com/",
    "mailto:dev@example.com",
    "ftp://a.example/f",
    "HTTPS://Example.COM",
    "//a.example/x",
    "/relative",
    "x",
    "#fragment",
    "javascript:alert(1)",
    "data:text/html,<b>x</b>",
    "file:///etc/hosts",
    "not a url",
    "[::1]",
    "<x>",
    "(x)",
    "\"x\""
  };

  private static final String[] URL_PARTS = {
    "/a",
    "/a_b_c",
    "/wiki/Name_(2014)",
    "?q=1&r=2",
    "&copy;=1",
    "#frag",
    "%20",
    "%zz",
    "~user",
    "//",
    "/é",
    "/日本",
    "\uD83D\uDE80",
    "](",
    ")",
    "(",
    "[",
    "]",
    "[1]",
    "<",
    ">",
    "\"",
    "'",
    "*",
    "**",
    "_",
    "`",
    "\\",
    "|",
    ".",
    ",",
    "!",
    ":",
    "&amp;",
    " ",
    "\t",
    "\n",
    "\u00A0",
    "\u200B",
    "\u0007",
    "{x}",
    "^",
    "$1"
  };

  /** Halves of characters outside the Basic Multilingual Plane: no valid text, but Java allows. */
  private static final String[] SURROGATES = {
    "\uD800", "\uDC00", "\uDBFF", "\uDFFF", "\uDE80\uD83D"
  };

  private final boolean surrogates;

  Texts(boolean surrogates) {
    this.surrogates = surrogates;
  }

  /** Any text, the empty one and blank ones too. */
  Arbitrary<String> text() {
    return joined(fragment().list().ofMaxSize(6));
  }

  /** Text of one character that isn't a blank, or more. */
  Arbitrary<String> visible() {
    return text().map(text -> isBlank(text) ? text + "a" : text);
  }

  /** A URL, or what an author took for one; never blank. */
  Arbitrary<String> url() {
    Arbitrary<String> part = withSurrogates(Arbitraries.of(URL_PARTS), 9);
    Arbitrary<String> base =
        Arbitraries.frequencyOf(
            Shared.weighted(3, Arbitraries.of(URL_BASES[0], URL_BASES[1])),
            Shared.weighted(2, Arbitraries.of(URL_BASES)));
    return Combinators.combine(base, joined(part.list().ofMaxSize(4))).as(String::concat);
  }

  private Arbitrary<String> fragment() {
    Arbitrary<String> words =
        Arbitraries.frequencyOf(
            Shared.weighted(8, Arbitraries.of(WORDS)),
            Shared.weighted(2, Arbitraries.strings().alpha().numeric().ofMaxLength(12)),
            Shared.weighted(5, Arbitraries.of(BLANKS)),
            Shared.weighted(3, Arbitraries.of(BLOCK_MARKUP)),
            Shared.weighted(3, Arbitraries.of(INLINE_MARKUP)),
            Shared.weighted(2, Arbitraries.of(UNICODE)),
            Shared.weighted(1, Arbitraries.of(CONTROLS)),
            Shared.weighted(1, Arbitraries.of(URLS)),
            Shared.weighted(1, Arbitraries.strings().all().ofMaxLength(3).map(this::allowed)));
    return withSurrogates(words, 12);
  }

  private Arbitrary<String> withSurrogates(Arbitrary<String> others, int weight) {
    return surrogates
        ? Arbitraries.frequencyOf(
            Shared.weighted(weight, others), Shared.weighted(1, Arbitraries.of(SURROGATES)))
        : others;
  }

  /** The text, without half characters where they are not asked for. */
  private String allowed(String text) {
    return surrogates ? text : text.replaceAll("\\p{Cs}", "?");
  }

  private static Arbitrary<String> joined(Arbitrary<List<String>> fragments) {
    return fragments.map(parts -> String.join("", parts));
  }

  /** Whether the model takes the text for blank; Unicode's other spaces are characters to it. */
  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == '\r');
  }
}
