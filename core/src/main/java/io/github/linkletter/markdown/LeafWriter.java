package io.github.linkletter.markdown;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Section;
import io.github.linkletter.parse.IssueParser;
import java.util.List;
import java.util.Optional;

/**
 * Writes leaves, without the line end behind their last line: as an author would, or, where that
 * isn't read back, in the first of several ways that is.
 */
final class LeafWriter {
  private static final String BEFORE = "---\n---\n\nT\n=\n\n";

  /** Where definitions stand that may be read as text, as no link refers to them. */
  private static final String DEFINITIONS = "\n\nD\n=\n\n";

  private static final Block AFTER = Block.Paragraph.of("E");

  private final IssueParser parser;
  private final String definitions;
  private final String entryGap;

  /**
   * A writer.
   *
   * @param parser what reads back
   * @param definitions reference definitions that stand elsewhere in the text, or nothing
   */
  LeafWriter(IssueParser parser, String definitions) {
    this.parser = parser;
    this.definitions = definitions;
    this.entryGap = "\n".repeat(1 + new Gaps(parser.dialect()).before(Leaf.Role.ENTRY));
  }

  /**
   * A leaf as an author would write it.
   *
   * @param underline how long a heading's underline is; 0 for the archive's own style, and a
   *     negative number for so many marks before it instead
   */
  String write(Leaf leaf, int underline) {
    return write(leaf, underline, TextEscaper.Extent.NEEDED, '*');
  }

  /** A leaf in a way that is read back as it is, or empty if there is none. */
  Optional<String> writeSafely(Leaf leaf, int underline) {
    for (TextEscaper.Extent extent : TextEscaper.Extent.values()) {
      for (char mark : new char[] {'*', '_'}) {
        String text = write(leaf, underline, extent, mark);
        if (isReadBack(leaf, text)) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  private String write(Leaf leaf, int underline, TextEscaper.Extent extent, char mark) {
    LinkLayout links = LinkLayout.of(parser.dialect());
    TextEscaper plain = TextEscaper.of(extent, links);
    TextEscaper escaper = definitions.isEmpty() ? plain : plain.withBrackets();
    BlockWriter writer = BlockWriter.of(escaper, mark, links);
    Block block = leaf.block();
    if (block != null) {
      return writer.write(block);
    }
    String title = writer.title(leaf.title());
    if (underline < 0) {
      return "#".repeat(-underline) + " " + title;
    }
    return title + "\n" + "=".repeat(underline > 0 ? underline : underline(title));
  }

  /** The archive underlines as its author saw it: longer titles by seven eighths. */
  static int underline(String title) {
    return title.length() <= 6 ? title.length() : (7 * title.length() + 4) / 8;
  }

  private boolean isReadBack(Leaf leaf, String text) {
    Block block = leaf.block();
    String read = BEFORE + (block == null ? "\n\n" + text + "\n\n" : text + entryGap + "E\n\n");
    Issue issue = parser.parse(read + DEFINITIONS + definitions).issue();
    List<Section> sections = issue.sections();
    return issue.intro().isEmpty()
        && (block == null
            ? sections.size() == 3 && sections.get(1).title().equals(leaf.title())
            : sections.size() == 2 && sections.get(0).entries().equals(expected(block)));
  }

  private static List<Entry> expected(Block block) {
    return List.of(Entry.of(List.of(block)), Entry.of(List.of(AFTER)));
  }
}
