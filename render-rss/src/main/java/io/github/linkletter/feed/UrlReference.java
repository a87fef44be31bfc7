package io.github.linkletter.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A URL's five parts, of any text (RFC 3986, appendix B), with their delimiters.
 *
 * @param scheme with its colon, or empty
 * @param authority with its slashes; null and not empty if there is none
 * @param query with its question mark, or empty
 * @param fragment with its hash, or empty
 */
record UrlReference(
    String scheme, @Nullable String authority, String path, String query, String fragment) {
  private static final Pattern PARTS =
      Pattern.compile("([^:/?#]+:)?+(//[^/?#]*+)?+([^?#]*+)(\\?[^#]*+)?+(#.*+)?+", Pattern.DOTALL);

  static UrlReference of(String url) {
    Matcher matcher = PARTS.matcher(url);
    if (!matcher.matches()) {
      throw new IllegalStateException(url); // every text has these parts
    }
    return new UrlReference(
        orEmpty(matcher.group(1)),
        matcher.group(2),
        matcher.group(3),
        orEmpty(matcher.group(4)),
        orEmpty(matcher.group(5)));
  }

  private static String orEmpty(@Nullable String part) {
    return part == null ? "" : part;
  }

  /** What the URL means in a document that has an address (RFC 3986, section 5.2.2). */
  static String resolve(String address, String url) {
    UrlReference base = of(address);
    UrlReference reference = of(url);
    return reference.resolveAgainst(base).toString();
  }

  private UrlReference resolveAgainst(UrlReference base) {
    if (!scheme.isEmpty()) {
      return new UrlReference(scheme, authority, withoutDots(path), query, fragment);
    }
    if (authority != null) {
      return new UrlReference(base.scheme, authority, withoutDots(path), query, fragment);
    }
    if (path.isEmpty()) {
      String kept = query.isEmpty() ? base.query : query;
      return new UrlReference(base.scheme, base.authority, base.path, kept, fragment);
    }
    String whole = path.startsWith("/") ? path : merge(base);
    return new UrlReference(base.scheme, base.authority, withoutDots(whole), query, fragment);
  }

  private String merge(UrlReference base) {
    if (base.authority != null && base.path.isEmpty()) {
      return "/" + path;
    }
    return base.path.substring(0, base.path.lastIndexOf('/') + 1) + path;
  }

  /** Carries out the segments {@code .} and {@code ..} (RFC 3986, section 5.2.4). */
  private static String withoutDots(String path) {
    if (!path.startsWith("/")) {
      return path;
    }
    String[] segments = path.substring(1).split("/", -1);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < segments.length; i++) {
      String segment = segments[i];
      boolean dots = segment.equals(".") || segment.equals("..");
      if (segment.equals("..") && !kept.isEmpty()) {
        kept.remove(kept.size() - 1);
      }
      if (!dots) {
        kept.add(segment);
      } else if (i == segments.length - 1) {
        kept.add("");
      }
    }
    return "/" + String.join("/", kept);
  }

  @Override
  public String toString() {
    return scheme + orEmpty(authority) + path + query + fragment;
  }
}
