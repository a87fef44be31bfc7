package io.github.linkletter.mail;

import static io.github.linkletter.mail.Mails.HEAD;
import static io.github.linkletter.mail.Mails.TEXT;
import static io.github.linkletter.mail.Mails.has;
import static io.github.linkletter.mail.Mails.quotedPrintable;
import static io.github.linkletter.mail.Mails.read;
import static io.github.linkletter.mail.Mails.withoutMetadata;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.Tile;
import io.github.linkletter.source.Position;
import io.github.linkletter.source.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {
  private static final String PLAIN = "Content-Type: text/plain; charset=utf-8\n";
  private static final String QUOTED = "Content-Transfer-Encoding: quoted-printable\n";

  private static Issue expected() {
    return withoutMetadata(read(HEAD + "\n" + quotedPrintable(TEXT)));
  }

  private static String base64(byte[] bytes) {
    return Base64.getMimeEncoder(60, new byte[] {'\n'}).encodeToString(bytes) + "\n";
  }

  @Test
  void aMailOfTheNewsletterIsRead() {
    IssueDocument document = read(HEAD + "\n" + quotedPrintable(TEXT));
    Issue issue = document.issue();

    assertEquals(Dialect.plainText(), document.dialect());
    assertEquals("LINK WEEKLY ISSUE #7 - 1st May 2014", issue.title().orElseThrow());
    assertEquals(7, issue.number().orElseThrow());
    assertEquals("LINK WEEKLY", issue.publication().orElseThrow());
    assertEquals(
        "2014-05-01T23:30:05Z",
        issue.date().orElseThrow().toOffsetDateTime().orElseThrow().toString());
    assertEquals(Map.of("subject", new Metadata.Text("Link Weekly #7")), issue.metadata().asMap());
    assertEquals(2, issue.entries().count());
    assertEquals(
        List.of(
            "http://a.example/1?b=c",
            "http://a.example/2",
            "http://a.example/3",
            "http://a.example/4"),
        issue.entries().flatMap(entry -> entry.allLinks().stream()).map(Link::url).toList());
    assertTrue(issue.intro().toString().contains("caf\u00e9"), issue.intro()::toString);
    assertEquals(List.of(), document.diagnostics());
  }

  static Stream<Arguments> encodings() {
    byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
    String windows = "windows-1252";
    byte[] cp1252 = TEXT.getBytes(Charset.forName(windows));
    String attachment = "Content-Disposition: attachment\n" + PLAIN + "\nNot this text.\n";
    return Stream.of(
        arguments("not encoded, not declared", HEAD + "\n" + TEXT),
        arguments("8bit", HEAD + PLAIN + "Content-Transfer-Encoding: 8bit\n\n" + TEXT),
        arguments("declared", HEAD + PLAIN + QUOTED + "\n" + quotedPrintable(TEXT)),
        arguments(
            "lower case",
            HEAD + PLAIN + QUOTED + "\n" + quotedPrintable(TEXT).replaceAll("=E2", "=e2")),
        arguments("base64", HEAD + PLAIN + "Content-Transfer-Encoding: BASE64\n\n" + base64(utf8)),
        arguments(
            "another charset",
            HEAD
                + "Content-Type: text/plain; charset=\"Windows-1252\"\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + base64(cp1252)),
        arguments(
            "ascii that is none",
            HEAD
                + "Content-Type: text/plain; charset=us-ascii\nContent-Transfer-Encoding: 8bit\n\n"
                + TEXT),
        arguments(
            "alternative",
            multipart(
                "alternative", "Content-Type: text/html\n\n<p>No</p>\n", PLAIN + "\n" + TEXT)),
        arguments(
            "nested",
            HEAD
                + "Content-Type: multipart/mixed; boundary=out\n\n--out\n"
                + multipart("alternative", PLAIN + QUOTED + "\n" + quotedPrintable(TEXT))
                    .substring(HEAD.length())
                + "\n--out\n"
                + attachment
                + "--out--\n"),
        arguments("attachment first", multipart("mixed", attachment, PLAIN + "\n" + TEXT)),
        arguments("from an mbox", "From a@b.example Thu May  1 2014\n" + HEAD + "\n" + TEXT));
  }

  private static String multipart(String kind, String... parts) {
    StringBuilder mail =
        new StringBuilder(
            HEAD + "Content-Type: multipart/" + kind + "; boundary=\"b=1\"\n\nOld.\n");
    for (String part : parts) {
      mail.append("--b=1\n").append(part).append("\n");
    }
    return mail + "--b=1--\nBehind.\n";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void howItIsEncodedDoesNotMatter(String name, String mail) {
    assertEquals(expected(), withoutMetadata(read(mail)), name);
    assertEquals(expected(), withoutMetadata(read(mail.replace("\n", "\r\n"))), name + ", CRLF");
  }

  @Test
  void anUnencodedMailKeepsWhatLooksEncoded() {
    IssueDocument document =
        read(HEAD + "\n" + TEXT.replace("====", "=====").replace("?b=c", "?b=c&d=e2&f=zz"));

    assertEquals("News", document.issue().sections().get(0).title());
    assertEquals(
        "http://a.example/1?b=c&d=e2&f=zz",
        document.issue().entries().findFirst().orElseThrow().links().get(0).url());
  }

  @Test
  void placesAreThoseInTheMailAsReceived() {
    String odd = TEXT.replace("http://a.example/3", "javascript:x\n\n\nSee [this](data:x) there");
    for (String encoded : List.of(quotedPrintable(odd), odd)) {
      IssueDocument document = read(HEAD + "\n" + encoded);
      Diagnostic unsafe =
          document.diagnostics().stream()
              .filter(diagnostic -> diagnostic.code() == DiagnosticCode.UNSAFE_URL)
              .findFirst()
              .orElseThrow();
      Source source = document.source();
      Position position = source.position(unsafe.span().orElseThrow().start());

      assertEquals(source.position(source.text().indexOf("data:x")), position);
      assertEquals("data:x", source.text(unsafe.span().orElseThrow()));
      int second = source.text().indexOf("A second");
      assertEquals(second, document.entries().get(1).span().start());
      assertEquals(Tile.Kind.ENVELOPE, document.tiles().get(0).kind());
      assertEquals(HEAD.length() + 1, document.tiles().get(1).span().start());
    }
  }

  @Test
  void placesInBase64AreExact() {
    String encoded = base64(TEXT.getBytes(StandardCharsets.UTF_8));
    IssueDocument document = read(HEAD + PLAIN + "Content-Transfer-Encoding: base64\n\n" + encoded);
    int start = document.entries().get(0).span().start();
    int line = document.source().position(start).line();
    int bytes = TEXT.substring(0, TEXT.indexOf("A first")).getBytes(StandardCharsets.UTF_8).length;

    assertEquals(6 + bytes / 45, line);
  }

  @Test
  void theSubjectStandsInForTheTitle() {
    IssueDocument document = read(HEAD + "\nHello.\n\n\nNews\n====\n\nText.\n");

    assertEquals("Link Weekly #7", document.issue().title().orElseThrow());
    assertEquals(7, document.issue().number().orElseThrow());
    assertFalse(has(document, DiagnosticCode.MISSING_TITLE));
  }

  @Test
  void whatTheHeaderSaysDifferentlyIsReported() {
    String head = HEAD.replace("#7", "#8").replace("1 May", "3 May");
    IssueDocument document = read(head + "\n" + TEXT);

    assertEquals(7, document.issue().number().orElseThrow());
    assertEquals("2014-05-03", document.issue().date().orElseThrow().day().toString());
    assertTrue(has(document, DiagnosticCode.NUMBER_MISMATCH));
    assertTrue(has(document, DiagnosticCode.DATE_MISMATCH));
    assertEquals(
        2,
        document
            .source()
            .position(document.diagnostics().get(1).span().orElseThrow().start())
            .line());
  }

  static Stream<Arguments> dates() {
    return Stream.of(
        arguments("Thu, 1 May 2014 23:30:05 +0000", "2014-05-01T23:30:05Z"),
        arguments("Mon, 01 May 2014 23:30:05 +0100", "2014-05-01T23:30:05+01:00"),
        arguments("1 May 2014 23:30 GMT", "2014-05-01T23:30Z"),
        arguments(
            "Thu,  1 MAY 14 23:30:05 EST (a \t(nested) comment)", "2014-05-01T23:30:05-05:00"),
        arguments("1 May 114 23:30:05 -0000", "2014-05-01T23:30:05Z"));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void datesAreRead(String header, String date) {
    Issue issue = read("Subject: x\nDate: " + header + "\n\n" + TEXT).issue();

    assertEquals(date, issue.date().orElseThrow().toOffsetDateTime().orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "10000", "20214", "+12014", "-2014"})
  void aYearIsFromOneTo9999(String year) {
    IssueDocument document =
        read("Subject: x\nDate: 1 May " + year + " 10:00:00 +0000\n\nHello.\n");

    assertTrue(has(document, DiagnosticCode.INVALID_MAIL_DATE));
    assertTrue(document.issue().date().isEmpty());
  }

  @Test
  void aDateThatIsNoneIsReportedAndKept() {
    IssueDocument document = read("Subject: x\nDate: soon\n\n" + TEXT);

    assertTrue(has(document, DiagnosticCode.INVALID_MAIL_DATE));
    assertEquals(new Metadata.Text("soon"), document.issue().metadata().get("date").orElseThrow());
    assertEquals("2014-05-01", document.issue().date().orElseThrow().toString());
    assertTrue(has(read("Subject: x\n\n" + TEXT), DiagnosticCode.INVALID_MAIL_DATE));
  }

  @Test
  void headersAreMetadata() {
    Metadata metadata =
        read(HEAD + "X-A: one\n two\nx-a: =?iso-8859-1?Q?caf=E9?= \nX-B: caf\u00e9\n\n" + TEXT)
            .issue()
            .metadata();

    assertEquals(
        Metadata.Value.of(List.of("one two", "caf\u00e9")), metadata.get("x-a").orElseThrow());
    assertEquals(new Metadata.Text("caf\u00e9"), metadata.get("x-b").orElseThrow());
    assertTrue(metadata.get("date").isEmpty());
  }

  @Test
  void htmlBecomesText() {
    String html =
        """
        <html><head><title>No</title><style>p { x: "y" }</style></head><body>
        <p>LINK WEEKLY<br>ISSUE #7 - 1st May 2014</p>
        <p>Hello, readers &ndash; caf&eacute;.</p><!-- <p>no</p> -->
        <h2>News</h2>
        <div>A first&nbsp;text.</div><div><a href="http://a.example/1?b=c">http://a.example/1?b=c</a></div>
        <script>var a = "<p>no</p>";</script>
        <p>A <b>second</b>
           text &amp; &lt;more&gt; &unknown; &#x263A;&#9786; with <a class=x href='http://a.example/2?a&amp;b'>a label</a>.</p>
        </body></html>
        """;
    IssueDocument document = read(HEAD + "Content-Type: text/html; charset=utf-8\n\n" + html);
    Issue issue = document.issue();

    assertEquals("LINK WEEKLY ISSUE #7 - 1st May 2014", issue.title().orElseThrow());
    assertEquals("News", issue.sections().get(0).title());
    assertEquals(
        List.of("http://a.example/1?b=c", "http://a.example/2?a&b"),
        issue.entries().flatMap(entry -> entry.allLinks().stream()).map(Link::url).toList());
    assertTrue(
        issue
            .entries()
            .reduce((first, last) -> last)
            .orElseThrow()
            .plainText()
            .contains("A second text & <more> &unknown; \u263A\u263A with a label"));
    assertTrue(has(document, DiagnosticCode.TEXT_FROM_HTML));
    int first = document.entries().get(0).span().start();
    assertEquals(document.source().text().indexOf("A first"), first);
  }

  @Test
  void takesWhatBeginsAsAMail() {
    MailReader reader = new MailReader();
    for (String mail :
        List.of(
            HEAD + "\n", "Received: x\n y\nX: y\n", "From a\nSubject: x\n", "X: y\r\nTo: z\r\n")) {
      assertTrue(reader.takes("any.txt", mail.getBytes(StandardCharsets.UTF_8)), mail);
    }
    for (String other :
        List.of(
            "",
            "Hello\n",
            "title: x\ndate: y\n---\n",
            "Note: this\nis text\n",
            "From here\n",
            "---\nsubject: x\n",
            "Subject: x\nno header\n")) {
      assertFalse(reader.takes("any.eml", other.getBytes(StandardCharsets.UTF_8)), other);
    }
  }
}
