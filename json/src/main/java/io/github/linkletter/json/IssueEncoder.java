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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Writes issues and their parts to a generator, in one pass. */
final class IssueEncoder {
  private static final SerializedString TITLE = new SerializedString("title");
  private static final SerializedString KIND = new SerializedString("kind");
  private static final SerializedString ENTRIES = new SerializedString("entries");
  private static final SerializedString TEXT = new SerializedString("text");
  private static final SerializedString CONTENT = new SerializedString("content");
  private static final SerializedString LINKS = new SerializedString("links");

  /** Whole numbers up to so many digits are written without an exponent. */
  private static final int MAX_PLAIN_DIGITS = 40;

  private static final int MAX_LONG_DIGITS = 18;

  private final JsonGenerator out;
  private final RepeatedText text;
  private final NodeEncoder nodes;

  /** An encoder for any generator. */
  IssueEncoder(JsonGenerator out) {
    this(new RepeatedText(out));
  }

  private IssueEncoder(RepeatedText text) {
    this.out = text.out;
    this.text = text;
    this.nodes = new NodeEncoder(text);
  }

  /** An encoder for a generator of {@link Streams}. */
  static IssueEncoder ofUtf8(JsonGenerator out) {
    return new IssueEncoder(new RepeatedText.Quoted(out));
  }

  void issue(Issue issue, Optional<String> source) {
    out.writeStartObject();
    out.writeNumberProperty("schemaVersion", IssueJson.SCHEMA_VERSION);
    issue.publication().ifPresent(name -> out.writeStringProperty("publication", name));
    issue.number().ifPresent(number -> out.writeNumberProperty("number", number));
    issue.title().ifPresent(title -> out.writeName(TITLE).writeString(title));
    issue.date().ifPresent(date -> out.writeStringProperty("date", date.toString()));
    source.ifPresent(path -> out.writeStringProperty("source", path));
    out.writeName("intro");
    Survey.check(issue.intro(), 2);
    nodes.blocks(issue.intro());
    out.writeName("sections").writeStartArray();
    for (Section section : issue.sections()) {
      section(section, 3);
    }
    out.writeEndArray().writeName("closing").writeStartArray();
    for (Entry entry : issue.closing()) {
      entry(entry, 3);
    }
    out.writeEndArray();
    if (!issue.metadata().isEmpty()) {
      out.writeName("metadata");
      metadata(issue.metadata(), 2);
    }
    out.writeEndObject();
  }

  /** Writes a section whose object is the {@code depth}th level of the whole. */
  void section(Section section, int depth) {
    out.writeStartObject();
    out.writeName(TITLE).writeString(section.title());
    out.writeName(KIND).writeString(section.kind().name());
    out.writeName(ENTRIES).writeStartArray();
    for (Entry entry : section.entries()) {
      entry(entry, depth + 2);
    }
    out.writeEndArray().writeEndObject();
  }

  /** Writes an entry whose object is the {@code depth}th level of the whole. */
  void entry(Entry entry, int depth) {
    List<Survey.Found> links = Survey.links(entry.content(), depth + 1);
    out.writeStartObject();
    out.writeName(TEXT);
    text.write(text(entry));
    out.writeName(CONTENT);
    nodes.blocks(entry.content());
    out.writeName(LINKS).writeStartArray();
    for (Survey.Found found : links) {
      out.writeStartObject();
      nodes.link(found.link());
      if (found.inline()) {
        out.writeBooleanProperty("inline", true);
      }
      out.writeEndObject();
    }
    out.writeEndArray().writeEndObject();
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
    out.writeStartObject();
    nodes.link(link);
    out.writeEndObject();
  }

  /** Writes a block that is a whole of its own. */
  void block(Block block) {
    Survey.check(List.of(block), 0);
    block.accept(nodes);
  }

  /** Writes an inline that is a whole of its own. */
  void inline(Inline inline) {
    Survey.check(inline);
    inline.accept(nodes);
  }

  void string(String value) {
    out.writeString(value);
  }

  /** Writes metadata as an object that is the {@code depth}th level of the whole. */
  void metadata(Metadata metadata, int depth) {
    metadata.asMap().values().forEach(value -> Survey.check(value, depth));
    mapping(metadata.asMap());
  }

  private void mapping(Map<String, Metadata.Value> values) {
    out.writeStartObject();
    values.forEach(
        (key, value) -> {
          out.writeName(key);
          value(value);
        });
    out.writeEndObject();
  }

  private void value(Metadata.Value value) {
    if (value instanceof Metadata.Text text) {
      out.writeString(text.value());
    } else if (value instanceof Metadata.Decimal decimal) {
      number(decimal.value());
    } else if (value instanceof Metadata.Bool bool) {
      out.writeBoolean(bool.value());
    } else if (value instanceof Metadata.Sequence sequence) {
      out.writeStartArray();
      sequence.values().forEach(this::value);
      out.writeEndArray();
    } else if (value instanceof Metadata.Mapping mapping) {
      mapping(mapping.values());
    } else {
      out.writeNull();
    }
  }

  /** A normal Decimal has no trailing zeros, so that 100 is 1E+2: people write 100. */
  private void number(BigDecimal number) {
    int digits = number.precision() - number.scale();
    if (number.scale() > 0 || digits > MAX_PLAIN_DIGITS) {
      out.writeNumber(number);
    } else if (digits <= MAX_LONG_DIGITS) {
      out.writeNumber(number.longValueExact());
    } else {
      out.writeNumber(number.toBigIntegerExact());
    }
  }
}
