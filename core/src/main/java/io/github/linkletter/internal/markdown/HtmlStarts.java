package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.Chars;
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

  /** What the line from {@code start}, a {@code <}, to {@code end} opens. */
  static BlockStart at(String text, int start, int end) {
    if (start + 1 >= end) {
      return BlockStart.TEXT;
    }
    char next = text.charAt(start + 1);
    if (next == '?' || next == '!') {
      return mark(text, start, end) == null ? BlockStart.TEXT : BlockStart.HTML_TO_MARK;
    }
    boolean closing = next == '/';
    int nameStart = closing ? start + 2 : start + 1;
    String name = HtmlNames.name(text, nameStart, end).toLowerCase(Locale.ROOT);
    if (name.isEmpty() || !HtmlNames.isElement(name)) {
      return BlockStart.TEXT;
    }
    char after = nameStart + name.length() < end ? text.charAt(nameStart + name.length()) : ' ';
    boolean ends = after == ' ' || after == '\t' || after == '>';
    if (!closing && ends && RAW.contains(name)) {
      return BlockStart.HTML_TO_MARK;
    }
    boolean endsEmpty = after == '/' && text.startsWith("/>", nameStart + name.length());
    if ((ends || endsEmpty) && BLOCKS.contains(name)) {
      return BlockStart.HTML_BLOCK;
    }
    boolean onlyTag =
        !name.equals("br")
            && !RAW.contains(name)
            && Chars.indexOf(text, '>', start, end) == end - 1
            && text.lastIndexOf('<', end - 1) == start;
    return onlyTag ? BlockStart.HTML_TAG : BlockStart.TEXT;
  }

  /** What ends the block that the line from {@code start} to {@code end} opens. */
  static String endMark(String text, int start, int end) {
    String mark = mark(text, start, end);
    return mark == null ? CLOSING_TAG : mark;
  }

  /** Behind the first such mark from {@code start} on, or -1 if there is none. */
  static int endOfMarked(String text, int start, String mark) {
    if (!mark.equals(CLOSING_TAG)) {
      int found = text.indexOf(mark, start);
      return found < 0 ? -1 : found + mark.length();
    }
    for (int i = text.indexOf("</", start); i >= 0; i = text.indexOf("</", i + 2)) {
      String name = HtmlNames.name(text, i + 2, text.length());
      int after = i + 2 + name.length();
      if (RAW.contains(name.toLowerCase(Locale.ROOT)) && text.startsWith(">", after)) {
        return after + 1;
      }
    }
    return -1;
  }

  private static @Nullable String mark(String text, int start, int end) {
    if (text.startsWith("<!--", start)) {
      return "-->";
    }
    if (text.startsWith("<?", start)) {
      return "?>";
    }
    if (text.startsWith("<![CDATA[", start)) {
      return "]]>";
    }
    boolean declaration =
        text.startsWith("<!", start)
            && start + 2 < end
            && Chars.isLetter(text.charAt(start + 2))
            && Chars.indexOf(text, '>', start, end) >= 0;
    return declaration ? ">" : null;
  }
}
