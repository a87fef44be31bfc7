package io.github.linkletter.feed;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The addresses of things on the web. */
final class WebAddress {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  /** What may stand as such in a path (RFC 3986, section 3.3) and in what follows it. */
  private static final String IN_PATH = UNRESERVED + "!$&'()*+,;=:@/";

  private WebAddress() {}

  /** The same URI, if it is the address of something on the web. */
  static URI checked(URI uri, String name) {
    if (!isWeb(uri)) {
      throw new IllegalArgumentException(name + " must be an http or https URL: " + uri);
    }
    return uri;
  }

  private static boolean isWeb(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
  }

  static String ascii(URI uri) {
    return ascii(uri.toString());
  }

  /** The URL with what a URI can't hold as such escaped, as a browser would ask for it. */
  static String ascii(String url) {
    UrlReference parts = UrlReference.of(url);
    String authority = parts.authority();
    return parts.scheme().toLowerCase(Locale.ROOT)
        + (authority == null ? "" : "//" + host(authority.substring(2)))
        + escaped(parts.path(), IN_PATH)
        + delimited(parts.query())
        + delimited(parts.fragment());
  }

  private static String delimited(String part) {
    return part.isEmpty() ? "" : part.charAt(0) + escaped(part.substring(1), IN_PATH + "?");
  }

  private static String host(String authority) {
    try {
      int end = authority.lastIndexOf('@') + 1;
      int port = authority.indexOf(':', end);
      String name = port < 0 ? authority.substring(end) : authority.substring(end, port);
      boolean isAscii = name.chars().allMatch(c -> c < 0x80);
      String ascii = isAscii ? name : IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
      String rest = port < 0 ? "" : authority.substring(port);
      return escaped(authority.substring(0, end) + ascii + rest, IN_PATH + "[]");
    } catch (IllegalArgumentException e) {
      return escaped(authority, IN_PATH + "[]");
    }
  }

  private static String escaped(String part, String allowed) {
    StringBuilder result = new StringBuilder(part.length());
    for (int at = 0; at < part.length(); ) {
      int point = part.codePointAt(at);
      if (allowed.indexOf(point) >= 0 || (point == '%' && isEscape(part, at))) {
        result.appendCodePoint(point);
      } else {
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        String text = half ? "\uFFFD" : Character.toString(point);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
          result.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
      }
      at += Character.charCount(point);
    }
    return result.toString();
  }

  private static boolean isEscape(String part, int at) {
    return at + 2 < part.length()
        && Character.digit(part.charAt(at + 1), 16) >= 0
        && Character.digit(part.charAt(at + 2), 16) >= 0
        && part.charAt(at + 1) < 0x80
        && part.charAt(at + 2) < 0x80;
  }

  /** The URL as a URI can be written, if it is the address of something on the web. */
  static Optional<String> of(String url) {
    String ascii = ascii(url);
    try {
      return isWeb(new URI(ascii)) ? Optional.of(ascii) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
