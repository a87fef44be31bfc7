package io.github.linkletter.html;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Block;
import java.util.List;

/** Writes what entries and intros consist of, each block on lines of its own. */
final class BlockWriter implements Block.Visitor<HtmlWriter> {
  private static final Tag PARAGRAPH = Tag.of("p");
  private static final Tag LINK_LINE = Tag.of("p", "link-line");

  private final HtmlWriter out;
  private final Findings findings;
  private final InlineWriter inlines;
  private final Overrides overrides;
  private final int headingLevel;
  private final boolean gapless;
  private int lastHeading;
  private int depth;

  BlockWriter(HtmlWriter out, Findings findings, InlineWriter inlines, Options options) {
    this.out = out;
    this.findings = findings;
    this.inlines = inlines;
    this.overrides = options.overrides;
    this.headingLevel = options.headingLevel + 2;
    this.gapless = options.form == Form.PAGE;
  }

  /** Names the level of the heading that what follows stands under. */
  void under(int level) {
    lastHeading = level;
  }

  InlineWriter inlines() {
    return inlines;
  }

  void write(Block block) {
    if (overrides.isEmpty()) {
      block.accept(this);
      return;
    }
    @SuppressWarnings("unchecked") // the override is that of the very class
    Class<Block> type = (Class<Block>) block.getClass();
    overrides.render(type, block, out, other -> other.accept(this));
  }

  /** Writes blocks that are one level deeper than those around them. */
  HtmlWriter nested(List<? extends Block> blocks) {
    if (depth == HtmlRenderer.MAX_NESTING) {
      findings.add(DiagnosticCode.TOO_DEEP, HtmlRenderer.TOO_DEEP);
      blocks.forEach(block -> out.start("p").text(block.plainText()).end().line());
      return out;
    }
    depth++;
    blocks.forEach(this::write);
    depth--;
    return out;
  }

  @Override
  public HtmlWriter paragraph(Block.Paragraph paragraph) {
    out.start(PARAGRAPH);
    return inlines.all(paragraph.children()).end().line();
  }

  @Override
  public HtmlWriter linkLine(Block.LinkLine linkLine) {
    out.start(LINK_LINE);
    return inlines.link(linkLine.link()).end().line();
  }

  @Override
  public HtmlWriter bulletList(Block.BulletList list) {
    out.start("ul").line();
    return items(list.items(), list.tight());
  }

  @Override
  public HtmlWriter orderedList(Block.OrderedList list) {
    out.start("ol");
    if (list.start() != 1) {
      out.attribute("start", Integer.toString(list.start()));
    }
    out.line();
    return items(list.items(), list.tight());
  }

  private HtmlWriter items(List<List<Block>> items, boolean tight) {
    for (List<Block> item : items) {
      out.start("li");
      // Only the first can do without <p>: two paragraphs without it would run into one.
      if (tight && !item.isEmpty() && item.get(0) instanceof Block.Paragraph first) {
        inlines.all(first.children());
        if (item.size() > 1) {
          out.line();
          nested(item.subList(1, item.size()));
        }
      } else {
        out.line();
        nested(item);
      }
      out.end().line();
    }
    return out.end().line();
  }

  @Override
  public HtmlWriter quote(Block.Quote quote) {
    out.start("blockquote").line();
    return nested(quote.children()).end().line();
  }

  @Override
  public HtmlWriter codeBlock(Block.CodeBlock code) {
    out.start("pre").start("code");
    String language = code.info().split(" ", 2)[0];
    if (!language.isEmpty()) {
      out.attribute("class", "language-" + language);
    }
    return out.text(code.value()).end().end().line();
  }

  @Override
  public HtmlWriter heading(Block.Heading heading) {
    int level = Math.min(HtmlRenderer.LOWEST_HEADING, headingLevel + heading.level() - 1);
    if (gapless) {
      level = Math.min(level, lastHeading + 1);
      lastHeading = level;
    }
    out.start("h" + level);
    return inlines.all(heading.children()).end().line();
  }

  @Override
  public HtmlWriter thematicBreak(Block.ThematicBreak thematicBreak) {
    return out.empty("hr").line();
  }

  @Override
  public HtmlWriter rawBlock(Block.RawBlock raw) {
    // Directly behind <pre>, HTML drops a line end.
    out.start("pre").attribute("class", "raw").start("code");
    return out.text(raw.value()).end().end().line();
  }
}
