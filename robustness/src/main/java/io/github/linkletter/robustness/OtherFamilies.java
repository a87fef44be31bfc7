package io.github.linkletter.robustness;

import static io.github.linkletter.robustness.Family.count;
import static io.github.linkletter.robustness.Family.fill;

import java.util.List;
import java.util.function.IntFunction;

/** Hostile mails, Textile and JSON. */
final class OtherFamilies {
  private static final String MAIL_HEAD =
      "From: a@a.example\nDate: Thu, 1 May 2014 10:00:00 +0000\nSubject: LINK WEEKLY ISSUE #7\n";

  private static final String TEXT = "{\"type\":\"text\",\"value\":\"a\"}";
  private static final String SECTION = "{\"title\":\"a\",\"kind\":\"news\",\"entries\":[]}";

  private OtherFamilies() {}

  static List<Family> mails() {
    return List.of(
        body("parts, nested", OtherFamilies::nestedParts),
        body("parts, many", s -> multipart("b") + fill("--b\n\na\n", s)),
        body("parts without text", s -> multipart("b") + fill("--b\nContent-Type: a/b\n\n", s)),
        body("boundaries, almost", s -> multipart("b") + fill("--b-\n--\n", s)),
        body("boundary, long", s -> multipart(fill("b", s / 2)) + "--" + fill("b", s / 2)),
        body("messages, nested", s -> fill("Content-Type: message/rfc822\n\n", s)),
        body("header fields", s -> fill("X-A: b\n", s) + "\nText.\n"),
        body("header fields, folded", s -> "X-A: b\n" + fill(" c\n", s) + "\nText.\n"),
        body("header field, long", s -> "X-A: " + fill("a", s) + "\n\nText.\n"),
        body("header, no colons", s -> fill("a\n", s)),
        body("header without end", s -> fill("a:b\n", s)),
        body("encoded words", s -> "X-A: " + fill("=?utf-8?Q?a?= ", s) + "\n\nText.\n"),
        body("encoded words, unclosed", s -> "X-A: " + fill("=?utf-8?Q?", s) + "\n\nText.\n"),
        body("encoded words, no charset", s -> "X-A: " + fill("=?x?B?YQ==?=", s) + "\n\nText.\n"),
        body("parameters", s -> "Content-Type: text/plain" + fill("; a=b", s) + "\n\nText.\n"),
        body(
            "parameters, continued",
            s -> "Content-Type: a/b" + count(s, i -> "; a*" + i + "=b") + "\n\nText.\n"),
        body("parameters, quotes", s -> "Content-Type: a/b; c=" + fill("\"", s) + "\n\nText.\n"),
        new Family("mail: comments in a date", Form.MAIL, s -> "Date: " + fill("(", s) + "\n\na"),
        new Family("mail: addresses", Form.MAIL, s -> "From: " + fill("<a@b>, ", s) + "\n\na"),
        body("base64", s -> "Content-Transfer-Encoding: base64\n\n" + fill("YWJj", s)),
        body("base64, garbage", s -> "Content-Transfer-Encoding: base64\n\n" + fill("=?~\n", s)),
        quoted("quoted-printable", "=41"),
        quoted("quoted-printable, garbage", "=X="),
        quoted("quoted-printable, soft breaks", "=\n"),
        quoted("quoted-printable, blanks", "a   \t"),
        body("charset unknown", s -> "Content-Type: text/plain; charset=x\n\n" + fill("é ", s)),
        body(
            "charset with escapes",
            s -> "Content-Type: text/plain; charset=iso-2022-jp\n\n" + fill("\u001B$B!!", s)),
        html("tags, nested", "<div>"),
        html("tags, unclosed", "<a href=\""),
        html("tags, attributes", "<a b=c "),
        html("angles", "<"),
        html("comments", "<!--"),
        html("entities", "&amp"),
        html("entities, unclosed", "&a"),
        html("headings", "<h1>a"),
        html("links", "<a href=http://a.example/>b</a>"),
        html("preformatted", "<pre>\n"),
        html("scripts", "<script>a</"),
        html("lists", "<ul><li>"),
        html("blanks", " \n"),
        body("a line", s -> "\n" + fill("a", s)),
        new Family("mbox", Form.MAIL, s -> fill("From a\nSubject: b\n\nc\n\n", s)),
        new Family("mbox, separators", Form.MAIL, s -> fill("From a\n", s)),
        new Family("mbox, escapes", Form.MAIL, s -> "From a\n\n" + fill(">>From a\n", s)));
  }

  private static Family body(String name, IntFunction<String> rest) {
    return new Family("mail: " + name, Form.MAIL, size -> MAIL_HEAD + rest.apply(size));
  }

  private static Family quoted(String name, String part) {
    return body(name, s -> "Content-Transfer-Encoding: quoted-printable\n\n" + fill(part, s));
  }

  private static Family html(String name, String part) {
    return body("HTML " + name, s -> "Content-Type: text/html\n\n" + fill(part, s));
  }

  private static String multipart(String boundary) {
    return "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n";
  }

  private static String nestedParts(int size) {
    return multipart("b0") + count(size, i -> "--b" + i + "\n" + multipart("b" + (i + 1)));
  }

  static List<Family> textile() {
    return List.of(
        textile("links", "\"a\":http://b "),
        textile("links, unclosed", "\"a\":"),
        textile("quotes", "\""),
        textile("emphasis", "_a "),
        textile("emphasis and strong", "_*"),
        textile("code", "@a "),
        textile("headings", "h1. a\n\n"),
        textile("blocks, unknown", "bq. a\n\n"),
        textile("lists", "* a\n"),
        textile("tables", "|a|b|\n"),
        textile("tags", "<a"),
        textile("line", "a"),
        textile("paragraphs", s -> "h2. a\n\n" + fill("b\n\n", s)),
        textile("emphasis, adjacent", "_a__b_"));
  }

