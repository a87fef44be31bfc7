package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.source.Source;
import io.github.linkletter.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code that reading can say, with its line and column, its place and its path. */
class DiagnosticCodesTest {
  /** What only rendering and archives say; their own tests have the cases. */
  private static final Set<DiagnosticCode> NOT_OF_READING =
      EnumSet.of(
          DiagnosticCode.UNREADABLE,
          DiagnosticCode.DUPLICATE_NUMBER,
          DiagnosticCode.UNREADABLE_MAIL,
          DiagnosticCode.INVALID_MAIL_DATE,
          DiagnosticCode.UNKNOWN_CHARSET,
          DiagnosticCode.MALFORMED_MAIL,
          DiagnosticCode.TEXT_FROM_HTML,
          DiagnosticCode.UNKNOWN_MARKUP,
          DiagnosticCode.CONVERSION_DIFFERS,
          DiagnosticCode.LONE_SURROGATE,
          DiagnosticCode.MAIL_TOO_LARGE,
          DiagnosticCode.FORBIDDEN_CHARACTER);

  private static final IssueParser PARSER =
      IssueParser.builder().maxSize(2000).maxDiagnostics(5).build();

  private static final String HEAD =
      "---\ntitle: LINK WEEKLY ISSUE \\#7 - 1st May 2014\ndate: 2014-05-01\n---\n";

  private static final String BRACKETS = "[".repeat(1001);

  private static final String TAIL = "\n\n\nNews\n====\n";

  private static Arguments head(String code, String name, String head, String place, String path) {
    return arguments(code, name, "---\n" + head + "\n---\n" + TAIL, place, path);
  }

  private static Arguments body(String code, String body, String place, String path) {
    return arguments(code, "2014-05-01-7.md", HEAD + body + TAIL, place, path);
  }

  /** Code, name, text, {@code line:column text at the place}, path. */
  static Stream<Arguments> cases() {
    String title = "title: LINK WEEKLY ISSUE \\#7 - 1st May 2014";
    String date = "\ndate: 2014-05-01";
    return Stream.of(
        arguments("too-large", "a.md", "x".repeat(2001), "", ""),
        arguments("binary", "a.md", "\u0000PNG", "", ""),
        arguments("malformed-text", "7.md", HEAD + "a \uDC00" + TAIL, "5:3 \uFFFD", "/intro/0"),
        arguments("malformed-text", "7.md", "\uDC00 b" + TAIL, "1:1 \uFFFD", "/intro/0"),
        arguments("malformed-text", "7.md", "\uFFFD \uDC00" + TAIL, "1:3 \uFFFD", "/intro/0"),
        arguments("missing-front-matter", "7.md", "\nHello.\n" + TAIL, "1:1 ", "root"),
        arguments("missing-front-matter", "7.md", " Hello.\n" + TAIL, "1:2 Hello.", "root"),
        arguments("missing-front-matter", "7.md", "---\n\nHello." + TAIL, "1:1 ---", "root"),
        arguments("unclosed-front-matter", "7.md", "---\n" + title + TAIL, "1:1 ---", ""),
        head("invalid-front-matter", "7.md", title + "\nx: [a", "4:1 ---", ""),
        head(
            "invalid-front-matter", "7.md", "x: a\n" + title + "\nx: b", "4:1 x: b", "/metadata/x"),
        head(
            "invalid-front-matter",
            "7.md",
            "\uD83D\uDE80\u00E9: a\n\u00E9: \uD83D\uDE80: b",
            "3:6 : b",
            "/metadata/\u00E9"),
        head("comment-in-value", "7.md", "title: LINK WEEKLY #7 " + date, "2:20 #7", "/title"),
        head("missing-title", "2014-05-01-7.md", "x: y", "1:1 ---", "root"),
        head("missing-number", "a.md", "title: A" + date, "2:8 A", "/title"),
        arguments("missing-number", "a.md", "Hello." + TAIL, "1:1 Hello.", "root"),
        head("number-from-file-name", "2014-05-01-7.md", "title: 'A'" + date, "2:8 'A'", "/title"),
        head(
            "number-mismatch",
            "2014-05-01-8.md",
            title + date,
            "2:8 " + title.substring(7),
            "/title"),
        head(
            "number-mismatch",
            "7.md",
            title + date + "\nnumber: 9",
            "2:8 " + title.substring(7),
            "/title"),
        head("missing-date", "7.md", "title: A", "2:8 A", "/title"),
        head("date-from-elsewhere", "7.md", title, "2:32 1st May 2014", "/title"),
        head("date-from-elsewhere", "2014-05-01-7.md", "title: A", "2:8 A", "/title"),
        head("invalid-date", "7.md", title + "\ndate: \"May\"", "3:7 \"May\"", "/metadata/date"),
        head("date-mismatch", "7.md", title + "\ndate: 2014-05-02", "2:32 1st May 2014", "/title"),
        head(
            "wrong-ordinal",
            "7.md",
            title.replace("1st", "1nd") + date,
            "2:32 1nd May 2014",
            "/title"),
        arguments("missing-sections", "7.md", HEAD + "\nHello.\n", "5:1 ", "root"),
        body("empty-heading", "\n\t====", "6:2 ====", "/intro/0"),
        body("empty-heading", "Hello.\n\n  <br>\n====", "7:3 <br>", "/intro/1"),
        body("markup-in-heading", "\n *News* \n====", "6:2 *News*", "/sections/0"),
        body("unclosed-code", "a\n  ```java", "6:3 ```java", "/intro/1"),
        body("label-differs", "A\n<br>[b](https://a.example)", "6:9 https://a.example", "/intro/1"),
        body(
            "label-differs",
            "A [https://a.example](https://a.example) [b](https://a.example)",
            "5:46 https://a.example",
            "/intro/0"),
        arguments(
            "label-differs",
            "7.md",
            "LINK WEEKLY ISSUE #7 - 1st May 2014\n\nhttp://a.example/y [x](/y)" + TAIL,
            "3:24 /y",
            "/intro/0"),
        body("label-differs", "A [*b*](/x) c", "5:9 /x", "/intro/0"),
        body(
            "label-is-another-url",
            "[http://a.example](http://b.example)",
            "5:20 http://b.example",
            "/intro/0"),
        body("unsafe-url", "A [x](javascript:a) b", "5:7 javascript:a", "/intro/0"),
        body(
            "unsafe-url",
            "A [x](java&#x73;cript:a) b",
            "5:1 A [x](java&#x73;cript:a) b",
            "/intro/0"),
        body("unsafe-url", "<br><javascript:a>", "5:6 javascript:a", "/intro/0"),
        body("unsafe-url", "*[x](javascript:a)*", "5:6 javascript:a", "/intro/0"),
        body(
            "punctuation-in-url",
            "<br>https://a.example/x)",
            "5:5 https://a.example/x)",
            "/intro/0"),
        body(
            "punctuation-in-url",
            "<br>https://a.example/x.",
            "5:5 https://a.example/x.",
            "/intro/0"),
        body("unclosed-html", "a\n  <!-- b", "6:3 <!-- b", "/intro/1"),
        body(
            "broken-link-line",
            "a\n<br>[http://a.example b",
            "6:1 <br>[http://a.example b",
            "/intro/0"),
        body("unused-definition", "a\n\n [b]: /c", "7:2 [b]: /c", "/intro/1"),
        body("too-many-marks", BRACKETS + "a](b)", "5:1 " + BRACKETS + "a](b)", "/intro/0"),
        body("too-deep", "a\n\n" + ">".repeat(33) + "b", "7:1 " + ">".repeat(33) + "b", "/intro/1"),
        body("more-diagnostics", "[a](/b) ".repeat(6), "", ""));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void itIsSaidOfItsPlace(String code, String name, String text, String place, String path) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    boolean isMalformed = code.equals("malformed-text");
    Source source = Source.of(name, isMalformed ? malformed(bytes) : bytes);

    IssueDocument document = DocumentLaws.checkBytes(PARSER.parse(source));

    List<Diagnostic> found =
        document.diagnostics().stream().filter(d -> d.code().toString().equals(code)).toList();
    assertEquals(1, found.size(), () -> document.diagnostics().toString());
    Diagnostic diagnostic = found.get(0);
    assertEquals(place, diagnostic.span().map(span -> place(source, span)).orElse(""));
    assertEquals(path, diagnostic.path().map(DiagnosticCodesTest::name).orElse(""));
    assertFalse(diagnostic.hint().isBlank());
    assertEquals(diagnostic.message().strip(), diagnostic.message());
    assertEquals('.', diagnostic.message().charAt(diagnostic.message().length() - 1));
  }

