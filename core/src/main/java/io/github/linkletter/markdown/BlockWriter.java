package io.github.linkletter.markdown;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Link;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks, without the line end behind their last line. */
final class BlockWriter implements Block.Visitor<String> {
  private final TextEscaper escaper;
  private final InlineWriter inlines;
  private final LinkLayout links;
  private final char bullet;

  private BlockWriter(TextEscaper escaper, InlineWriter inlines, LinkLayout links, char bullet) {
    this.escaper = escaper;
    this.inlines = inlines;
    this.links = links;
    this.bullet = bullet;
  }

  static BlockWriter of(TextEscaper escaper, char mark, LinkLayout links) {
    return new BlockWriter(escaper, InlineWriter.of(escaper, mark, links), links, '-');
  }

  String write(Block block) {
    return block.accept(this);
  }

  /** The text of a section's heading, in one line. */
  String title(String title) {
    return TextEscaper.lines(escaper.text(title));
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return TextEscaper.lines(inlines.write(paragraph.children()));
  }

  @Override
  public String linkLine(Block.LinkLine line) {
    Link link = line.link();
    String text =
        inlines.write(
            List.of(
                new Inline.Hyperlink(
                    link.url(), link.title().orElse(""), List.of(new Inline.Text(link.text())))));
    return links == LinkLayout.BARE ? text : "<br>" + text;
  }

  @Override
  public String bulletList(Block.BulletList list) {
    List<String> markers = new ArrayList<>();
    list.items().forEach(item -> markers.add(bullet + " "));
    return items(list.items(), markers, list.tight());
  }

  @Override
  public String orderedList(Block.OrderedList list) {
    List<String> markers = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      markers.add(Math.min(999_999_999L, (long) list.start() + i) + ". ");
    }
    return items(list.items(), markers, list.tight());
  }

  private String items(List<List<Block>> items, List<String> markers, boolean tight) {
    String separator = tight ? "\n" : "\n\n";
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String marker = markers.get(i);
      String content = blocks(items.get(i), separator);
      texts.add(prefixed(content, marker, " ".repeat(marker.length())));
    }
    return String.join(separator, texts);
  }

  private String blocks(List<Block> blocks, String separator) {
    BlockWriter inner = new BlockWriter(escaper, inlines, links, bullet == '-' ? '+' : '-');
    return String.join(separator, blocks.stream().map(inner::write).toList());
  }

  private static String prefixed(String text, String first, String rest) {
    StringBuilder out = new StringBuilder();
    String prefix = first;
    for (String line : text.split("\n", -1)) {
      out.append(out.isEmpty() ? "" : "\n");
      out.append(line.isEmpty() ? prefix.stripTrailing() : prefix + line);
      prefix = rest;
    }
    return out.toString();
  }

  @Override
  public String quote(Block.Quote quote) {
    return prefixed(blocks(quote.children(), "\n\n"), "> ", "> ");
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    char c = code.info().indexOf('`') >= 0 ? '~' : '`';
    String fence =
        String.valueOf(c).repeat(Math.max(3, 1 + InlineWriter.longestRun(code.value(), c)));
    String value = code.value().isEmpty() ? "" : code.value() + "\n";
    return fence + TextEscaper.info(code.info()) + "\n" + value + fence;
  }

  @Override
  public String heading(Block.Heading heading) {
    String text = inlines.write(heading.children());
    if (text.endsWith("#")) {
      text = text.substring(0, text.length() - 1) + "\\#";
    }
    return "#".repeat(heading.level()) + (text.isEmpty() ? "" : " ") + text;
  }

  @Override
  public String thematicBreak(Block.ThematicBreak thematicBreak) {
    return "***";
  }

  @Override
  public String rawBlock(Block.RawBlock raw) {
    return raw.value();
  }
}
