package io.github.linkletter.internal.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

/**
 * Finds the marks of a text that are too many: with each link, commonmark goes over all brackets
 * that are still open before it in the paragraph, and with each emphasis over all that it holds, so
 * that it needs quadratic time for {@code [[a](b)} again and again.
 */
final class Marks {
  /**
   * Opening brackets, and runs of {@code *} or {@code _}, of a paragraph beyond so many are text,
   * but for escaped ones.
   */
  static final int MAX = 1000;

  private final String text;
  private final BitSet excess = new BitSet();
  private int brackets;
  private int runs;

  private Marks(String text) {
    this.text = text;
  }

  /** The places of the marks of a text that are too many; mostly empty. */
  static BitSet excess(String text, boolean isParagraph) {
    Marks all = new Marks(text);
    all.count(0, text.length());
    if (isParagraph || all.excess.isEmpty()) {
      return all.excess;
    }
    Marks marks = new Marks(text);
    for (SourceLines paragraph : paragraphs(text)) {
      marks.brackets = 0;
      marks.runs = 0;
      for (SourceSpan line : paragraph.getSourceSpans()) {
        marks.count(line.getInputIndex(), line.getInputIndex() + line.getLength());
      }
    }
    return marks.excess;
  }

  private void count(int from, int to) {
    int backslashes = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean isEscaped = backslashes % 2 == 1;
      backslashes = c == '\\' ? backslashes + 1 : 0;
      if (c == '[' && !isEscaped) {
        brackets++;
        excess.set(i, brackets > MAX);
      } else if ((c == '*' || c == '_') && !isEscaped) {
        runs += i > from && text.charAt(i - 1) == c ? 0 : 1;
        excess.set(i, runs > MAX);
      }
    }
  }

  /** What commonmark would read as the text of a paragraph or heading, each on its own. */
  private static List<SourceLines> paragraphs(String text) {
    List<SourceLines> paragraphs = new ArrayList<>();
    Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(OpenBlocks.in(text))
        .inlineParserFactory(context -> (lines, node) -> paragraphs.add(lines))
        .build()
        .parse(text);
    return paragraphs;
  }
}
