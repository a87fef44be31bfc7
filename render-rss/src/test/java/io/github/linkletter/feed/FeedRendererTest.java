package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.render.RenderReport;
import io.github.linkletter.testing.XmlIssues;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class FeedRendererTest {
  private static final FeedRenderer RSS = FeedRenderer.rss(Feeds.INFO);

  private static Element rss(FeedRenderer renderer, Issue... issues) throws Exception {
    StringBuilder out = new StringBuilder();
    renderer.render(archive(issues), out);
    return Feeds.parse(out);
  }

  private static List<ArchivedIssue> archive(Issue... issues) {
    return List.of(issues).stream().map(ArchivedIssue::of).toList();
  }

  private static Issue dated(String date) {
    return Issue.builder().number(1).date(PublicationDate.parse(date).orElseThrow()).build();
  }

  @Test
  void rendersRss() throws Exception {
    assertEquals("application/rss+xml", RSS.mediaType());
    Element empty = rss(RSS);
    assertEquals("rss", empty.getTagName());
    assertEquals("2.0", empty.getAttribute("version"));
    assertEquals(List.of(), Feeds.texts(empty, "item"));
    assertEquals(List.of(), Feeds.texts(empty, "lastBuildDate"));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-13T12:19:43+01:00, 'Sun, 13 Sep 2015 12:19:43 +0100'",
    "2015-09-13T23:59:59.9-11:30, 'Sun, 13 Sep 2015 23:59:59 -1130'",
    "2015-09-13T12:19:43Z, 'Sun, 13 Sep 2015 12:19:43 GMT'",
    "2015-09-03T12:19, 'Thu, 3 Sep 2015 12:19:00 GMT'",
    "2015-09-03, 'Thu, 3 Sep 2015 12:00:00 GMT'",
    "0001-01-01, 'Mon, 1 Jan 0001 12:00:00 GMT'"
  })
  void datesAreThoseOfRfc822(String date, String expected) throws Exception {
    assertEquals(List.of(expected), Feeds.texts(rss(RSS, dated(date)), "pubDate"));
  }

  @Test
  void idsComeFromTheIssueAlone() throws Exception {
    Issue issue = dated("2015-09-13T23:30:00-08:00");
    Issue corrected = issue.toBuilder().title("Corrected").intro("Another text.").build();
    assertEquals(
        List.of("tag:example.com,2015-09-13:issue-1", "tag:example.com,2015-09-13:issue-1"),
        Feeds.texts(rss(RSS, issue, corrected), "guid"));
    Issue unnumbered = Issue.builder().title("Title").intro("One.").build();
    List<String> ids =
        Feeds.texts(
            rss(
                RSS,
                unnumbered,
                unnumbered.toBuilder().intro("Two.").build(),
                unnumbered.toBuilder().title("Another").build(),
                unnumbered.toBuilder().number(1).build(),
                Issue.builder().intro("One.").build(),
                Issue.builder().intro("Two.").build()),
            "guid");
    assertEquals(ids.get(0), ids.get(1));
    assertEquals(5, ids.stream().distinct().count());
    assertTrue(ids.stream().allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}")));
  }

  @Test
  void theBodyCanBeAnother() throws Exception {
    Issue issue = Issue.builder().title("Title").build();
    assertEquals(
        List.of(HtmlRenderer.fragment().render(issue)), Feeds.texts(rss(RSS, issue), "encoded"));
    HtmlRenderer other = HtmlRenderer.fragment().toBuilder().headingLevel(5).build();
    assertEquals(
        List.of(other.render(issue)), Feeds.texts(rss(RSS.withBody(other), issue), "encoded"));
  }

  /** A body that lets everything through. */
  private record Raw() implements IssueRenderer {
    @Override
    public RenderReport render(Issue issue, Appendable out) throws IOException {
      out.append(issue.title().orElse(""));
      return RenderReport.clean();
    }

    @Override
    public String mediaType() {
      return "text/html";
    }
  }

  @Test
  void noBodyCanBreakTheFeed() throws Exception {
    Issue issue = Issue.builder().number(7).title("]]><b>\u0001\u0002\uD800</b> &lt;").build();
    StringBuilder out = new StringBuilder();
    RenderReport report = RSS.withBody(new Raw()).render(archive(issue), out);
    Element feed = Feeds.parse(out);
    assertEquals(List.of("]]><b>\uFFFD\uFFFD\uFFFD</b> &lt;"), Feeds.texts(feed, "encoded"));
    assertEquals(
        List.of(
            "warning: #7: U+0001 can't be written, and became U+FFFD. [forbidden-character]",
            "warning: #7: Half a surrogate pair can't be written, and became U+FFFD."
                + " [lone-surrogate]"),
        report.diagnostics().stream().map(Diagnostic::toString).toList());
    assertEquals("", report.diagnostics().get(0).path().orElseThrow().toString());
  }

  @Test
  void theDescriptionIsTextThatSurvivesHtml() throws Exception {
    Issue issue = Issue.builder().intro("Q&A about <b> and &lt;").build();
    Element feed = rss(RSS, issue);
    assertEquals("Q&amp;A about &lt;b&gt; and &amp;lt;", Feeds.texts(feed, "description").get(1));
  }

  @Test
  void theDescriptionIsShort() throws Exception {
    String word = "x".repeat(FeedRenderer.MAX_SUMMARY);
    assertEquals(word, summary(word));
    assertEquals("x".repeat(FeedRenderer.MAX_SUMMARY - 1) + "…", summary(word + "y"));
    assertEquals("a\u00A0b…", summary("a\u00A0b \n\t " + word));
    String emoji = "\uD83D\uDE00".repeat(FeedRenderer.MAX_SUMMARY / 2);
    assertEquals(emoji, summary(emoji));
    assertEquals(emoji.substring(2) + "…", summary(emoji + "y"));
    String odd = "x" + emoji;
    assertEquals(odd.substring(0, FeedRenderer.MAX_SUMMARY - 1) + "…", summary(odd));
    assertEquals("First.", summary(""));
  }

  private static String summary(String intro) throws Exception {
    Issue issue =
        Issue.builder()
            .intro(intro)
            .section(
                "News", SectionKind.NEWS, s -> s.entry("", "https://a.example/").entry("First."))
            .build();
    return Feeds.texts(rss(RSS, issue), "description").get(1);
  }

  @Test
  void theOrderAndTheSourceOfIssuesAreKept() throws Exception {
    Element feed = rss(RSS, dated("2024-01-02"), dated("2024-01-03"), dated("2024-01-01"));
    assertEquals(
        List.of(
            "tag:example.com,2024-01-02:issue-1",
            "tag:example.com,2024-01-03:issue-1",
            "tag:example.com,2024-01-01:issue-1"),
        Feeds.texts(feed, "guid"));
  }

  @Test
  void issuesPassThroughOneByOne() throws IOException {
    int count = 3000;
    Issue issue = Issue.builder().intro("x".repeat(1000)).build();
    long[] written = {0};
    Appendable out =
        new Appendable() {
          @Override
          public Appendable append(CharSequence text) {
            written[0] += text.length();
            return this;
          }

          @Override
          public Appendable append(CharSequence text, int from, int to) {
            written[0] += to - from;
            return this;
          }

          @Override
          public Appendable append(char c) {
            written[0]++;
            return this;
          }
        };
    int[] iterators = {0};
    Iterable<ArchivedIssue> issues =
        () -> {
          iterators[0]++;
          return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
              return next < count;
            }

            @Override
            public ArchivedIssue next() {
              long pending = 1000L * next - written[0];
              assertTrue(pending < 100_000, () -> pending + " characters are held back");
              next++;
              return ArchivedIssue.of(issue);
            }
          };
        };
    RSS.render(issues, out);
    assertEquals(1, iterators[0]);
    assertTrue(written[0] > 1000L * count);
  }

  @Test
  void diagnosticsAreLimited() throws IOException {
    Issue issue = Issue.builder().number(1).title("\u0001").build();
    List<ArchivedIssue> atLimit =
        Collections.nCopies(FeedRenderer.MAX_DIAGNOSTICS, ArchivedIssue.of(issue));
    assertEquals(
        Collections.nCopies(FeedRenderer.MAX_DIAGNOSTICS, DiagnosticCode.FORBIDDEN_CHARACTER),
        codes(atLimit));
    List<DiagnosticCode> above =
        codes(Collections.nCopies(FeedRenderer.MAX_DIAGNOSTICS + 1, ArchivedIssue.of(issue)));
    assertEquals(FeedRenderer.MAX_DIAGNOSTICS + 1, above.size());
    assertEquals(DiagnosticCode.MORE_DIAGNOSTICS, above.get(FeedRenderer.MAX_DIAGNOSTICS));
  }

  private static List<DiagnosticCode> codes(List<ArchivedIssue> issues) throws IOException {
    return RSS.render(issues, new StringBuilder()).diagnostics().stream()
        .map(Diagnostic::code)
        .toList();
  }

  @Test
  void depthIsNotBoundedByTheStack() throws Exception {
    Block block = Block.Paragraph.of("deep");
    Inline inline = new Inline.Text("deep");
    for (int i = 0; i < 20_000; i++) {
      block = new Block.Quote(List.of(block));
      inline = new Inline.Emphasis(List.of(new Inline.Strong(List.of(inline))));
    }
    Issue issue = Issue.builder().intro(List.of(block, Block.Paragraph.of(inline))).build();
    Element feed = rss(RSS, issue);
    assertEquals("deep deep", Feeds.texts(feed, "description").get(1));
  }

  @Test
  void noOtherXmlWriterIsLookedFor() throws Exception {
    String property = "javax.xml.stream.XMLOutputFactory";
    System.setProperty(property, "no.such.Factory");
    try {
      assertEquals(
          List.of("#1"), Feeds.texts(rss(RSS, dated("2024-01-01")), "title").subList(1, 2));
    } finally {
      System.clearProperty(property);
    }
  }

  @Test
  void aFileHoldsWhatItsDeclarationSays(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("feed.xml");
    Issue issue = Issue.builder().title("Grüße 😀").build();
    RSS.render(archive(issue), file);
    assertTrue(Files.readString(file).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    assertEquals("Grüße 😀", Feeds.texts(Feeds.parse(Files.readString(file)), "title").get(1));
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
    List<ArchivedIssue> issues = archive(Issue.builder().intro("x".repeat(100_000)).build());
    assertSame(full, assertThrows(IOException.class, () -> RSS.render(issues, out)));
    assertSame(full, assertThrows(IOException.class, () -> RSS.render(List.of(), out)));
  }

  @Test
  void nullIsNamed() {
    assertEquals("info", npe(() -> FeedRenderer.rss(null)));
    assertEquals("newBody", npe(() -> RSS.withBody(null)));
    assertEquals("issues", npe(() -> RSS.render(null, new StringBuilder())));
    assertEquals("out", npe(() -> RSS.render(List.of(), (Appendable) null)));
  }

  private static String npe(Executable call) {
    return assertThrows(NullPointerException.class, call).getMessage();
  }

  @Test
  void oneInstanceServesManyThreads() throws Exception {
    Element root = XmlIssues.root(Path.of("src/test/cases/typical.xml"));
    List<ArchivedIssue> issues = Feeds.issues(root);
    FeedRenderer renderer = FeedRenderer.rss(Feeds.info(root));
    StringBuilder expected = new StringBuilder();
    RenderReport report = renderer.render(issues, expected);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      Callable<Boolean> task =
          () -> {
            StringBuilder out = new StringBuilder();
            return renderer.render(issues, out).equals(report) && out.compareTo(expected) == 0;
          };
      for (Future<Boolean> same : threads.invokeAll(Collections.nCopies(16 * 20, task))) {
        assertTrue(same.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
