package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.Checked;
import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads segments of a text as Markdown: paragraphs without markup, those with the markup that
 * newsletters have and their lists directly, all else by commonmark-java. The shortcuts equal the
 * general path.
 *
 * <p>Thread-safe, unless it has definitions, which belong to one document.
 */
public final class MarkdownReader {
  /**
   * Blocks, and markup inside text, are nested up to this; what is more than one level deeper is
   * read as text. In a segment of more than 47,000 lines blocks nest less deep, since each line
   * takes memory for each block that it stands in.
   */
  public static final int MAX_NESTING = 32;

  /**
   * Opening brackets of a paragraph, but for those of links that show their URL, are markup up to
   * this, and so are runs of {@code *} or {@code _}.
   */
  public static final int MAX_MARKS = Marks.MAX;

  private static final MarkdownReader STANDARD = new MarkdownReader(true, false, new Definitions());

  private final boolean shortcuts;
  private final boolean bareUrls;
  private final Definitions definitions;

  /** Parsers are made when first needed, perhaps by several threads: most texts need none. */
  private @Nullable Parser blocks;

  private @Nullable Parser paragraphs;

  private MarkdownReader(boolean shortcuts, boolean bareUrls, Definitions definitions) {
    this.shortcuts = shortcuts;
    this.bareUrls = bareUrls;
    this.definitions = definitions;
  }

