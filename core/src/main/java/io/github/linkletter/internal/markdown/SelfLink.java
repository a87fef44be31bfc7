package io.github.linkletter.internal.markdown;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** The node of a stand-in of {@link StandIns}. */
final class SelfLink extends CustomNode {
  private final String standIn;

  private SelfLink(String standIn) {
    this.standIn = standIn;
  }

  /** The stand-in as it is in the text. */
  String standIn() {
    return standIn;
  }

  /** Teaches commonmark the stand-ins. */
  static final class ParserFactory implements InlineContentParserFactory, InlineContentParser {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(StandIns.MARK);
    }

    @Override
    public InlineContentParser create() {
      return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      Position start = scanner.position();
      for (int i = 0; i < StandIns.LENGTH; i++) {
        if (!scanner.hasNext()) {
          return ParsedInline.none();
        }
        scanner.next();
      }
      String standIn = scanner.getSource(start, scanner.position()).getContent();
      return StandIns.isStandIn(standIn)
          ? ParsedInline.of(new SelfLink(standIn), scanner.position())
          : ParsedInline.none();
    }
  }
}
