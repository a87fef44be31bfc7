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

  private SelfLinks() {}

  /**
   * The length of the URL of the link that begins at {@code at}, a {@code [}, and ends before
   * {@code limit}; 0 if there is none. The whole link is 4 longer than twice that length.
   */
  public static int urlLength(String text, int at, int limit) {
    int start = at + 1;
    if (!text.startsWith("http", start)) {
      return 0;
    }
    int afterScheme = start + (text.startsWith("s", start + 4) ? 5 : 4);
    if (!text.startsWith("://", afterScheme)) {
      return 0;
    }
    int end = Math.min(limit, start + MAX_LENGTH);
    int tries = 0;
    for (int i = afterScheme + 3; i + 1 < end && tries < MAX_TRIES; i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        return 0;
      }
      if (c == ']' && text.charAt(i + 1) == '(') {
        tries++;
        int length = i - start;
        int close = i + 2 + length;
        if (length > afterScheme + 3 - start
            && close < limit
            && text.charAt(close) == ')'
            && text.regionMatches(start, text, i + 2, length)) {
          return length;
        }
      }
    }
    return 0;
  }

  private static boolean isBlank(char c) {
    return c <= ' ';
  }
}
