package io.github.linkletter.robustness;

import static io.github.linkletter.robustness.Family.body;
import static io.github.linkletter.robustness.Family.count;
import static io.github.linkletter.robustness.Family.fill;

import java.util.List;

/** Bodies that made some reader of Markdown slow, deep or large, or could make ours. */
final class MarkdownFamilies {
  private MarkdownFamilies() {}

  static List<Family> inlines() {
    return List.of(
        body("emphasis, open and mixed", s -> fill("*a ", s / 2) + fill("_a*_ ", s / 2)),
        body("emphasis, openers", "_a "),
        body("emphasis, closers", "a_ "),
        body("emphasis, mismatched", "*a_ "),
        body("emphasis, multiples of three", s -> "a**b" + fill("c* ", s)),
        body("strong, nested", s -> fill("*a **a ", s / 2) + "b" + fill(" a** a*", s / 2)),
        body("stars", s -> "a" + fill("*", s) + "b"),
        body("stars and underscores", "*_"),
        body("brackets, nested", s -> fill("[", s / 2) + "a" + fill("]", s / 2)),
        body("brackets, openers", "[a "),
        body("brackets, closers", "a] "),
        body("brackets around a link", "[[a](b)"),
        body("brackets around a link, as lines", "[[a](b)\n"),
        body("brackets and parentheses", "[ (]("),
        body("brackets, emphasis between", "[ a_ "),
        body("brackets, empty", "[]"),
        body("footnotes", "[^a]"),
        body("images", "![[]()"),
        body("image openers", "!["),
        body("links, unclosed", "[a](b "),
        body("links, unclosed angle", "[a](<b"),
        body("links, unclosed title", "[a](b \"c "),
        body("links, parentheses", s -> "[a](" + fill("(", s)),
        body("links in links", s -> fill("[", s / 3) + "a" + fill("](b)", 2 * s / 3)),
        body("links beyond ASCII", "\u00E9 [a](http://b.) "),
        body("links to themselves", "[http://a.example/](http://a.example/) "),
        body("links to themselves, unclosed", "[http://a.example/["),
        body("self links with parentheses", "[http://a(](http://a(] "),
        body("link and emphasis", "**x [a*b**c*](d)"),
        body("backticks", MarkdownFamilies::backticks),
        body("backticks, one run", s -> "a" + fill("`", s)),
        body("backslashes", "\\"),
        body("entities", "&amp;"),
        body("entities, unclosed", "&a"),
        body("entities, numbers", "&#1234567;"),
        body("tags, unclosed", "<a "),
        body("tags, attributes", s -> "x <a" + fill(" b='c'", s) + ">"),
        body("tags, unclosed attributes", "<a b=\"c "),
        body("angles", "<"),
        body("angle URLs", "<http://a "),
        body("angle addresses", "<a@b"),
        body("comments, unclosed", "a <!--"),
        body("declarations, unclosed", "a <!A "),
        body("instructions, unclosed", "a <?"),
        body("CDATA, unclosed", "a <![CDATA["),
        body("URLs", "http://a.example/_b_ "),
        body("URLs, parentheses", s -> "http://a.example/" + fill("(", s)),
        body("URLs, unsafe", "[a](javascript:b) "),
        body("URLs, unsafe, in link lines", "<br>[a](javascript:b)\n\n\n"),
        body("URLs in entities", "[a](&#106;avascript&colon;b) "),
        body("control characters", "a\u0001\n\n\n"),
        body("hard breaks", "a  \n"),
        body("line of one word", s -> fill("a", s)),
        body("line of blanks", s -> "a" + fill(" ", s) + "b"),
        body("pipes", "|"),
        body("table", "| a | b |\n|---|---|\n"),
        body("NULs", s -> fill("a", 9000) + fill("\0", s)),
        body("surrogates", "\uD83D\uDE80"));
  }

