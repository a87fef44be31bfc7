package io.github.linkletter.feed;

import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Makes the relative URLs of an issue absolute, for a feed is read far from where the issue stands,
 * and notes the first image on the way. Goes no deeper than the HTML renderer makes links.
 */
final class AbsoluteUrls implements Block.Visitor<Block>, Inline.Visitor<Inline> {
  private static final int MAX_DEPTH = 2 * HtmlRenderer.MAX_NESTING;

  private final String base;
  private Optional<String> firstImage = Optional.empty();
  private int depth;

  AbsoluteUrls(String base) {
    this.base = base;
  }

  /** The address of the first image on the web in all that was made absolute. */
  Optional<String> firstImage() {
    return firstImage;
  }

  Issue issue(Issue issue) {
    List<Block> intro = blocks(issue.intro());
    List<Section> sections = each(issue.sections(), this::section);
    List<Entry> closing = each(issue.closing(), this::entry);
    boolean same =
        intro == issue.intro() && sections == issue.sections() && closing == issue.closing();
    return same
        ? issue
        : issue.toBuilder().intro(intro).sections(sections).closing(closing).build();
  }

  private Section section(Section section) {
    List<Entry> entries = each(section.entries(), this::entry);
    return entries == section.entries() ? section : section.toBuilder().entries(entries).build();
  }

  private Entry entry(Entry entry) {
    List<Block> content = blocks(entry.content());
    return content == entry.content() ? entry : Entry.of(content);
  }

  /** The same list if no element changed. */
  private static <T> List<T> each(List<T> elements, UnaryOperator<T> change) {
    List<T> changed = elements;
    for (int i = 0; i < elements.size(); i++) {
      T element = elements.get(i);
      T result = change.apply(element);
      if (result != element) {
        changed = changed == elements ? new ArrayList<>(elements) : changed;
        changed.set(i, result);
      }
    }
    return changed;
  }

  private List<Block> blocks(List<Block> blocks) {
    return nested(blocks, block -> block.accept(this));
  }

  private List<Inline> inlines(List<Inline> inlines) {
    return nested(inlines, inline -> inline.accept(this));
  }

  private <T> List<T> nested(List<T> elements, UnaryOperator<T> change) {
    if (depth == MAX_DEPTH) {
      return elements;
    }
    depth++;
    List<T> changed = each(elements, change);
    depth--;
    return changed;
  }

  private String absolute(String url) {
    boolean web = url.startsWith("https://") || url.startsWith("http://");
    return web || Link.of(url).scheme().isPresent() ? url : UrlReference.resolve(base, url);
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    List<Inline> children = inlines(paragraph.children());
    return children == paragraph.children() ? paragraph : new Block.Paragraph(children);
  }

  @Override
  public Block linkLine(Block.LinkLine linkLine) {
    Link link = linkLine.link();
    String url = absolute(link.url());
    return url.equals(link.url())
        ? linkLine
        : new Block.LinkLine(link.withUrl(url).withLabel(link.text()));
  }

  @Override
  public Block bulletList(Block.BulletList list) {
    List<List<Block>> items = each(list.items(), this::blocks);
    return items == list.items() ? list : new Block.BulletList(list.tight(), items);
  }

  @Override
  public Block orderedList(Block.OrderedList list) {
    List<List<Block>> items = each(list.items(), this::blocks);
    return items == list.items() ? list : new Block.OrderedList(list.start(), list.tight(), items);
  }

  @Override
  public Block quote(Block.Quote quote) {
    List<Block> children = blocks(quote.children());
    return children == quote.children() ? quote : new Block.Quote(children);
  }

  @Override
  public Block codeBlock(Block.CodeBlock code) {
    return code;
  }

  @Override
  public Block heading(Block.Heading heading) {
    List<Inline> children = inlines(heading.children());
    return children == heading.children() ? heading : new Block.Heading(heading.level(), children);
  }

  @Override
  public Block thematicBreak(Block.ThematicBreak thematicBreak) {
    return thematicBreak;
  }

  @Override
  public Block rawBlock(Block.RawBlock raw) {
    return raw;
  }

  @Override
  public Inline text(Inline.Text text) {
    return text;
  }

  @Override
  public Inline emphasis(Inline.Emphasis emphasis) {
    List<Inline> children = inlines(emphasis.children());
    return children == emphasis.children() ? emphasis : new Inline.Emphasis(children);
  }

  @Override
  public Inline strong(Inline.Strong strong) {
    List<Inline> children = inlines(strong.children());
    return children == strong.children() ? strong : new Inline.Strong(children);
  }

  @Override
  public Inline code(Inline.Code code) {
    return code;
  }

  @Override
  public Inline hyperlink(Inline.Hyperlink hyperlink) {
    List<Inline> children = inlines(hyperlink.children());
    String url = absolute(hyperlink.url());
    return children == hyperlink.children() && url.equals(hyperlink.url())
        ? hyperlink
        : new Inline.Hyperlink(url, hyperlink.title(), children);
  }

  @Override
  public Inline image(Inline.Image image) {
    String url = absolute(image.url());
    firstImage = firstImage.or(() -> WebAddress.of(url));
    return url.equals(image.url()) ? image : new Inline.Image(url, image.title(), image.alt());
  }

  @Override
  public Inline lineBreak(Inline.LineBreak lineBreak) {
    return lineBreak;
  }

  @Override
  public Inline rawHtml(Inline.RawHtml rawHtml) {
    return rawHtml;
  }
}
