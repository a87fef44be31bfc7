package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.Lines;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * The link reference definitions of one document, wherever in it they stand: segments are read one
 * by one, but a link may refer to a definition in any of them. What no link refers to, its author
 * need not have meant as one, so that such a definition is read as text.
 *
 * <p>Not thread-safe: it remembers which of them were used.
 */
public final class Definitions implements LinkProcessor {
  /** All URLs and titles that references put into a document are together at most this long. */
  static final int MAX_EXPANSION = 1 << 18;

  /** Made when first needed. */
  private static final class Parsers {
    static final Parser BLOCKS = withoutInlines().build();
    static final Parser PARAGRAPHS = withoutInlines().enabledBlockTypes(Set.of()).build();
  }

  /**
   * A definition and the line at which it begins.
   *
   * @param key its label, normalized
   */
  private record Located(String key, LinkReferenceDefinition definition, int line) {}

  private final Map<String, Located> byLabel = new HashMap<>();
  private final Set<Integer> unusedLines = new TreeSet<>();
  private final Set<String> used = new HashSet<>();
  private int expansion;

  private static Parser.Builder withoutInlines() {
    return Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .maxOpenBlockParsers(OpenBlocks.MAX)
        .inlineParserFactory(context -> (lines, node) -> {});
  }

  /** Adds the definitions in a segment; the first of a label counts. */
  public void addFrom(Lines lines, int from, int to, Segments.Kind kind) {
    String markdown = MarkdownReader.source(lines, from, to, kind);
    if (!markdown.contains("]:")) {
      return;
    }
    Parser parser = kind == Segments.Kind.PARAGRAPH ? Parsers.PARAGRAPHS : blocks(markdown);
    parser
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(LinkReferenceDefinition definition) {
                add(definition, from + definition.getSourceSpans().get(0).getLineIndex());
              }
            });
  }

  private static Parser blocks(String markdown) {
    int open = OpenBlocks.in(markdown);
    return open == OpenBlocks.MAX
        ? Parsers.BLOCKS
        : withoutInlines().maxOpenBlockParsers(open).build();
  }

  private void add(LinkReferenceDefinition definition, int line) {
    String key = normalize(definition.getLabel());
    if (byLabel.putIfAbsent(key, new Located(key, definition, line)) != null) {
      unusedLines.add(line);
    }
  }

  /** Those to which a link referred so far, and the lines of all others. */
  public Definitions used() {
    Definitions result = new Definitions();
    result.unusedLines.addAll(unusedLines);
    for (Located located : byLabel.values()) {
      if (used.contains(located.key())) {
        result.byLabel.put(located.key(), located);
      } else {
        result.unusedLines.add(located.line());
      }
    }
    return result;
  }

  /** The lines at which those begin that no link can refer to, in their order. */
  public Set<Integer> unusedLines() {
    return unusedLines.isEmpty() ? Set.of() : Collections.unmodifiableSet(unusedLines);
  }

  /** Whether there is none that a link can refer to. */
  public boolean isEmpty() {
    return byLabel.isEmpty();
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.destination() != null) {
      return LinkResult.none();
    }
    String label = link.label();
    boolean full = label != null && !label.isEmpty();
    String key = normalize(full ? label : link.text(scanner));
    Located located = byLabel.get(key);
    if (located == null) {
      return LinkResult.none();
    }
    LinkReferenceDefinition definition = located.definition();
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
