package io.github.linkletter.html;

import io.github.linkletter.model.Issue;
import java.util.Objects;

/**
 * What stands around an issue in a page.
 *
 * <pre>{@code
 * PageFrame frame = (page, out) -> {
 *   out.start("header").text("My site").end();
 *   out.start("main");
 *   page.article();
 *   out.end();
 *   page.footer();
 * };
 * }</pre>
 *
 * <p>Implementations must be thread-safe if their renderer is shared by threads.
 */
@FunctionalInterface
public interface PageFrame {
  /**
   * Writes the content of {@code body}. All elements that this begins, it must end, and it must
   * write the article exactly once.
   *
   * @param page the page, whose parts can be written in any order
   * @param out where to write
   */
  void body(Page page, HtmlWriter out);

  /**
   * Writes more elements at the end of {@code head}; none by default.
   *
   * @param page the page; none of its parts can be written here
   * @param out where to write
   */
  default void head(Page page, HtmlWriter out) {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(out, "out");
  }

  /**
   * The frame that pages have by default: the page's header, the article in {@code main}, and the
   * page's footer.
   *
   * @return the frame
   */
  static PageFrame standard() {
    return (page, out) -> {
      page.header();
      out.start("main").attribute("class", "page-main").line();
      page.article();
      out.end().line();
      page.footer();
    };
  }

  /** A page that is being written. */
  interface Page {
    /**
     * The issue.
     *
     * @return the issue
     */
    Issue issue();

    /**
     * What the page links to.
     *
     * @return the links
     */
    PageLinks links();

    /**
     * The words of the page.
     *
     * @return the labels
     */
    HtmlLabels labels();

    /** Writes the header that links to the archive; nothing without such a link. */
    void header();

    /** Writes the issue. */
    void article();

    /** Writes the footer that links to other issues and feeds; nothing without any. */
    void footer();
  }
}
