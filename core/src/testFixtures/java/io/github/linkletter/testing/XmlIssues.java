package io.github.linkletter.testing;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads the inputs of golden cases for renderers: the model itself as XML, with an element of the
 * same name for every type and an attribute for every value. So a case can hold what no
 * newsletter's format can. Characters that XML forbids are written as in Java, {@code \}{@code
 * u0000}.
 */
public final class XmlIssues {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  private XmlIssues() {}

  /** The root element of a case. */
  public static Element root(Path file) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(file.toFile())
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** The value of an attribute, empty if there is none. */
  public static String attribute(Element element, String name) {
    return unescape(element.getAttribute(name));
  }

  /** The elements in an element that have a name. */
  public static List<Element> children(Element parent, String name) {
    return elements(parent).stream().filter(e -> e.getTagName().equals(name)).toList();
  }

  /** The issue of an {@code issue} element. */
  public static Issue issue(Element element) {
    Issue.Builder issue =
        Issue.builder()
            .publication(attribute(element, "publication"))
            .title(attribute(element, "title"));
    if (element.hasAttribute("number")) {
      issue.number(Integer.parseInt(attribute(element, "number")));
    }
    if (element.hasAttribute("date")) {
      issue.date(PublicationDate.parse(attribute(element, "date")).orElseThrow());
    }
    children(element, "intro").forEach(intro -> issue.intro(blocks(intro)));
    children(element, "section").forEach(section -> issue.add(section(section)));
    children(element, "closing").forEach(closing -> issue.closing(entries(closing)));
    return issue.build();
  }

  private static Section section(Element element) {
    SectionKind kind = SectionKind.of(attribute(element, "kind"));
    return Section.of(attribute(element, "title"), kind, entries(element));
  }

  private static List<Entry> entries(Element parent) {
    return children(parent, "entry").stream().map(entry -> Entry.of(blocks(entry))).toList();
  }

  private static List<Block> blocks(Element parent) {
    return elements(parent).stream().map(XmlIssues::block).toList();
  }

  private static Block block(Element element) {
    boolean tight = attribute(element, "tight").equals("true");
    return switch (element.getTagName()) {
      case "paragraph" -> new Block.Paragraph(inlines(element));
      case "linkLine" -> new Block.LinkLine(link(element));
      case "bulletList" -> new Block.BulletList(tight, items(element));
      case "orderedList" -> new Block.OrderedList(number(element, "start"), tight, items(element));
      case "quote" -> new Block.Quote(blocks(element));
      case "codeBlock" -> new Block.CodeBlock(attribute(element, "info"), text(element));
      case "heading" -> new Block.Heading(number(element, "level"), inlines(element));
      case "thematicBreak" -> new Block.ThematicBreak();
      case "rawBlock" -> new Block.RawBlock(attribute(element, "format"), text(element));
      default -> throw new IllegalArgumentException("no block: " + element.getTagName());
    };
  }

  private static Link link(Element element) {
    return Link.of(attribute(element, "url"), attribute(element, "label"))
        .withTitle(attribute(element, "title"));
  }

  private static List<List<Block>> items(Element list) {
    return children(list, "item").stream().map(XmlIssues::blocks).toList();
  }

  private static List<Inline> inlines(Node parent) {
    List<Inline> inlines = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      inlines.add(
          node instanceof Element element
              ? inline(element)
              : new Inline.Text(unescape(node.getNodeValue())));
    }
    return inlines;
  }

  private static Inline inline(Element element) {
    String url = attribute(element, "url");
    String title = attribute(element, "title");
    return switch (element.getTagName()) {
      case "emphasis" -> new Inline.Emphasis(inlines(element));
      case "strong" -> new Inline.Strong(inlines(element));
      case "code" -> new Inline.Code(text(element));
      case "hyperlink" -> new Inline.Hyperlink(url, title, inlines(element));
      case "image" -> new Inline.Image(url, title, attribute(element, "alt"));
      case "lineBreak" -> new Inline.LineBreak();
      case "rawHtml" -> new Inline.RawHtml(text(element));
      default -> throw new IllegalArgumentException("no inline: " + element.getTagName());
    };
  }

  private static int number(Element element, String name) {
    return Integer.parseInt(attribute(element, name));
  }

  private static String text(Element element) {
    return unescape(element.getTextContent());
  }

  private static List<Element> elements(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static String unescape(String value) {
    return ESCAPE
        .matcher(value)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(match.group(1), 16))));
  }
}
