package io.github.linkletter.internal.markdown;

import io.github.linkletter.internal.text.SelfLinks;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Teaches commonmark the links that {@link SelfLinks} describes, as far as it finds their label:
 * brackets in the URL must balance.
 */
final class SelfLinkProcessor implements LinkProcessor {
  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    // An image's label is no link.
    if (link.marker() != null) {
      return LinkResult.none();
    }
    String url = link.text(scanner);
    String self = "[" + url + "](" + url + ")";
    if (SelfLinks.urlLength(self, 0, self.length()) != url.length()) {
      return LinkResult.none();
    }
    scanner.setPosition(link.afterTextBracket());
    if (!scanner.next("(" + url + ")")) {
      return LinkResult.none();
    }
    Link node = new Link(url, null);
    node.appendChild(new Text(url));
    return LinkResult.replaceWith(node, scanner.position());
  }
}
