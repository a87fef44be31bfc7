package io.github.linkletter.feed;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML with the JDK's own StAX writer, whatever other one is on the class path, and only
 * characters that XML allows.
 */
final class FeedXml {
  private final XMLStreamWriter xml;
  private final Findings findings;

  FeedXml(Appendable out, Findings findings) throws IOException {
    this.findings = findings;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new Out(out));
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

  /** Ends all elements that are open. */
  void finish() throws IOException {
    step(xml::writeEndDocument).line().step(xml::flush);
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

  FeedXml attribute(String name, String value) throws IOException {
    return step(() -> xml.writeAttribute(name, XmlCharacters.allowed(value, findings)));
  }

  FeedXml text(String value) throws IOException {
    return step(() -> xml.writeCharacters(XmlCharacters.allowed(value, findings)));
  }

  FeedXml line() throws IOException {
    return step(() -> xml.writeCharacters("\n"));
  }

  /** Ends the element that was begun last, and its line. */
  FeedXml end() throws IOException {
    return step(xml::writeEndElement).line();
  }

  /** Writes an element that holds only a text, on a line of its own. */
  FeedXml element(String name, String value) throws IOException {
    return start(name).text(value).end();
  }

  /** Writes an element that holds only a text, on a line of its own. */
  FeedXml element(Namespace namespace, String name, String value) throws IOException {
    return start(namespace, name).text(value).end();
  }

  /** What the elements belong to that RSS lacks. */
  enum Namespace {
    ATOM("atom", "http://www.w3.org/2005/Atom"),
    CONTENT("content", "http://purl.org/rss/1.0/modules/content/"),
    DUBLIN_CORE("dc", "http://purl.org/dc/elements/1.1/");

    private final String prefix;
    private final String uri;

    Namespace(String prefix, String uri) {
      this.prefix = prefix;
      this.uri = uri;
    }
  }

  /** Neither flushes nor closes what it writes to. */
  private static final class Out extends Writer {
    private final Appendable out;

    Out(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
      out.append(new String(chars, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      out.append(text, from, from + length);
    }

    @Override
    public void write(int c) throws IOException {
      out.append((char) c);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
