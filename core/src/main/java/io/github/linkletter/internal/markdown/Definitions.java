package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.Lines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * The link reference definitions of one document, wherever in it they stand: segments are read one
 * by one, but a link may refer to a definition in any of them.
 *
 * <p>Not thread-safe: it remembers which of them were used.
 */
public final class Definitions implements LinkProcessor {
  /** All URLs and titles that references put into a document are together at most this long. */
  static final int MAX_EXPANSION = 1 << 18;

  private static final Parser BLOCKS = withoutInlines().build();
  private static final Parser PARAGRAPHS = withoutInlines().enabledBlockTypes(Set.of()).build();

  private final Map<String, LinkReferenceDefinition> byLabel = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private int expansion;

  private static Parser.Builder withoutInlines() {
    return Parser.builder()
        .maxOpenBlockParsers(MarkdownReader.MAX_OPEN_BLOCKS)
        .inlineParserFactory(context -> (lines, node) -> {});
  }

  /** Adds the definitions in a segment; the first of a label counts. */
  public void addFrom(Lines lines, int from, int to, Segments.Kind kind) {
    String markdown = MarkdownReader.source(lines, from, to, kind);
    if (!markdown.contains("]:")) {
      return;
    }
    Parser parser = kind == Segments.Kind.PARAGRAPH ? PARAGRAPHS : BLOCKS;
    parser
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(LinkReferenceDefinition definition) {
                byLabel.putIfAbsent(normalize(definition.getLabel()), definition);
              }
            });
  }

  boolean isEmpty() {
    return byLabel.isEmpty();
  }

  /** Whether a link refers to the definition with this label. */
  public boolean isUsed(String label) {
    return used.contains(normalize(label));
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.destination() != null) {
      return LinkResult.none();
    }
    String label = link.label();
    boolean full = label != null && !label.isEmpty();
    String key = normalize(full ? label : link.text(scanner));
    LinkReferenceDefinition definition = byLabel.get(key);
    if (definition == null) {
      return LinkResult.none();
    }
    String title = definition.getTitle();
    expansion += definition.getDestination().length() + (title == null ? 0 : title.length());
    if (expansion > MAX_EXPANSION) {
      return LinkResult.none();
    }
    used.add(key);
    if (link.marker() != null && link.marker().getLiteral().equals("!")) {
      Node image = new Image(definition.getDestination(), title);
      return LinkResult.wrapTextIn(image, scanner.position()).includeMarker();
    }
    return LinkResult.wrapTextIn(new Link(definition.getDestination(), title), scanner.position());
  }

  private static String normalize(@Nullable String label) {
    StringBuilder key = new StringBuilder();
    for (String word : (label == null ? "" : label).trim().split("[ \t\r\n]+", -1)) {
      key.append(key.isEmpty() ? "" : " ").append(word);
    }
    return key.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
