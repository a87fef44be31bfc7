package io.github.linkletter.parse;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tiles of a document, as compact as reading makes them: each begins where the one before it
 * ends, and paths follow from the tiles before.
 */
final class Layout {
  private final int end;
  private int count;
  private int[] starts = new int[128];
  private Tile.Kind[] kinds = new Tile.Kind[128];
  private final BitSet entries = new BitSet();
  private int closing = Integer.MAX_VALUE;
  private final List<IssuePath> fields = new ArrayList<>(2);

  /** A layout without tiles, of a text that ends at {@code end}. */
  Layout(int end) {
    this.end = end;
  }

  /** Begins a tile and returns its index. */
  int add(Tile.Kind kind, int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      kinds = Arrays.copyOf(kinds, 2 * count);
    }
    starts[count] = start;
    kinds[count] = kind;
    return count++;
  }

  /** Begins the tile of a front-matter field. */
  void addField(int start, IssuePath path) {
    add(Tile.Kind.FIELD, start);
    fields.add(path);
  }

  /** Makes all that was added since the last block a part of that block. */
  void extendLastBlock() {
    while (count > 0 && kinds[count - 1] != Tile.Kind.BLOCK) {
      count--;
    }
  }

  /** Says that an entry begins with a tile. */
  void beginEntry(int tile) {
    entries.set(tile);
  }

  /** Says that the closing begins with a tile. */
  void beginClosing(int tile) {
    closing = tile;
  }

  /** All tiles. */
  List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>(count);
    new Walk().forEach((kind, span, path) -> tiles.add(new Tile(kind, span, path)));
    return List.copyOf(tiles);
  }

  /** The diagnostics, which are in the order of the source, with their elements' paths. */
  List<Diagnostic> withPaths(List<Diagnostic> diagnostics) {
    List<Diagnostic> result = new ArrayList<>(diagnostics.size());
    if (!diagnostics.isEmpty()) {
      new Walk()
          .forEach(
              (kind, span, path) -> {
                while (result.size() < diagnostics.size()
                    && start(diagnostics.get(result.size())) < span.end()) {
                  result.add(withPath(diagnostics.get(result.size()), path));
                }
              });
    }
    result.addAll(diagnostics.subList(result.size(), diagnostics.size()));
    return result;
  }

  private static int start(Diagnostic diagnostic) {
    return diagnostic.span().map(SourceSpan::start).orElse(-1);
  }

  private static Diagnostic withPath(Diagnostic diagnostic, Optional<IssuePath> path) {
    return diagnostic.path().isPresent() || diagnostic.span().isEmpty() || path.isEmpty()
        ? diagnostic
        : diagnostic.at(path.get());
  }

  private interface Visitor {
    void tile(Tile.Kind kind, SourceSpan span, Optional<IssuePath> path);
  }

  /** Goes over all tiles and counts what they are. */
  private final class Walk {
    private int field;
    private int section = -1;
    private int entry = -1;
    private int block = -1;
    private @Nullable IssuePath entryPath;

    void forEach(Visitor visitor) {
      for (int i = 0; i < count; i++) {
        Tile.Kind kind = kinds[i];
        int next = i + 1 < count ? starts[i + 1] : end;
        if (next > starts[i]) {
          visitor.tile(kind, new SourceSpan(starts[i], next), Optional.ofNullable(path(kind, i)));
        }
      }
    }

    private @Nullable IssuePath path(Tile.Kind kind, int tile) {
      switch (kind) {
        case FIELD -> {
          return fields.get(field++);
        }
        case HEADING -> {
          section++;
          entry = -1;
          return IssuePath.root().section(section);
        }
        case BLOCK -> {
          return block(tile);
        }
        default -> {
          return null;
        }
      }
    }

    private IssuePath block(int tile) {
      if (section < 0) {
        return IssuePath.root().intro(++block);
      }
      block++;
      IssuePath path = entryPath;
      if (entries.get(tile) || path == null) {
        entry++;
        block = 0;
        path =
            tile >= closing
                ? IssuePath.root().closing(0)
                : IssuePath.root().section(section).entry(entry);
        entryPath = path;
      }
      return path.content(block);
    }
  }
}
