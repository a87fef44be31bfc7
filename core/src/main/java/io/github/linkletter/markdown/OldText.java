package io.github.linkletter.markdown;

import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.Tile;
import io.github.linkletter.source.Source;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** What is rewritten: the leaves of a document and where they stand. */
final class OldText {
  private final Source source;
  private final List<Tile> tiles;
  private final List<Leaf> leaves;
  private final List<Integer> leafTiles = new ArrayList<>();
  private final Map<SourceSpan, Integer> definitionTiles = new LinkedHashMap<>();
  private final Map<Leaf.Role, NavigableSet<Integer>> roles = new EnumMap<>(Leaf.Role.class);
  private final int bodyTile;

  OldText(IssueDocument document) {
    source = document.source();
    tiles = document.tiles();
    leaves = Leaf.of(document.issue());
    int body = 0;
    for (int i = 0; i < tiles.size(); i++) {
      switch (tiles.get(i).kind()) {
        case BYTE_ORDER_MARK, FENCE, FIELD, TITLE -> body = i + 1;
        case HEADING, BLOCK -> leafTiles.add(i);
        case DEFINITION -> definitionTiles.put(tiles.get(i).span(), i);
        default -> {}
      }
    }
    bodyTile = body;
    for (int i = 0; i < leaves.size(); i++) {
      roles.computeIfAbsent(leaves.get(i).role(), role -> new TreeSet<>()).add(i);
    }
  }

  Source source() {
    return source;
  }

  /** Whether each leaf has its tile: so it is, unless the document could not be read. */
  boolean isComplete() {
    return leafTiles.size() == leaves.size();
  }

  List<Leaf> leaves() {
    return leaves;
  }

  /** The tiles before the body. */
  List<Tile> head() {
    return tiles.subList(0, bodyTile);
  }

  SourceSpan span(int leaf) {
    return tiles.get(leafTiles.get(leaf)).span();
  }

  /** All that stands between a leaf and the one before it, or the head, or up to the end. */
  SourceSpan before(int leaf) {
    int start = leaf == 0 ? tileStart(bodyTile) : span(leaf - 1).end();
    return new SourceSpan(
        start, leaf == leaves.size() ? source.text().length() : span(leaf).start());
  }

  private int tileStart(int tile) {
    return tile == tiles.size() ? source.text().length() : tiles.get(tile).span().start();
  }

  /** The empty lines right before a leaf, as they are; an empty span if there are none. */
  SourceSpan gap(int leaf) {
    int tile = leafTiles.get(leaf);
    SourceSpan span = tiles.get(tile).span();
    boolean gap = tile > bodyTile && tiles.get(tile - 1).kind() == Tile.Kind.GAP;
    return gap ? tiles.get(tile - 1).span() : new SourceSpan(span.start(), span.start());
  }

  /** The reference definitions. */
  List<SourceSpan> definitions() {
    return List.copyOf(definitionTiles.keySet());
  }

  /** The text of all reference definitions. */
  String definitionText() {
    StringBuilder text = new StringBuilder();
    definitions().forEach(span -> text.append(source.text(span)).append('\n'));
    return text.toString();
  }

  /** A reference definition with the empty lines on one side, of those that have some on both. */
  SourceSpan withGap(SourceSpan definition) {
    int tile = Objects.requireNonNull(definitionTiles.get(definition));
    int before = gapLength(tile - 1);
    int after = gapLength(tile + 1);
    return after <= before
        ? new SourceSpan(definition.start(), definition.end() + after)
        : new SourceSpan(definition.start() - before, definition.end());
  }

  private int gapLength(int tile) {
    boolean isGap = tile >= 0 && tile < tiles.size() && tiles.get(tile).kind() == Tile.Kind.GAP;
    return isGap ? tiles.get(tile).span().length() : 0;
  }

  /** How many empty lines stand before the leaf of that role that is nearest to another. */
  Optional<SourceSpan> gapLike(Leaf.Role role, int leaf) {
    return nearest(role, leaf).map(this::gap);
  }

  /** The leaf of a role that is nearest to another; of two, the one before it. */
  private Optional<Integer> nearest(Leaf.Role role, int leaf) {
    NavigableSet<Integer> all = roles.getOrDefault(role, Collections.emptyNavigableSet());
    Integer before = all.floor(leaf);
    Integer after = all.ceiling(leaf);
    boolean isAfter = before == null || (after != null && after - leaf < leaf - before);
    return Optional.ofNullable(isAfter ? after : before);
  }

  /**
   * The length of a new heading's underline, in the style of the nearest heading: as long as the
   * title if that one's is, or as long as that one's; 0 for the archive's own style; and the
   * negative number of its marks where that one begins with some.
   */
  int underline(int leaf, String title) {
    Optional<Integer> heading = nearest(Leaf.Role.HEADING, leaf);
    if (heading.isEmpty()) {
      return 0;
    }
    List<String> lines = source.text(span(heading.get())).lines().toList();
    int marks = lines.size() == 1 ? marks(lines.get(0).strip()) : 0;
    if (marks > 0) {
      return -marks;
    }
    String nearTitle = lines.get(0).strip();
    int length = lines.get(lines.size() - 1).strip().length();
    return length == LeafWriter.underline(nearTitle)
        ? 0
        : length == nearTitle.length() ? title.length() : length;
  }

  private static int marks(String line) {
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    return marks;
  }

  /** Whether a part's bytes are its text encoded. */
  boolean isDecoded(SourceSpan span) {
    return source.isLossless()
        || Arrays.equals(source.bytes(span), source.text(span).getBytes(source.charset()));
  }
}
