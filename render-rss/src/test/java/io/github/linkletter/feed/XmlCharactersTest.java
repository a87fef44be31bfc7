package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.internal.markup.MarkupBuffer;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class XmlCharactersTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("az AZ09.'()[]#&<>\"\n\t\r\0\u0001\u001F\u007F\u0085\u009F\u00A0\u00FF\u0100")
        .withChars(
            "\u2019\uD7FF\uD83D\uDE00\uD83F\uDFFF\uDC00\uD800\uE000\uFDD0\uFFFD\uFFFE\uFFFF");
  }

  /** What is escaped here is what the JDK would make of it, findings and their order included. */
  @Property(tries = 1000)
  void textIsEscapedAsTheJdkDoes(@ForAll("texts") String text) throws Exception {
    MarkupBuffer out = new MarkupBuffer();
    Findings findings = new Findings();
    out.text(text, new XmlCharacters(findings));
    Findings expectedFindings = new Findings();
    String allowed = XmlCharacters.allowed(text, expectedFindings);
    assertEquals(written(allowed), out.toString());
    assertEquals(expectedFindings.report(), findings.report());
  }

  private static String written(String text) throws XMLStreamException {
    StringWriter out = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    xml.writeCharacters(text);
    xml.flush();
    return out.toString();
  }
}
