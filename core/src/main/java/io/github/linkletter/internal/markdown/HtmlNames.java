package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.Chars;
import java.util.Locale;
import java.util.Set;

/** Tells HTML from text in angle brackets: {@code <b>} is a tag, {@code <something>} is text. */
final class HtmlNames {
  /** The elements of the HTML standard, and the obsolete ones that mails still use. */
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big"
                  + " blink blockquote body br button canvas caption center cite code col colgroup"
                  + " data datalist dd del details dfn dialog dir div dl dt em embed fieldset"
                  + " figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head"
                  + " header hgroup hr html i iframe img input ins isindex kbd label legend li link"
                  + " main map mark marquee math menu menuitem meta meter nav nobr noembed noframes"
                  + " noscript object ol optgroup option output p param picture plaintext pre"
                  + " progress q rp rt ruby s samp script search section select slot small source"
                  + " span strike strong style sub summary sup svg table tbody td template textarea"
                  + " tfoot th thead time title tr track tt u ul var video wbr xmp")
              .split(" "));

  private HtmlNames() {}

  /** Whether HTML that commonmark found is a comment, a declaration or a tag of a known element. */
  static boolean isHtml(String html) {
    int start = html.startsWith("</") ? 2 : 1;
    if (start >= html.length() || !Chars.isLetter(html.charAt(start))) {
      return true;
    }
    return isElement(name(html, start, html.length()).toLowerCase(Locale.ROOT));
  }

  /** Whether HTML has an element of that name, in lower case. */
  static boolean isElement(String name) {
    return ELEMENTS.contains(name);
  }

  /** Whether the whole of {@code html} is one {@code <br>} tag. */
  static boolean isLineBreak(String html) {
    return html.length() >= 4
        && html.length() <= 16
        && name(html, 1, html.length()).equalsIgnoreCase("br");
  }

  /** The name of the element whose tag's name begins at {@code start}; empty if there is none. */
  static String name(String html, int start, int limit) {
    int end = start;
    while (end < limit && end - start < 16 && isNameChar(html.charAt(end))) {
      end++;
    }
    return html.substring(start, end);
  }

  private static boolean isNameChar(char c) {
    return Chars.isLetter(c) || (c >= '0' && c <= '9') || c == '-';
  }
}
