package io.github.linkletter.internal.markdown;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Turns commonmark's nodes into the model's. Their nesting is bounded by the parser's limits. */
final class NodeReader {
  private final MarkdownReader markdown;
  private final StandIns links;
  private final int firstLine;
  private int blockDepth;
  private int inlineDepth;
  private final int maxBlockDepth;
  private int exceededNesting;

  /**
   * A reader of the nodes of one segment.
   *
   * @param firstLine the line at which the segment begins
   * @param maxBlockDepth the limit of nesting for blocks
   */
  NodeReader(MarkdownReader markdown, StandIns links, int firstLine, int maxBlockDepth) {
    this.maxBlockDepth = maxBlockDepth;
    this.markdown = markdown;
    this.links = links;
    this.firstLine = firstLine;
  }

  /** The limit that what was read is nested deeper than; 0 if it is not. */
  int exceededNesting() {
    return exceededNesting;
  }

  private void checkNesting(int depth, int limit) {
    if (depth > limit) {
      exceededNesting = limit;
    }
  }

  /** The line at which a node begins. */
  int line(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return firstLine + (spans.isEmpty() ? 0 : spans.get(0).getLineIndex());
  }

  /** Whether a node is a definition to which links refer. */
  boolean isDefinition(Node node) {
    return node instanceof LinkReferenceDefinition
        && !markdown.definitions().unusedLines().contains(line(node));
  }

  /** What follows a node and what was read with it; null behind the last. */
  @Nullable Node next(Node node) {
    Node end = node instanceof LinkReferenceDefinition ? restOfParagraph(node) : null;
    return end == null ? node.getNext() : end.getNext();
  }

  /** The text that stands directly under a definition to which no link refers. */
  private @Nullable Node restOfParagraph(Node node) {
    Node next = node.getNext();
    boolean isRest =
        next instanceof Paragraph
            && !isDefinition(node)
            && line(next) == line(node) + node.getSourceSpans().size();
    return isRest ? next : null;
  }

  /** A definition to which no link refers, as the text that it is. */
  private Block definition(Node node) {
    StringBuilder text = new StringBuilder("\\").append(text(node));
    Node rest = restOfParagraph(node);
    if (rest != null) {
      text.append('\n').append(text(rest));
    }
    return new Block.Paragraph(markdown.readInlines(text.toString()));
  }

  private String text(Node node) {
    StringBuilder text = new StringBuilder();
    for (SourceSpan span : node.getSourceSpans()) {
      int start = span.getInputIndex();
      text.append(text.isEmpty() ? "" : "\n");
      text.append(links.text(), start, start + span.getLength());
    }
    return links.restore(text.toString());
  }

  Block block(Node node) {
    if (node instanceof LinkReferenceDefinition) {
      return definition(node);
    }
    if (node instanceof BlockQuote) {
      return new Block.Quote(blocks(node));
    }
    if (node instanceof BulletList list) {
      return new Block.BulletList(list.isTight(), items(list));
    }
    if (node instanceof OrderedList list) {
      Integer start = list.getMarkerStartNumber();
      return new Block.OrderedList(start == null ? 1 : start, list.isTight(), items(list));
    }
    if (node instanceof FencedCodeBlock code) {
      String info = code.getInfo();
      return new Block.CodeBlock(
          links.restore(info == null ? "" : info),
          withoutLastLineEnd(links.restore(code.getLiteral())));
    }
    if (node instanceof IndentedCodeBlock code) {
      return new Block.CodeBlock("", withoutLastLineEnd(links.restore(code.getLiteral())));
    }
    if (node instanceof Heading heading) {
      return new Block.Heading(heading.getLevel(), inlines(heading));
    }
    if (node instanceof ThematicBreak) {
      return new Block.ThematicBreak();
    }
    if (node instanceof HtmlBlock html) {
      String literal = links.restore(html.getLiteral());
      return HtmlNames.isHtml(literal)
          ? new Block.RawBlock("html", literal)
          : new Block.Paragraph(markdown.readInlines(literal));
    }
    return new Block.Paragraph(inlines(node));
  }

