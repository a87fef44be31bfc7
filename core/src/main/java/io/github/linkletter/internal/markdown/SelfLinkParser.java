package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.SelfLinks;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Teaches commonmark the links that {@link SelfLinks} describes. */
final class SelfLinkParser implements InlineContentParserFactory {
  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('[');
  }

  @Override
  public InlineContentParser create() {
    return SelfLinkParser::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    // Only what begins like a URL is worth copying the line for.
    if (!scanner.next('[') || !scanner.next("http")) {
      return ParsedInline.none();
    }
    // An image's label is never a link of its own: leave "![" to commonmark.
    scanner.setPosition(start);
    if (scanner.peekPreviousCodePoint() == '!') {
      return ParsedInline.none();
    }
    while (scanner.hasNext() && scanner.peek() > ' ') {
      scanner.next();
    }
    String candidate = scanner.getSource(start, scanner.position()).getContent();
    int length = SelfLinks.urlLength(candidate, 0, candidate.length());
    if (length == 0) {
      return ParsedInline.none();
    }
    String url = candidate.substring(1, 1 + length);
    scanner.setPosition(start);
    for (int i = 0; i < 2 * length + 4; i++) {
      scanner.next();
    }
    Link link = new Link(url, null);
    link.appendChild(new Text(url));
    return ParsedInline.of(link, scanner.position());
  }
}
