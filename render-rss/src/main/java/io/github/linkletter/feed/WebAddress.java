package io.github.linkletter.feed;

import java.net.URI;
import java.util.Locale;

/** Checks that a URI is the address of something on the web. */
final class WebAddress {
  private WebAddress() {}

  /** The same URI. */
  static URI checked(URI uri, String name) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
      throw new IllegalArgumentException(name + " must be an http or https URL: " + uri);
    }
    return uri;
  }
}
