package io.github.linkletter.internal.text;

/** URLs that stand in text as they are. */
public final class BareUrls {
  private static final String PUNCTUATION = ".,;:!?'\"*_\u2026\u201C\u201D\u2018\u2019";

  private BareUrls() {}

  /** The length of the scheme with which a text begins; 0 if it begins with none. */
  public static int schemeLength(String text) {
    return text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : 0;
  }

  /** Whether a URL ends before {@code c}. */
  public static boolean endsBefore(char c) {
    return c <= ' '
        || c == '<'
        || c == '>'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c);
  }

  /**
   * How much of a stretch without blanks that begins with a URL is the URL: what ends a sentence is
   * not, and neither is a closing bracket that the URL doesn't open. A URL that is a link's label
   * ends with the label. 0 if nothing but the scheme is left.
   */
  public static int length(String whole) {
    int label = whole.indexOf("](");
    String stretch = label < 0 ? whole : whole.substring(0, label);
    int scheme = schemeLength(stretch);
    int open = count(stretch, '(') - count(stretch, ')');
    int openSquare = count(stretch, '[') - count(stretch, ']');
    int end = stretch.length();
    while (end > scheme) {
      char c = stretch.charAt(end - 1);
      if (c == ')' && open < 0) {
        open++;
      } else if (c == ']' && openSquare < 0) {
        openSquare++;
      } else if (PUNCTUATION.indexOf(c) < 0) {
        return end;
      }
      end--;
    }
    return 0;
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(other -> other == c).count();
  }
}
