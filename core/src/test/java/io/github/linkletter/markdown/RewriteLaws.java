package io.github.linkletter.markdown;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.Tile;
import io.github.linkletter.source.Source;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What every rewrite must keep. */
final class RewriteLaws {
  private RewriteLaws() {}

  static IssueDocument parse(String name, byte[] bytes) {
    return IssueParser.standard().parse(Source.of(name, bytes));
  }

  /** With the issue as it was read, the bytes are those that were read. */
  static void checkGetPut(String name, byte[] bytes) {
    IssueDocument document = parse(name, bytes);

    Rewrite rewrite = MarkdownRewriter.rewrite(document, document.issue());

    assertArrayEquals(bytes, rewrite.bytes(), name);
    assertEquals(List.of(), rewrite.edits(), name);
  }

  /**
   * Reading what was written gives the edited issue, and no line changes but those of elements that
   * were touched and the empty lines beside them; returns how many empty lines change.
   */
  static int checkPutGet(IssueDocument document, Edit edit) {
    Rewrite rewrite = MarkdownRewriter.rewrite(document, edit.issue());

    String name = document.source().name();
    assertEquals(
        edit.issue(),
        parse(name, rewrite.bytes()).issue(),
        () -> name + ": " + edit.touched() + rewrite.edits());
    List<SourceSpan> allowed = allowed(document, edit);
    // Whether the last entry closes the issue may hang on the gap before it.
    if (!edit.touched().isEmpty() && !edit.issue().closing().isEmpty()) {
      allowed.addAll(gapBeforeClosing(document));
    }
    for (TextEdit change : rewrite.edits()) {
      assertTrue(
          isInside(change.span(), allowed),
          () -> name + ": " + edit.touched() + edit.beside() + " but " + change + allowed);
    }
    return gapLines(document, edit, rewrite);
  }

  private static List<SourceSpan> gapBeforeClosing(IssueDocument document) {
    List<Tile> tiles = document.tiles();
    for (int i = 1; i < tiles.size(); i++) {
      if (isOneOf(tiles.get(i), Set.of("/closing/0/content/0"))) {
        return List.of(tiles.get(i - 1).span());
      }
    }
    return List.of();
  }

  /** How many empty lines change between what was touched and what was not. */
  private static int gapLines(IssueDocument document, Edit edit, Rewrite rewrite) {
    int lines = 0;
    List<Tile> tiles = document.tiles();
    for (int i = 0; i < tiles.size(); i++) {
      boolean inside =
          i > 0
              && i + 1 < tiles.size()
              && isOneOf(tiles.get(i - 1), edit.touched())
              && isOneOf(tiles.get(i + 1), edit.touched());
      if (isGap(tiles.get(i)) && !inside) {
        lines += lines(document, tiles.get(i).span(), rewrite);
      }
    }
    return lines;
  }

  private static int lines(IssueDocument document, SourceSpan span, Rewrite rewrite) {
    int lines = 0;
    for (TextEdit change : rewrite.edits()) {
      int start = Math.max(span.start(), change.span().start());
      int end = Math.min(span.end(), change.span().end());
      if (start < end) {
        lines += (int) document.source().text().substring(start, end).lines().count();
      }
    }
    return lines;
  }

  private static boolean isInside(SourceSpan span, List<SourceSpan> allowed) {
    int at = span.start();
    for (SourceSpan part : allowed) {
      if (part.start() <= at && part.end() >= at) {
        at = Math.max(at, part.end());
      }
    }
    return span.length() == 0
        ? allowed.stream().anyMatch(s -> s.start() <= span.start() && s.end() >= span.end())
        : at >= span.end();
  }

  /** The tiles of touched elements, and the gaps beside them and beside places of insertion. */
  private static List<SourceSpan> allowed(IssueDocument document, Edit edit) {
    List<Tile> tiles = document.tiles();
    List<SourceSpan> allowed = new ArrayList<>();
    for (int i = 0; i < tiles.size(); i++) {
      Tile tile = tiles.get(i);
      boolean touched = isOneOf(tile, edit.touched());
      boolean beside = isOneOf(tile, edit.beside());
      boolean head = tile.kind() == Tile.Kind.FIELD || tile.kind() == Tile.Kind.FENCE;
      boolean field = edit.touched().stream().anyMatch(RewriteLaws::isField);
      if (i > 0 && isGap(tiles.get(i - 1)) && (touched || beside)) {
        allowed.add(tiles.get(i - 1).span());
      }
      if (touched) {
        allowed.add(tile.span());
      } else if (head && field) {
        allowed.add(new SourceSpan(tile.span().start(), tile.span().start()));
      } else if (beside) {
        allowed.add(new SourceSpan(tile.span().start(), tile.span().start()));
        allowed.add(new SourceSpan(tile.span().end(), tile.span().end()));
      }
      if (i + 1 < tiles.size() && isGap(tiles.get(i + 1)) && (touched || beside)) {
        allowed.add(tiles.get(i + 1).span());
      }
    }
    return allowed;
  }

  private static boolean isField(String path) {
    return path.equals("/title") || path.equals("/date") || path.startsWith("/metadata");
  }

  private static boolean isGap(Tile tile) {
    return tile.kind() == Tile.Kind.GAP;
  }

  private static boolean isOneOf(Tile tile, Set<String> paths) {
    if (tile.path().isEmpty()) {
      return false;
    }
    String path = tile.path().get().toString();
    boolean heading = tile.kind() == Tile.Kind.HEADING;
    return paths.stream()
        .anyMatch(
            touched ->
                touched.endsWith("#")
                    ? heading && (path + "#").equals(touched)
                    : path.equals(touched) || path.startsWith(touched + "/"));
  }
}
