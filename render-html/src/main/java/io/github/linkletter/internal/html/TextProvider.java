package io.github.linkletter.internal.html;

import io.github.linkletter.html.TextRenderer;
import io.github.linkletter.render.Renderer;
import io.github.linkletter.render.RendererConfig;
import io.github.linkletter.render.RendererProvider;
import java.util.Set;

/** Makes {@link TextRenderer#mail()} by its name, {@code mail-text}. There are no options. */
public final class TextProvider implements RendererProvider {
  /** For {@link java.util.ServiceLoader}. */
  public TextProvider() {}

  @Override
  public String id() {
    return "mail-text";
  }

  @Override
  public Renderer create(RendererConfig config) {
    config.requireOnly(Set.of());
    return TextRenderer.mail();
  }
}
