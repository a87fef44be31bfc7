package io.github.linkletter.benchmarks;

import com.vladsch.flexmark.util.ast.Document;
import io.github.linkletter.json.ArchiveJson;
import io.github.linkletter.render.ArchivedIssue;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What others do, each used as its documentation says: engines are made once and shared. */
final class Peers {
  private static final Parser COMMONMARK = Parser.builder().build();
  private static final Parser BLOCKS =
      Parser.builder().inlineParserFactory(context -> (lines, node) -> {}).build();
  private static final Parser SPANS =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
  private static final HtmlRenderer COMMONMARK_HTML = HtmlRenderer.builder().build();
  private static final com.vladsch.flexmark.parser.Parser FLEXMARK =
      com.vladsch.flexmark.parser.Parser.builder().build();
  private static final com.vladsch.flexmark.html.HtmlRenderer FLEXMARK_HTML =
      com.vladsch.flexmark.html.HtmlRenderer.builder().build();
  private static final LoadSettings YAML = LoadSettings.builder().build();
  private static final ArchiveJson JSON = ArchiveJson.ndjson();
  private static final ObjectMapper JACKSON = JsonMapper.builder().build();

  private Peers() {}

  static Node tree(Post post) {
    return COMMONMARK.parse(post.body());
  }

  static int commonmarkParse(Inputs inputs) {
    return parse(COMMONMARK, inputs);
  }

  static int commonmarkBlocks(Inputs inputs) {
    return parse(BLOCKS, inputs);
  }

  static int commonmarkSpans(Inputs inputs) {
    return parse(SPANS, inputs);
  }

  private static int parse(Parser parser, Inputs inputs) {
    int sum = 0;
    for (Post post : inputs.posts()) {
      sum += parser.parse(post.body()).hashCode();
    }
    return sum;
  }

  static int commonmarkParseAndRender(Inputs inputs) {
    int sum = 0;
    for (Post post : inputs.posts()) {
      sum += COMMONMARK_HTML.render(COMMONMARK.parse(post.body())).length();
    }
    return sum;
  }

  static int commonmarkRender(Inputs inputs) {
    int sum = 0;
    for (Node tree : inputs.trees()) {
      sum += COMMONMARK_HTML.render(tree).length();
    }
    return sum;
  }

  static int flexmarkParse(Inputs inputs) {
    int sum = 0;
    for (Post post : inputs.posts()) {
      sum += FLEXMARK.parse(post.body()).hashCode();
    }
    return sum;
  }

  static int flexmarkParseAndRender(Inputs inputs) {
    int sum = 0;
    for (Post post : inputs.posts()) {
      Document document = FLEXMARK.parse(post.body());
      sum += FLEXMARK_HTML.render(document).length();
    }
    return sum;
  }

  static int yaml(Inputs inputs) {
    int sum = 0;
    for (Post post : inputs.posts()) {
      // A Load is not thread-safe, and so is made anew by whoever reads in several threads.
      sum += new Load(YAML).loadFromString(post.frontMatter()).hashCode();
    }
    return sum;
  }

  static int handScan(Inputs inputs) {
    int sum = 0;
    for (Post post : inputs.posts()) {
      sum += HandScan.read(post.bytes()).sections().size();
    }
    return sum;
  }

  static int handScanJson(Inputs inputs) {
    int sum = 0;
    for (Post post : inputs.posts()) {
      sum += JACKSON.writeValueAsBytes(HandScan.read(post.bytes())).length;
    }
    return sum;
  }

  static int straightforward(Inputs inputs) {
    int sum = 0;
    for (Post post : inputs.posts()) {
      sum += Straightforward.read(post.bytes()).sections().size();
    }
    return sum;
  }

  static int straightforwardJson(Inputs inputs) {
    int sum = 0;
    for (Post post : inputs.posts()) {
      ArchivedIssue issue = ArchivedIssue.of(Straightforward.read(post.bytes()), post.name());
      sum += JSON.element(issue).length;
    }
    return sum;
  }

  static int jacksonPlain(Inputs inputs) {
    return write(inputs.plain());
  }

  static int jacksonWhole(Inputs inputs) {
    return write(inputs.whole());
  }

  private static int write(List<?> records) {
    int sum = 0;
    for (Object value : records) {
      sum += JACKSON.writeValueAsBytes(value).length;
    }
    return sum;
  }
}
