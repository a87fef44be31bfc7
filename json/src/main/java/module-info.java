/**
 * Issues as JSON: reading and writing single issues and archives, the JSON Schema, and a module for
 * Jackson.
 *
 * <p>Start from {@link io.github.linkletter.json.IssueJson}.
 */
module io.github.linkletter.json {
  requires transitive io.github.linkletter.core;
  requires tools.jackson.core;
  requires transitive tools.jackson.databind;

  exports io.github.linkletter.json;

  provides io.github.linkletter.render.RendererProvider with
      io.github.linkletter.internal.json.JsonProvider,
      io.github.linkletter.internal.json.NdjsonProvider;
}
