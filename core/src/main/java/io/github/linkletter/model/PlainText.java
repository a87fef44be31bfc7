package io.github.linkletter.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Collects what a reader sees, with a stack of its own: how deep a host may nest its nodes must not
 * depend on the thread's. Every visit returns the text so far.
 */
final class PlainText implements Block.Visitor<StringBuilder>, Inline.Visitor<StringBuilder> {
  private final StringBuilder text = new StringBuilder();

  /** What is still to be written: blocks, inlines, and the rests of lists of them. */
  private final Deque<Object> todo = new ArrayDeque<>();

  private PlainText() {}

  /**
   * Blocks from {@code next} on, of which the first began at {@code start} in the text and the one
   * before {@code next} at {@code before}, its separator included.
   */
  private record Blocks(List<Block> blocks, String separator, int start, int next, int before) {}

  /** Items from {@code next} on; a negative number makes them bulleted ones. */
  private record Items(List<List<Block>> items, int next, long number) {}

  static String ofInlines(List<Inline> nodes) {
    if (nodes.size() == 1 && nodes.get(0) instanceof Inline.Text only) {
      return only.value();
    }
    PlainText collector = new PlainText();
    collector.inlines(nodes);
    return collector.collect();
  }

  static String ofBlocks(List<Block> blocks, String separator) {
    PlainText collector = new PlainText();
    collector.blocks(blocks, separator);
    return collector.collect();
  }

  static String ofItems(List<List<Block>> items, int start) {
    PlainText collector = new PlainText();
    collector.todo.push(new Items(items, 0, start));
    return collector.collect();
  }

  private String collect() {
    while (!todo.isEmpty()) {
      Object next = todo.pop();
      if (next instanceof Inline inline) {
        inline.accept(this);
      } else if (next instanceof Block block) {
        block.accept(this);
      } else if (next instanceof Blocks rest) {
        nextBlock(rest);
      } else if (next instanceof Items rest) {
        nextItem(rest);
      }
    }
    return text.toString();
  }

  private void nextBlock(Blocks rest) {
    int before = rest.before();
    int from = before > rest.start() ? before + rest.separator().length() : before;
    if (text.length() == from) {
      text.setLength(before); // a block without text takes no separator
    }
    if (rest.next() < rest.blocks().size()) {
      before = text.length();
      if (before > rest.start()) {
        text.append(rest.separator());
      }
      todo.push(new Blocks(rest.blocks(), rest.separator(), rest.start(), rest.next() + 1, before));
      todo.push(rest.blocks().get(rest.next()));
    }
  }

  private void nextItem(Items rest) {
    if (rest.next() < rest.items().size()) {
      long number = rest.number();
      text.append(rest.next() == 0 ? "" : "\n").append(number < 0 ? "* " : number + ". ");
      todo.push(new Items(rest.items(), rest.next() + 1, number < 0 ? number : number + 1));
      blocks(rest.items().get(rest.next()), "\n");
    }
  }

  private StringBuilder blocks(List<Block> blocks, String separator) {
    todo.push(new Blocks(blocks, separator, text.length(), 0, text.length()));
    return text;
  }

  private StringBuilder inlines(List<Inline> nodes) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      todo.push(nodes.get(i));
    }
    return text;
  }

  @Override
  public StringBuilder paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.children());
  }

  @Override
  public StringBuilder linkLine(Block.LinkLine linkLine) {
    return text.append(linkLine.plainText());
  }

  @Override
  public StringBuilder bulletList(Block.BulletList list) {
    todo.push(new Items(list.items(), 0, -1));
    return text;
  }

  @Override
  public StringBuilder orderedList(Block.OrderedList list) {
    todo.push(new Items(list.items(), 0, list.start()));
    return text;
  }

  @Override
  public StringBuilder quote(Block.Quote quote) {
    return blocks(quote.children(), "\n\n");
  }

  @Override
  public StringBuilder codeBlock(Block.CodeBlock code) {
    return text.append(code.value());
  }

  @Override
  public StringBuilder heading(Block.Heading heading) {
    return inlines(heading.children());
  }

  @Override
  public StringBuilder thematicBreak(Block.ThematicBreak thematicBreak) {
    return text;
  }

  @Override
  public StringBuilder rawBlock(Block.RawBlock raw) {
    return text.append(raw.value());
  }

  @Override
  public StringBuilder text(Inline.Text node) {
    return text.append(node.value());
  }

  @Override
  public StringBuilder emphasis(Inline.Emphasis emphasis) {
    return inlines(emphasis.children());
  }

  @Override
  public StringBuilder strong(Inline.Strong strong) {
    return inlines(strong.children());
  }

  @Override
  public StringBuilder code(Inline.Code code) {
    return text.append(code.value());
  }

  @Override
  public StringBuilder hyperlink(Inline.Hyperlink hyperlink) {
    return inlines(hyperlink.children());
  }

  @Override
  public StringBuilder image(Inline.Image image) {
    return text.append(image.alt());
  }

  @Override
  public StringBuilder lineBreak(Inline.LineBreak lineBreak) {
    return text.append('\n');
  }

  @Override
  public StringBuilder rawHtml(Inline.RawHtml rawHtml) {
    return text.append(rawHtml.value());
  }
}
