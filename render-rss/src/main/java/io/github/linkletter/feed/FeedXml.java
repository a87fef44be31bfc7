package io.github.linkletter.feed;

import io.github.linkletter.internal.markup.MarkupBuffer;
import io.github.linkletter.internal.markup.Notation;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML with the JDK's own StAX writer, whatever other one is on the class path, and only
 * characters that XML allows. The text of elements, which is nearly all of a feed, is escaped
 * beside it: the JDK looks at each character in several ways.
 */
final class FeedXml {
  private final XMLStreamWriter xml;
  private final AppendableWriter writer;
  private final Findings findings;
  private final XmlCharacters characters;

  FeedXml(Appendable out, Findings findings) throws IOException {
    this.findings = findings;
    characters = new XmlCharacters(findings);
    writer = new AppendableWriter(out);
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
    } catch (XMLStreamException e) {
      throw cause(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private FeedXml step(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw cause(e);
    }
    return this;
  }

  private static IOException cause(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io ? io : new IOException(e);
  }

  FeedXml begin() throws IOException {
    return step(() -> xml.writeStartDocument("UTF-8", "1.0")).line();
  }

  /** Hands over all that was written so far. */
  void flush() throws IOException {
    step(xml::flush);
    writer.handOver();
  }

  /** Writes elsewhere from now on. */
  void redirect(Appendable out) throws IOException {
    flush();
    writer.redirect(out);
  }

  /** Ends all elements that are open. */
  void finish() throws IOException {
    step(xml::writeEndDocument).line().flush();
  }

  FeedXml start(String element) throws IOException {
    return step(() -> xml.writeStartElement(element));
  }

  FeedXml start(Namespace namespace, String element) throws IOException {
    return step(() -> xml.writeStartElement(namespace.prefix, element, namespace.uri));
  }

  /** Declares a namespace for the element that was begun last and all that is in it. */
  FeedXml declare(Namespace namespace) throws IOException {
    return step(() -> xml.writeNamespace(namespace.prefix, namespace.uri));
  }

  /** Makes a namespace the one of elements without a prefix. */
  FeedXml declareDefault(Namespace namespace) throws IOException {
    return step(() -> xml.writeDefaultNamespace(namespace.uri));
  }

  /** Sets the language of the element that was begun last and all that is in it. */
  FeedXml language(String tag) throws IOException {
    return step(() -> xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", tag));
  }

  FeedXml attribute(String name, String value) throws IOException {
    return step(() -> xml.writeAttribute(name, XmlCharacters.allowed(value, findings)));
  }

  FeedXml text(String value) throws IOException {
    endStartTag();
    writer.write(value, characters);
    return this;
  }

  /** Writes HTML as text. */
  FeedXml html(MarkupBuffer html) throws IOException {
    if (html.notation() == Notation.HTML) {
      return text(html.toString());
    }
    endStartTag();
    writer.write(html);
    return this;
  }

  private void endStartTag() throws IOException {
    step(() -> xml.writeCharacters(""));
    step(xml::flush);
  }

  FeedXml line() throws IOException {
    return step(() -> xml.writeCharacters("\n"));
  }

  /** Ends the element that was begun last, and its line. */
  FeedXml end() throws IOException {
    return step(xml::writeEndElement).line();
  }

  /** Says that the document is an archive (RFC 5005, section 4). */
  void archiveMark() throws IOException {
    start(Namespace.HISTORY, "archive").declare(Namespace.HISTORY).end();
  }

  /** Writes the address of an item's image, which neither RSS nor Atom has an element for. */
  void thumbnail(String address) throws IOException {
    start(Namespace.MEDIA, "thumbnail").declare(Namespace.MEDIA).attribute("url", address).end();
  }

  /** Writes an element that holds only a text, on a line of its own. */
  FeedXml element(String name, String value) throws IOException {
    return start(name).text(value).end();
  }

  /** Writes an element that holds only a text, on a line of its own. */
  FeedXml element(Namespace namespace, String name, String value) throws IOException {
    return start(namespace, name).text(value).end();
  }

  /** What elements belong to, other than those of RSS. */
  enum Namespace {
    ATOM("atom", "http://www.w3.org/2005/Atom"),
    CONTENT("content", "http://purl.org/rss/1.0/modules/content/"),
    DUBLIN_CORE("dc", "http://purl.org/dc/elements/1.1/"),
    HISTORY("fh", "http://purl.org/syndication/history/1.0"),
    MEDIA("media", "http://search.yahoo.com/mrss/");

    private final String prefix;
    private final String uri;

    Namespace(String prefix, String uri) {
      this.prefix = prefix;
      this.uri = uri;
    }
  }
}
