package io.github.linkletter.parse;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.Severity;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.source.Source;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An issue, and where it came from: its source, what each part of the source is, and what reading
 * had to say.
 *
 * <p>Immutable and thread-safe. {@code equals} is identity; compare {@link #issue()}.
 */
public final class IssueDocument {
  private final Issue issue;
  private final Source source;
  private final Dialect dialect;
  private final List<Diagnostic> diagnostics;
  private final Supplier<List<Tile>> layout;
  private volatile @Nullable List<Tile> tiles;
  private volatile @Nullable Spans spans;

  IssueDocument(
      Issue issue, Source source, Dialect dialect, List<Diagnostic> diagnostics, Layout layout) {
    this.issue = issue;
    this.source = source;
    this.dialect = dialect;
    this.diagnostics = diagnostics;
    this.layout = layout;
  }

  private IssueDocument(
      Issue issue,
      Source source,
      Dialect dialect,
      Supplier<List<Tile>> layout,
      List<Diagnostic> diagnostics) {
    this.issue = issue;
    this.source = source;
    this.dialect = dialect;
    this.diagnostics = diagnostics;
    this.layout = layout;
  }

  /**
   * A document that an {@link IssueReader} made.
   *
   * @param issue the issue; empty if the source could not be read at all
   * @param source what was read
   * @param dialect the conventions by which it was read
   * @param tiles what each part of the source is, without gap or overlap; copied
   * @param diagnostics what reading had to say, in the order of the source; copied
   * @return the document
   * @throws IllegalArgumentException if the tiles don't cover the source, or one is empty
   */
  public static IssueDocument of(
      Issue issue, Source source, Dialect dialect, List<Tile> tiles, List<Diagnostic> diagnostics) {
    List<Tile> copy = List.copyOf(Objects.requireNonNull(tiles, "tiles"));
    int at = 0;
    for (Tile tile : copy) {
      if (tile.span().start() != at || tile.span().length() == 0) {
        throw new IllegalArgumentException("tiles must follow one another, at " + at + ": " + tile);
      }
      at = tile.span().end();
    }
    if (at != Objects.requireNonNull(source, "source").text().length()) {
      throw new IllegalArgumentException("tiles must reach the source's end, not " + at);
    }
    return new IssueDocument(
        Objects.requireNonNull(issue, "issue"),
        source,
        Objects.requireNonNull(dialect, "dialect"),
        () -> copy,
        List.copyOf(Objects.requireNonNull(diagnostics, "diagnostics")));
  }

  /**
   * A document of a source that an {@link IssueReader} could not read.
   *
   * @param source the source
   * @param dialect the conventions by which it would have been read
   * @param error why not
   * @return a document with an empty issue
   * @throws IllegalArgumentException if the diagnostic is no error
   */
  public static IssueDocument unread(Source source, Dialect dialect, Diagnostic error) {
    if (error.severity() != Severity.ERROR) {
      throw new IllegalArgumentException("error must be one: " + error);
    }
    int end = Objects.requireNonNull(source, "source").text().length();
    List<Tile> tiles =
        end == 0
            ? List.of()
            : List.of(new Tile(Tile.Kind.UNREAD, new SourceSpan(0, end), Optional.empty()));
    return of(Issue.builder().build(), source, dialect, tiles, List.of(error));
  }

  /**
   * The issue.
   *
   * @return the issue; empty if the source could not be read at all
   */
  public Issue issue() {
    return issue;
  }

  /**
   * The issue, unless the source could not be read at all.
   *
   * @return the issue
   * @throws UnreadableIssueException if there is a diagnostic of {@link Severity#ERROR}
   */
  public Issue issueOrThrow() {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Severity.ERROR) {
        throw new UnreadableIssueException(diagnostic.summary(source), diagnostic);
      }
    }
    return issue;
  }

  /**
   * Whether the source could not be read at all.
   *
   * @return true if there is a diagnostic of {@link Severity#ERROR}
   */
  public boolean hasErrors() {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  /**
   * What was read.
   *
   * @return the source
   */
  public Source source() {
    return source;
  }

  /**
   * The conventions by which it was read.
   *
   * @return the dialect
   */
  public Dialect dialect() {
    return dialect;
  }

  /**
   * What reading had to say, in the order of the source.
   *
   * @return an unmodifiable list
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * What each part of the source is. The tiles cover the source without gap or overlap.
   *
   * @return an unmodifiable list in the order of the source
   */
  public List<Tile> tiles() {
    List<Tile> result = tiles;
    if (result == null) {
      result = layout.get();
      tiles = result;
    }
    return result;
  }

  /**
   * The entries of all sections and the closing, in their order, with their places.
   *
   * @return an unmodifiable list
   */
  public List<LocatedEntry> entries() {
    List<LocatedEntry> entries = new ArrayList<>();
    for (int s = 0; s < issue.sections().size(); s++) {
      List<Entry> inSection = issue.sections().get(s).entries();
      for (int e = 0; e < inSection.size(); e++) {
        add(inSection.get(e), IssuePath.root().section(s).entry(e), entries);
      }
    }
    for (int e = 0; e < issue.closing().size(); e++) {
      add(issue.closing().get(e), IssuePath.root().closing(e), entries);
    }
    return List.copyOf(entries);
  }

  private void add(Entry entry, IssuePath path, List<LocatedEntry> entries) {
    spanOf(path).ifPresent(span -> entries.add(new LocatedEntry(entry, path, span)));
  }

  /**
   * Where an element stands: from its first character to its last, without the line end.
   *
   * @param path the element's address
   * @return its span; for what is smaller than a block or a key of front matter, that of the block
   *     or key; empty if the source has no such element
   */
  public Optional<SourceSpan> spanOf(IssuePath path) {
    Spans known = spans;
    if (known == null) {
      known = collectSpans();
      spans = known;
    }
    SourceSpan whole = known.elements().get(Objects.requireNonNull(path, "path"));
    Optional<IssuePath> at = Optional.of(path);
    while (whole == null && at.isPresent()) {
      whole = known.leaves().get(at.get());
      at = at.get().parent();
    }
    return Optional.ofNullable(whole);
  }

  /**
   * The spans of a document's elements.
   *
   * @param elements all that have tiles, or parts with tiles
   * @param leaves those that have no parts with tiles of their own
   */
  private record Spans(Map<IssuePath, SourceSpan> elements, Map<IssuePath, SourceSpan> leaves) {}

  private Spans collectSpans() {
    Map<IssuePath, SourceSpan> elements = new HashMap<>();
    Map<IssuePath, SourceSpan> leaves = new HashMap<>();
    for (Tile tile : tiles()) {
      if (tile.path().isEmpty()) {
        continue;
      }
      SourceSpan span = withoutLineEnd(tile.span());
      IssuePath own = tile.path().get();
      leaves.put(tile.kind() == Tile.Kind.HEADING ? own.member("title") : own, span);
      for (Optional<IssuePath> at = tile.path(); at.isPresent(); at = at.get().parent()) {
        elements.merge(at.get(), span, IssueDocument::union);
      }
    }
    elements.put(IssuePath.root(), new SourceSpan(0, source.text().length()));
    return new Spans(Map.copyOf(elements), Map.copyOf(leaves));
  }

  private static SourceSpan union(SourceSpan a, SourceSpan b) {
    return new SourceSpan(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }

  private SourceSpan withoutLineEnd(SourceSpan span) {
    int end = span.end();
    while (end > span.start() && isWhiteSpace(source.text().charAt(end - 1))) {
      end--;
    }
    return new SourceSpan(span.start(), end);
  }

  private static boolean isWhiteSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  @Override
  public String toString() {
    return "IssueDocument[" + source.name() + ", " + issue + "]";
  }
}
