package io.github.linkletter.parse;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.markdown.Definitions;
import io.github.linkletter.internal.markdown.MarkdownReader;
import io.github.linkletter.internal.markdown.MarkdownReader.LocatedBlock;
import io.github.linkletter.internal.markdown.Segments;
import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.source.SourceSpan;
import java.util.List;

/**
 * Reads what follows front matter: goes once over the lines, finds headings, link lines and
 * segments of Markdown, and hands them to a {@link SectionAssembler}.
 */
final class BodyReader {
  private final Lines lines;
  private final Layout layout;
  private final Diagnostics diagnostics;
  private final MarkdownReader markdown;
  private final LinkLines linkLines;
  private final LinkChecks linkChecks;
  private final Segments segments;
  private final SectionAssembler assembler;
  private final int sectionLevel;
  private final Footers footers;

  /** Empty lines at the end of the segment that was read last. */
  private int trailingGap;

  BodyReader(
      Lines lines,
      Dialect dialect,
      Layout layout,
      Diagnostics diagnostics,
      MarkdownReader markdown) {
    this.lines = lines;
    this.layout = layout;
    this.diagnostics = diagnostics;
    this.markdown = markdown;
    this.linkLines = new LinkLines(lines, dialect.linkStyles(), markdown);
    this.linkChecks = new LinkChecks(lines.text(), diagnostics);
    this.segments = new Segments(lines, dialect.entryGap(), linkLines::isLinkLine);
    this.assembler = new SectionAssembler(dialect, layout);
    this.sectionLevel = dialect.sectionLevel();
    this.footers = new Footers(lines, dialect.footerPhrases());
  }

  /** The reader of Markdown that knows the definitions in the lines from {@code from} on. */
  static MarkdownReader withDefinitions(MarkdownReader markdown, Lines lines, int from) {
    int start = lines.start(from);
    boolean mayDefine = lines.text().indexOf("]:", start) >= 0;
    return mayDefine
        ? markdown.withDefinitions(Definitions.in(lines.text().substring(start)))
        : markdown;
  }

  /** Reads the lines from {@code from} on into {@code issue}. */
  void read(int from, Issue.Builder issue) {
    int gap = 0;
    int line = from;
    while (line < lines.count()) {
      if (lines.isBlank(line)) {
        if (gap == 0) {
          layout.add(Tile.Kind.GAP, lines.start(line));
        }
        gap++;
        line++;
        continue;
      }
      int next = heading(line);
      if (next < 0) {
        next = footer(line);
      }
      if (next < 0) {
        next = linkLine(line, gap);
      }
      if (next < 0) {
        next = segment(line, gap);
      }
      line = next;
      gap = trailingGap;
      trailingGap = 0;
    }
    assembler.finish(issue);
    if (!assembler.hasSections()) {
      int at = lines.start(from);
      diagnostics.add(
          DiagnosticCode.MISSING_SECTIONS, new SourceSpan(at, at), "The issue has no sections.");
    }
  }

  /** Reads the heading at a line; returns the line behind it, or -1 if there is none. */
  private int heading(int line) {
    if (lines.isOnly(line, '=') && lines.contentEnd(line) - lines.contentStart(line) > 1) {
      diagnostics.add(DiagnosticCode.EMPTY_HEADING, content(line), "A heading has no text.");
      return -1;
    }
    int underline = line + 1;
    boolean underlined =
        underline < lines.count()
            && lines.isOnly(underline, '=')
            && lines.indent(underline) < 4
            && segments.opensParagraph(line)
            && linkLines.at(line) == null;
    if (underlined) {
      return heading(line, lines.content(line), underline + 1);
    }
    boolean marked = sectionLevel > 0 && lines.text().charAt(lines.contentStart(line)) == '#';
    int level = marked ? segments.headingLevel(line) : 0;
    return level > 0 && level <= sectionLevel
        ? heading(line, segments.headingText(line), line + 1)
        : -1;
  }

  private int heading(int line, String text, int end) {
    String title = title(line, text);
    if (title.isBlank()) {
      diagnostics.add(DiagnosticCode.EMPTY_HEADING, content(line), "A heading has no text.");
      return -1;
    }
    layout.add(Tile.Kind.HEADING, lines.start(line));
    assembler.beginSection(title);
    return end;
  }

  private String title(int line, String content) {
    String text = lines.isEscapedFrom(line) ? content.substring(1) : content;
    if ((lines.marks(line) & ~Lines.COLON) == 0) {
      return text;
    }
    List<Inline> inlines = markdown.readInlines(text);
    if (inlines.stream().anyMatch(inline -> !(inline instanceof Inline.Text))) {
      diagnostics.add(
          DiagnosticCode.MARKUP_IN_HEADING,
          content(line),
          "Of the markup in the heading only the text is kept: " + text + ".");
    }
    return Block.Paragraph.of(inlines.toArray(Inline[]::new)).plainText();
  }

  /** Passes over the footer at a line; returns the line behind it, or -1 if there is none. */
  private int footer(int line) {
    int end = footers.end(line);
    if (end >= 0) {
      layout.add(Tile.Kind.FOOTER, lines.start(line));
    }
    return end;
  }

  /** Reads the link line at a line; returns the line behind it, or -1 if there is none. */
  private int linkLine(int line, int gap) {
    Link link = linkLines.at(line);
    if (link == null) {
      return -1;
    }
    add(new Block.LinkLine(link), line, line + 1, gap);
    return line + 1;
  }

  /** Reads the segment of Markdown at a line; returns the line behind it. */
  private int segment(int line, int gap) {
    int end = segments.end(line);
    if (!segments.isClosed()) {
      diagnostics.add(
          DiagnosticCode.UNCLOSED_CODE, content(line), "The block of code is never closed.");
    }
    List<LocatedBlock> blocks = markdown.read(lines, line, end, segments.kind());
    int before = gap;
    for (int i = 0; i < blocks.size(); i++) {
      LocatedBlock block = blocks.get(i);
      int start = i == 0 ? line : block.line();
      int limit = i + 1 < blocks.size() ? blocks.get(i + 1).line() : end;
      before = add(block, start, limit, before);
    }
    trailingGap = before;
    return end;
  }

  /** Adds a block and the empty lines behind it; returns their number. */
  private int add(LocatedBlock located, int line, int limit, int gap) {
    int end = limit;
    while (end > line + 1 && lines.isBlank(end - 1)) {
      end--;
    }
    Block block = located.block();
    if (block == null) {
      layout.add(Tile.Kind.DEFINITION, lines.start(line));
      if (!markdown.definitions().isUsed(located.label())) {
        diagnostics.add(
            DiagnosticCode.UNUSED_DEFINITION,
            content(line),
            "No link refers to the definition [" + located.label() + "].");
      }
    } else if (isEmpty(block)) {
      layout.add(Tile.Kind.IGNORED, lines.start(line));
    } else {
      add(block, line, end, gap);
    }
    if (end < limit) {
      layout.add(Tile.Kind.GAP, lines.start(end));
    }
    return limit - end;
  }

  private static boolean isEmpty(Block block) {
    return block instanceof Block.Paragraph paragraph && paragraph.children().isEmpty();
  }

  private void add(Block block, int line, int end, int gap) {
    assembler.add(block, lines.start(line), gap);
    linkChecks.check(block, lines.contentStart(line), lines.contentEnd(end - 1));
  }

  private SourceSpan content(int line) {
    return new SourceSpan(lines.contentStart(line), lines.contentEnd(line));
  }
}
