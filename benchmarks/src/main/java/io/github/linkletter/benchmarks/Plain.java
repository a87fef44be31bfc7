package io.github.linkletter.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records as people would write them who want JSON from Jackson and nothing else. */
final class Plain {
  private Plain() {}

  /** The least that is of use: words and links. */
  record Post(String title, int number, String date, String intro, List<Section> sections) {
    static Post of(Issue issue) {
      return new Post(
          issue.title().orElse(""),
          issue.number().orElse(0),
          issue.date().map(Object::toString).orElse(""),
          Entry.of(issue.intro()).plainText(),
          issue.sections().stream()
              .map(section -> new Section(section.title(), items(section.entries())))
              .toList());
    }
  }

  /** A section. */
  record Section(String title, List<Item> entries) {}

  /** An entry. */
  record Item(String text, List<String> links) {}

  private static List<Item> items(List<Entry> entries) {
    return entries.stream()
        .map(
            entry -> new Item(entry.plainText(), entry.allLinks().stream().map(Link::url).toList()))
        .toList();
  }

  /** All that linkletter's JSON says of posts like the generated ones, under the same names. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Whole(
      int schemaVersion,
      @Nullable String publication,
      @Nullable Integer number,
      @Nullable String title,
      @Nullable String date,
      List<Node> intro,
      List<WholeSection> sections,
      List<WholeEntry> closing) {
    static Whole of(Issue issue) {
      return new Whole(
          1,
          issue.publication().orElse(null),
          issue.number().isPresent() ? issue.number().getAsInt() : null,
          issue.title().orElse(null),
          issue.date().map(Object::toString).orElse(null),
          nodes(issue.intro()),
          issue.sections().stream()
              .map(
                  section ->
                      new WholeSection(
                          section.title(), section.kind().name(), entries(section.entries())))
              .toList(),
          entries(issue.closing()));
    }
  }

  /** A section with its kind. */
  record WholeSection(String title, String kind, List<WholeEntry> entries) {}

  /** An entry with its blocks. */
  record WholeEntry(String text, List<Node> content, List<Target> links) {}

  /** A link. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Target(String url, @Nullable String label, @Nullable Boolean inline) {}

  /** A block or an inline: what a kind hasn't is null. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Node(
      String type,
      @Nullable String text,
      @Nullable String value,
      @Nullable String url,
      @Nullable String label,
      @Nullable List<Node> children) {}

  private static List<WholeEntry> entries(List<Entry> entries) {
    return entries.stream()
        .map(entry -> new WholeEntry(entry.plainText(), nodes(entry.content()), targets(entry)))
        .toList();
  }

  private static List<Target> targets(Entry entry) {
    List<Target> targets = new ArrayList<>();
    List<Link> lines = entry.links();
    for (Link link : entry.allLinks()) {
      targets.add(
          new Target(link.url(), link.label().orElse(null), lines.contains(link) ? null : true));
    }
    return targets;
  }

  private static List<Node> nodes(List<Block> blocks) {
    return blocks.stream().map(Plain::node).toList();
  }

  private static Node node(Block block) {
    if (block instanceof Block.LinkLine line) {
      return new Node(
          "linkLine", null, null, line.link().url(), line.link().label().orElse(null), null);
    }
    if (block instanceof Block.Paragraph paragraph) {
      List<Node> children = paragraph.children().stream().map(Plain::node).toList();
      return new Node("paragraph", block.plainText(), null, null, null, children);
    }
    return new Node("block", block.plainText(), null, null, null, List.of());
  }

  private static Node node(Inline inline) {
    if (inline instanceof Inline.Hyperlink link) {
      List<Node> children = link.children().stream().map(Plain::node).toList();
      return new Node("link", null, null, link.url(), null, children);
    }
    if (inline instanceof Inline.Emphasis emphasis) {
      List<Node> children = emphasis.children().stream().map(Plain::node).toList();
      return new Node("emphasis", null, null, null, null, children);
    }
    return new Node("text", null, inline.plainText(), null, null, null);
  }
}
