package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.BareUrls;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Teaches commonmark that a URL in text is a link, before it sees markup in the URL. What stands
 * before it doesn't matter: the archive's posts have a link wherever their mails have {@code
 * http://}.
 */
final class BareUrlParser implements InlineContentParser {
  /** Makes a parser for each text. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('h');
    }

    @Override
    public InlineContentParser create() {
      return new BareUrlParser();
    }
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    boolean scheme = scanner.next("https://") || scanner.next("http://");
    if (!scheme) {
      return ParsedInline.none();
    }
    while (!BareUrls.endsBefore(scanner.peek())) {
      scanner.next();
    }
    String stretch = scanner.getSource(start, scanner.position()).getContent();
    int length = BareUrls.length(stretch);
    if (length == 0) {
      return ParsedInline.none();
    }
    scanner.setPosition(start);
    for (int i = 0; i < length; i++) {
      scanner.next();
    }
    String url = stretch.substring(0, length);
    Link link = new Link(url, null);
    link.appendChild(new Text(url));
    return ParsedInline.of(link, scanner.position());
  }
}
