package io.github.linkletter.parse;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.frontmatter.FrontMatter;
import io.github.linkletter.internal.markdown.Definitions;
import io.github.linkletter.internal.markdown.MarkdownReader;
import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.Issue;
import io.github.linkletter.source.Source;
import io.github.linkletter.source.SourceSpan;
import java.util.Arrays;
import java.util.List;

/** Reads one document: the parts in their order, each into the same issue, layout and list. */
final class DocumentReader {
  private static final byte[] GENUINE_REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private final Source source;
  private final IssueParser parser;

  DocumentReader(Source source, IssueParser parser) {
    this.source = source;
    this.parser = parser;
  }

  IssueDocument read() {
    if (source.size() > parser.maxSize()) {
      return tooLarge(source, parser);
    }
    Lines utf8 = source.isFromBytes() ? Lines.ofUtf8(source.bytes()) : null;
    Lines lines = utf8 == null ? Lines.of(source.text()) : utf8;
    if (lines.hasNul() && source.isBinary()) {
      return unread(source, parser, DiagnosticCode.BINARY, "The source is no text.");
    }
    Layout layout = new Layout(lines.startOffset(lines.count()));
    if (lines.hasByteOrderMark()) {
      layout.add(Tile.Kind.BYTE_ORDER_MARK, 0);
    }
    Diagnostics diagnostics = new Diagnostics(parser.maxDiagnostics());
    if (utf8 == null && !source.isLossless()) {
      diagnostics.add(
          DiagnosticCode.MALFORMED_TEXT,
          firstMalformed(),
          "The source has bytes that are no " + source.charset() + ".");
    }
    Issue.Builder issue = Issue.builder();
    FrontMatter frontMatter = FrontMatter.read(lines, parser.shortcuts());
    Dialect dialect = Detection.choose(parser.dialect(), lines, frontMatter);
    HeadReader head =
        new HeadReader(lines, dialect, layout, diagnostics, issue, FileName.of(source.name()));
    int body = head.read(frontMatter);
    MarkdownReader markdown = parser.markdown(dialect);
    if (mayDefine(lines, body)) {
      markdown = markdown.withDefinitions(definitions(lines, body, dialect, markdown));
    }
    new BodyReader(lines, dialect, layout, diagnostics, markdown).read(body, issue);
    return new IssueDocument(issue.build(), source, dialect, diagnostics.inOrder(layout), layout);
  }

  /**
   * Whether a reference may be defined in a line from {@code line} on. Link lines, which hold the
   * same characters, can't do that: a bracket would open in the label.
   */
  private static boolean mayDefine(Lines lines, int line) {
    int marks = Lines.BRACKET | Lines.COLON;
    for (int i = line; i < lines.count(); i++) {
      if ((lines.marks(i) & marks) == marks
          && !lines.startsWith(i, "<br>[")
          && lines.holds(i, "]:", marks)) {
        return true;
      }
    }
    return false;
  }

  /** The definitions in the text. To know which of them links refer to, the body is read once. */
  private Definitions definitions(Lines lines, int body, Dialect dialect, MarkdownReader markdown) {
    Layout layout = new Layout(lines.startOffset(lines.count()));
    Diagnostics diagnostics = new Diagnostics(0);
    BodyReader collector = new BodyReader(lines, dialect, layout, diagnostics, markdown);
    Definitions definitions = collector.definitions(body);
    if (!definitions.isEmpty()) {
      MarkdownReader defining = markdown.withDefinitions(definitions);
      new BodyReader(lines, dialect, layout, diagnostics, defining).read(body, Issue.builder());
    }
    return definitions.used();
  }

  static IssueDocument tooLarge(Source source, IssueParser parser) {
    return unread(
        source,
        parser,
        DiagnosticCode.TOO_LARGE,
        "The source is larger than " + parser.maxSize() + " bytes.");
  }

  private static IssueDocument unread(
      Source source, IssueParser parser, DiagnosticCode code, String message) {
    Layout layout = new Layout(source.text().length());
    layout.add(Tile.Kind.UNREAD, 0);
    return new IssueDocument(
        Issue.builder().build(),
        source,
        parser.dialect(),
        List.of(Diagnostic.of(code, message)),
        layout);
  }

  private SourceSpan firstMalformed() {
    String text = source.text();
    int at = text.indexOf('\uFFFD');
    while (at >= 0) {
      SourceSpan span = new SourceSpan(at, at + 1);
      if (!Arrays.equals(source.bytes(span), GENUINE_REPLACEMENT)) {
        return span;
      }
      at = text.indexOf('\uFFFD', at + 1);
    }
    return new SourceSpan(0, 0);
  }
}
