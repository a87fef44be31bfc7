package io.github.linkletter.html;

/**
 * Renders one kind of element in another way than usual.
 *
 * <pre>{@code
 * HtmlRenderer renderer =
 *     HtmlRenderer.page().toBuilder()
 *         .override(Block.Quote.class, (quote, out, next) -> {
 *           out.start("figure");
 *           next.render(quote);
 *           out.end();
 *         })
 *         .build();
 * }</pre>
 *
 * <p>Implementations must be thread-safe if their renderer is shared by threads.
 *
 * @param <T> the element's type
 */
@FunctionalInterface
public interface ElementRenderer<T> {
  /**
   * Writes an element. All elements that this begins, it must end.
   *
   * @param element the element
   * @param out where to write
   * @param next the rendering that this one replaces
   */
  void render(T element, HtmlWriter out, Next<T> next);

  /**
   * The rendering that an {@link ElementRenderer} replaces.
   *
   * @param <T> the element's type
   */
  @FunctionalInterface
  interface Next<T> {
    /**
     * Writes an element as it would be written without the override.
     *
     * @param element the element, or another one to write in its place
     */
    void render(T element);
  }
}
