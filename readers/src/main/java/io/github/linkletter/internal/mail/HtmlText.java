package io.github.linkletter.internal.mail;

import java.util.Locale;
import java.util.Set;

/**
 * Makes plain text of a mail's HTML, in the newsletter's own layout: paragraphs become paragraphs,
 * headings are underlined, and a link's URL follows its text. A paragraph with a link stands apart
 * from the next one, which begins an entry unless it is a link itself. One pass over the
 * characters, which keep their places.
 */
final class HtmlText {
  private static final Set<String> SKIPPED = Set.of("head", "script", "style", "title", "template");
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "div",
          "table",
          "tr",
          "ul",
          "ol",
          "dl",
          "blockquote",
          "section",
          "article",
          "header",
          "footer",
          "pre",
          "hr",
          "center",
          "body",
          "li",
          "dd",
          "dt",
          "td",
          "th");
  private static final int MAX_TAG = 8192;

  /** The line ends between entries. */
  private static final int APART = 3;

  private final DecodedText html;
  private final String source;
  private final DecodedText.Builder text;
  private String skipping = "";
  private String href = "";
  private int linkStart;
  private int headingStart = -1;

  /** Whether there was a link since the last paragraphs that stand apart. */
  private boolean linked;

  private HtmlText(DecodedText html) {
    this.html = html;
    this.source = html.text();
    this.text = new DecodedText.Builder(source.length());
  }

  static DecodedText of(DecodedText html) {
    return new HtmlText(html).read();
  }

  private DecodedText read() {
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '<' && at + 1 < source.length() && mayBeginTag(source.charAt(at + 1))) {
        at = tag(at);
      } else if (!skipping.isEmpty()) {
        at++;
      } else if (c == '&') {
        at = reference(at);
      } else {
        character(c, place(at));
        at++;
      }
    }
    endParagraph(1, place(source.length()));
    return text.build(place(source.length()), html.malformed());
  }

  private int place(int at) {
    return html.offsets()[at];
  }

  private static boolean mayBeginTag(char c) {
    return Character.isLetter(c) || c == '/' || c == '!' || c == '?';
  }

  private void character(char c, int place) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
      if (text.last() != ' ' && text.last() != '\n') {
        text.add(' ', place);
      }
    } else {
      text.add(c, place);
    }
  }

  /** Reads a tag or comment and returns the offset behind it. */
  private int tag(int start) {
    if (source.startsWith("<!--", start)) {
      int end = source.indexOf("-->", start + 4);
      return end < 0 ? source.length() : end + 3;
    }
    int end = tagEnd(start);
    String tag = source.substring(start, Math.min(end, start + MAX_TAG));
    boolean closing = tag.startsWith("</");
    String name = name(tag, closing ? 2 : 1);
    if (!skipping.isEmpty()) {
      skipping = closing && name.equals(skipping) ? "" : skipping;
    } else if (!closing && SKIPPED.contains(name)) {
      skipping = name;
    } else {
      element(name, closing, tag, place(start));
    }
    return end;
  }

  /** Behind the {@code >} that ends a tag, which may stand in quotes before. */
  private int tagEnd(int start) {
    char quote = 0;
    int limit = Math.min(source.length(), start + MAX_TAG);
    for (int i = start + 1; i < limit; i++) {
      char c = source.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if ((c == '"' || c == '\'') && source.charAt(i - 1) == '=') {
        quote = c;
      }
    }
    return limit;
  }

  private static String name(String tag, int start) {
    int end = start;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private void element(String name, boolean closing, String tag, int place) {
    if (name.equals("br")) {
      text.dropBlanks();
      text.add('\n', place);
    } else if (name.equals("a")) {
      link(closing ? "" : attribute(tag, "href"), place);
    } else if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      heading(closing, place);
    } else if (PARAGRAPHS.contains(name)) {
      endParagraph(name.equals("li") ? 1 : 2, place);
    }
  }

  private void link(String newHref, int place) {
    String label = text.from(Math.min(linkStart, text.length())).strip();
    if (isWeb(href)) {
      linked = true;
      if (!label.equals(href)) {
        text.dropBlanks();
        text.add(label.isEmpty() ? href : " " + href, place);
      }
    }
    href = newHref;
    linkStart = text.length();
  }

  private static boolean isWeb(String url) {
    return (url.startsWith("http://") || url.startsWith("https://"))
        && url.chars().noneMatch(c -> c <= ' ');
  }

  private void heading(boolean closing, int place) {
    if (!closing) {
      endParagraph(2, place);
      headingStart = text.length();
    } else if (headingStart >= 0) {
      String title = text.from(headingStart).strip();
      if (!title.isEmpty() && title.indexOf('\n') < 0) {
        text.dropBlanks();
        text.add("\n====", place);
      }
      headingStart = -1;
      endParagraph(2, place);
    }
  }

  private void endParagraph(int lineEnds, int place) {
    text.dropBlanks();
    if (text.length() > 0) {
      // HTML shows no empty lines, by which the newsletter tells one entry from the next.
      int wanted = linked ? APART : lineEnds;
      while (!text.endsWith("\n".repeat(wanted))) {
        text.add('\n', place);
      }
      linked = false;
    }
  }

  private static String attribute(String tag, String name) {
    String lower = tag.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(name + "=");
    if (at < 1 || !Character.isWhitespace(tag.charAt(at - 1))) {
      return "";
    }
    int start = at + name.length() + 1;
    if (start >= tag.length()) {
      return "";
    }
    char quote = tag.charAt(start);
    boolean quoted = quote == '"' || quote == '\'';
    int end = quoted ? tag.indexOf(quote, start + 1) : start;
    while (!quoted && end < tag.length() && tag.charAt(end) > ' ' && tag.charAt(end) != '>') {
      end++;
    }
    String value = end < 0 ? "" : tag.substring(quoted ? start + 1 : start, end);
    return HtmlReferences.decode(value).strip();
  }

  private int reference(int at) {
    int end = HtmlReferences.end(source, at);
    String decoded = end < 0 ? "&" : HtmlReferences.decode(source.substring(at, end));
    for (int i = 0; i < decoded.length(); i++) {
      character(decoded.charAt(i), place(at));
    }
    return end < 0 ? at + 1 : end;
  }
}
