package io.github.linkletter.json;

import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.render.ArchivedIssue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads issues and their parts; the parser stands on the value's first token. */
final class IssueDecoder {
  private final JsonInput in;
  private final NodeDecoder nodes;

  IssueDecoder(JsonInput in) {
    this.in = in;
    this.nodes = new NodeDecoder(in);
  }

  NodeDecoder nodes() {
    return nodes;
  }

  ArchivedIssue issue() {
    if (in.is(JsonToken.START_ARRAY)) {
      throw in.error("must be an object, but is an array; ArchiveJson reads arrays of issues");
    }
    in.object();
    TokenStreamLocation start = in.location();
    Issue.Builder issue = Issue.builder();
    String source = null;
    boolean versioned = false;
    for (String name = in.member(); name != null; name = in.member()) {
      if (in.isNull() && !name.equals("schemaVersion")) {
        continue;
      }
      switch (name) {
        case "schemaVersion" -> versioned = version();
        case "publication" -> issue.publication(in.string());
        case "number" -> issue.number(in.wholeNumber(0, Issue.MAX_NUMBER));
        case "title" -> issue.title(in.string());
        case "date" -> issue.date(date());
        case "source" -> source = in.string();
        case "intro" -> issue.intro(nodes.blocks());
        case "sections" -> issue.sections(sections());
        case "closing" -> issue.closing(entries());
        case "metadata" -> issue.metadata(metadata());
        default -> in.skip();
      }
    }
    if (!versioned) {
      throw in.error(
          "has no \"schemaVersion\", which an issue must have; add \"schemaVersion\": "
              + IssueJson.SCHEMA_VERSION
              + " if it has this form",
          start,
          in.pointer());
    }
    return source == null
        ? ArchivedIssue.of(issue.build())
        : ArchivedIssue.of(issue.build(), source);
  }

  private boolean version() {
    int version = in.wholeNumber(1, Integer.MAX_VALUE);
    if (version > IssueJson.SCHEMA_VERSION) {
      throw in.error(
          "is "
              + version
              + ", which is newer than the "
              + IssueJson.SCHEMA_VERSION
              + " that this version of the library reads; read it with a newer one");
    }
    return true;
  }

  PublicationDate date() {
    String text = in.string();
    Optional<PublicationDate> date = PublicationDate.parse(text);
    return date.orElseThrow(
        () -> in.mustBe("a date such as 2015-09-13 or 2015-09-13T12:19:43+01:00"));
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    in.array();
    while (in.item()) {
      sections.add(section());
    }
    return sections;
  }

  Section section() {
    in.object();
    TokenStreamLocation start = in.location();
    String title = null;
    SectionKind kind = null;
    List<Entry> entries = List.of();
    for (String name = in.member(); name != null; name = in.member()) {
      switch (name) {
        case "title" -> title = in.string();
        case "kind" -> kind = kind();
        case "entries" -> entries = entries();
        default -> in.skip();
      }
    }
    try {
      return Section.of(
          required(title, "title", "a section", start),
          required(kind, "kind", "a section", start),
          entries);
    } catch (IllegalArgumentException e) {
      throw in.error(String.valueOf(e.getMessage()), start, in.pointer());
    }
  }

  SectionKind kind() {
    try {
      return SectionKind.of(in.string());
    } catch (IllegalArgumentException e) {
      throw in.mustBe("lower-case letters, digits and hyphens, beginning with a letter");
    }
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    in.array();
    while (in.item()) {
      entries.add(entry());
    }
    return entries;
  }

  Entry entry() {
    in.object();
    TokenStreamLocation start = in.location();
    Entry entry = null;
    for (String name = in.member(); name != null; name = in.member()) {
      if (name.equals("content")) {
        entry = Entry.of(nodes.blocks());
      } else {
        in.skip();
      }
    }
    return required(entry, "content", "an entry", start);
  }

  private <T> T required(@Nullable T member, String name, String what, TokenStreamLocation start) {
    if (member == null) {
      throw in.error("has no \"" + name + "\", which " + what + " must have", start, in.pointer());
    }
    return member;
  }

  Metadata metadata() {
    Metadata.Builder metadata = Metadata.builder();
    mapping(0).forEach(metadata::put);
    return metadata.build();
  }

  private Map<String, Metadata.Value> mapping(int depth) {
    Map<String, Metadata.Value> values = new LinkedHashMap<>();
    in.object();
    for (String name = in.member(); name != null; name = in.member()) {
      values.put(name, value(depth));
    }
    return values;
  }

  /**
   * @param depth how many sequences and mappings it stands in
   */
  private Metadata.Value value(int depth) {
    if (in.is(JsonToken.VALUE_STRING)) {
      return new Metadata.Text(in.string());
    }
    if (in.is(JsonToken.VALUE_NUMBER_INT) || in.is(JsonToken.VALUE_NUMBER_FLOAT)) {
      return decimal();
    }
    if (in.isNull()) {
      return new Metadata.Null();
    }
    boolean nests = in.is(JsonToken.START_OBJECT) || in.is(JsonToken.START_ARRAY);
    if (nests && depth >= Metadata.MAX_NESTING) {
      throw in.error("must nest at most " + Metadata.MAX_NESTING + " levels inside metadata");
    }
    if (in.is(JsonToken.START_OBJECT)) {
      return new Metadata.Mapping(mapping(depth + 1));
    }
    if (in.is(JsonToken.START_ARRAY)) {
      List<Metadata.Value> values = new ArrayList<>();
      while (in.item()) {
        values.add(value(depth + 1));
      }
      return new Metadata.Sequence(values);
    }
    return new Metadata.Bool(in.bool());
  }

  private Metadata.Value decimal() {
    try {
      return new Metadata.Decimal(in.decimal());
    } catch (IllegalArgumentException e) {
      throw in.mustBe(
          "a number of at most "
              + Metadata.Decimal.MAX_DIGITS
              + " digits and a scale within "
              + Metadata.Decimal.MAX_SCALE);
    }
  }
}
