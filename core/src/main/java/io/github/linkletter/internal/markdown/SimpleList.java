package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shortcut for a list as most are written: bullets, one line each, that begin with a letter,
 * and so with no other block. It declines whatever could be read in any other way.
 */
final class SimpleList {
  private static final int MAX_ITEMS = 100;

  private SimpleList() {}

  /** The list in some lines, or null if they must be read as Markdown. */
  static @Nullable Block read(Lines lines, int from, int to) {
    char bullet = lines.charAt(lines.start(from));
    if ("-*+".indexOf(bullet) < 0 || to - from > MAX_ITEMS) {
      return null;
    }
    List<List<Block>> items = new ArrayList<>();
    for (int line = from; line < to; line++) {
      int text = lines.start(line) + 2;
      boolean isItem =
          lines.contentEnd(line) > text
              && lines.charAt(text - 2) == bullet
              && lines.charAt(text - 1) == ' '
              && Chars.isLetter(lines.charAt(text));
      List<Inline> inlines = isItem ? SimpleMarkup.read(lines, line, line + 1, text) : null;
      if (inlines == null) {
        return null;
      }
      items.add(List.of(new Block.Paragraph(inlines)));
    }
    return new Block.BulletList(true, items);
  }
}
