package io.github.linkletter.html;

import io.github.linkletter.model.Link;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which URLs become links and images. All others are shown as text, with the diagnostic {@link
 * io.github.linkletter.diagnostic.DiagnosticCode#UNSAFE_URL}.
 *
 * <pre>{@code
 * UrlPolicy policy = UrlPolicy.webOnly().withScheme("tel");
 * }</pre>
 *
 * <p>Immutable and thread-safe; two policies that allow the same schemes are equal.
 */
public final class UrlPolicy {
  /** Schemes that run what the URL says, or show it as a page of its own. */
  private static final Set<String> NEVER = Set.of("javascript", "vbscript", "data");

  private static final UrlPolicy WEB_ONLY = new UrlPolicy(Set.of("http", "https", "mailto"));

  private final Set<String> schemes;

  // Nearly all URLs are of these two, and need no closer look.
  private final boolean http;
  private final boolean https;

  private UrlPolicy(Set<String> schemes) {
    this.schemes = Collections.unmodifiableSet(new TreeSet<>(schemes));
    this.http = schemes.contains("http");
    this.https = schemes.contains("https");
  }

  /**
   * Allows {@code http}, {@code https}, {@code mailto} and relative URLs.
   *
   * @return the policy
   */
  public static UrlPolicy webOnly() {
    return WEB_ONLY;
  }

  /**
   * The same policy with another scheme allowed.
   *
   * @param scheme the scheme without its colon, in any case, such as {@code "tel"}
   * @return the changed policy
   * @throws IllegalArgumentException if the text is no scheme (RFC 3986, section 3.1), or is {@code
   *     javascript}, {@code vbscript} or {@code data}, which no policy allows
   */
  public UrlPolicy withScheme(String scheme) {
    String name = checked(scheme);
    if (NEVER.contains(name)) {
      throw new IllegalArgumentException("scheme must not be one of " + NEVER + ": " + name);
    }
    Set<String> changed = new TreeSet<>(schemes);
    changed.add(name);
    return new UrlPolicy(changed);
  }

  /**
   * The same policy with a scheme refused.
   *
   * @param scheme the scheme without its colon, in any case, such as {@code "mailto"}
   * @return the changed policy
   * @throws IllegalArgumentException if the text is no scheme (RFC 3986, section 3.1)
   */
  public UrlPolicy withoutScheme(String scheme) {
    Set<String> changed = new TreeSet<>(schemes);
    changed.remove(checked(scheme));
    return new UrlPolicy(changed);
  }

  /**
   * The schemes that are allowed.
   *
   * @return an unmodifiable set of names in lower case, in alphabetical order
   */
  public Set<String> schemes() {
    return schemes;
  }

  /**
   * Whether a URL may become a link or an image: its {@linkplain Link#scheme() scheme} is allowed,
   * or it has none.
   *
   * @param url the URL, with all escapes of its format decoded; a line break or tab in it counts as
   *     a blank, which no scheme has
   * @return true if so
   */
  public boolean allows(String url) {
    Objects.requireNonNull(url, "url");
    return (http && url.startsWith("http://"))
        || (https && url.startsWith("https://"))
        || url.isBlank()
        || Link.of(url).scheme().map(schemes::contains).orElse(true);
  }

  private static String checked(String scheme) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < Objects.requireNonNull(scheme, "scheme").length(); i++) {
      char c = scheme.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      boolean letter = capital || (c >= 'a' && c <= 'z');
      boolean inner = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (!letter && !(inner && i > 0)) {
        throw new IllegalArgumentException("scheme must be one of RFC 3986: \"" + scheme + "\"");
      }
      name.append(capital ? (char) (c + ('a' - 'A')) : c);
    }
    if (name.isEmpty()) {
      throw new IllegalArgumentException("scheme must not be empty");
    }
    return name.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UrlPolicy that && schemes.equals(that.schemes);
  }

  @Override
  public int hashCode() {
    return schemes.hashCode();
  }

  @Override
  public String toString() {
    return "UrlPolicy" + schemes;
  }
}