  private static Family textile(String name, String part) {
    return textile(name, s -> fill(part, s));
  }

  private static Family textile(String name, IntFunction<String> body) {
    return new Family(
        "Textile: " + name, Form.TEXTILE, s -> "---\ntitle: a\n---\n\n" + body.apply(s) + "\n");
  }

  static List<Family> json() {
    return List.of(
        json("arrays, nested", s -> "\"x\":" + fill("[", s)),
        json("unknown members, nested", s -> "\"x\":" + fill("{\"a\":", s)),
        json(
            "quotations, nested",
            s -> "\"intro\":" + fill("[{\"type\":\"blockquote\",\"children\":", s)),
        json("quotations, at the limit", OtherFamilies::quotations),
        json("emphasis, at the limit", OtherFamilies::emphasis),
        json("lists, at the limit", OtherFamilies::lists),
        json("metadata, at the limit", OtherFamilies::metadata),
        json("metadata, at the limit, mappings", OtherFamilies::mappings),
        json("string", s -> "\"title\":\"" + fill("a", s) + "\"}"),
        json("escapes", s -> "\"title\":\"" + fill("\\ud83d", s) + "\"}"),
        json("string, unclosed", s -> "\"title\":\"" + fill("a", s)),
        json("number", s -> "\"number\":" + fill("9", s) + "}"),
        json("number, exponents", s -> "\"metadata\":[" + fill("1e999999999,", s)),
        json(
            "decimals",
            s -> "\"metadata\":{" + count(s, i -> "\"a" + i + "\":1e-9999,") + "\"b\":1}}"),
        json("members, the same", s -> fill("\"title\":\"a\",", s) + "\"title\":\"b\"}"),
        json("members, unknown", s -> count(s, i -> "\"x" + i + "\":1,") + "\"title\":\"b\"}"),
        json("blanks", s -> fill(" ", s) + "\"title\":\"b\"}"),
        json(
            "paragraphs",
            s -> "\"intro\":[" + fill(paragraph("a") + ",", s) + paragraph("b") + "]}"),
        json(
            "markup",
            s -> "\"intro\":[" + fill(paragraph("*_`[<!") + ",", s) + paragraph("b") + "]}"),
        json("emphasis, adjacent", s -> adjacent("emphasis\",\"children\":[" + TEXT + "]", s)),
        json("code, adjacent", s -> adjacent("inlineCode\",\"value\":\"a\"", s)),
        json("text, adjacent", s -> adjacent("text\",\"value\":\"a\"", s)),
        json("lists, adjacent", OtherFamilies::adjacentLists),
        json("sections", s -> "\"sections\":[" + fill(SECTION + ",", s) + SECTION + "]}"),
        json("text of brackets", s -> "\"intro\":[" + paragraph(fill("[[a](b)", s)) + "]}"),
        json("text of stars", s -> "\"intro\":[" + paragraph(fill("*a_ ", s)) + "]}"),
        json("text of line breaks", s -> "\"intro\":[" + paragraph(fill("\\n# ", s)) + "]}"));
  }

  private static Family json(String name, IntFunction<String> members) {
    return new Family("JSON: " + name, Form.JSON, s -> "{\"schemaVersion\":1," + members.apply(s));
  }

  private static String paragraph(String text) {
    return "{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"value\":\"" + text + "\"}]}";
  }

  private static String adjacent(String node, int size) {
    String one = "{\"type\":\"" + node + "}";
    return "\"intro\":[{\"type\":\"paragraph\",\"children\":["
        + fill(one + ",", size)
        + one
        + "]}]}";
  }

  private static String adjacentLists(int size) {
    String one =
        "{\"type\":\"list\",\"ordered\":true,\"children\":[{\"type\":\"listItem\",\"children\":["
            + paragraph("a")
            + "]}]}";
    return "\"intro\":[" + fill(one + ",", size) + one + "]}";
  }

  private static String nested(String open, String inner, String close, int levels) {
    return open.repeat(levels) + inner + close.repeat(levels);
  }

  private static String quotations(int size) {
    String open = "{\"type\":\"blockquote\",\"children\":[";
    String one = nested(open, paragraph("a"), "]}", 240);
    return "\"intro\":[" + fill(one + ",", size) + one + "]}";
  }

  private static String emphasis(int size) {
    String open = "{\"type\":\"emphasis\",\"children\":[{\"type\":\"strong\",\"children\":[";
    String text = "{\"type\":\"text\",\"value\":\"a\"}";
    String one = "{\"type\":\"paragraph\",\"children\":[" + nested(open, text, "]}]}", 120) + "]}";
    return "\"intro\":[" + fill(one + ",", size) + one + "]}";
  }

  private static String lists(int size) {
    String open =
        "{\"type\":\"list\",\"ordered\":false,\"spread\":false,\"children\":"
            + "[{\"type\":\"listItem\",\"children\":[";
    String one = nested(open, paragraph("a"), "]}]}", 120);
    return "\"intro\":[" + fill(one + ",", size) + one + "]}";
  }

  private static String metadata(int size) {
    String one = nested("[", "1", "]", 100);
    return "\"metadata\":{" + count(size, i -> "\"a" + i + "\":" + one + ",") + "\"b\":1}}";
  }

  private static String mappings(int size) {
    String one = nested("{\"a\":", "1", "}", 100);
    return "\"metadata\":{" + count(size, i -> "\"a" + i + "\":" + one + ",") + "\"b\":1}}";
  }
}
