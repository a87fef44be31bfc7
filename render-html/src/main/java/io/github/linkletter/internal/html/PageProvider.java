package io.github.linkletter.internal.html;

import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.render.Renderer;
import io.github.linkletter.render.RendererConfig;
import io.github.linkletter.render.RendererProvider;
import java.util.Set;

/** Makes {@link HtmlRenderer#page()} by its name, {@code html-page}. There are no options. */
public final class PageProvider implements RendererProvider {
  /** For {@link java.util.ServiceLoader}. */
  public PageProvider() {}

  @Override
  public String id() {
    return "html-page";
  }

  @Override
  public Renderer create(RendererConfig config) {
    config.requireOnly(Set.of());
    return HtmlRenderer.page();
  }
}