  private static String withoutLastLineEnd(String code) {
    return code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
  }

  private List<Block> blocks(Node parent) {
    checkNesting(++blockDepth, maxBlockDepth);
    List<Block> result = new ArrayList<>();
    Node child = parent.getFirstChild();
    while (child != null) {
      if (!isDefinition(child)) {
        result.add(block(child));
      }
      child = next(child);
    }
    blockDepth--;
    return result;
  }

  private List<List<Block>> items(ListBlock list) {
    checkNesting(++blockDepth, maxBlockDepth);
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(blocks(item));
    }
    blockDepth--;
    return items;
  }

  List<Inline> inlines(Node parent) {
    checkNesting(inlineDepth, MarkdownReader.MAX_NESTING);
    inlineDepth++;
    InlineVisitor visitor = new InlineVisitor();
    visitor.children(parent);
    inlineDepth--;
    return visitor.result;
  }

  private static boolean holdsSelfLink(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SelfLink || holdsSelfLink(node)) {
        return true;
      }
    }
    return false;
  }

  private final class InlineVisitor extends AbstractVisitor {
    private final List<Inline> result = new ArrayList<>();

    void children(Node parent) {
      visitChildren(parent);
    }

    @Override
    public void visit(Text text) {
      result.add(new Inline.Text(links.restore(text.getLiteral())));
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
      result.add(new Inline.Text("\n"));
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
      result.add(new Inline.LineBreak());
    }

    @Override
    public void visit(Emphasis emphasis) {
      result.add(new Inline.Emphasis(inlines(emphasis)));
    }

    @Override
    public void visit(StrongEmphasis strong) {
      result.add(new Inline.Strong(inlines(strong)));
    }

    @Override
    public void visit(Code code) {
      result.add(new Inline.Code(links.restore(code.getLiteral())));
    }

    @Override
    public void visit(CustomNode node) {
      String standIn = ((SelfLink) node).standIn();
      String url = links.url(standIn);
      result.add(url.isEmpty() ? new Inline.Text(standIn) : Inline.Hyperlink.of(url));
    }

    @Override
    public void visit(HtmlInline html) {
      String literal = links.restore(html.getLiteral());
      if (HtmlNames.isLineBreak(literal)) {
        result.add(new Inline.LineBreak());
      } else {
        result.add(
            HtmlNames.isHtml(literal) ? new Inline.RawHtml(literal) : new Inline.Text(literal));
      }
    }

    @Override
    public void visit(Link link) {
      String url = links.restore(link.getDestination());
      String title = links.restore(orEmpty(link.getTitle()));
      if (isInLink(link)) {
        visitChildren(link);
      } else if (url.isBlank() || holdsSelfLink(link)) {
        result.add(new Inline.Text("["));
        visitChildren(link);
        result.add(new Inline.Text(target(url, title)));
      } else {
        result.add(new Inline.Hyperlink(url, title, inlines(link)));
      }
    }

    /** A URL in the text of a link, which is no link of its own. */
    private static boolean isInLink(Link link) {
      Node parent = link.getParent();
      while (parent != null && !(parent instanceof Link)) {
        parent = parent.getParent();
      }
      return parent != null;
    }

    @Override
    public void visit(Image image) {
      StringBuilder alt = new StringBuilder();
      inlines(image).forEach(inline -> alt.append(inline.plainText()));
      String url = links.restore(image.getDestination());
      String title = links.restore(orEmpty(image.getTitle()));
      result.add(
          url.isBlank()
              ? new Inline.Text("![" + alt + target(url, title))
              : new Inline.Image(url, title, alt.toString()));
    }

    /** What follows the text of a link that is none: one to nowhere, or one around another link. */
    private static String target(String url, String title) {
      return title.isEmpty() ? "](" + url + ")" : "](<" + url + "> \"" + title + "\")";
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }
  }
}
