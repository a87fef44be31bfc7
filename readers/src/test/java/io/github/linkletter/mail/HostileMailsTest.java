package io.github.linkletter.mail;

import static io.github.linkletter.mail.Mails.HEAD;
import static io.github.linkletter.mail.Mails.TEXT;
import static io.github.linkletter.mail.Mails.has;
import static io.github.linkletter.mail.Mails.quotedPrintable;
import static io.github.linkletter.mail.Mails.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.source.Source;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails that are broken or mean harm give a document or a clear failure. */
class HostileMailsTest {
  private static final int SIZE = 1_000_000;
  private static final String PARTS = "Content-Type: multipart/mixed; boundary=b\n\n";

  private static boolean isUnreadable(IssueDocument document) {
    return has(document, DiagnosticCode.UNREADABLE_MAIL);
  }

  @Test
  void withoutTextThereIsNoIssue() {
    assertTrue(isUnreadable(read("")));
    assertTrue(isUnreadable(read(HEAD)));
    assertTrue(isUnreadable(read(HEAD + "Content-Type: image/png\n\nabc")));
    assertTrue(isUnreadable(read(HEAD + PARTS + "--b\nContent-Type: image/png\n\nx\n--b--\n")));
  }

  @Test
  void aMissingBoundaryLosesNoText() {
    IssueDocument unclosed = read(HEAD + PARTS + "--b\n\n" + TEXT);
    IssueDocument unnamed = read(HEAD + "Content-Type: multipart/mixed\n\n" + TEXT);

    assertEquals(2, unclosed.issue().entries().count());
    assertTrue(unnamed.hasErrors() || unnamed.issue().entries().count() == 2);
  }

  @Test
  void partsAreReadToALimitedDepth() {
    StringBuilder deep = new StringBuilder(HEAD);
    for (int i = 0; i < 5000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    assertTrue(isUnreadable(read(deep + "\n" + TEXT)));

    IssueDocument limited = read(nested(15) + TEXT);
    assertEquals(2, limited.issue().entries().count());
    assertTrue(isUnreadable(read(nested(17) + TEXT)));
  }

  private static String nested(int depth) {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < depth; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    return mail.append('\n').toString();
  }

  @Test
  void partsAreReadToALimitedNumber() {
    String part = "--b\nContent-Type: image/png\n\nx\n";
    String text = "--b\n\n" + TEXT;

    assertEquals(2, read(HEAD + PARTS + part.repeat(998) + text).issue().entries().count());
    assertTrue(isUnreadable(read(HEAD + PARTS + part.repeat(1000) + text)));
    assertTrue(has(read(HEAD + PARTS + text + part.repeat(1000)), DiagnosticCode.MALFORMED_MAIL));
  }

  @Test
  void headersHaveLimits() {
    assertFalse(read("X: y\n".repeat(998) + HEAD + "\n" + TEXT).hasErrors());
    assertTrue(isUnreadable(read("X: y\n".repeat(999) + HEAD + "\n" + TEXT)));
    assertFalse(read("X: " + "y".repeat(65_000) + "\n" + HEAD + "\n" + TEXT).hasErrors());
    assertTrue(isUnreadable(read("X: " + "y".repeat(66_000) + "\n" + HEAD + "\n" + TEXT)));
    assertTrue(isUnreadable(read("X: y\n" + " y\n".repeat(30_000) + HEAD + "\n" + TEXT)));
  }

  @Test
  void aMailIsReadUpToTheParsersLimit() {
    byte[] mail = (HEAD + "\n" + TEXT).getBytes(StandardCharsets.UTF_8);
    IssueParser.Builder parser = IssueParser.builder().dialect(Dialect.plainText());
    Source source = Source.of("", mail);

    assertFalse(MailReader.of(parser.maxSize(mail.length).build()).read(source).hasErrors());
    assertTrue(
        has(
            MailReader.of(parser.maxSize(mail.length - 1).build()).read(source),
            DiagnosticCode.TOO_LARGE));
  }

  @Test
  void anUnknownCharsetIsReadAsUtf8() {
    for (String charset : List.of("x-unheard-of", "\"; drop\"", "../../etc")) {
      IssueDocument document =
          read(HEAD + "Content-Type: text/plain; charset=" + charset + "\n\n" + TEXT);

      assertTrue(has(document, DiagnosticCode.UNKNOWN_CHARSET), charset);
      assertEquals(2, document.issue().entries().count());
    }
  }

  @Test
  void brokenEncodingsAreReported() {
    String base64 = HEAD + "Content-Transfer-Encoding: base64\n\n";
    assertTrue(has(read(base64 + "TElOSyB{{{XRUVLTFk=\n"), DiagnosticCode.MALFORMED_MAIL));
    assertTrue(
        has(
            read(HEAD + "\n" + TEXT.replace("A first", "A =FF=C3 first")),
            DiagnosticCode.MALFORMED_MAIL));
    IssueDocument cut = read(HEAD + "\n" + quotedPrintable(TEXT) + "=\n=E2=8");
    assertEquals(2, cut.issue().entries().count());
  }

  @Test
  void aSubjectIsOneLineWhateverItEncodes() {
    IssueDocument document =
        read("Subject: =?utf-8?Q?a=0D=0ABcc:=20b=00c=E2=80=A8d?=\nDate: soon\n\nHello.\n");
    String subject = document.issue().title().orElseThrow();

    assertEquals("a Bcc: b c d", subject);
    assertEquals(
        List.of("subject", "date"), List.copyOf(document.issue().metadata().asMap().keySet()));
  }

  @Test
  void aSubjectCanNotPoseAsFrontMatter() {
    IssueDocument document =
        read("Subject: '\\\ntitle: x\n\nHello.\n".replace("\ntitle: x", " '' # x: &a *b"));

    assertEquals("'\\ '' # x: &a *b", document.issue().title().orElseThrow());
  }

  /** Mails as large as the limits let through. */
  static Stream<Arguments> large() {
    String text = HEAD + "\n" + TEXT;
    String html = HEAD + "Content-Type: text/html\n\n";
    StringBuilder boundaries = new StringBuilder(HEAD);
    StringBuilder charsets = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      boundaries.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
      charsets.append((i % 4000 == 0 ? "\nX: " : "") + "=?x" + i + "?q?a?= ");
    }
    return Stream.of(
        arguments("entries", HEAD + "\n" + filled(TEXT)),
        arguments("parts", HEAD + PARTS + filled("--b\n\nx\n")),
        arguments("parts in parts", boundaries.substring(0, SIZE)),
        arguments("mails in mails", HEAD + filled("Content-Type: message/rfc822\n\n")),
        arguments(
            "one boundary for all",
            HEAD + filled("Content-Type: multipart/mixed; boundary=b\n\n--b\n")),
        arguments(
            "parameters", HEAD + "Content-Type: text/plain;" + " a=b;".repeat(13_000) + "\n\n"),
        arguments(
            "encoded words", ("X: " + "=?utf-8?Q?=41?= ".repeat(4000) + "\n").repeat(15) + text),
        arguments("their beginnings", ("X: " + "=?".repeat(30_000) + "\n").repeat(15) + text),
        arguments("their charsets", charsets.substring(1) + "\n" + text),
        arguments("folded lines", ("X:" + "\n ".repeat(30_000) + "\n").repeat(15) + text),
        arguments("one line", text + filled("word ")),
        arguments("one word", text + filled("word")),
        arguments("URLs", text + filled("http://( ")),
        arguments("equals signs", text + filled("=")),
        arguments("broken escapes", text + filled("=FF")),
        arguments(
            "broken base64", HEAD + "Content-Transfer-Encoding: base64\n\n" + filled("{}!TElO\n")),
        arguments(
            "halves of UTF-16",
            HEAD + "Content-Type: text/plain; charset=utf-16\n\n" + filled("=D8=00")),
        arguments("tags", html + filled("<a")),
        arguments("links", html + filled("<a href=\"http://a.example\">")),
        arguments("headings", html + filled("<h1>x</h1>")),
        arguments("references", html + filled("&#1;&")),
        arguments("comments", html + filled("<!--")),
        arguments("blocks", html + filled("<div>x")));
  }

