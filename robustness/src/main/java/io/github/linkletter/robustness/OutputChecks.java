package io.github.linkletter.robustness;

import static io.github.linkletter.robustness.Checks.check;

import io.github.linkletter.json.IssueJson;
import io.github.linkletter.model.Issue;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What every output must be, as those see it who read it. */
final class OutputChecks {
  private static final ObjectMapper JSON = new ObjectMapper();

  private OutputChecks() {}

  /** Renders an issue by every renderer of some kinds and checks each output. */
  static void renderings(Issue issue, Set<Outputs.Kind> kinds) {
    for (Outputs form : Outputs.values()) {
      if (!kinds.contains(form.kind())) {
        continue;
      }
      StringBuilder out = new StringBuilder();
      try {
        form.render(issue, out);
      } catch (IOException e) {
        throw new IllegalStateException("a StringBuilder throws none", e);
      }
      String text = out.toString();
      try {
        check(isUnicode(text), "half a surrogate pair");
        switch (form.kind()) {
          case HTML -> HtmlChecks.document(text);
          case FEED -> feed(text);
          case JSON_FEED -> jsonFeed(json(text));
          case JSON -> json(text);
          case TEXT, MARKDOWN -> {
            // Any text is one; that Markdown reads back is the renderer's own condition.
          }
        }
      } catch (IllegalStateException e) {
        throw new IllegalStateException(form + ": " + e.getMessage() + " in " + text, e);
      }
    }
    if (kinds.contains(Outputs.Kind.JSON)) {
      String json = IssueJson.pretty().render(issue);
      check(issue.equals(IssueJson.compact().read(json)), "JSON doesn't read back");
    }
  }

  private static boolean isUnicode(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static void feed(String text) {
    Document document = xml(text);
    for (String name : List.of("encoded", "content", "summary", "description")) {
      for (Element element : elements(document, name)) {
        boolean isPlain = name.equals("summary") || name.equals("description");
        if (!isPlain && !element.getTextContent().isEmpty()) {
          HtmlChecks.fragment(element.getTextContent());
        }
      }
    }
    for (Element link : elements(document, "link")) {
      String href = link.hasAttribute("href") ? link.getAttribute("href") : link.getTextContent();
      check(HtmlChecks.isSafe(href), "the unsafe link " + href);
    }
  }

  private static Document xml(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (SAXException e) {
      throw new IllegalStateException("no XML: " + e.getMessage(), e);
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JacksonException e) {
      throw new IllegalStateException("no JSON: " + e.getMessage(), e);
    }
  }

  private static void jsonFeed(JsonNode feed) {
    for (JsonNode item : feed.get("items")) {
      if (item.has("content_html")) {
        HtmlChecks.fragment(item.get("content_html").stringValue());
      }
      for (String name : List.of("url", "external_url", "image")) {
        if (item.has(name)) {
          check(HtmlChecks.isSafe(item.get(name).stringValue()), "an unsafe " + name);
        }
      }
    }
  }
}
