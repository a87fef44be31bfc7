package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.source.SourceSpan;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What holds of every document, whatever its text is. */
final class DocumentLaws {
  private static final Set<DiagnosticCode> WITHOUT_SPAN =
      Set.of(DiagnosticCode.BINARY, DiagnosticCode.TOO_LARGE, DiagnosticCode.MORE_DIAGNOSTICS);

  private final IssueDocument document;
  private final Issue issue;
  private final String text;

  private DocumentLaws(IssueDocument document) {
    this.document = document;
    this.issue = document.issue();
    this.text = document.source().text();
  }

  /** Checks a document and returns it. */
  static IssueDocument check(IssueDocument document) {
    DocumentLaws laws = new DocumentLaws(document);
    laws.tilesCoverTheText();
    laws.tilesAreTheIssue();
    laws.fieldsAreTheHead();
    laws.entriesAreLocated();
    laws.diagnosticsAreInOrder();
    return document;
  }

  /** Checks a document from bytes and returns it. */
  static IssueDocument checkBytes(IssueDocument document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.tiles().forEach(tile -> bytes.writeBytes(document.source().bytes(tile.span())));
    assertArrayEquals(document.source().bytes(), bytes.toByteArray(), "bytes of all tiles");
    return check(document);
  }

  private void tilesCoverTheText() {
    int at = 0;
    for (Tile tile : document.tiles()) {
      assertEquals(at, tile.span().start(), () -> "gap or overlap before " + tile);
      assertTrue(tile.span().length() > 0, () -> "empty: " + tile);
      at = tile.span().end();
    }
    assertEquals(text.length(), at, "the end of the last tile");
  }

  /** Every block and every section has one tile, in the issue's order. */
  private void tilesAreTheIssue() {
    List<IssuePath> blocks = new ArrayList<>();
    addPaths(blocks, issue.intro(), IssuePath.root().member("intro"));
    for (IssuePath entry : entryPaths()) {
      addPaths(blocks, content(entry), entry.member("content"));
    }
    assertEquals(blocks, paths(Tile.Kind.BLOCK), "tiles of blocks");
    assertEquals(sectionPaths(), paths(Tile.Kind.HEADING), "tiles of headings");
    blocks.forEach(path -> assertFalse(text(path).isEmpty(), () -> "blank: " + path));
    sectionPaths()
        .forEach(path -> assertTrue(text(path).matches("(?s).*[#=].*"), () -> "heading " + path));
  }

  private static void addPaths(List<IssuePath> paths, List<Block> content, IssuePath parent) {
    IntStream.range(0, content.size()).mapToObj(parent::index).forEach(paths::add);
  }

  private List<IssuePath> sectionPaths() {
    return IntStream.range(0, issue.sections().size()).mapToObj(IssuePath.root()::section).toList();
  }

  private List<IssuePath> entryPaths() {
    List<IssuePath> paths = new ArrayList<>();
    for (int s = 0; s < issue.sections().size(); s++) {
      IssuePath section = IssuePath.root().section(s);
      IntStream.range(0, issue.sections().get(s).entries().size())
          .mapToObj(section::entry)
          .forEach(paths::add);
    }
    IntStream.range(0, issue.closing().size())
        .mapToObj(IssuePath.root()::closing)
        .forEach(paths::add);
    return paths;
  }

  private List<Block> content(IssuePath entry) {
    int at = entryPaths().indexOf(entry);
    int inSections = (int) issue.entries().count();
    return at < inSections
        ? issue.entries().skip(at).findFirst().orElseThrow().content()
        : issue.closing().get(at - inSections).content();
  }

  /** What front matter gave has tiles, and each of these leads to what it gave. */
  private void fieldsAreTheHead() {
    Set<IssuePath> head = new HashSet<>();
    issue.metadata().keys().stream()
        .map(IssuePath.root().member("metadata")::member)
        .forEach(head::add);
    Set<IssuePath> fields = new HashSet<>(paths(Tile.Kind.FIELD));
    assertTrue(fields.containsAll(head), () -> "without a tile: " + head + ", " + fields);
    head.add(IssuePath.root().member("title"));
    issue.date().ifPresent(date -> head.add(IssuePath.root().member("date")));
    issue.number().ifPresent(number -> head.add(IssuePath.root().member("number")));
    issue.publication().ifPresent(name -> head.add(IssuePath.root().member("publication")));
    assertTrue(head.containsAll(fields), () -> "tiles of nothing: " + fields + ", " + head);
    fields.forEach(path -> assertFalse(text(path).isEmpty(), path::toString));
  }

  private void entriesAreLocated() {
    List<LocatedEntry> entries = document.entries();
    assertEquals(entryPaths(), entries.stream().map(LocatedEntry::path).toList());
    for (LocatedEntry located : entries) {
      assertEquals(content(located.path()), located.entry().content());
      assertEquals(located.span(), document.spanOf(located.path()).orElseThrow());
    }
  }

  private void diagnosticsAreInOrder() {
    int last = -1;
    for (Diagnostic diagnostic : document.diagnostics()) {
      if (diagnostic.span().isEmpty()) {
        assertTrue(WITHOUT_SPAN.contains(diagnostic.code()), diagnostic::toString);
        continue;
      }
      SourceSpan span = diagnostic.span().get();
      assertTrue(last <= span.start(), () -> "out of order: " + diagnostic);
      assertTrue(span.end() <= text.length(), () -> "outside the text: " + diagnostic);
      last = span.start();
      diagnostic
          .path()
          .ifPresent(path -> assertTrue(document.spanOf(path).isPresent(), diagnostic::toString));
      assertFalse(diagnostic.format(document.source()).isEmpty());
    }
  }

  private List<IssuePath> paths(Tile.Kind kind) {
    return document.tiles().stream()
        .filter(tile -> tile.kind() == kind)
        .map(tile -> tile.path().orElseThrow())
        .toList();
  }

  private String text(IssuePath path) {
    return document.source().text(document.spanOf(path).orElseThrow());
  }
}
