package io.github.linkletter.parse;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Section;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An issue's body in a few lines, for tests to compare. A section is {@code = title (kind)}, an
 * entry {@code - block / block}, a link line {@code -> url}; other blocks show their kind, and so
 * does what is more than text in paragraphs.
 */
final class Outline {
  private final StringBuilder lines = new StringBuilder();

  private Outline() {}

  /** The outline of what the standard parser reads. */
  static String of(String text) {
    return of(DocumentLaws.check(IssueParser.standard().parse(text)).issue());
  }

  static String of(Issue issue) {
    Outline outline = new Outline();
    outline.line("intro: ", issue.intro());
    for (Section section : issue.sections()) {
      outline.lines.append("= " + section.title() + " (" + section.kind() + ")\n");
      section.entries().forEach(entry -> outline.line("- ", entry.content()));
    }
    for (Entry entry : issue.closing()) {
      outline.line("closing: ", entry.content());
    }
    return outline.lines.toString();
  }

  private void line(String start, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      lines.append(start).append(blocks(blocks)).append('\n');
    }
  }

  private static String blocks(List<Block> blocks) {
    return blocks.stream().map(Outline::block).collect(Collectors.joining(" / "));
  }

  private static String block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return inlines(paragraph.children());
    }
    if (block instanceof Block.LinkLine line) {
      return "-> " + link(line.link());
    }
    if (block instanceof Block.Heading heading) {
      return "h" + heading.level() + "(" + inlines(heading.children()) + ")";
    }
    if (block instanceof Block.BulletList list) {
      return "list" + items(list.items());
    }
    if (block instanceof Block.OrderedList list) {
      return "list from " + list.start() + items(list.items());
    }
    if (block instanceof Block.Quote quote) {
      return "quote(" + blocks(quote.children()) + ")";
    }
    if (block instanceof Block.CodeBlock code) {
      return "code"
          + (code.info().isEmpty() ? "" : " " + code.info())
          + "("
          + visible(code.value())
          + ")";
    }
    if (block instanceof Block.RawBlock raw) {
      return raw.format() + "(" + visible(raw.value()) + ")";
    }
    return "rule";
  }

  private static String items(List<List<Block>> items) {
    return items.stream().map(Outline::blocks).collect(Collectors.joining("; ", "(", ")"));
  }

  private static String inlines(List<Inline> inlines) {
    return inlines.stream().map(Outline::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return visible(text.value());
    }
    if (inline instanceof Inline.Emphasis emphasis) {
      return "em(" + inlines(emphasis.children()) + ")";
    }
    if (inline instanceof Inline.Strong strong) {
      return "strong(" + inlines(strong.children()) + ")";
    }
    if (inline instanceof Inline.Code code) {
      return "code(" + code.value() + ")";
    }
    if (inline instanceof Inline.Hyperlink hyperlink) {
      return "link(" + link(hyperlink.link()) + ")";
    }
    if (inline instanceof Inline.Image image) {
      return "image(" + link(Link.of(image.url(), image.alt()).withTitle(image.title())) + ")";
    }
    if (inline instanceof Inline.RawHtml html) {
      return "html(" + html.value() + ")";
    }
    return "break()";
  }

  private static String link(Link link) {
    return link.label().map(label -> "\"" + label + "\" ").orElse("")
        + link.url()
        + link.title().map(title -> " '" + title + "'").orElse("");
  }

  private static String visible(String text) {
    return text.replace("\n", "\\n");
  }
}
