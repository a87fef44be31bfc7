package io.github.linkletter.html;

import java.util.Optional;

/**
 * Where a web address leads, as people should see it: the host that a browser would ask, whatever
 * else the address says.
 *
 * @param host the host, with its port if there is one
 * @param rest what comes after it, empty if that is only a slash
 */
record WebHost(String host, String rest) {
  /** The host of an absolute web address, or empty. */
  static Optional<WebHost> of(String url) {
    for (String start : new String[] {"https://", "http://"}) {
      if (url.regionMatches(true, 0, start, 0, start.length())) {
        return split(url, start.length());
      }
    }
    return Optional.empty();
  }

  private static Optional<WebHost> split(String url, int start) {
    int end = start;
    // Browsers take a backslash for a slash here.
    while (end < url.length() && "/\\?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    // What stands before an @ is a name to sign in with, and a way to deceive.
    String host =
        url.substring(
            url.lastIndexOf('@', end - 1) < start ? start : url.lastIndexOf('@', end - 1) + 1, end);
    String rest = url.substring(end);
    return host.isEmpty()
        ? Optional.empty()
        : Optional.of(new WebHost(host, rest.equals("/") ? "" : rest));
  }
}
