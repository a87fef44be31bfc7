package io.github.linkletter.json;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.model.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes issues and their parts to a generator, in one pass. */
final class IssueEncoder {

  /** Whole numbers up to so many digits are written without an exponent. */
  private static final int MAX_PLAIN_DIGITS = 40;

  private static final int MAX_LONG_DIGITS = 18;

  private final JsonSink out;
  private final NodeEncoder nodes;

  IssueEncoder(JsonSink out) {
    this.out = out;
    this.nodes = new NodeEncoder(out);
  }

  void issue(Issue issue, Optional<String> source) {
    out.startObject();
    out.name(Word.SCHEMA_VERSION).number(IssueJson.SCHEMA_VERSION);
    member(Word.PUBLICATION, issue.publication());
    if (issue.number().isPresent()) {
      out.name(Word.NUMBER).number(issue.number().getAsInt());
    }
    member(Word.TITLE, issue.title());
    member(Word.DATE, issue.date());
    member(Word.SOURCE, source);
    out.name(Word.INTRO);
    nodes.blocks(issue.intro());
    out.name(Word.SECTIONS).startArray();
    for (Section section : issue.sections()) {
      section(section);
    }
    out.endArray().name(Word.CLOSING).startArray();
    for (Entry entry : issue.closing()) {
      entry(entry);
    }
    out.endArray();
    if (!issue.metadata().isEmpty()) {
      out.name(Word.METADATA);
      metadata(issue.metadata());
    }
    out.endObject();
  }

  private void member(Word name, Optional<?> value) {
    if (value.isPresent()) {
      out.name(name).string(value.get().toString());
    }
  }

  /** Writes a section as an object. */
  void section(Section section) {
    out.startObject();
    out.name(Word.TITLE).string(section.title());
    out.name(Word.KIND).string(section.kind().name());
    out.name(Word.ENTRIES).startArray();
    for (Entry entry : section.entries()) {
      entry(entry);
    }
    out.endArray().endObject();
  }

  /** Writes an entry as an object. */
  void entry(Entry entry) {
    out.startObject();
    out.name(Word.TEXT).text(text(entry));
    out.name(Word.CONTENT);
    List<NodeEncoder.Found> links = nodes.content(entry.content());
    out.name(Word.LINKS).startArray();
    for (NodeEncoder.Found found : links) {
      out.startObject();
      nodes.link(found.link());
      if (found.inline()) {
        out.name(Word.INLINE).bool(true);
      }
      out.endObject();
    }
    out.endArray().endObject();
  }

  /** What {@code entry.plainText()} says; where that is one block's text, no list is made. */
  private static String text(Entry entry) {
    String text = "";
    boolean found = false;
    for (Block block : entry.content()) {
      if (!(block instanceof Block.LinkLine)) {
        if (found) {
          return entry.plainText();
        }
        text = block.plainText();
        found = true;
      }
    }
    return text;
  }

  /** Writes a link as an object of its own. */
  void link(Link link) {
    out.startObject();
    nodes.link(link);
    out.endObject();
  }

  /** Writes a block that is a whole of its own. */
  void block(Block block) {
    block.accept(nodes);
  }

  /** Writes an inline that is a whole of its own. */
  void inline(Inline inline) {
    inline.accept(nodes);
  }

  void string(String value) {
    out.string(value);
  }

  /** Writes metadata as an object. */
  void metadata(Metadata metadata) {
    mapping(metadata.asMap());
  }

  private void mapping(Map<String, Metadata.Value> values) {
    out.startObject();
    values.forEach(
        (key, value) -> {
          out.name(key);
          value(value);
        });
    out.endObject();
  }

  private void value(Metadata.Value value) {
    if (value instanceof Metadata.Text text) {
      out.string(text.value());
    } else if (value instanceof Metadata.Decimal decimal) {
      number(decimal.value());
    } else if (value instanceof Metadata.Bool bool) {
      out.bool(bool.value());
    } else if (value instanceof Metadata.Sequence sequence) {
      out.startArray();
      sequence.values().forEach(this::value);
      out.endArray();
    } else if (value instanceof Metadata.Mapping mapping) {
      mapping(mapping.values());
    } else {
      out.nothing();
    }
  }

  /** A normal Decimal has no trailing zeros, so that 100 is 1E+2: people write 100. */
  private void number(BigDecimal number) {
    int digits = number.precision() - number.scale();
    if (number.scale() > 0 || digits > MAX_PLAIN_DIGITS) {
      out.number(number);
    } else if (digits <= MAX_LONG_DIGITS) {
      out.number(number.longValueExact());
    } else {
      out.number(number.toBigIntegerExact());
    }
  }
}
