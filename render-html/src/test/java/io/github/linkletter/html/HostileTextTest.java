package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
  private static final List<String> MARKUP =
      List.of(
          "<script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "<ScRiPt src=//example.com/x.js>",
          "<img src=x onerror=alert(1)>",
          "\"><svg/onload=alert(1)>",
          "' onmouseover='alert(1)",
          "\" onmouseover=\"alert(1)",
          "x\" style=\"background:url(javascript:alert(1))",
          "</code></pre></article><iframe src=javascript:alert(1)>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?php",
          "<style>*{}</style>",
          "<base href=//x>",
          "&lt;script&gt;",
          "&#60;script&#62;",
          "&amp;amp;",
          "&",
          "&#0;",
          "&#106;avascript:x",
          "javascript&colon;x",
          "&notanentity;",
          "<\u0000script>",
          "\u0000<\u0001img onerror=alert(1)>",
          "\u2028<b>",
          "＜script＞",
          "a\uD83D",
          "\uDE00b",
          "\uD83D\uDE00",
          "\u202Egpj.exe",
          "\uFFFF\uFDD0\uD83F\uDFFF",
          "\u007F\u0080\u009F\u000B\u000C",
          "a\tb\nc\r\nd");

  static Stream<String> payloads() {
    return Stream.concat(MARKUP.stream(), ObfuscatedUrls.ALL.stream());
  }

  /** An issue with a text wherever it can have one. */
  static Issue everywhere(String text) {
    List<Inline> inlines = new ArrayList<>();
    inlines.add(new Inline.Text(text));
    inlines.add(Inline.Emphasis.of(text));
    inlines.add(Inline.Strong.of(text));
    inlines.add(new Inline.Code(text));
    inlines.add(new Inline.RawHtml(text));
    inlines.add(
        new Inline.Hyperlink("https://example.com/1", text, List.of(new Inline.Text(text))));
    inlines.add(new Inline.Image("https://example.com/2.png", text, text));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.LinkLine(Link.of("https://example.com/3", text).withTitle(text)));
    if (!text.isBlank()) {
      String url = "x" + text;
      inlines.add(new Inline.Hyperlink(url, text, inlines.subList(0, 5)));
      inlines.add(Inline.Hyperlink.of("https://example.com/" + text));
      inlines.add(new Inline.Image(url, text, text));
      inlines.add(new Inline.Image(url, "", ""));
      inlines.add(Inline.Hyperlink.of(url.substring(1) + "y"));
      blocks.add(Block.LinkLine.of(url));
      blocks.add(Block.LinkLine.of(url.substring(1) + "y"));
    }
    blocks.add(new Block.Paragraph(inlines));
    blocks.add(new Block.Heading(2, inlines));
    blocks.add(new Block.CodeBlock(text, text));
    blocks.add(new Block.RawBlock("html", text));
    blocks.add(new Block.RawBlock(text, text));
    blocks.add(new Block.Quote(blocks.subList(0, 3)));
    blocks.add(new Block.BulletList(true, List.of(blocks.subList(0, 3))));
    blocks.add(new Block.OrderedList(3, false, List.of(blocks.subList(0, 3))));
    Entry entry = Entry.of(blocks);
    return Issue.builder()
        .title(text)
        .publication(text)
        .intro(blocks)
        .section("t" + text, SectionKind.NEWS, s -> s.add(entry))
        .section("t" + text, SectionKind.SPONSOR, s -> s.add(entry))
        .closing(List.of(entry))
        .build();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void noTextBecomesMarkup(String text) {
    check(everywhere(text));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void shortCutsGiveTheSameAsTheGeneralWay(String text) throws IOException {
    PropertiesTest.checkShortCuts(everywhere(text), HtmlRenderer.fragment());
    PropertiesTest.checkShortCuts(everywhere(text), HtmlRenderer.email());
  }

  static void check(Issue issue) {
    String html = HtmlRenderer.fragment().render(issue);
    Parsed parsed = Parsed.safe(html);
    assertEquals(Parsed.expectedHrefs(issue, UrlPolicy.webOnly()), parsed.hrefs());
    String page = HtmlRenderer.page().render(issue);
    assertEquals(parsed.hrefs(), Parsed.safeDocument(page, Stylesheet.standard().css()).hrefs());
    String mail = HtmlRenderer.email().render(issue);
    String dark = Stylesheet.resource("email-dark.css");
    assertEquals(parsed.hrefs(), Parsed.safeDocument(mail, dark).hrefs());
    Issue withPublication = issue.toBuilder().title("").build();
    Parsed.safe(HtmlRenderer.fragment().render(withPublication));
    issue
        .title()
        .map(title -> Characters.allowed(title, new Findings()))
        .ifPresent(
            title -> assertEquals(title, parsed.body.select(".issue-title").get(0).wholeText()));
    Block.CodeBlock code =
        (Block.CodeBlock)
            issue.intro().stream().filter(Block.CodeBlock.class::isInstance).findFirst().get();
    assertEquals(
        Characters.allowed(code.value(), new Findings()),
        parsed.body.select("pre > code").get(0).wholeText());
  }

  @ParameterizedTest
  @MethodSource("obfuscated")
  void refusedUrlsAreReportedWithTheirPlace(String url) throws Exception {
    Issue issue =
        Issue.builder()
            .section("News", SectionKind.NEWS, s -> s.entry("One.").entry("Two.", url))
            .build();
    StringBuilder html = new StringBuilder();
    RenderReport report = HtmlRenderer.fragment().render(issue, html);
    Diagnostic last = report.diagnostics().get(report.diagnostics().size() - 1);
    assertEquals(DiagnosticCode.UNSAFE_URL, last.code());
    assertEquals("/sections/0/entries/1/content/1", last.path().orElseThrow().toString());
    assertTrue(Parsed.safe(html.toString()).hrefs().isEmpty());
  }

  static List<String> obfuscated() {
    return ObfuscatedUrls.ALL;
  }
}
