package io.github.linkletter.json;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads blocks and inlines. Members may come in any order, so that a node's children can be read
 * before its type is known; whether they may stand in it is checked at its end.
 */
final class NodeDecoder {
  private static final Set<String> BLOCKS =
      Set.of(
          "paragraph", "linkLine", "list", "blockquote", "code", "heading", "thematicBreak", "raw");
  private static final Set<String> INLINES =
      Set.of("text", "emphasis", "strong", "inlineCode", "link", "image", "break", "html");
  private static final String ITEM = "listItem";

  private final JsonInput in;

  NodeDecoder(JsonInput in) {
    this.in = in;
  }

  /** A node with its place; its value is a Block, an Inline or an Item. */
  private record Node(String type, Object value, TokenStreamLocation where) {}

  /** An item of a list. */
  private record Item(List<Block> blocks) {}

  /** The blocks of an array. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    in.array();
    while (in.item()) {
      blocks.add(block());
    }
    return blocks;
  }

  Block block() {
    return cast(node(), Block.class, in.pointer(), BLOCKS);
  }

  Inline inline() {
    return cast(node(), Inline.class, in.pointer(), INLINES);
  }

  /** A link as entries list them: url, label and title. */
  Link link() {
    in.object();
    TokenStreamLocation start = in.location();
    Members members = new Members();
    members.read();
    return members.build("link", start, members::toLink);
  }

  private Node node() {
    in.object();
    TokenStreamLocation start = in.location();
    Members members = new Members();
    members.read();
    if (members.type == null) {
      throw in.error("has no \"type\", which every node must have", start, in.pointer());
    }
    String type = members.type;
    return new Node(type, members.build(type, start, members::toNode), start);
  }

  private <T> T cast(Node node, Class<T> kind, String pointer, Set<String> types) {
    if (!kind.isInstance(node.value())) {
      throw in.error(
          "is of type \""
              + node.type()
              + "\", which can't stand here; the type must be one of "
              + String.join(", ", new TreeSet<>(types)),
          node.where(),
          pointer);
    }
    return kind.cast(node.value());
  }

  private String type() {
    String type = in.string();
    if (!BLOCKS.contains(type) && !INLINES.contains(type) && !type.equals(ITEM)) {
      Set<String> known = new TreeSet<>(BLOCKS);
      known.addAll(INLINES);
      known.add(ITEM);
      throw in.mustBe("one of " + String.join(", ", known));
    }
    return type;
  }

  private List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(4);
    in.array();
    while (in.item()) {
      nodes.add(node());
    }
    return nodes;
  }

  /** Makes a value of the members that were read. */
  @FunctionalInterface
  private interface Maker<T> {
    T make();
  }

  /** What a node may have, whatever its type. */
  private final class Members {
    private @Nullable String type;
    private @Nullable String value;
    private @Nullable String url;
    private @Nullable String title;
    private @Nullable String label;
    private @Nullable String alt;
    private @Nullable String info;
    private @Nullable String format;
    private @Nullable Integer depth;
    private int start = 1;
    private boolean ordered;
    private boolean spread;
    private @Nullable List<Node> children;
    private TokenStreamLocation where = TokenStreamLocation.NA;

    void read() {
      for (String name = in.member(); name != null; name = in.member()) {
        switch (name) {
          case "type" -> type = type();
          case "value" -> value = in.string();
          case "url" -> url = in.string();
          case "title" -> title = stringOrNull();
          case "label" -> label = stringOrNull();
          case "alt" -> alt = stringOrNull();
          case "info" -> info = stringOrNull();
          case "format" -> format = in.string();
          case "depth" -> depth = in.wholeNumber(1, 6);
          case "start" -> start = in.isNull() ? 1 : in.wholeNumber(0, 999_999_999);
          case "ordered" -> ordered = !in.isNull() && in.bool();
          case "spread" -> spread = !in.isNull() && in.bool();
          case "children" -> children = nodes();
          default -> in.skip();
        }
      }
    }

    private @Nullable String stringOrNull() {
      return in.is(JsonToken.VALUE_NULL) ? null : in.string();
    }

    /** Makes the value; what the model refuses is an error at the node's start. */
    <T> T build(String kind, TokenStreamLocation start, Maker<T> maker) {
      type = kind;
      where = start;
      try {
        return maker.make();
      } catch (IllegalArgumentException e) {
        throw in.error(String.valueOf(e.getMessage()), start, in.pointer());
      }
    }

    private Object toNode() {
      return switch (Objects.requireNonNull(type)) {
        case "paragraph" -> new Block.Paragraph(inlines());
        case "linkLine" -> new Block.LinkLine(toLink());
        case "list" ->
            ordered
                ? new Block.OrderedList(start, !spread, items())
                : new Block.BulletList(!spread, items());
        case ITEM -> new Item(blockChildren());
        case "blockquote" -> new Block.Quote(blockChildren());
        case "code" -> new Block.CodeBlock(orEmpty(info), required(value, "value"));
        case "heading" -> new Block.Heading(required(depth, "depth"), inlines());
        case "thematicBreak" -> new Block.ThematicBreak();
        case "raw" -> new Block.RawBlock(required(format, "format"), required(value, "value"));
        case "text" -> new Inline.Text(required(value, "value"));
        case "emphasis" -> new Inline.Emphasis(inlines());
        case "strong" -> new Inline.Strong(inlines());
        case "inlineCode" -> new Inline.Code(required(value, "value"));
        case "link" -> new Inline.Hyperlink(required(url, "url"), orEmpty(title), inlines());
        case "image" -> new Inline.Image(required(url, "url"), orEmpty(title), orEmpty(alt));
        case "break" -> new Inline.LineBreak();
        case "html" -> new Inline.RawHtml(required(value, "value"));
        default -> throw new AssertionError(type);
      };
    }

    private Link toLink() {
      return Link.of(required(url, "url"), orEmpty(label)).withTitle(orEmpty(title));
    }

    private <T> T required(@Nullable T member, String name) {
      if (member == null) {
        throw in.error(
            "has no \"" + name + "\", which a node of type \"" + type + "\" must have",
            where,
            in.pointer());
      }
      return member;
    }

    private static String orEmpty(@Nullable String member) {
      return member == null ? "" : member;
    }

    private List<Inline> inlines() {
      return children(Inline.class, INLINES);
    }

    private List<Block> blockChildren() {
      return children(Block.class, BLOCKS);
    }

    private List<List<Block>> items() {
      List<List<Block>> items = new ArrayList<>();
      children(Item.class, Set.of(ITEM)).forEach(item -> items.add(item.blocks()));
      return items;
    }

    private <T> List<T> children(Class<T> kind, Set<String> types) {
      List<Node> nodes = required(children, "children");
      List<T> values = new ArrayList<>(nodes.size());
      for (Node node : nodes) {
        if (!kind.isInstance(node.value())) {
          cast(node, kind, in.pointer() + "/children/" + values.size(), types);
        }
        values.add(kind.cast(node.value()));
      }
      return values;
    }
  }
}
