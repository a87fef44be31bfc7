package io.github.linkletter.internal.text;

/**
 * Links that show their own URL, {@code [url](url)}, compared as source text: URLs hold
 * underscores, stars and brackets, which Markdown would read otherwise.
 */
public final class SelfLinks {
  /** Longer URLs are left to Markdown's own rules. */
  private static final int MAX_LENGTH = 8192;

  /** So many places where the label could end are tried: a URL may hold {@code ](} itself. */
  private static final int MAX_TRIES = 4;

  private final String text;

  /** The first places not before the one that was asked for last: it only goes forward. */
  private int middle = -1;

  private int blank = -1;

  /** The links of a text, to be asked for from its beginning to its end. */
  public SelfLinks(String text) {
    this.text = text;
  }

  /**
   * The length of the URL of the link that begins at {@code at}, a {@code [}; 0 if there is none.
   * The whole link is 4 longer than twice that length.
   */
  public int urlLength(int at) {
    if (middle < at) {
      int found = text.indexOf("](", at);
      middle = found < 0 ? text.length() : found;
    }
    if (blank < at) {
      blank = at;
      while (blank < text.length() && text.charAt(blank) > ' ') {
        blank++;
      }
    }
    return middle < blank ? urlLength(at, middle, blank) : 0;
  }

  private int urlLength(int at, int from, int limit) {
    int start = at + 1;
    int afterScheme = start + (text.startsWith("s", start + 4) ? 5 : 4);
    if (!text.startsWith("http", start) || !text.startsWith("://", afterScheme)) {
      return 0;
    }
    int first = afterScheme + "://".length();
    int end = Math.min(limit, start + MAX_LENGTH + "](".length());
    int tries = 0;
    for (int i = Math.max(first, from); i + 1 < end && tries < MAX_TRIES; i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        return 0;
      }
      if (c == ']' && text.charAt(i + 1) == '(') {
        tries++;
        int length = i - start;
        int close = i + 2 + length;
        if (i > first
            && close < limit
            && text.charAt(close) == ')'
            && text.regionMatches(start, text, i + 2, length)) {
          return length;
        }
      }
    }
    return 0;
  }
}
