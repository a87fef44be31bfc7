package io.github.linkletter.markdown;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Blocks as CommonMark has them: links that hold no links, HTML that is HTML, lists that are tight
 * where they can only be. All else, and every text, stays as it is.
 */
final class Sayable implements Block.Visitor<Block>, Inline.Visitor<List<Inline>> {
  private static final Set<String> HTML =
      Set.of("<b>", "</b>", "<!-- x -->", "<a href=\"https://example.com/\">", "<?x?>");

  private final boolean inLink;

  private Sayable(boolean inLink) {
    this.inLink = inLink;
  }

  static List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(new Sayable(false))).toList();
  }

  private List<Inline> inlines(List<Inline> nodes) {
    List<Inline> result = new ArrayList<>();
    nodes.forEach(node -> result.addAll(node.accept(this)));
    return result;
  }

  /** Inlines of a block: HTML at its beginning would be a block of its own. */
  private List<Inline> line(List<Inline> nodes) {
    List<Inline> result = new ArrayList<>(List.of(new Inline.Text("x ")));
    result.addAll(inlines(nodes));
    return nodes.stream().anyMatch(Inline.RawHtml.class::isInstance) ? result : inlines(nodes);
  }

  private static List<List<Block>> items(List<List<Block>> items) {
    return items.stream().map(Sayable::blocks).toList();
  }

  private static boolean isTight(boolean asked, List<List<Block>> items) {
    boolean simple = items.stream().allMatch(item -> item.size() <= 1);
    return simple && (asked || items.size() == 1);
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(line(paragraph.children()));
  }

  @Override
  public Block linkLine(Block.LinkLine linkLine) {
    return linkLine;
  }

  @Override
  public Block bulletList(Block.BulletList list) {
    List<List<Block>> items = items(list.items());
    return new Block.BulletList(isTight(list.tight(), items), items);
  }

  @Override
  public Block orderedList(Block.OrderedList list) {
    List<List<Block>> items = items(list.items());
    return new Block.OrderedList(list.start(), isTight(list.tight(), items), items);
  }

  @Override
  public Block quote(Block.Quote quote) {
    return new Block.Quote(blocks(quote.children()));
  }

  @Override
  public Block codeBlock(Block.CodeBlock code) {
    return code;
  }

  @Override
  public Block heading(Block.Heading heading) {
    return new Block.Heading(heading.level(), line(heading.children()));
  }

  @Override
  public Block thematicBreak(Block.ThematicBreak thematicBreak) {
    return thematicBreak;
  }

  @Override
  public Block rawBlock(Block.RawBlock raw) {
    return new Block.RawBlock("html", "<!-- " + raw.value().replace("-->", "") + " -->");
  }

  @Override
  public List<Inline> text(Inline.Text text) {
    return List.of(text);
  }

  @Override
  public List<Inline> emphasis(Inline.Emphasis emphasis) {
    return List.of(new Inline.Emphasis(inlines(emphasis.children())));
  }

  @Override
  public List<Inline> strong(Inline.Strong strong) {
    return List.of(new Inline.Strong(inlines(strong.children())));
  }

  @Override
  public List<Inline> code(Inline.Code code) {
    return List.of(code);
  }

  @Override
  public List<Inline> hyperlink(Inline.Hyperlink link) {
    List<Inline> children = new Sayable(true).inlines(link.children());
    return inLink ? children : List.of(new Inline.Hyperlink(link.url(), link.title(), children));
  }

  @Override
  public List<Inline> image(Inline.Image image) {
    return List.of(image);
  }

  @Override
  public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
    return List.of(lineBreak);
  }

  @Override
  public List<Inline> rawHtml(Inline.RawHtml html) {
    return List.of(HTML.contains(html.value()) ? html : new Inline.Text(html.value()));
  }
}
