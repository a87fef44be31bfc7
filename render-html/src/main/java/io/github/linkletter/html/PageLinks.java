package io.github.linkletter.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a page says about where it is, and what it leads to.
 *
 * <pre>{@code
 * PageLinks links = PageLinks.none()
 *     .withUrl(URI.create("https://example.com/2015-09-13-245.html"))
 *     .withPrevious("2015-09-06-244.html", "Issue 244")
 *     .withArchive("index.html", "Example Weekly")
 *     .withFeed("feed.xml", "Example Weekly", "application/rss+xml");
 * }</pre>
 *
 * <p>Immutable and thread-safe. Hrefs may be relative; what the {@link UrlPolicy} refuses is left
 * out of the page and reported.
 */
public final class PageLinks {
  private static final PageLinks NONE =
      new PageLinks(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  private final Optional<URI> url;
  private final Optional<Target> previous;
  private final Optional<Target> next;
  private final Optional<Target> archive;
  private final List<Feed> feeds;

  private PageLinks(
      Optional<URI> url,
      Optional<Target> previous,
      Optional<Target> next,
      Optional<Target> archive,
      List<Feed> feeds) {
    this.url = url;
    this.previous = previous;
    this.next = next;
    this.archive = archive;
    this.feeds = feeds;
  }

  /**
   * A page that leads nowhere.
   *
   * @return the empty links
   */
  public static PageLinks none() {
    return NONE;
  }

  /**
   * The same links, and the page's own URL, which makes its canonical link and its Open Graph
   * properties.
   *
   * @param pageUrl an absolute {@code http} or {@code https} URL
   * @return the changed links
   * @throws IllegalArgumentException if the URL is of another kind
   */
  public PageLinks withUrl(URI pageUrl) {
    String scheme = Objects.requireNonNull(pageUrl, "pageUrl").getScheme();
    String name = scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
    if (pageUrl.getHost() == null || !(name.equals("https") || name.equals("http"))) {
      throw new IllegalArgumentException("pageUrl must be an absolute web address: " + pageUrl);
    }
    return new PageLinks(Optional.of(pageUrl), previous, next, archive, feeds);
  }

  /**
   * The same links, and the issue before.
   *
   * @param href its URL
   * @param title its title
   * @return the changed links
   * @throws IllegalArgumentException if an argument is blank
   */
  public PageLinks withPrevious(String href, String title) {
    return new PageLinks(url, Optional.of(new Target(href, title)), next, archive, feeds);
  }

  /**
   * The same links, and the issue after.
   *
   * @param href its URL
   * @param title its title
   * @return the changed links
   * @throws IllegalArgumentException if an argument is blank
   */
  public PageLinks withNext(String href, String title) {
    return new PageLinks(url, previous, Optional.of(new Target(href, title)), archive, feeds);
  }

  /**
   * The same links, and the page that lists all issues.
   *
   * @param href its URL
   * @param title its title, such as the newsletter's name
   * @return the changed links
   * @throws IllegalArgumentException if an argument is blank
   */
  public PageLinks withArchive(String href, String title) {
    return new PageLinks(url, previous, next, Optional.of(new Target(href, title)), feeds);
  }

  /**
   * The same links, and one more feed, for readers and for programs that look for feeds.
   *
   * @param href its URL
   * @param title its title
   * @param mediaType its media type, such as {@code application/rss+xml}
   * @return the changed links
   * @throws IllegalArgumentException if an argument is blank
   */
  public PageLinks withFeed(String href, String title, String mediaType) {
    List<Feed> more = new ArrayList<>(feeds);
    more.add(new Feed(href, title, mediaType));
    return new PageLinks(url, previous, next, archive, List.copyOf(more));
  }

  /**
   * The page's own URL.
   *
   * @return the URL, or empty
   */
  public Optional<URI> url() {
    return url;
  }

  /**
   * The issue before.
   *
   * @return the link, or empty
   */
  public Optional<Target> previous() {
    return previous;
  }

  /**
   * The issue after.
   *
   * @return the link, or empty
   */
  public Optional<Target> next() {
    return next;
  }

  /**
   * The page that lists all issues.
   *
   * @return the link, or empty
   */
  public Optional<Target> archive() {
    return archive;
  }

  /**
   * The feeds, in the order in which they were added.
   *
   * @return an unmodifiable list
   */
  public List<Feed> feeds() {
    return feeds;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PageLinks that
        && url.equals(that.url)
        && previous.equals(that.previous)
        && next.equals(that.next)
        && archive.equals(that.archive)
        && feeds.equals(that.feeds);
  }

  @Override
  public int hashCode() {
    return Objects.hash(url, previous, next, archive, feeds);
  }

  @Override
  public String toString() {
    return "PageLinks[" + url.map(URI::toString).orElse("no URL") + ", " + feeds.size() + " feeds]";
  }

  private static String present(String value, String name) {
    if (Objects.requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
    return value;
  }

  /**
   * Another page.
   *
   * @param href its URL; not blank
   * @param title its title; not blank
   */
  public record Target(String href, String title) {
    /**
     * Checks the values.
     *
     * @param href its URL; not blank
     * @param title its title; not blank
     * @throws IllegalArgumentException if an argument is blank
     */
    public Target {
      present(href, "href");
      present(title, "title");
    }
  }

  /**
   * A feed.
   *
   * @param href its URL; not blank
   * @param title its title; not blank
   * @param mediaType its media type; not blank
   */
  public record Feed(String href, String title, String mediaType) {
    /**
     * Checks the values.
     *
     * @param href its URL; not blank
     * @param title its title; not blank
     * @param mediaType its media type; not blank
     * @throws IllegalArgumentException if an argument is blank
     */
    public Feed {
      present(href, "href");
      present(title, "title");
      present(mediaType, "mediaType");
    }
  }
}
