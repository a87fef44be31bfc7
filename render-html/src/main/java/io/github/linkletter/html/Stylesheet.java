package io.github.linkletter.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * How a page looks: rules that stand in the page, or the URL of a file with rules.
 *
 * <pre>{@code
 * Stylesheet larger = Stylesheet.standard().with("body { font-size: 1.5rem }");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Stylesheet {
  private static final Stylesheet STANDARD = new Stylesheet(resource("page.css"), "");

  private final String css;
  private final String url;

  private Stylesheet(String css, String url) {
    this.css = css;
    this.url = url;
  }

  /**
   * The rules that pages have by default: one column, and a table of contents beside it where there
   * is room; light and dark as the reader has chosen; no fonts or images to load. The class names
   * are those that {@link HtmlRenderer} lists.
   *
   * @return the stylesheet
   */
  public static Stylesheet standard() {
    return STANDARD;
  }

  /**
   * No rules at all.
   *
   * @return the empty stylesheet
   */
  public static Stylesheet none() {
    return new Stylesheet("", "");
  }

  /**
   * Rules that stand in the page.
   *
   * @param css the rules; trusted, so that nothing of an issue may be part of them
   * @return the stylesheet
   * @throws IllegalArgumentException if the text contains {@code </style} or {@code <!--}, which no
   *     style element can hold
   */
  public static Stylesheet of(String css) {
    String lower = Objects.requireNonNull(css, "css").toLowerCase(Locale.ROOT);
    if (lower.contains("</style") || lower.contains("<!--")) {
      throw new IllegalArgumentException("css must not contain </style or <!--");
    }
    return new Stylesheet(css, "");
  }

  /**
   * Rules in a file that the page links to.
   *
   * @param url the file's URL
   * @return the stylesheet
   * @throws IllegalArgumentException if the URL is blank
   */
  public static Stylesheet at(String url) {
    if (Objects.requireNonNull(url, "url").isBlank()) {
      throw new IllegalArgumentException("url must not be blank");
    }
    return new Stylesheet("", url);
  }

  /**
   * The same stylesheet, and more rules that stand in the page and take precedence.
   *
   * @param moreCss the rules
   * @return the stylesheet
   * @throws IllegalArgumentException as {@link #of} does
   */
  public Stylesheet with(String moreCss) {
    String more = of(Objects.requireNonNull(moreCss, "moreCss")).css;
    return new Stylesheet(css.isEmpty() ? more : css + "\n" + more, url);
  }

  /**
   * The rules that stand in the page, to be put into a file for instance.
   *
   * @return the rules, empty if there are none
   */
  public String css() {
    return css;
  }

  void write(HtmlWriter out) {
    if (!url.isEmpty()) {
      out.empty("link").attribute("rel", "stylesheet").attribute("href", url).line();
    }
    if (!css.isEmpty()) {
      out.unsafeRaw("<style>\n" + css.strip() + "\n</style>\n");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stylesheet that && css.equals(that.css) && url.equals(that.url);
  }

  @Override
  public int hashCode() {
    return Objects.hash(css, url);
  }

  @Override
  public String toString() {
    return "Stylesheet[" + (url.isEmpty() ? "" : url + ", ") + css.length() + " characters]";
  }

  static String resource(String name) {
    try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