  /** Puts a byte that is no UTF-8 where the encoder wrote a question mark for half a character. */
  private static byte[] malformed(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '?' ? (byte) 0xE9 : bytes[i];
    }
    return bytes;
  }

  private static String place(Source source, SourceSpan span) {
    return source.position(span.start()) + " " + source.text(span);
  }

  private static String name(IssuePath path) {
    return path.equals(IssuePath.root()) ? "root" : path.toString();
  }

  @Test
  void everyCodeHasACase() {
    Set<String> codes =
        EnumSet.complementOf(EnumSet.copyOf(NOT_OF_READING)).stream()
            .map(DiagnosticCode::toString)
            .collect(Collectors.toSet());

    assertEquals(codes, cases().map(c -> (String) c.get()[0]).collect(Collectors.toSet()));
  }

  @Test
  void aGoodPostHasNone() {
    IssueDocument document =
        PARSER.parse(
            Source.of(
                "2014-05-01-7.md",
                HEAD
                    + "\nHello.\n\n\nNews\n====\n\nOne.\n<br>[https://a.example](https://a.example)\n"));

    assertEquals(List.of(), document.diagnostics());
    assertFalse(document.hasErrors());
  }

  private static List<Diagnostic> saidOf(String body) {
    Source source = Source.of("2014-05-01-7.md", HEAD + body + TAIL);
    return DocumentLaws.check(PARSER.parse(source)).diagnostics();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<br>https://a.example/x_(y)",
        "<br><mailto:a@a.example>",
        "<br><a@a.example>",
        "A <https://a.example/-> b",
        "<div>",
        "<br>and text"
      })
  void ofTheseNothingIsSaid(String body) {
    assertEquals(List.of(), saidOf(body));
  }

  @Test
  void eachLinkHasItsOwnPlace() {
    assertEquals(
        List.of(new SourceSpan(5, 7), new SourceSpan(13, 15)),
        saidOf("\n[a](/x) [b](/x)").stream()
            .map(d -> d.span().orElseThrow())
            .map(s -> new SourceSpan(s.start() - HEAD.length(), s.end() - HEAD.length()))
            .toList());
  }

  @Test
  void whatIsNeverClosedIsNamed() {
    assertEquals("The block of code is never closed.", saidOf("```").get(0).message());
    assertEquals("The HTML is never closed.", saidOf("<!-- a").get(0).message());
  }
}
