package io.github.linkletter.internal.html;

import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.render.Renderer;
import io.github.linkletter.render.RendererConfig;
import io.github.linkletter.render.RendererProvider;
import java.util.Set;

/**
 * Makes {@link HtmlRenderer#email()} by its name, {@code html-email}. Option: {@code preheader}, as
 * in {@link HtmlRenderer.Builder}.
 */
public final class EmailProvider implements RendererProvider {
  private static final String PREHEADER = "preheader";

  /** For {@link java.util.ServiceLoader}. */
  public EmailProvider() {}

  @Override
  public String id() {
    return "html-email";
  }

  @Override
  public Renderer create(RendererConfig config) {
    config.requireOnly(Set.of(PREHEADER));
    String text = config.option(PREHEADER).orElse("");
    return HtmlRenderer.email().toBuilder().preheader(text).build();
  }
}
