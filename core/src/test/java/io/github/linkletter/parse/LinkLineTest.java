package io.github.linkletter.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that hold only one link, and links that show their own URL. */
class LinkLineTest {
  static Stream<Arguments> linkLines() {
    return Stream.of(
        arguments("<br>[https://a.example](https://a.example)", "https://a.example"),
        arguments("<br/>[https://a.example](https://a.example)", "https://a.example"),
        arguments("<br />[https://a.example](https://a.example)", "https://a.example"),
        arguments("<BR>[https://a.example](https://a.example)", "https://a.example"),
        arguments("<br> \t [https://a.example](https://a.example)  ", "https://a.example"),
        arguments("   <br>[https://a.example](https://a.example)", "https://a.example"),
        arguments("\t<br>[https://a.example](https://a.example)", "https://a.example"),
        arguments("<br>https://a.example/x_y_z", "https://a.example/x_y_z"),
        arguments("<br><https://a.example>", "https://a.example"),
        arguments("<br><jobs@a.example>", "\"jobs@a.example\" mailto:jobs@a.example"),
        arguments("<br>[a](https://a.example \"a title\")", "\"a\" https://a.example 'a title'"),
        arguments("<br>[a](</a b>)", "\"a\" /a b"),
        arguments("<br>[a][ref]", "\"a\" https://ref.example"),
        arguments("<br>[ref]", "\"ref\" https://ref.example"),
        arguments("<br>[ref][]", "\"ref\" https://ref.example"),
        arguments("<br>[](https://a.example)", "https://a.example"),
        arguments("<br>[x](javascript:alert)", "\"x\" javascript:alert"));
  }

  @ParameterizedTest
  @MethodSource("linkLines")
  void aLineWithOnlyALinkIsALinkLine(String line, String link) {
    String definition = line.contains("ref]") ? "\n[ref]: https://ref.example\n" : "";
    assertEquals(
        "intro: One. / -> " + link + " / Two.\n",
        Outline.of("One.\n" + line + "\nTwo.\n" + definition));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<br>[https://a.example](https://a.example) x",
        "<br>x [https://a.example](https://a.example)",
        "<br>[https://a.example](https://a.example).",
        "<br>https://a.example and more",
        "<br>a.example",
        "<br>https://",
        "<br>http:a",
        "<br>[https://a.example]",
        "<br>[undefined][x]",
        "<br>(https://a.example)",
        "<br><something>",
        "<br>[a](https://a.example)[b](https://b.example)",
        "<br>![a](https://a.example)",
        "<br>*[a](https://a.example)*",
        "<br>[a *label*](https://a.example)",
        "<br>[a [https://b.example](https://b.example)](https://a.example)",
        "<br>",
        "<brx>https://a.example",
        "<br/x>https://a.example",
        "<br"
      })
  void aLineWithMoreOrLessIsNone(String line) {
    String outline = Outline.of("One.\n" + line + "\nTwo.\n");

    assertEquals(-1, outline.indexOf(" / "), outline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/how_we_ended_up_with_it",
        "https://a.example/*a*/**b**",
        "https://a.example/Talk_(2014)",
        "https://a.example/((((",
        "https://a.example/)",
        "https://a.example/[x]",
        "https://a.example/](x)",
        "https://a.example/](",
        "https://a.example/]][[",
        "https://a.example/a\\_b\\",
        "https://a.example/`code`",
        "https://a.example/&amp;&copy=1",
        "https://a.example/<x>",
        "https://a.example/#fragment",
        "https://a.example/%zz",
        "https://a.example/zürich./é/日本/\uD83D\uDE80",
        "https://a.example//x//",
        "https://a.example/x.",
        "https://a.example/\"'",
        "http://a",
        "https://[::1]/"
      })
  void aLinkThatShowsItsUrlHasTheUrlAsWritten(String url) {
    String link = "[" + url + "](" + url + ")";

    assertEquals("intro: A / -> " + url + "\n", Outline.of("A\n<br>" + link + "\n"));
    assertEquals("intro: A link(" + url + ") b.\n", Outline.of("A " + link + " b.\n"));
    assertEquals("intro: em(link(" + url + "))\n", Outline.of("*" + link + "*\n"));
  }

  @Test
  void inTextAUrlOfUpTo8192CharactersIsComparedAsWritten() {
    // The bracket that isn't closed would keep Markdown from seeing a link.
    String url = "https://a.example/(" + "a".repeat(8192 - 19);
    String longer = url + "a";

    assertEquals("intro: A link(" + url + ")\n", Outline.of("A [" + url + "](" + url + ")\n"));
    assertEquals(
        "intro: A [" + longer + "](" + longer + ")\n",
        Outline.of("A [" + longer + "](" + longer + ")\n"));
    assertEquals(
        "intro: -> " + longer + "\n", Outline.of("<br>[" + longer + "](" + longer + ")\n"));
  }

  @Test
  void labelsWithinUrlsAreNoImages() {
    assertEquals(
        "intro: image(https://a.example)\n",
        Outline.of("![https://a.example](https://a.example)\n"));
  }

  @Test
  void aLinkLineEndsAQuoteAListAndAParagraph() {
    for (String start : new String[] {"> One.", "- One.", "1. One.", "One."}) {
      String outline = Outline.of(start + "\n<br>[https://a.example](https://a.example)\n");
      assertEquals(" / -> https://a.example\n", outline.substring(outline.indexOf(" / ")));
    }
  }

  @Test
  void inCodeThereAreNone() {
    assertEquals(
        "intro: code(<br>https://a.example) / code(<br>https://a.example)\n",
        Outline.of("```\n<br>https://a.example\n```\n\n    <br>https://a.example\n"));
  }

  @Test
  void theyEndHtmlAsTheyEndText() {
    assertEquals(
        "intro: html(<form action=\"x\">) / -> https://a.example / Two.\n",
        Outline.of("<form action=\"x\">\n<br>https://a.example\nTwo.\n"));
    assertEquals(
        "intro: html(<div>) / -> https://a.example / html(</div>)\n",
        Outline.of("<div>\n<br>https://a.example\n</div>\n"));
  }

  @Test
  void addressesWithoutASchemeAreText() {
    assertEquals(
        "intro: See operative.com, www.a.example or https://a.example: jobs@a.example.\n",
        Outline.of("See operative.com, www.a.example or https://a.example: jobs@a.example.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<b", "<br", "<br ", "<br/", "<br>", "<br>["})
  void theTextMayEndWithinOne(String end) {
    assertEquals(Outline.of("One.\n" + end + "\n"), Outline.of("One.\n" + end));
  }

  @Test
  void theTextMayEndWithOne() {
    assertEquals(
        "intro: -> https://a.example\n", Outline.of("<br>[https://a.example](https://a.example)"));
  }

  @Test
  void aTextMayBeginWithOne() {
    IssueParser bare = IssueParser.builder().dialect(Dialect.jekyll()).build();
    String url = "http://a.example";

    for (String line : new String[] {url, "[" + url + "](" + url + ")"}) {
      for (String start : new String[] {"", "One.\n"}) {
        assertEquals(
            "intro: " + start.replace("\n", " / ") + "-> http://a.example / Two.\n",
            Outline.of(bare.parse(start + line + "\nTwo.\n").issue()));
      }
    }
  }

  @Test
  void aLinkWithoutABreakIsText() {
    String outline = Outline.of("<https://a.example>\nTwo.\n");

    assertEquals(-1, outline.indexOf("->"), outline);
  }
}
