package io.github.linkletter.examples;

import io.github.linkletter.html.HtmlLabels;
import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.html.MailFooter;
import io.github.linkletter.html.PageFrame;
import io.github.linkletter.html.Stylesheet;
import io.github.linkletter.html.TextRenderer;
import io.github.linkletter.html.UrlPolicy;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.IssueParser;
import java.io.IOException;
import java.nio.file.Path;

public class CustomHtmlExample {
  /** One kind of element in another way: link lines as items of a list. */
  static final HtmlRenderer LINKS_AS_LISTS =
      HtmlRenderer.fragment().toBuilder()
          .override(
              Block.LinkLine.class,
              (line, out, next) -> {
                out.start("ul").start("li");
                next.render(line);
                out.end().end();
              })
          .build();

  /** One hook for the attributes of all tags: links open in a new tab. */
  static final HtmlRenderer NEW_TABS =
      HtmlRenderer.page().toBuilder()
          .attributes(
              (element, attributes) -> {
                if (element.equals("a")) {
                  attributes.put("target", "_blank");
                  attributes.merge("rel", "noopener", (rel, added) -> rel + " " + added);
                }
              })
          .build();

  /** Links with a parameter, and none but to web pages. */
  static final HtmlRenderer COUNTED =
      HtmlRenderer.email().toBuilder()
          .rewriteUrls(url -> url + (url.contains("?") ? "&" : "?") + "utm_source=weekly")
          .urlPolicy(UrlPolicy.webOnly().withoutScheme("mailto"))
          .build();

  /** Another language. */
  static final HtmlLabels GERMAN =
      HtmlLabels.english().toBuilder()
          .language("de")
          .contents("Inhalt")
          .sponsored("Anzeige")
          .unsubscribe("Abbestellen")
          .date(day -> day.getDayOfMonth() + ". " + day.getMonthValue() + ". " + day.getYear())
          .build();

  /** Another frame around the issue, and other colours. */
  static final PageFrame FRAME =
      (page, out) -> {
        out.start("header").start("a").attribute("href", "/").text("My site").end().end();
        out.start("main");
        page.article();
        out.end();
        page.footer();
      };

  static final HtmlRenderer MY_SITE =
      HtmlRenderer.page().toBuilder()
          .labels(GERMAN)
          .frame(FRAME)
          .stylesheet(Stylesheet.standard().with(":root { --link: #7a1f5c }"))
          .build();

  public static void main(String[] args) throws IOException {
    Issue issue = IssueParser.standard().parse(Path.of(args[0])).issue();
    Path folder = Path.of(args[1]);
    MailFooter footer =
        MailFooter.of("You signed up.").withUnsubscribe("https://example.com/unsubscribe");

    LINKS_AS_LISTS.render(issue, folder.resolve("fragment.html"));
    NEW_TABS.render(issue, folder.resolve("new-tabs.html"));
    MY_SITE.render(issue, folder.resolve("my-site.html"));
    COUNTED.toBuilder().footer(footer).build().render(issue, folder.resolve("mail.html"));
    TextRenderer.mail().with(footer).render(issue, folder.resolve("mail.txt"));
  }
}
