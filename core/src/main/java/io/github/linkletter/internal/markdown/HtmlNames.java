package io.github.linkletter.internal.markdown;

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
    if (start >= html.length() || !isLetter(html.charAt(start))) {
      return true;
    }
    return ELEMENTS.contains(name(html, start));
  }

  /** Whether the whole of {@code html} is one {@code <br>} tag. */
  static boolean isLineBreak(String html) {
    return html.length() >= 4 && html.length() <= 16 && name(html, 1).equals("br");
  }

  private static String name(String html, int start) {
    int end = start;
    while (end < html.length() && end - start < 16 && isNameChar(html.charAt(end))) {
      end++;
    }
    return html.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNameChar(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-';
  }
}
