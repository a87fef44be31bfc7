package io.github.linkletter.markdown;

import io.github.linkletter.internal.text.BareUrls;
import io.github.linkletter.internal.text.SelfLinks;
import io.github.linkletter.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what stands inside a paragraph. Marks of emphasis alternate between {@code *} and {@code
 * _} where they would touch, and a character beside one that would keep it from being a mark is
 * written as a numeric reference.
 */
final class InlineWriter implements Inline.Visitor<String> {
  private final TextEscaper escaper;
  private final char mark;
  private final LinkLayout links;
  private final boolean nested;

  private InlineWriter(TextEscaper escaper, char mark, LinkLayout links, boolean nested) {
    this.escaper = escaper;
    this.mark = mark;
    this.links = links;
    this.nested = nested;
  }

  static InlineWriter of(TextEscaper escaper, char mark, LinkLayout links) {
    return new InlineWriter(escaper, mark, links, false);
  }

  /** The nodes one after the other. */
  String write(List<Inline> nodes) {
    List<String> pieces = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      Inline node = nodes.get(i);
      InlineWriter writer = this;
      if (i > 0 && isEmphasis(node) && isEmphasis(nodes.get(i - 1))) {
        writer = pieces.get(i - 1).charAt(0) == mark ? withMark() : this;
      }
      pieces.add(node.accept(writer));
    }
    for (int i = 0; i < nodes.size(); i++) {
      if (isEmphasis(nodes.get(i))) {
        separate(nodes, pieces, i);
      } else if (nodes.get(i) instanceof Inline.Hyperlink && i > 0) {
        String before = pieces.get(i - 1);
        if (nodes.get(i - 1) instanceof Inline.Text && isBang(before)) {
          pieces.set(i - 1, before.substring(0, before.length() - 1) + "\\!");
        }
      }
    }
    return String.join("", pieces);
  }

  private InlineWriter withMark() {
    return new InlineWriter(escaper, other(mark), links, nested);
  }

  private static char other(char mark) {
    return mark == '*' ? '_' : '*';
  }

  private boolean isBang(String text) {
    return text.endsWith("!") && !text.endsWith("\\!");
  }

  private static boolean isEmphasis(Inline node) {
    return node instanceof Inline.Emphasis || node instanceof Inline.Strong;
  }

  /** Turns the characters beside an emphasis into references where its marks need that. */
  private static void separate(List<Inline> nodes, List<String> pieces, int at) {
    String piece = pieces.get(at);
    char used = piece.charAt(0);
    int width = nodes.get(at) instanceof Inline.Strong ? 2 : 1;
    String inner = piece.substring(width, piece.length() - width);
    boolean words = used == '*' && !inner.isEmpty();
    boolean opens = words && Character.isLetterOrDigit(inner.codePointAt(0));
    boolean closes = words && Character.isLetterOrDigit(inner.codePointBefore(inner.length()));
    if (!opens && at > 0 && nodes.get(at - 1) instanceof Inline.Text) {
      String before = pieces.get(at - 1);
      if (!isEdge(before.charAt(before.length() - 1))) {
        pieces.set(at - 1, TextEscaper.lastAsEntity(before));
      }
    }
    if (!closes && at + 1 < nodes.size() && nodes.get(at + 1) instanceof Inline.Text) {
      String after = pieces.get(at + 1);
      if (!isEdge(after.charAt(0))) {
        pieces.set(at + 1, TextEscaper.firstAsEntity(after));
      }
    }
  }

  private static boolean isEdge(char c) {
    return c == ' ' || c == '\n' || c == '\t' || TextEscaper.isPunctuation(c);
  }

  @Override
  public String text(Inline.Text text) {
    return escaper.text(text.value());
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return marked(emphasis.children(), String.valueOf(mark));
  }

  @Override
  public String strong(Inline.Strong strong) {
    return marked(strong.children(), String.valueOf(mark).repeat(2));
  }

  private String marked(List<Inline> children, String marks) {
    String inner = new InlineWriter(escaper, other(mark), links, true).write(children);
    if (!inner.isEmpty() && !isInside(inner.codePointAt(0))) {
      inner = TextEscaper.firstAsEntity(inner);
    }
    if (!inner.isEmpty() && !isInside(inner.codePointBefore(inner.length()))) {
      inner = TextEscaper.lastAsEntity(inner);
    }
    return marks + inner + marks;
  }

  private static boolean isInside(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || (codePoint < 0x7F && TextEscaper.isPunctuation((char) codePoint));
  }

  @Override
  public String code(Inline.Code code) {
    String value = code.value();
    String fence = "`".repeat(1 + longestRun(value, '`'));
    boolean blanks = value.isBlank();
    boolean padded =
        value.startsWith("`")
            || value.endsWith("`")
            || (!blanks && value.startsWith(" ") && value.endsWith(" "));
    String pad = padded ? " " : "";
    return fence + pad + value + pad + fence;
  }

  static int longestRun(String text, char c) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == c ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  @Override
  public String hyperlink(Inline.Hyperlink link) {
    String self = "[" + link.url() + "](" + link.url() + ")";
    boolean showsItself =
        link.title().isEmpty() && link.children().equals(List.of(new Inline.Text(link.url())));
    if (!escaper.escapesAll() && showsItself && links == LinkLayout.BARE && isBare(link.url())) {
      return link.url();
    }
    if (!escaper.escapesAll()
        && showsItself
        && new SelfLinks(self).urlLength(0) == link.url().length()) {
      return self;
    }
    String label =
        new InlineWriter(escaper.withBrackets(), mark, LinkLayout.MARKED, nested)
            .write(link.children());
    String title = TextEscaper.title(link.title());
    return "[" + label + "](" + TextEscaper.destination(link.url()) + title + ")";
  }

  /** Whether a URL is one where it stands in text as it is, and all of it. */
  private static boolean isBare(String url) {
    return BareUrls.schemeLength(url) > 0
        && url.chars().noneMatch(c -> BareUrls.endsBefore((char) c))
        && BareUrls.length(url) == url.length();
  }

  @Override
  public String image(Inline.Image image) {
    return "!["
        + escaper.withBrackets().text(image.alt())
        + "]("
        + TextEscaper.destination(image.url())
        + TextEscaper.title(image.title())
        + ")";
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return nested || escaper.escapesAll() ? "<br />" : "\\\n";
  }

  @Override
  public String rawHtml(Inline.RawHtml html) {
    return html.value();
  }
}
