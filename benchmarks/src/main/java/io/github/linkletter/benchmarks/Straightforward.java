package io.github.linkletter.benchmarks;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * linkletter as one would write it first: all front matter is YAML, every body goes through
 * commonmark-java with the places of all nodes, and its tree becomes a model.
 */
final class Straightforward {
  private static final LoadSettings YAML = LoadSettings.builder().build();
  private static final Parser MARKDOWN =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
  private static final Pattern TITLE = Pattern.compile("(.*?)\\s*ISSUE\\s+#(\\d+)");

  private Straightforward() {}

  static Issue read(byte[] bytes) {
    return read(Post.of("", bytes));
  }

  static Issue read(Post post) {
    Issue.Builder issue = Issue.builder();
    if (new Load(YAML).loadFromString(post.frontMatter()) instanceof Map<?, ?> head) {
      head(head, issue);
    }
    List<Block> blocks = new ArrayList<>();
    String title = "";
    List<Entry> entries = new ArrayList<>();
    for (Node node = MARKDOWN.parse(post.body()).getFirstChild();
        node != null;
        node = node.getNext()) {
      if (node instanceof Heading) {
        end(issue, title, blocks, entries);
        title = text(node).toString();
      } else if (node instanceof Paragraph) {
        if (!title.isEmpty() && endsInLink(blocks)) {
          entries.add(Entry.of(blocks));
          blocks.clear();
        }
        add(node, blocks);
      }
    }
    end(issue, title, blocks, entries);
    return issue.build();
  }

  private static void head(Map<?, ?> head, Issue.Builder issue) {
    String title = String.valueOf(head.get("title")).replace("\\#", "#");
    issue.title(title);
    PublicationDate.parse(String.valueOf(head.get("date"))).ifPresent(issue::date);
    Matcher matcher = TITLE.matcher(title);
    if (matcher.lookingAt()) {
      issue.publication(matcher.group(1)).number(Integer.parseInt(matcher.group(2)));
    }
  }

  private static void end(
      Issue.Builder issue, String title, List<Block> blocks, List<Entry> entries) {
    if (title.isEmpty()) {
      issue.intro(blocks);
    } else {
      if (!blocks.isEmpty()) {
        entries.add(Entry.of(blocks));
      }
      issue.add(Section.of(title, SectionKind.GENERAL, entries));
    }
    blocks.clear();
    entries.clear();
  }

  private static boolean endsInLink(List<Block> blocks) {
    return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.LinkLine;
  }

  /** Adds a paragraph: its words, and a link line for each {@code <br>} with a link behind it. */
  private static void add(Node paragraph, List<Block> blocks) {
    StringBuilder words = new StringBuilder();
    List<Block> links = new ArrayList<>();
    boolean broken = false;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline) {
        broken = true;
      } else if (broken && node instanceof Link link) {
        links.add(Block.LinkLine.of(link.getDestination()));
      } else {
        words.append(node instanceof SoftLineBreak ? "\n" : text(node));
      }
    }
    if (!words.toString().isBlank()) {
      blocks.add(new Block.Paragraph(List.of(new Inline.Text(words.toString().strip()))));
    }
    blocks.addAll(links);
  }

  private static StringBuilder text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }
        });
    return text;
  }
}
