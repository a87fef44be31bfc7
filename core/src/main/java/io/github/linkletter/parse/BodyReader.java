package io.github.linkletter.parse;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.markdown.Definitions;
import io.github.linkletter.internal.markdown.MarkdownReader;
import io.github.linkletter.internal.markdown.MarkdownReader.LocatedBlock;
import io.github.linkletter.internal.markdown.Segments;
import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.Link;
import io.github.linkletter.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** The most empty lines that stand before what was read since the last block and is none. */
  private int skippedGap;

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
    this.linkChecks = new LinkChecks(lines, diagnostics);
    this.segments = new Segments(lines, dialect.entryGap(), new Ends());
    this.assembler = new SectionAssembler(dialect, layout);
    this.sectionLevel = dialect.sectionLevel();
    this.footers = new Footers(lines, dialect.footerPhrases());
  }

  /**
   * The definitions in the lines from {@code from} on. Links may refer to what is defined below
   * them, so they are collected before anything is read.
   */
  Definitions definitions(int from) {
    Definitions definitions = new Definitions();
    int line = from;
    while (line < lines.count()) {
      Heading heading = lines.isBlank(line) ? null : headingAt(line);
      if (lines.isBlank(line) || linkLines.isLinkLine(line)) {
        line++;
      } else if (heading != null && !Chars.isBlank(title(line, heading.text()))) {
        line = heading.end();
      } else if (footers.end(line) >= 0) {
        line = footers.end(line);
      } else {
        int end = segments.end(line);
        definitions.addFrom(lines, line, end, segments.kind());
        line = end;
      }
    }
    return definitions;
  }

  /** Reads the lines from {@code from} on into {@code issue}. */
  void read(int from, Issue.Builder issue) {
    int gap = 0;
    int line = from;
    while (line < lines.count()) {
      if (lines.isBlank(line)) {
        if (gap == 0) {
          layout.add(Tile.Kind.GAP, lines.startOffset(line));
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
    unusedDefinitions();
    if (!assembler.hasSections()) {
      int at = lines.startOffset(from);
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.MISSING_SECTIONS, "The issue has no sections.")
              .at(new SourceSpan(at, at))
              .at(IssuePath.root()));
    }
  }

  /** Reads the heading at a line; returns the line behind it, or -1 if there is none. */
  private int heading(int line) {
    if (lines.isOnly(line, '=') && lines.contentEnd(line) - lines.contentStart(line) > 1) {
      diagnostics.add(
          DiagnosticCode.EMPTY_HEADING, lines.contentSpan(line), "A heading has no text.");
      return -1;
    }
    Heading heading = headingAt(line);
    if (heading == null) {
      return -1;
    }
    String title = title(line, heading.text());
    if (Chars.isBlank(title)) {
      diagnostics.add(
          DiagnosticCode.EMPTY_HEADING, lines.contentSpan(line), "A heading has no text.");
      return -1;
    }
    if (hasMarkup(line, heading.text())) {
      diagnostics.add(
          DiagnosticCode.MARKUP_IN_HEADING,
          lines.contentSpan(line),
          "Of the markup in the heading only the text is kept: " + lines.content(line) + ".");
    }
    layout.add(Tile.Kind.HEADING, lines.startOffset(line));
    assembler.beginSection(title);
    skippedGap = 0;
    return heading.end();
  }

  /**
   * A heading that opens a section.
   *
   * @param text its text, with markup
   * @param end the line behind it
   */
  private record Heading(String text, int end) {}

  private @Nullable Heading headingAt(int line) {
    if (isUnderlined(line)) {
      return new Heading(lines.content(line), line + 2);
    }
    boolean marked = sectionLevel > 0 && lines.charAt(lines.contentStart(line)) == '#';
    int level = marked ? segments.headingLevel(line) : 0;
    return level > 0 && level <= sectionLevel
        ? new Heading(segments.headingText(line), line + 1)
        : null;
  }

  private boolean isUnderlined(int line) {
    int underline = line + 1;
    return underline < lines.count()
        && lines.isOnly(underline, '=')
        && lines.indent(underline) < 4
        && segments.mayBeTitle(line)
        && !linkLines.isLinkLine(line);
  }

  private boolean hasMarkup(int line, String content) {
    if (markdown.mayHoldMarkup(lines, line)) {
      for (Inline inline : markdown.readInlines(content)) {
        if (!(inline instanceof Inline.Text)) {
          return true;
        }
      }
    }
    return false;
  }

  private String title(int line, String content) {
    String text = lines.isEscapedFrom(line) ? content.substring(1) : content;
    if (!markdown.mayHoldMarkup(lines, line)) {
      return text;
    }
    return new Block.Paragraph(markdown.readInlines(text)).plainText();
  }

  /** Passes over the footer at a line; returns the line behind it, or -1 if there is none. */
  private int footer(int line) {
    int end = footers.end(line);
    if (end >= 0) {
      layout.add(Tile.Kind.FOOTER, lines.startOffset(line));
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
      boolean code = segments.kind() == Segments.Kind.FENCED_CODE;
      diagnostics.add(
          code ? DiagnosticCode.UNCLOSED_CODE : DiagnosticCode.UNCLOSED_HTML,
          lines.contentSpan(line),
          code ? "The block of code is never closed." : "The HTML is never closed.");
    }
    brokenLinkLines(line, end);
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

  private void brokenLinkLines(int from, int to) {
    if (segments.kind() == Segments.Kind.FENCED_CODE) {
      return;
    }
    for (int line = from; line < to; line++) {
      if (linkLines.isBroken(line)) {
        diagnostics.add(
            DiagnosticCode.BROKEN_LINK_LINE,
            lines.contentSpan(line),
            "This begins as a link line but is none; it was read as text.");
      }
    }
  }

  /** Adds a block and the empty lines behind it; returns their number. */
  private int add(LocatedBlock located, int line, int limit, int gap) {
    int end = limit;
    while (end > line + 1 && lines.isBlank(end - 1)) {
      end--;
    }
    Block block = located.block();
    if (block == null) {
      layout.add(Tile.Kind.DEFINITION, lines.startOffset(line));
      skippedGap = Math.max(skippedGap, gap);
    } else if (isEmpty(block)) {
      layout.add(Tile.Kind.IGNORED, lines.startOffset(line));
      skippedGap = Math.max(skippedGap, gap);
    } else {
      add(block, line, end, gap);
    }
    if (located.exceededNesting() > 0) {
      diagnostics.add(
          DiagnosticCode.TOO_DEEP,
          lines.contentSpan(line),
          "This is nested more than " + located.exceededNesting() + " levels deep.");
    }
    if (located.hasTooManyMarks()) {
      diagnostics.add(
          DiagnosticCode.TOO_MANY_MARKS,
          lines.contentSpan(line),
          "A paragraph has more than "
              + MarkdownReader.MAX_MARKS
              + " opening brackets, or marks of emphasis.");
    }
    if (end < limit) {
      layout.add(Tile.Kind.GAP, lines.startOffset(end));
    }
    return limit - end;
  }

  private static boolean isEmpty(Block block) {
    return block instanceof Block.Paragraph paragraph && paragraph.children().isEmpty();
  }

  /**
   * The block as entries have it: a paragraph that is only a link is a link line, and counts so.
   */
  private static Block normal(Block block) {
    boolean isLink =
        block instanceof Block.Paragraph paragraph
            && paragraph.children().size() == 1
            && paragraph.children().get(0) instanceof Inline.Hyperlink;
    return isLink ? Entry.of(List.of(block)).content().get(0) : block;
  }

  private void add(Block found, int line, int end, int gap) {
    Block block = normal(found);
    assembler.add(block, lines.startOffset(line), Math.max(skippedGap, gap));
    skippedGap = 0;
    linkChecks.check(block, lines.contentStart(line), lines.contentEnd(end - 1));
  }

  private void unusedDefinitions() {
    for (int line : markdown.definitions().unusedLines()) {
      diagnostics.add(
          DiagnosticCode.UNUSED_DEFINITION,
          lines.contentSpan(line),
          "No link refers to this definition; it was read as text.");
    }
  }

  private final class Ends implements Segments.Ends {
    @Override
    public boolean isLinkLine(int line) {
      return linkLines.isLinkLine(line);
    }

    @Override
    public boolean isHeading(int line) {
      return headingAt(line) != null;
    }
  }
}
