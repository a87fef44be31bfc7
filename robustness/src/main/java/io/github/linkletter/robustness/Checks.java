package io.github.linkletter.robustness;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.Tile;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** What every document must keep. */
final class Checks {
  private Checks() {}

  static void document(IssueDocument document) {
    int found = document.diagnostics().size();
    check(found <= IssueParser.DEFAULT_MAX_DIAGNOSTICS + 1, "too many diagnostics: " + found);
    int length = document.source().text().length();
    for (Diagnostic diagnostic : document.diagnostics()) {
      check(
          diagnostic.span().stream().allMatch(span -> span.end() <= length),
          "a span outside of the text");
    }
    tiles(document, length);
  }

  /** Tiles follow one another without gap or overlap, and their bytes are the source's. */
  private static void tiles(IssueDocument document, int length) {
    int at = 0;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Tile tile : document.tiles()) {
      check(tile.span().start() == at, "tiles leave a gap or overlap");
      at = tile.span().end();
      bytes.writeBytes(document.source().bytes(tile.span()));
    }
    check(at == length, "tiles end before the text does");
    check(
        Arrays.equals(bytes.toByteArray(), document.source().bytes()),
        "the tiles' bytes are not the source's");
  }

  static void check(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalStateException(problem);
    }
  }
}
