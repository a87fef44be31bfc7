package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomisationTest {
  private static final Inline MARKED =
      new Inline.Hyperlink("https://example.com/in", "", List.of(Inline.Emphasis.of("in")));

  private static final Issue ISSUE =
      Issue.builder()
          .intro(List.of(new Block.Paragraph(List.of(new Inline.Text("See "), MARKED))))
          .section("News", SectionKind.NEWS, s -> s.entry("Text.", "https://example.com/line"))
          .build();

  private static String body(Function<HtmlRenderer.Builder, HtmlRenderer.Builder> change) {
    return change.apply(HtmlRenderer.fragment().toBuilder()).build().render(ISSUE);
  }

  @Test
  void anOverrideMayWrapTheUsualRendering() {
    String html =
        body(
            b ->
                b.override(
                    Block.LinkLine.class,
                    (line, out, next) -> {
                      out.start("aside");
                      next.render(line);
                      out.end();
                    }));
    assertTrue(html.contains("<aside><p class=\"link-line\">"), html);
  }

  @Test
  void linksOfBothKindsAreOverriddenAtOnce() {
    List<Link> seen = new ArrayList<>();
    String html =
        body(
            b ->
                b.override(
                    Link.class,
                    (link, out, next) -> {
                      seen.add(link);
                      next.render(link.withUrl(link.url() + "?x"));
                    }));
    assertEquals(
        List.of(Link.of("https://example.com/in", "in"), Link.of("https://example.com/line")),
        seen);
    assertTrue(html.contains("<a href=\"https://example.com/in?x\"><em>in</em></a>"), html);
    assertTrue(html.contains("<a href=\"https://example.com/line?x\">"), html);
  }

  @Test
  void aLinkWithAnotherLabelShowsIt() {
    String html =
        body(b -> b.override(Link.class, (link, out, next) -> next.render(link.withLabel("<x>"))));
    assertEquals(2, html.split("&lt;x&gt;</a>", -1).length - 1, html);
  }

  @Test
  void aLaterOverrideWrapsTheOneBefore() {
    String html =
        body(
            b ->
                b.override(Inline.Text.class, (text, out, next) -> around("i", text, out, next))
                    .override(
                        Inline.Text.class, (text, out, next) -> around("b", text, out, next)));
    assertTrue(html.contains("<p><b><i>Text.</i></b></p>"), html);
  }

  private static <T> void around(
      String element, T node, HtmlWriter out, ElementRenderer.Next<T> next) {
    out.start(element);
    next.render(node);
    out.end();
  }

  @Test
  void contentCanBeWrittenIntoAnElementOfOnesOwn() {
    String html =
        body(
            b ->
                b.override(
                        Inline.Emphasis.class,
                        (emphasis, out, next) -> out.start("i").inlines(emphasis.children()).end())
                    .override(
                        Entry.class,
                        (entry, out, next) -> out.start("li").blocks(entry.content()).end())
                    .override(
                        Section.class,
                        (section, out, next) -> next.render(section.toBuilder().build()))
                    .override(Issue.class, (issue, out, next) -> next.render(issue)));
    assertTrue(html.contains("<i>in</i>"), html);
    assertTrue(html.contains("<li><p>Text.</p>"), html);
  }

  @Test
  void anOverrideMustEndWhatItBegins() {
    HtmlRenderer renderer =
        HtmlRenderer.fragment().toBuilder()
            .override(Section.class, (section, out, next) -> out.start("div"))
            .build();
    assertThrows(IllegalStateException.class, () -> renderer.render(ISSUE));
  }

  @Test
  void onlyWhatIsRenderedCanBeOverridden() {
    HtmlRenderer.Builder builder = HtmlRenderer.fragment().toBuilder();
    assertThrows(
        IllegalArgumentException.class, () -> builder.override(Block.class, (a, b, c) -> {}));
    assertThrows(
        IllegalArgumentException.class, () -> builder.override(String.class, (a, b, c) -> {}));
  }

  @Test
  void hooksSeeEveryTagAndAreCheckedToo() throws IOException {
    HtmlRenderer renderer =
        HtmlRenderer.page().toBuilder()
            .attributes((element, attributes) -> attributes.put("data-x", element + "\"<"))
            .attributes(
                (element, attributes) -> {
                  if (element.equals("a")) {
                    attributes.put("href", "javascript:x");
                    attributes.put("target", "_blank");
                  }
                })
            .build();
    StringBuilder html = new StringBuilder();
    RenderReport report = renderer.render(ISSUE, html);
    Document page = Jsoup.parse(html.toString());
    // All but the style element, which holds no text that could be escaped.
    page.select("html, html *:not(style)")
        .forEach(e -> assertEquals(e.tagName() + "\"<", e.attr("data-x"), e::outerHtml));
    assertTrue(page.select("a[href]").isEmpty());
    assertEquals(2, page.select("a[target=_blank]").size());
    assertEquals(DiagnosticCode.UNSAFE_URL, report.diagnostics().get(0).code());
  }

  @Test
  void urlsCanBeRewrittenAndAreJudgedAgain() throws IOException {
    HtmlRenderer tracking =
        HtmlRenderer.fragment().toBuilder().rewriteUrls(url -> url + "?utm=1").build();
    String html = tracking.render(ISSUE);
    assertTrue(
        html.contains("<a href=\"https://example.com/line?utm=1\">https://example.com/line</a>"),
        html);
    HtmlRenderer evil =
        HtmlRenderer.fragment().toBuilder().rewriteUrls(url -> "javascript:x").build();
    StringBuilder out = new StringBuilder();
    assertEquals(2, evil.render(ISSUE, out).diagnostics().size());
    assertFalse(out.toString().contains("<a "), out::toString);
  }

  @Test
  void labelsCanBeInAnotherLanguage() {
    HtmlLabels labels = HtmlLabels.english().toBuilder().language("de").issue("Ausgabe").build();
    Document page =
        Jsoup.parse(HtmlRenderer.page().toBuilder().labels(labels).build().render(ISSUE));
    assertEquals("de", page.select("html").attr("lang"));
    assertEquals("Ausgabe", page.title());
  }

  @Test
  void stylesheetsCanBeReplacedExtendedAndLinked() {
    assertEquals("p{}", style(Stylesheet.of("p{}")).select("style").get(0).data().strip());
    assertEquals(
        "a.css", style(Stylesheet.at("a.css")).select("link[rel=stylesheet]").attr("href"));
    assertTrue(style(Stylesheet.none()).select("style, link").isEmpty());
    assertTrue(Stylesheet.standard().with("p{}").css().endsWith("\np{}"));
    assertThrows(IllegalArgumentException.class, () -> Stylesheet.of("</STYLE><script>"));
    assertThrows(IllegalArgumentException.class, () -> Stylesheet.standard().with("<!--"));
  }

  private static Document style(Stylesheet stylesheet) {
    return Jsoup.parse(
        HtmlRenderer.page().toBuilder().stylesheet(stylesheet).build().render(ISSUE));
  }

  @Test
  void aFrameWritesTheArticleOnce() {
    PageFrame frame =
        (page, out) -> {
          out.start("main");
          page.article();
          out.end();
        };
    Document page = Jsoup.parse(framed(frame));
    assertEquals(1, page.select("body > main > article").size());
    assertThrows(IllegalStateException.class, () -> framed((p, out) -> {}));
    assertThrows(
        IllegalStateException.class,
        () ->
            framed(
                (p, out) -> {
                  p.article();
                  p.article();
                }));
    assertThrows(
        IllegalStateException.class,
        () ->
            framed(
                (p, out) -> {
                  out.start("main");
                  p.article();
                }));
  }

  private static String framed(PageFrame frame) {
    return HtmlRenderer.page().toBuilder().frame(frame).build().render(ISSUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "srcdoc", "x y", "", "A", "a>"})
  void namesOfScriptsAndNamesThatAreNoneAreRefused(String name) {
    HtmlRenderer renderer =
        HtmlRenderer.fragment().toBuilder()
            .override(
                Section.class,
                (section, out, next) -> out.start("p").attribute(name, section.title()).end())
            .build();
    assertThrows(IllegalArgumentException.class, () -> renderer.render(ISSUE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "style", "a b", ""})
  void elementsThatCanNotBeEscapedAreRefused(String element) {
    HtmlRenderer renderer =
        HtmlRenderer.fragment().toBuilder()
            .override(Section.class, (section, out, next) -> out.start(element).end())
            .build();
    assertThrows(IllegalArgumentException.class, () -> renderer.render(ISSUE));
  }

  @Test
  void onlyUnsafeRawIsUnescaped() {
    String html =
        body(
            b ->
                b.override(
                    Section.class, (section, out, next) -> out.unsafeRaw("<wbr>").text("<wbr>")));
    assertTrue(html.contains("<wbr>&lt;wbr&gt;"), html);
  }

  @Test
  void overridesAreBoundedInDepthToo() throws IOException {
    Inline inline = Inline.Emphasis.of("deep");
    Block block = Block.Paragraph.of("deep");
    for (int i = 0; i < 1000; i++) {
      inline =
          i % 2 == 0 ? new Inline.Strong(List.of(inline)) : new Inline.Emphasis(List.of(inline));
      block = new Block.Quote(List.of(block));
    }
    Issue issue =
        Issue.builder().intro(List.of(block, new Block.Paragraph(List.of(inline)))).build();
    HtmlRenderer renderer =
        HtmlRenderer.fragment().toBuilder()
            .override(
                Block.Quote.class,
                (quote, out, next) -> out.start("div").blocks(quote.children()).end())
            .override(
                Inline.Emphasis.class,
                (emphasis, out, next) -> out.start("i").inlines(emphasis.children()).end())
            .build();
    RenderReport report = renderer.render(issue, new StringBuilder());
    assertEquals(
        List.of(DiagnosticCode.TOO_DEEP, DiagnosticCode.TOO_DEEP),
        report.diagnostics().stream().map(found -> found.code()).toList());
  }
}