  private static String filled(String text) {
    return text.repeat(SIZE / text.length());
  }

  /** What is allocated stands for the work: it is the same whatever the machine is doing. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("large")
  void theWorkIsBoundedByTheSize(String name, String mail) {
    MailReader reader = new MailReader();
    Source source = Source.of("x", mail.getBytes(StandardCharsets.UTF_8));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    reader.read(source);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;

    assertTrue(source.size() <= reader.maxSize(), name);
    assertTrue(allocated < 600L * SIZE, () -> name + " allocates " + allocated);
  }

  @Provide
  Arbitrary<String> mails() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            HEAD,
            "\n",
            "\r\n",
            "\n\n",
            TEXT,
            "From x\n",
            ">From x\n",
            "Content-Type: multipart/mixed; boundary=b\n",
            "Content-Type: text/html; charset=utf-16\n",
            "Content-Type: text/plain; charset=iso-2022-jp\n",
            "Content-Type: message/rfc822\n",
            "Content-Transfer-Encoding: base64\n",
            "Content-Transfer-Encoding: quoted-printable\n",
            "--b\n",
            "--b--\n",
            "=\n",
            "=E2=82=AC",
            "=FF",
            "\u001B$B!!\u001B(B",
            "<p>",
            "<a href=\"http://a.example/",
            "<h1>",
            "</h1>",
            "&amp;",
            "<!--",
            "<script>",
            "Subject: =?utf-8?B?w6k=?= =?x?Q?=00?=\n",
            "\u0000",
            "\uD83D\uDE80",
            "TElOSyBXRUVLTFk=",
            "http://a.example/x\n");
    return pieces.list().ofMaxSize(20).map(list -> String.join("", list));
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void whateverAMailIsItGivesADocument(@ForAll("mails") String mail) {
    IssueDocument document = read(mail);

    assertEquals(document.issue(), read(mail).issue());
    assertEquals(document.diagnostics(), read(mail).diagnostics());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void anyBytesGiveADocument(@ForAll("mails") String mail, @ForAll byte[] bytes) {
    byte[] text = mail.getBytes(StandardCharsets.UTF_8);
    byte[] mixed = new byte[text.length + bytes.length];
    System.arraycopy(text, 0, mixed, 0, text.length);
    System.arraycopy(bytes, 0, mixed, text.length, bytes.length);
    read(mixed);
    new MailReader().takes("", mixed);
    MailToPost.standard().convert(Source.of("", mixed));
  }
}