  private Parser.Builder parser() {
    Parser.Builder builder =
        Parser.builder()
            .customInlineContentParserFactory(new SelfLink.ParserFactory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(OpenBlocks.MAX)
            .maxInlineNesting(MAX_NESTING + 1);
    if (bareUrls) {
      builder.customInlineContentParserFactory(new BareUrlParser.Factory());
    }
    return definitions.isEmpty() ? builder : builder.linkProcessor(definitions);
  }

  /** The reader for documents without reference definitions. */
  public static MarkdownReader standard() {
    return STANDARD;
  }

  /** The same reader without its shortcuts: everything goes the general path. */
  public MarkdownReader withoutShortcuts() {
    return new MarkdownReader(false, bareUrls, definitions);
  }

  /** The same reader, for which URLs in text are links. */
  public MarkdownReader withBareUrls() {
    return new MarkdownReader(shortcuts, true, definitions);
  }

  /** A reader for one document with the given definitions. */
  public MarkdownReader withDefinitions(Definitions newDefinitions) {
    return new MarkdownReader(shortcuts, bareUrls, newDefinitions);
  }

  /** The definitions that links may refer to. */
  public Definitions definitions() {
    return definitions;
  }

  /**
   * A block, or a reference definition.
   *
   * @param line the line at which it begins
   * @param block the block; null for a definition
   * @param exceededNesting the limit of nesting that the block exceeds, which is {@link
   *     #MAX_NESTING} but in a very long text; 0 if it exceeds none
   * @param hasTooManyMarks whether a paragraph of the segment has more marks than {@link
   *     #MAX_MARKS}
   */
  public record LocatedBlock(
      int line, @Nullable Block block, int exceededNesting, boolean hasTooManyMarks) {}

  /**
   * Reads the segment from the line {@code from} up to {@code to}.
   *
   * @return its blocks and definitions in their order; never empty
   */
  public List<LocatedBlock> read(Lines lines, int from, int to, Segments.Kind kind) {
    if (kind == Segments.Kind.PARAGRAPH && shortcuts && isPlain(lines, from, to)) {
      Inline text = new Inline.Text(plainText(lines, from, to));
      return List.of(new LocatedBlock(from, new Block.Paragraph(List.of(text)), 0, false));
    }
    Block simple = simple(lines, from, to, kind);
    if (simple != null) {
      return List.of(new LocatedBlock(from, simple, 0, false));
    }
    String source = source(lines, from, to, kind);
    int openBlocks = OpenBlocks.in(source);
    Parser parser = kind == Segments.Kind.PARAGRAPH ? paragraphs() : blocks(openBlocks);
    boolean isCode = kind == Segments.Kind.FENCED_CODE;
    StandIns links =
        isCode
            ? StandIns.none(source)
            : StandIns.in(source).withFewerMarks(kind == Segments.Kind.PARAGRAPH);
    boolean tooMany = links.hasFewerMarks();
    Node document = parser.parse(links.text());
    List<LocatedBlock> result = new ArrayList<>();
    Node node = document.getFirstChild();
    while (node != null) {
      NodeReader reader = new NodeReader(this, links, from, openBlocks - 1);
      Block block = reader.isDefinition(node) ? null : reader.block(node);
      result.add(new LocatedBlock(reader.line(node), block, reader.exceededNesting(), tooMany));
      tooMany = false;
      node = reader.next(node);
    }
    return result;
  }

  private Parser blocks(int open) {
    if (open != OpenBlocks.MAX) {
      return parser().maxOpenBlockParsers(open).build();
    }
    Parser made = blocks;
    if (made == null) {
      made = parser().build();
      blocks = made;
    }
    return made;
  }

  private Parser paragraphs() {
    Parser made = paragraphs;
    if (made == null) {
      made = parser().enabledBlockTypes(Set.of()).build();
      paragraphs = made;
    }
    return made;
  }

  /** Reads text that is known to be part of one paragraph, such as a heading's. */
  public List<Inline> readInlines(String text) {
    StandIns links = StandIns.in(text).withFewerMarks(true);
    Node document = paragraphs().parse(links.text());
    Node first = document.getFirstChild();
    if (first instanceof LinkReferenceDefinition) {
      return readInlines("\\" + text.strip());
    }
    return first == null ? List.of() : new NodeReader(this, links, 0, MAX_NESTING).inlines(first);
  }

  /** Whether a line must be read as Markdown to know what it says. */
  public boolean mayHoldMarkup(Lines lines, int line) {
    return !shortcuts
        || PlainText.hasMarkup(lines, line, !definitions.isEmpty())
        || (bareUrls && PlainText.hasUrl(lines, line));
  }

  /** Whether no line can hold markup, and no blanks at a line's end break it. */
  private boolean isPlain(Lines lines, int from, int to) {
    for (int line = from; line < to; line++) {
      if (PlainText.hasMarkup(lines, line, !definitions.isEmpty())
          || (bareUrls && PlainText.hasUrl(lines, line))
          || (line + 1 < to && lines.trailingSpaces(line) >= 2)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Block simple(Lines lines, int from, int to, Segments.Kind kind) {
    if (!shortcuts || bareUrls || !definitions.isEmpty() || kind == Segments.Kind.FENCED_CODE) {
      return null;
    }
    if (kind == Segments.Kind.STRUCTURE) {
      return SimpleList.read(lines, from, to);
    }
    List<Inline> inlines = SimpleMarkup.read(lines, from, to);
    return inlines == null ? null : new Block.Paragraph(inlines);
  }

  private static String plainText(Lines lines, int from, int to) {
    if (to == from + 1 && !lines.isEscapedFrom(from)) {
      return Checked.line(lines.content(from));
    }
    StringBuilder text = new StringBuilder(lines.contentEnd(to - 1) - lines.contentStart(from));
    for (int line = from; line < to; line++) {
      int start = lines.contentStart(line) + (lines.isEscapedFrom(line) ? 1 : 0);
      text.append(line == from ? "" : "\n").append(lines.text(line, start, lines.contentEnd(line)));
    }
    return text.toString();
  }

  /** The text of a segment, {@code >From} unescaped but in code. */
  static String source(Lines lines, int from, int to, Segments.Kind kind) {
    boolean unescape = kind != Segments.Kind.FENCED_CODE;
    boolean escaped = false;
    for (int line = from; unescape && line < to && !escaped; line++) {
      escaped = lines.isEscapedFrom(line);
    }
    if (!escaped) {
      return lines.text(lines.start(from), lines.end(to - 1));
    }
    StringBuilder text = new StringBuilder(lines.end(to - 1) - lines.start(from));
    for (int line = from; line < to; line++) {
      int start = lines.start(line) + (lines.isEscapedFrom(line) ? 1 : 0);
      text.append(lines.text(line, start, lines.end(line)));
    }
    return text.toString();
  }
}
