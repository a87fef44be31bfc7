package io.github.linkletter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.Tile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Renders every post of the corpus anew. Each reads back equal; how many come out byte for byte,
 * and what the others differ in, is printed (docs/writing.md has the table).
 */
class CanonicalCorpusTest {
  @Test
  void everyPostRenderedAnewReadsTheSame() throws IOException {
    render(".md", Dialect.post());
  }

  @Test
  void everyJekyllPostRenderedAnewReadsTheSame() throws IOException {
    render(".markdown", Dialect.jekyll());
  }

  private static void render(String suffix, Dialect dialect) throws IOException {
    List<Path> posts =
        Corpus.posts().stream().filter(post -> post.toString().endsWith(suffix)).toList();
    Map<String, Integer> differences = new TreeMap<>();
    int identical = 0;
    for (Path post : posts) {
      IssueDocument document = IssueParser.standard().parse(post);
      Issue issue = document.issue();

      String text = MarkdownRenderer.of(dialect).render(issue);

      IssueDocument rendered = IssueParser.standard().parse(text);
      assertEquals(dialect, rendered.dialect());
      assertEquals(issue, rendered.issue(), post::toString);
      if (text.equals(document.source().text())) {
        identical++;
      } else {
        differences(document, rendered)
            .forEach(difference -> differences.merge(difference, 1, Integer::sum));
      }
    }
    System.out.printf(
        "%d of %d %s posts come out byte for byte; the others differ in %s%n",
        identical, posts.size(), dialect.name(), differences);
  }

  private static Set<String> differences(IssueDocument a, IssueDocument b) {
    Set<String> differences = new TreeSet<>();
    List<Tile> before = solid(a);
    List<Tile> after = solid(b);
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      Tile old = before.get(i);
      String text = a.source().text(old.span());
      String rendered = b.source().text(after.get(i).span());
      if (!text.equals(rendered)) {
        differences.add(spelling(old.kind(), text, rendered));
      }
      if (gap(a, old) != gap(b, after.get(i))) {
        boolean last = i + 1 == before.size();
        differences.add(last ? "empty lines at the end" : "empty lines elsewhere");
      }
    }
    return differences;
  }

  private static String spelling(Tile.Kind kind, String text, String rendered) {
    if (text.startsWith(">From ")) {
      return ">From";
    }
    boolean sameTitle = kind == Tile.Kind.HEADING && firstLine(text).equals(firstLine(rendered));
    return sameTitle ? "underline" : kind.toString();
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElseThrow();
  }

  private static List<Tile> solid(IssueDocument document) {
    List<Tile> tiles = new ArrayList<>(document.tiles());
    tiles.removeIf(tile -> tile.kind() == Tile.Kind.GAP);
    return tiles;
  }

  /** How many empty lines follow a tile. */
  private static long gap(IssueDocument document, Tile tile) {
    for (Tile next : document.tiles()) {
      if (next.span().start() == tile.span().end() && next.kind() == Tile.Kind.GAP) {
        return document.source().text(next.span()).lines().count();
      }
    }
    return 0;
  }
}
