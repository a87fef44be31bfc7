package io.github.linkletter.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;

/**
 * A link of an entry: a URL as its author wrote it, and perhaps a label and a title.
 *
 * <p>The URL is a {@code String} because URLs in the wild are often no URIs, and normalising one
 * would change what the author wrote. {@link #uri()} gives the URI where it is one.
 *
 * <p>A label equal to the URL is layout and not content: {@code Link.of(u, u)} equals {@code
 * Link.of(u)}.
 */
public final class Link {
  private final String url;
  private final String label;
  private final String title;

  private Link(String url) {
    this.url = Urls.normalize(url);
    this.label = "";
    this.title = "";
  }

  private Link(String url, String label, String title) {
    this.url = Urls.normalize(url);
    String normalized = Normal.line(label);
    this.label = normalized.equals(this.url) ? "" : normalized;
    this.title = Normal.line(title);
  }

  /**
   * A link shown by its URL.
   *
   * @param url the URL as authored: absolute, relative or no URL at all; not blank
   * @return the link
   * @throws IllegalArgumentException if the URL is blank
   */
  public static Link of(String url) {
    return new Link(url);
  }

  /**
   * A link shown by a label.
   *
   * @param url the URL as authored; not blank
   * @param label plain text; blanks and line breaks in it are collapsed, and a blank one, or one
   *     that equals the URL, is no label
   * @return the link
   * @throws IllegalArgumentException if the URL is blank
   */
  public static Link of(String url, String label) {
    return new Link(url, Objects.requireNonNull(label, "label"), "");
  }

  /**
   * The same link with another URL; label and title are kept.
   *
   * @param newUrl the URL as authored; not blank
   * @return the changed link
   * @throws IllegalArgumentException if the URL is blank
   */
  public Link withUrl(String newUrl) {
    return new Link(Objects.requireNonNull(newUrl, "newUrl"), label, title);
  }

  /**
   * The same link with another label.
   *
   * @param newLabel plain text; a blank one removes the label
   * @return the changed link
   */
  public Link withLabel(String newLabel) {
    return new Link(url, Objects.requireNonNull(newLabel, "newLabel"), title);
  }

  /**
   * The same link with another title, which Markdown writes in quotation marks after the URL.
   *
   * @param newTitle plain text; a blank one removes the title
   * @return the changed link
   */
  public Link withTitle(String newTitle) {
    return new Link(url, label, Objects.requireNonNull(newTitle, "newTitle"));
  }

  /**
   * The URL exactly as its author wrote it.
   *
   * @return the URL, never blank
   */
  public String url() {
    return url;
  }

  /**
   * The URL as a {@link URI}.
   *
   * @return the URI, or empty if the URL does not follow RFC 2396 as {@link URI} reads it
   */
  public Optional<URI> uri() {
    try {
      return Optional.of(new URI(url));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * The URL's scheme, as browsers find it (WHATWG URL Standard, section 4.4): control characters
   * and blanks before it don't count, nor does the case of ASCII letters. It is whatever else
   * stands before a colon that no slash, question mark or hash precedes, so that what is no scheme
   * by RFC 3986 is never taken for a relative URL.
   *
   * @return the scheme in lower case, such as {@code https}, or empty if the URL is relative
   */
  public Optional<String> scheme() {
    return Urls.scheme(url);
  }

  /**
   * The text to show instead of the URL.
   *
   * @return the label, or empty if the URL itself is shown
   */
  public Optional<String> label() {
    return label.isEmpty() ? Optional.empty() : Optional.of(label);
  }

  /**
   * The link's advisory title.
   *
   * @return the title, or empty
   */
  public Optional<String> title() {
    return title.isEmpty() ? Optional.empty() : Optional.of(title);
  }

  /**
   * What a reader sees: the label, else the URL.
   *
   * @return the text, never blank
   */
  public String text() {
    return label.isEmpty() ? url : label;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Link that
        && url.equals(that.url)
        && label.equals(that.label)
        && title.equals(that.title);
  }

  @Override
  public int hashCode() {
    return Objects.hash(url, label, title);
  }

  @Override
  public String toString() {
    return label.isEmpty() ? "Link[" + url + "]" : "Link[" + label + " -> " + url + "]";
  }
}
