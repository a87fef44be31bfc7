package io.github.linkletter.internal.json;

import io.github.linkletter.json.IssueJson;
import io.github.linkletter.render.Renderer;
import io.github.linkletter.render.RendererConfig;
import io.github.linkletter.render.RendererProvider;
import java.util.Set;

/** {@code json}: one issue; its option {@code style} is {@code compact}, the default, or pretty. */
public final class JsonProvider implements RendererProvider {
  private static final String STYLE = "style";

  @Override
  public String id() {
    return "json";
  }

  @Override
  public Renderer create(RendererConfig config) {
    String style = config.requireOnly(Set.of(STYLE)).option(STYLE).orElse("compact");
    return switch (style) {
      case "compact" -> IssueJson.compact();
      case "pretty" -> IssueJson.pretty();
      default ->
          throw new IllegalArgumentException(
              "option \"style\" must be compact or pretty: \"" + style + "\"");
    };
  }
}
