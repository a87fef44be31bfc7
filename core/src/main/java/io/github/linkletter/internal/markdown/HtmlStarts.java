package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Lines;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The beginnings and ends of HTML blocks: CommonMark 0.31 section 4.6, but that a tag which HTML
 * doesn't have is text, and so is a declaration that doesn't end in its line.
 */
final class HtmlStarts {
  private static final Set<String> RAW = Set.of("pre", "script", "style", "textarea");
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd"
                  + " details dialog dir div dl dt fieldset figcaption figure footer form frame"
                  + " frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main"
                  + " menu menuitem nav noframes ol optgroup option p param search section summary"
                  + " table tbody td tfoot th thead title tr track ul")
              .split(" "));

  /** Stands for the closing tag of any element whose content isn't markup. */
  private static final String CLOSING_TAG = "</";

  private HtmlStarts() {}

  /** What a line opens whose content begins with {@code <}. */
  static BlockStart at(String content) {
    int end = content.length();
    if (end == 1) {
      return BlockStart.TEXT;
    }
    char next = content.charAt(1);
    if (next == '?' || next == '!') {
      return mark(content) == null ? BlockStart.TEXT : BlockStart.HTML_TO_MARK;
    }
    boolean closing = next == '/';
    int nameStart = closing ? 2 : 1;
    String name = HtmlNames.name(content, nameStart, end).toLowerCase(Locale.ROOT);
    if (name.isEmpty() || !HtmlNames.isElement(name)) {
      return BlockStart.TEXT;
    }
    int nameEnd = nameStart + name.length();
    char after = nameEnd < end ? content.charAt(nameEnd) : ' ';
    boolean ends = after == ' ' || after == '\t' || after == '>';
    if (!closing && ends && RAW.contains(name)) {
      return BlockStart.HTML_TO_MARK;
    }
    boolean endsEmpty = content.startsWith("/>", nameEnd);
    if ((ends || endsEmpty) && BLOCKS.contains(name)) {
      return BlockStart.HTML_BLOCK;
    }
    boolean onlyTag =
        !name.equals("br")
            && !RAW.contains(name)
            && content.indexOf('>') == end - 1
            && content.lastIndexOf('<') == 0;
    return onlyTag ? BlockStart.HTML_TAG : BlockStart.TEXT;
  }

  /** What ends the block that a line opens. */
  static String endMark(String content) {
    String mark = mark(content);
    return mark == null ? CLOSING_TAG : mark;
  }

  /** Behind the first such mark from {@code start} on, or -1 if there is none. */
  static int endOfMarked(Lines lines, int start, String mark) {
    int end = lines.length();
    if (!mark.equals(CLOSING_TAG)) {
      int found = lines.indexOf(mark, start, end);
      return found < 0 ? -1 : found + mark.length();
    }
    for (int i = lines.indexOf("</", start, end); i >= 0; i = lines.indexOf("</", i + 2, end)) {
      for (String name : RAW) {
        int after = i + 2 + name.length();
        if (lines.isAt(after, ">") && name.equalsIgnoreCase(lines.text(i + 2, after))) {
          return after + 1;
        }
      }
    }
    return -1;
  }

  private static @Nullable String mark(String content) {
    if (content.startsWith("<!--")) {
      return "-->";
    }
    if (content.startsWith("<?")) {
      return "?>";
    }
    if (content.startsWith("<![CDATA[")) {
      return "]]>";
    }
    boolean declaration =
        content.startsWith("<!")
            && content.length() > 2
            && Chars.isLetter(content.charAt(2))
            && content.indexOf('>') >= 0;
    return declaration ? ">" : null;
  }
}
