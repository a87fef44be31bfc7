package io.github.linkletter.benchmarks;

import java.util.function.ToIntFunction;

/** What is measured: one pass over all posts. */
public enum Work {
  /** By hand: bytes to records, the least that could be done. */
  HAND_SCAN("by hand: bytes to records of words and links", Peers::handScan),
  /** By hand: bytes to records, and those as NDJSON by Jackson. */
  HAND_SCAN_JSON("by hand: bytes to records to NDJSON, by Jackson", Peers::handScanJson),
  /** YAML, commonmark-java and the model, without any shortcut. */
  STRAIGHTFORWARD("straightforward: bytes to model", Peers::straightforward),
  /** The same, and that as NDJSON. */
  STRAIGHTFORWARD_JSON("straightforward: bytes to NDJSON", Peers::straightforwardJson),
  /** commonmark-java: a tree of each body. The unit of the table. */
  COMMONMARK_PARSE("commonmark parse", Peers::commonmarkParse),
  /** commonmark-java without inline markup. */
  COMMONMARK_BLOCKS("commonmark parse, blocks only", Peers::commonmarkBlocks),
  /** commonmark-java with the places of all nodes. */
  COMMONMARK_SPANS("commonmark parse, with source spans", Peers::commonmarkSpans),
  /** commonmark-java: a tree of each body, and that as HTML. */
  COMMONMARK_PARSE_AND_RENDER("commonmark parse and render", Peers::commonmarkParseAndRender),
  /** commonmark-java: trees that were made before, as HTML. */
  COMMONMARK_RENDER("commonmark render (trees to HTML)", Peers::commonmarkRender),
  /** flexmark: a tree of each body. */
  FLEXMARK_PARSE("flexmark parse", Peers::flexmarkParse),
  /** flexmark: a tree of each body, and that as HTML. */
  FLEXMARK_PARSE_AND_RENDER("flexmark parse and render", Peers::flexmarkParseAndRender),
  /** snakeyaml-engine: the front matter only. */
  YAML_FRONT_MATTER("snakeyaml-engine, front matter", Peers::yaml),
  /** Jackson: words and links, from records that were made before. */
  JACKSON_PLAIN("Jackson, records of words and links", Peers::jacksonPlain),
  /** Jackson: all that linkletter's JSON says, from records that were made before. */
  JACKSON_WHOLE("Jackson, records of the same JSON", Peers::jacksonWhole),
  /** linkletter: bytes to documents. */
  PARSE("linkletter: bytes to model", Linkletter::parse),
  /** linkletter: bytes to documents to NDJSON, as UTF-8. */
  NDJSON("linkletter: bytes to NDJSON", Linkletter::ndjson),
  /** linkletter: issues that were read before, as NDJSON in UTF-8. */
  JSON("linkletter: model to JSON", Linkletter::json),
  /** linkletter: issues that were read before, as HTML. */
  HTML("linkletter: model to HTML fragment", Linkletter::html),
  /** linkletter: issues that were read before, as one feed. */
  RSS("linkletter: model to RSS", Linkletter::rss);

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // all of them are methods without state
  private final ToIntFunction<Inputs> pass;

  Work(String title, ToIntFunction<Inputs> pass) {
    this.title = title;
    this.pass = pass;
  }

  /**
   * What the table calls it.
   *
   * @return a few words
   */
  public String title() {
    return title;
  }

  /**
   * Does it once.
   *
   * @param inputs what to do it with
   * @return a number that depends on all that was done, so that none of it can be left out
   */
  int pass(Inputs inputs) {
    return pass.applyAsInt(inputs);
  }
}
