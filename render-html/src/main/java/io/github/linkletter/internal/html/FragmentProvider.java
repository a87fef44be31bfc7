package io.github.linkletter.internal.html;

import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.render.Renderer;
import io.github.linkletter.render.RendererConfig;
import io.github.linkletter.render.RendererProvider;
import java.util.Set;

/**
 * Makes {@link HtmlRenderer#fragment()} by its name, {@code html-fragment}. Options: {@code
 * heading-level} and {@code id-prefix}, as in {@link HtmlRenderer.Builder}.
 */
public final class FragmentProvider implements RendererProvider {
  private static final String HEADING_LEVEL = "heading-level";
  private static final String ID_PREFIX = "id-prefix";

  /** For {@link java.util.ServiceLoader}. */
  public FragmentProvider() {}

  @Override
  public String id() {
    return "html-fragment";
  }

  @Override
  public Renderer create(RendererConfig config) {
    config.requireOnly(Set.of(HEADING_LEVEL, ID_PREFIX));
    HtmlRenderer.Builder builder = HtmlRenderer.fragment().toBuilder();
    config.option(HEADING_LEVEL).map(FragmentProvider::level).ifPresent(builder::headingLevel);
    config.option(ID_PREFIX).ifPresent(builder::idPrefix);
    return builder.build();
  }

  private static int level(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "option \"" + HEADING_LEVEL + "\" must be a number: \"" + text + "\"", e);
    }
  }
}
