package io.github.linkletter.internal.json;

import io.github.linkletter.json.ArchiveJson;
import io.github.linkletter.render.Renderer;
import io.github.linkletter.render.RendererConfig;
import io.github.linkletter.render.RendererProvider;
import java.util.Set;

/** {@code ndjson}: an archive, one issue a line; it has no options. */
public final class NdjsonProvider implements RendererProvider {
  @Override
  public String id() {
    return "ndjson";
  }

  @Override
  public Renderer create(RendererConfig config) {
    config.requireOnly(Set.of());
    return ArchiveJson.ndjson();
  }
}
