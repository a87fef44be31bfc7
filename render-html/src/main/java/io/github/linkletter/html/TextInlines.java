package io.github.linkletter.html;

import io.github.linkletter.model.Inline;
import java.util.List;

/** Writes inline nodes as plain text. */
final class TextInlines implements Inline.Visitor<StringBuilder> {
  private final StringBuilder text = new StringBuilder();
  private int depth;

  String all(List<Inline> nodes) {
    return nested(nodes).toString();
  }

  private StringBuilder nested(List<Inline> nodes) {
    if (depth == HtmlRenderer.MAX_NESTING) {
      nodes.forEach(node -> text.append(node.plainText()));
      return text;
    }
    depth++;
    nodes.forEach(node -> node.accept(this));
    depth--;
    return text;
  }

  @Override
  public StringBuilder text(Inline.Text node) {
    return text.append(node.value());
  }

  @Override
  public StringBuilder emphasis(Inline.Emphasis emphasis) {
    return nested(emphasis.children());
  }

  @Override
  public StringBuilder strong(Inline.Strong strong) {
    return nested(strong.children());
  }

  @Override
  public StringBuilder code(Inline.Code code) {
    return text.append(code.value());
  }

  @Override
  public StringBuilder hyperlink(Inline.Hyperlink hyperlink) {
    nested(hyperlink.children());
    boolean shown = hyperlink.plainText().equals(hyperlink.url());
    return shown ? text : text.append(" (").append(hyperlink.url()).append(")");
  }

  @Override
  public StringBuilder image(Inline.Image image) {
    String shown = image.alt().isEmpty() ? image.url() : image.alt() + " (" + image.url() + ")";
    return text.append(shown);
  }

  @Override
  public StringBuilder lineBreak(Inline.LineBreak lineBreak) {
    return text.append('\n');
  }

  @Override
  public StringBuilder rawHtml(Inline.RawHtml rawHtml) {
    return text.append(rawHtml.value());
  }
}
