package io.github.linkletter.html;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import java.util.List;
import java.util.Locale;

/** Writes blocks as plain text, each on lines of its own. */
final class TextBlocks implements Block.Visitor<String> {
  private final StringBuilder out;
  private int depth;

  TextBlocks(StringBuilder out) {
    this.out = out;
  }

  /** Writes blocks, with an empty line between them but not between link lines. */
  void write(List<Block> blocks) {
    out.append(text(blocks)).append("\n");
  }

  private String text(List<Block> blocks) {
    if (depth == HtmlRenderer.MAX_NESTING) {
      return String.join("\n\n", blocks.stream().map(Block::plainText).toList());
    }
    depth++;
    StringBuilder text = new StringBuilder();
    boolean afterLink = false;
    for (int i = 0; i < blocks.size(); i++) {
      boolean link = blocks.get(i) instanceof Block.LinkLine;
      text.append(i == 0 ? "" : afterLink && link ? "\n" : "\n\n");
      text.append(blocks.get(i).accept(this));
      afterLink = link;
    }
    depth--;
    return text.toString();
  }

  private static String inlines(List<Inline> nodes) {
    return new TextInlines().all(nodes);
  }

  /** Puts one text before the first line, and another before all others that aren't empty. */
  private static String indented(String text, String first, String others) {
    StringBuilder result = new StringBuilder(first);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      result.append(c);
      if (c == '\n' && at + 1 < text.length() && text.charAt(at + 1) != '\n') {
        result.append(others);
      }
    }
    return result.toString();
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.children());
  }

  @Override
  public String linkLine(Block.LinkLine linkLine) {
    return linkLine.link().label().map(label -> label + ": ").orElse("") + linkLine.link().url();
  }

  @Override
  public String bulletList(Block.BulletList list) {
    StringBuilder text = new StringBuilder();
    for (List<Block> item : list.items()) {
      text.append(text.isEmpty() ? "" : list.tight() ? "\n" : "\n\n");
      text.append(indented(text(item), "* ", "  "));
    }
    return text.toString();
  }

  @Override
  public String orderedList(Block.OrderedList list) {
    StringBuilder text = new StringBuilder();
    long number = list.start();
    for (List<Block> item : list.items()) {
      String marker = String.format(Locale.ROOT, "%d. ", number++);
      text.append(text.isEmpty() ? "" : list.tight() ? "\n" : "\n\n");
      text.append(indented(text(item), marker, " ".repeat(marker.length())));
    }
    return text.toString();
  }

  @Override
  public String quote(Block.Quote quote) {
    return indented(text(quote.children()), "> ", "> ");
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    return indented(code.value(), "    ", "    ").stripTrailing();
  }

  @Override
  public String heading(Block.Heading heading) {
    return inlines(heading.children());
  }

  @Override
  public String thematicBreak(Block.ThematicBreak thematicBreak) {
    return "* * *";
  }

  @Override
  public String rawBlock(Block.RawBlock raw) {
    return raw.value().stripTrailing();
  }
}
