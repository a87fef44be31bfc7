package io.github.linkletter.render;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/**
 * Renderers by name, for hosts that let people choose. A value, not a registry: it holds what was
 * found when it was made.
 *
 * <p>Immutable and thread-safe.
 */
public final class RendererCatalog {
  private final Map<String, RendererProvider> providers;

  private RendererCatalog(Map<String, RendererProvider> providers) {
    this.providers = Collections.unmodifiableMap(providers);
  }

  /**
   * All providers that {@link ServiceLoader} finds with the thread's context class loader.
   *
   * @return the catalog
   * @throws IllegalStateException if two providers have the same id
   */
  public static RendererCatalog load() {
    return of(ServiceLoader.load(RendererProvider.class));
  }

  /**
   * The given providers.
   *
   * @param providers the providers
   * @return the catalog
   * @throws IllegalStateException if two providers have the same id
   */
  public static RendererCatalog of(Iterable<RendererProvider> providers) {
    Map<String, RendererProvider> byId = new TreeMap<>();
    for (RendererProvider provider : Objects.requireNonNull(providers, "providers")) {
      RendererProvider other = byId.put(provider.id(), provider);
      if (other != null) {
        throw new IllegalStateException(
            "two providers have the id \""
                + provider.id()
                + "\": "
                + other.getClass().getName()
                + " and "
                + provider.getClass().getName());
      }
    }
    return new RendererCatalog(byId);
  }

  /**
   * The names of all renderers, in alphabetical order.
   *
   * @return an unmodifiable set
   */
  public Set<String> ids() {
    return providers.keySet();
  }

  /**
   * Makes a renderer.
   *
   * @param id its name
   * @param config its options
   * @return the renderer
   * @throws IllegalArgumentException if there is none of that name (the message lists all), or if
   *     the renderer refuses the options
   */
  public Renderer create(String id, RendererConfig config) {
    Objects.requireNonNull(config, "config");
    RendererProvider provider = providers.get(Objects.requireNonNull(id, "id"));
    if (provider == null) {
      throw new IllegalArgumentException(
          "no renderer has the id \"" + id + "\"; there are " + ids());
    }
    return provider.create(config);
  }
}