  static List<Family> blocks() {
    return List.of(
        body("quotations, nested", s -> fill("> ", s) + "a"),
        body("quotations, lazy lines", s -> fill("> ", 100) + fill("a\n", s)),
        body("quotations, growing", s -> count(s, i -> ">".repeat(i % 40 + 1) + " a\n")),
        body("quotation of lists", s -> "> " + fill("- ", s / 2) + "x\n" + fill(">\n", s / 2)),
        body("quotation with stars", s -> fill(">", s / 2) + fill("a*", s / 2)),
        body("lists, nested", s -> count(s, i -> "  ".repeat(i % 300) + "* a\n")),
        body("lists, nested in one line", "- "),
        body("lists, nested, then empty", s -> fill("- ", s / 2) + "x" + fill("\n", s / 2)),
        body("lists, numbered", "1. a\n"),
        body("lists, changing marks", "- a\n+ a\n* a\n"),
        body("lists, loose", "- a\n\n"),
        body("definitions", s -> count(s, i -> "[a" + i + "]: /u\n")),
        body("definitions, used", MarkdownFamilies::definitions),
        body("definitions, same label", "[a]: /u\n"),
        body("definitions, unclosed", "[a]: </u\n"),
        body("definitions, unclosed titles", "[a]: /u \"b\n"),
        body("definitions, in quotations", s -> count(s, i -> "> [a" + i + "]: /u\n\n")),
        body("references to a long URL", MarkdownFamilies::bomb),
        body("references to a long title", MarkdownFamilies::titleBomb),
        body("references to nothing", s -> "[b]: /u\n\n" + fill("[a] ", s)),
        body("a long label", s -> "[" + fill("a", s / 2) + "]: /u\n\n[" + fill("a", s / 2) + "]"),
        body("setext underlines", "a\n====\n"),
        body("setext, one long", s -> "a\n" + fill("=", s)),
        body("dashes", "a\n---\n"),
        body("headings", "# a\n"),
        body("headings of marks", "#"),
        body("headings of one mark", "# "),
        body("sections with links", "a\n====\n\n<br>[http://a.example/](http://a.example/)\n\n"),
        body("breaks and brackets", "<br>["),
        body("breaks and brackets, as lines", "<br>[\n"),
        body("link lines", "<br>[http://a.example/](http://a.example/)\n"),
        body("entries", s -> count(s, i -> "a" + i + "\n<br>[http://a.b/](http://a.b/)\n\n\n")),
        body("entries, all different", MarkdownFamilies::entries),
        body("sponsors", MarkdownFamilies::sponsors),
        body("blank lines", "\n"),
        body("blank lines with blanks", "   \n"),
        body("carriage returns", "a\r"),
        body("tabs", "\t"),
        body("tabs in lists", "-\t\ta\n"),
        body("fences", "```\n"),
        body("fences, growing", s -> count(s, i -> "`".repeat(i % 200 + 3) + "\n")),
        body("fence, unclosed", s -> "~~~\n" + fill("a\n", s)),
        body("code, indented", "    a\n\n"),
        body("thematic breaks", "***\n"),
        body("HTML blocks", "<div>\n"),
        body("HTML scripts", "<script>\n"),
        body("HTML comments", "<!-- a\n"),
        body("HTML comments, closed", "<!-- -->\n"),
        body("unknown tags", "<something>\n"),
        body("mbox escapes", ">From a\n"),
        body("lines", "a\n"));
  }

  private static String backticks(int size) {
    StringBuilder text = new StringBuilder(size);
    for (int i = 1; text.length() < size; i++) {
      text.append('e').append("`".repeat(i));
    }
    return text.toString();
  }

  private static String definitions(int size) {
    return count(size / 2, i -> "[a" + i + "]: /u\n") + "\n" + count(size / 2, i -> "[a" + i + "]");
  }

  private static String bomb(int size) {
    return "[a]: /" + fill("u", size / 2) + "\n\n" + fill("[a] ", size / 2);
  }

  private static String titleBomb(int size) {
    return "[a]: /u '" + fill("t", size / 2) + "'\n\n" + fill("[a] ", size / 2);
  }

  private static String entries(int size) {
    return count(size, i -> "a" + i + "\n\n<br>[http://a.b/" + i + "](http://a.b/" + i + ")\n\n\n");
  }

  private static String sponsors(int size) {
    return "Sponsor\n=======\n\n" + entries(size / 2) + "\nTools\n=====\n\n" + entries(size / 2);
  }
}
