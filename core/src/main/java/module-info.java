/**
 * The model of a link newsletter, its lenient parser, and the contracts for renderers.
 *
 * <p>Start from the parser to read an issue, and from {@link io.github.linkletter.model.Issue} to
 * build one.
 */
module io.github.linkletter.core {
  requires static transitive org.jspecify;
  requires org.commonmark;
  requires org.snakeyaml.engine;

  exports io.github.linkletter.archive;
  exports io.github.linkletter.diagnostic;
  exports io.github.linkletter.markdown;
  exports io.github.linkletter.model;
  exports io.github.linkletter.parse;
  exports io.github.linkletter.render;
  exports io.github.linkletter.source;

  uses io.github.linkletter.parse.IssueReader;
  uses io.github.linkletter.render.RendererProvider;
}
