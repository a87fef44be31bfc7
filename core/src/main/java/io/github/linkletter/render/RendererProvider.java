package io.github.linkletter.render;

/**
 * Makes a renderer that can be chosen by name. Implementations are found by {@link
 * java.util.ServiceLoader} when {@link RendererCatalog#load()} asks for them; they have a public
 * constructor without parameters.
 */
public interface RendererProvider {
  /**
   * The name to choose it by.
   *
   * @return lower-case words joined by hyphens, such as {@code html-fragment}
   */
  String id();

  /**
   * Makes the renderer.
   *
   * @param config its options
   * @return the renderer
   * @throws IllegalArgumentException if an option is unknown or has a value that it can't have
   */
  Renderer create(RendererConfig config);
}
