package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.testing.XmlIssues;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {
  private static final HtmlRenderer FRAGMENT = HtmlRenderer.fragment();

  private static Element body(HtmlRenderer renderer, Issue issue) {
    return Parsed.safe(renderer.render(issue)).body;
  }

  private static Issue typical() throws IOException {
    return XmlIssues.issue(XmlIssues.root(Path.of("src/test/cases/typical.xml")));
  }

  @Test
  void rendersHtml() {
    assertEquals("text/html", FRAGMENT.mediaType());
  }

  @Test
  void theDefaultsAreTheFragment() throws IOException {
    HtmlRenderer rebuilt = FRAGMENT.toBuilder().build();
    assertNotSame(FRAGMENT, rebuilt);
    assertSame(FRAGMENT, HtmlRenderer.fragment());
    assertEquals(FRAGMENT.render(typical()), rebuilt.render(typical()));
  }

  @Test
  void aBuilderKeepsTheOptionsOfItsRenderer() throws IOException {
    HtmlRenderer renderer =
        FRAGMENT.toBuilder()
            .headingLevel(4)
            .idPrefix("a-")
            .urlPolicy(UrlPolicy.webOnly().withoutScheme("mailto"))
            .build();
    HtmlRenderer.Builder builder = renderer.toBuilder();
    String html = renderer.render(typical());
    assertEquals(html, builder.build().render(typical()));
    builder.headingLevel(1);
    assertEquals(html, renderer.render(typical()));
    assertFalse(html.contains("href=\"mailto:"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, h1 h2 h3 h4 h5 h6 h6 h6",
    "2, h2 h3 h4 h5 h6 h6 h6 h6",
    "5, h5 h6 h6 h6 h6 h6 h6 h6"
  })
  void headingsStandBelowTheTitle(int level, String expected) {
    Issue.Builder issue = Issue.builder().title("Title");
    List<Block> headings = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      headings.add(new Block.Heading(i, List.of(new Inline.Text("x"))));
    }
    issue.section("News", SectionKind.NEWS, s -> s.entry(e -> e.content(headings)));
    Element body = body(FRAGMENT.toBuilder().headingLevel(level).build(), issue.build());
    assertEquals(
        expected,
        String.join(
            " ", body.select("h1, h2, h3, h4, h5, h6").stream().map(Element::tagName).toList()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, -1, Integer.MAX_VALUE})
  void levelsOutOfRangeAreRefused(int level) {
    assertThrows(IllegalArgumentException.class, () -> FRAGMENT.toBuilder().headingLevel(level));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1a", "-", "a b", "a\"", "é", "a.b"})
  void prefixesOfAnotherFormAreRefused(String prefix) {
    assertThrows(IllegalArgumentException.class, () -> FRAGMENT.toBuilder().idPrefix(prefix));
  }

  @Test
  void idsAreUniqueAndPrefixed() {
    Issue issue =
        Issue.builder()
            .number(7)
            .section("A", SectionKind.NEWS, s -> {})
            .section("B", SectionKind.of("news-2"), s -> {})
            .section("C", SectionKind.NEWS, s -> {})
            .section("D", SectionKind.NEWS, s -> {})
            .build();
    Element body = body(FRAGMENT.toBuilder().idPrefix("a_1-").build(), issue);
    assertEquals(
        List.of(
            "a_1-issue-7",
            "a_1-issue-7-news",
            "a_1-issue-7-news-2",
            "a_1-issue-7-news-3",
            "a_1-issue-7-news-4"),
        body.select("[id]").eachAttr("id"));
    assertEquals(
        List.of("issue"), body(FRAGMENT, Issue.builder().build()).select("[id]").eachAttr("id"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-17, 2024-03-17",
    "2024-03-17T09:05, 2024-03-17T09:05:00",
    "2024-03-17T09:05:07.123456789, 2024-03-17T09:05:07.123",
    "2024-03-17T09:05:07.120000Z, 2024-03-17T09:05:07.120+00:00",
    "0001-01-01T00:00:00-11:30, 0001-01-01T00:00:00-11:30"
  })
  void datesAreThoseOfHtml(String date, String expected) {
    Issue issue = Issue.builder().date(PublicationDate.parse(date).orElseThrow()).build();
    Element time = body(FRAGMENT, issue).select("time").get(0);
    assertEquals(expected, time.attr("datetime"));
    assertEquals(date.substring(0, 10), time.text());
  }

  @Test
  void aRefusedLinkKeepsItsTextAndItsUrl() {
    Issue issue =
        Issue.builder()
            .intro(
                List.of(
                    Block.Paragraph.of(
                        Inline.Hyperlink.of("ftp://x/y", "a file"), new Inline.Text("!"))))
            .build();
    assertEquals("a file (ftp://x/y)!", body(FRAGMENT, issue).select("p").text());
  }

  @Test
  void sponsorsLinksAreMarkedAgainInTheClosing() throws IOException {
    Element body = body(FRAGMENT, typical());
    assertEquals(
        List.of("https://acme.example/weekly", "https://acme.example/weekly"),
        body.select("a[rel=sponsored]").eachAttr("href"));
    assertEquals(1, body.select("section.sponsored").size());
  }

  @Test
  void deepBlocksBecomeTextAtTheLimit() throws IOException {
    checkDepth(HtmlRenderer.MAX_NESTING, true);
    checkDepth(HtmlRenderer.MAX_NESTING + 1, false);
    checkDepth(100_000, false);
  }

  private static void checkDepth(int depth, boolean clean) throws IOException {
    Block block = Block.Paragraph.of("end");
    Inline inline = new Inline.Text("end");
    for (int i = 0; i < depth; i++) {
      block = new Block.Quote(List.of(block));
      inline =
          i % 2 == 0 ? new Inline.Strong(List.of(inline)) : new Inline.Emphasis(List.of(inline));
    }
    Issue issue = Issue.builder().intro(List.of(block, Block.Paragraph.of(inline))).build();
    StringBuilder html = new StringBuilder();
    RenderReport report = FRAGMENT.render(issue, html);
    assertEquals(
        clean ? List.of() : List.of("/intro/0 too-deep", "/intro/1 too-deep"),
        report.diagnostics().stream().map(d -> d.path().orElseThrow() + " " + d.code()).toList());
    Element body = Parsed.safe(html.toString()).body;
    int levels = Math.min(depth, HtmlRenderer.MAX_NESTING + 1);
    assertEquals(levels, body.select("blockquote").size());
    assertEquals(levels, body.select("strong, em").size());
    assertEquals("end end", body.text());
  }

  @Test
  void linksInLinksAreBoundedToo() {
    Inline inline = new Inline.Text("end");
    for (int i = 0; i < 100_000; i++) {
      inline = new Inline.Hyperlink("https://example.com/", "", List.of(inline));
    }
    Issue issue = Issue.builder().intro(List.of(Block.Paragraph.of(inline))).build();
    assertEquals("end", body(FRAGMENT, issue).select("a").text());
  }

  @Test
  void onlyTheFirstParagraphOfATightItemGoesWithoutItsElement() {
    List<Block> item = List.of(Block.Paragraph.of("one"), Block.Paragraph.of("two"));
    Issue issue = Issue.builder().intro(List.of(new Block.BulletList(true, List.of(item)))).build();
    Element li = body(FRAGMENT, issue).select("li").get(0);
    assertEquals("one", li.ownText());
    assertEquals(List.of("two"), li.select("p").eachText());
  }

  @Test
  void eachCharacterIsReportedOncePerElement() throws IOException {
    Issue issue = Issue.builder().title("\u0001\u0001\u0002\uD800\uDBFF").intro("\u0001").build();
    RenderReport report = FRAGMENT.render(issue, new StringBuilder());
    assertEquals(
        List.of(
            DiagnosticCode.FORBIDDEN_CHARACTER,
            DiagnosticCode.FORBIDDEN_CHARACTER,
            DiagnosticCode.LONE_SURROGATE,
            DiagnosticCode.FORBIDDEN_CHARACTER),
        report.diagnostics().stream().map(Diagnostic::code).toList());
    assertEquals("\uFFFD".repeat(5), body(FRAGMENT, issue).select("h2").text());
  }

  @Test
  void whatTheOutputThrowsIsThrown() {
    IOException full = new IOException("disk full");
    Writer out =
        new Writer() {
          @Override
          public void write(char[] chars, int from, int length) throws IOException {
            throw full;
          }

          @Override
          public void flush() throws IOException {
            throw new IOException("must not be flushed");
          }

          @Override
          public void close() throws IOException {
            throw new IOException("must not be closed");
          }
        };
    assertSame(
        full, assertThrows(IOException.class, () -> FRAGMENT.render(Issue.builder().build(), out)));
  }

  @Test
  void nullIsNamed() {
    Issue issue = Issue.builder().build();
    assertEquals("out", npe(() -> FRAGMENT.render(issue, (Appendable) null)));
    assertEquals("issue", npe(() -> FRAGMENT.render(null, new StringBuilder())));
    assertEquals("policy", npe(() -> FRAGMENT.toBuilder().urlPolicy(null)));
    assertEquals("prefix", npe(() -> FRAGMENT.toBuilder().idPrefix(null)));
    assertEquals("scheme", npe(() -> UrlPolicy.webOnly().withScheme(null)));
    assertEquals("scheme", npe(() -> UrlPolicy.webOnly().withoutScheme(null)));
    assertEquals("url", npe(() -> UrlPolicy.webOnly().allows(null)));
  }

  private static String npe(Callable<?> call) {
    return assertThrows(NullPointerException.class, call::call).getMessage();
  }

  @Test
  void oneInstanceServesManyThreads() throws Exception {
    Issue issue = typical();
    String expected = FRAGMENT.render(issue);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Callable<Boolean>> tasks =
          Collections.nCopies(16 * 50, () -> FRAGMENT.render(issue).equals(expected));
      for (Future<Boolean> same : threads.invokeAll(tasks)) {
        assertTrue(same.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
