package io.github.linkletter.robustness;

import static io.github.linkletter.robustness.Checks.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What HTML must be, as a browser sees it: without errors, scripts and unsafe URLs. */
final class HtmlChecks {
  /** Elements that run, load or send something, or change how the rest is read. */
  private static final Set<String> FORBIDDEN =
      Set.of(
          ("script svg math form input button select textarea base iframe frame frameset object"
                  + " embed applet template noscript plaintext xmp audio video source portal")
              .split(" "));

  private static final Set<String> URLS =
      Set.of(
          ("href src srcset action formaction xlink:href poster data background cite longdesc ping"
                  + " manifest")
              .split(" "));

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private HtmlChecks() {}

  /** Checks a page or an e-mail, or a fragment, which an HTML parser makes one of. */
  static void document(String html) {
    if (html.startsWith("<!DOCTYPE")) {
      checkAll(html);
    } else {
      fragment(html);
    }
  }

  static void fragment(String html) {
    checkAll("<!DOCTYPE html><title></title>" + html);
  }

  private static void checkAll(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(1);
    Document document = Jsoup.parse(html, "", parser);
    check(parser.getErrors().isEmpty(), "HTML with errors: " + List.copyOf(parser.getErrors()));
    for (Element element : document.getAllElements()) {
      String name = element.normalName();
      check(!FORBIDDEN.contains(name), "the element " + name);
      check(!name.equals("meta") || !element.hasAttr("http-equiv"), "a meta that acts");
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        check(!key.startsWith("on"), "the handler " + key);
        check(!key.equals("srcdoc"), "a document in an attribute");
        check(
            !URLS.contains(key) || isSafe(attribute.getValue()),
            "the unsafe URL " + attribute.getValue());
      }
    }
  }

  /** Whether a URL is of the web or relative, after removing what browsers ignore. */
  static boolean isSafe(String url) {
    StringBuilder seen = new StringBuilder();
    url.chars().filter(c -> c > ' ').forEach(c -> seen.append((char) c));
    for (int i = 0; i < seen.length(); i++) {
      char c = seen.charAt(i);
      if (c == ':') {
        return SCHEMES.contains(seen.substring(0, i).toLowerCase(Locale.ROOT));
      }
      if (c == '/' || c == '?' || c == '#') {
        return true;
      }
    }
    return true;
  }
}
