package io.github.linkletter.textile;

import io.github.linkletter.model.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the links in a paragraph: {@code "label":url}, and URLs that stand in text as they are. */
final class TextileLinks {
  private static final List<String> SCHEMES = List.of("http://", "https://");
  private static final String MAILTO = "mailto:";
  private static final String PUNCTUATION = ".,;:!?'\"*_\u2026\u201C\u201D\u2018\u2019";

  /**
   * A link.
   *
   * @param link the link
   * @param end the offset behind it
   */
  record Found(Inline link, int end) {}

  private final String text;

  TextileLinks(String text) {
    this.text = text;
  }

  /** The link that begins at an offset, or null if none does. */
  @Nullable Found at(int start) {
    if (text.charAt(start) == '"') {
      return labelled(start);
    }
    boolean begins =
        text.charAt(start) == 'h'
            && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
            && isWeb(start);
    int end = begins ? urlEnd(start) : -1;
    if (end < 0) {
      return null;
    }
    String url = text.substring(start, end);
    return new Found(Inline.Hyperlink.of(url, url), end);
  }

  private @Nullable Found labelled(int start) {
    int quote = opens(start) ? labelEnd(start) : -1;
    int end = quote < 0 ? -1 : urlEnd(quote + 2);
    if (end < 0) {
      return null;
    }
    String label = text.substring(start + 1, quote);
    return new Found(Inline.Hyperlink.of(text.substring(quote + 2, end), label), end);
  }

  /** Whether a quotation mark may open a label: it stands before a word, and not behind one. */
  private boolean opens(int quote) {
    return (quote == 0 || !Character.isLetterOrDigit(text.charAt(quote - 1)))
        && quote + 1 < text.length()
        && text.charAt(quote + 1) > ' '
        && text.charAt(quote + 1) != '"'
        && text.charAt(quote + 1) != ':';
  }

  /**
   * The quotation mark that ends a label, or -1. A label may hold quotation marks, but none that
   * opens a label itself: of {@code "no" and "a":url} only {@code a} is one.
   */
  private int labelEnd(int start) {
    int quote = text.indexOf('"', start + 1);
    while (quote >= 0) {
      if (text.startsWith(":", quote + 1)
          && (isWeb(quote + 2) || text.startsWith(MAILTO, quote + 2))) {
        return quote;
      }
      if (opens(quote)) {
        return -1;
      }
      quote = text.indexOf('"', quote + 1);
    }
    return -1;
  }

  private boolean isWeb(int start) {
    return SCHEMES.stream().anyMatch(scheme -> text.startsWith(scheme, start));
  }

  /**
   * Behind the URL at an offset: before what ends a sentence, and before a bracket that the URL
   * doesn't open. -1 if nothing but the scheme is left.
   */
  private int urlEnd(int start) {
    int limit = start;
    while (limit < text.length() && !endsUrl(text.charAt(limit))) {
      limit++;
    }
    String stretch = text.substring(start, limit);
    int round = count(stretch, '(') - count(stretch, ')');
    int square = count(stretch, '[') - count(stretch, ']');
    int scheme = stretch.startsWith(MAILTO) ? MAILTO.length() : stretch.indexOf("//") + 2;
    int end = stretch.length();
    while (end > scheme) {
      char c = stretch.charAt(end - 1);
      if (c == ')' && round < 0) {
        round++;
      } else if (c == ']' && square < 0) {
        square++;
      } else if (PUNCTUATION.indexOf(c) < 0) {
        return start + end;
      }
      end--;
    }
    return -1;
  }

  private static boolean endsUrl(char c) {
    return c <= ' ' || c == '"' || c == '<' || c == '>' || Character.isSpaceChar(c);
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(other -> other == c).count();
  }
}
