package io.github.linkletter.parse;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tiles of a document, as compact as reading makes them: each begins where the one before it
 * ends, and paths follow from the tiles before.
 */
final class Layout implements Supplier<List<Tile>> {
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
  @Override
  public List<Tile> get() {
    List<Tile> tiles = new ArrayList<>(count);
    for (Walk at = new Walk(); at.advance(); ) {
      if (at.end > at.start) {
        tiles.add(
            new Tile(at.kind, new SourceSpan(at.start, at.end), Optional.ofNullable(at.path())));
      }
    }
    return List.copyOf(tiles);
  }

  /** The diagnostics, which are in the order of the source, with their elements' paths. */
  List<Diagnostic> withPaths(List<Diagnostic> diagnostics) {
    List<Diagnostic> result = new ArrayList<>(diagnostics.size());
    for (Walk at = new Walk(); result.size() < diagnostics.size() && at.advance(); ) {
      while (result.size() < diagnostics.size()
          && Diagnostics.start(diagnostics.get(result.size())) < at.end) {
        result.add(withPath(diagnostics.get(result.size()), at.path()));
      }
    }
    result.addAll(diagnostics.subList(result.size(), diagnostics.size()));
    return result;
  }

  private static Diagnostic withPath(Diagnostic diagnostic, @Nullable IssuePath path) {
    return diagnostic.path().isPresent() || diagnostic.span().isEmpty() || path == null
        ? diagnostic
        : diagnostic.at(path);
  }

  /** Goes over all tiles and counts what they are; paths are made only when asked for. */
  private final class Walk {
    private int tile = -1;
    private int field = -1;
    private int section = -1;
    private int entry = -1;
    private int block = -1;
    private Tile.Kind kind = Tile.Kind.GAP;
    private int start;
    private int end;

    boolean advance() {
      if (++tile >= count) {
        return false;
      }
      kind = kinds[tile];
      start = starts[tile];
      end = tile + 1 < count ? starts[tile + 1] : Layout.this.end;
      switch (kind) {
        case FIELD -> field++;
        case HEADING -> {
          section++;
          entry = -1;
        }
        case BLOCK -> {
          boolean first = entries.get(tile);
          entry = first ? entry + 1 : entry;
          block = first ? 0 : block + 1;
        }
        default -> {}
      }
      return true;
    }

    @Nullable IssuePath path() {
      return switch (kind) {
        case FIELD -> fields.get(field);
        case TITLE -> IssuePath.root().member("title");
        case HEADING -> IssuePath.root().section(section);
        case BLOCK -> section < 0 ? IssuePath.root().intro(block) : entryPath().content(block);
        default -> null;
      };
    }

    private IssuePath entryPath() {
      return tile >= closing
          ? IssuePath.root().closing(0)
          : IssuePath.root().section(section).entry(entry);
    }
  }
}
