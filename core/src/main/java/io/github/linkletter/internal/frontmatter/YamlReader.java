package io.github.linkletter.internal.frontmatter;

import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads front matter as YAML 1.2, from snakeyaml-engine's events: composing its nodes would recurse
 * by the input's depth, and constructing its objects would follow its tags.
 */
final class YamlReader {
  /** All scalars that aliases repeat are together at most this long. */
  private static final int MAX_ALIASED = FrontMatter.MAX_LENGTH;

  private final Lines lines;
  private final int from;
  private final Parser events;
  private final Map<String, Metadata.Value> anchors = new HashMap<>();
  private int lastField = -1;
  private int aliased;
  private int codePoints;
  private int position;

  YamlReader(Lines lines, int from, int to) {
    this.lines = lines;
    this.from = from;
    this.position = lines.start(from);
    String yaml = lines.text(lines.start(from), lines.start(to));
    LoadSettings settings = LoadSettings.builder().setLabel("front matter").build();
    this.events = new ParserImpl(settings, new StreamReader(settings, yaml));
  }

  List<FrontMatterField> read() throws InvalidYamlException {
    try {
      next(); // the stream's start
      Event start = next();
      if (start.getEventId() == Event.ID.StreamEnd) {
        return List.of();
      }
      List<FrontMatterField> fields = root();
      next(); // the document's end
      Event end = next();
      if (end.getEventId() != Event.ID.StreamEnd) {
        throw invalid("it holds more than one document", end);
      }
      return fields;
    } catch (MarkedYamlEngineException e) {
      throw new InvalidYamlException(
          e.getProblem(), e.getProblemMark().map(this::line).orElseGet(this::firstLine));
    } catch (YamlEngineException e) {
      throw new InvalidYamlException("it holds characters that YAML forbids", firstLine());
    }
  }

  private List<FrontMatterField> root() throws InvalidYamlException {
    Event root = next();
    if (root instanceof ScalarEvent scalar && scalar.getValue().isEmpty()) {
      return List.of();
    }
    if (root.getEventId() != Event.ID.MappingStart) {
      throw invalid("it is no list of keys with values", root);
    }
    List<FrontMatterField> fields = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
      String name = key(key);
      if (!keys.add(name)) {
        throw invalid("the key \"" + name + "\" stands twice", key);
      }
      fields.add(field(name, key));
    }
    return fields;
  }

  private FrontMatterField field(String name, Event key) throws InvalidYamlException {
    int fieldStart = fieldStart(position(mark(key.getStartMark())));
    Event first = next();
    int start = position(mark(first.getStartMark()));
    if (!(first instanceof ScalarEvent scalar)) {
      Metadata.Value value = value(first, 1);
      String text = first instanceof AliasEvent ? text(value) : null;
      return new FrontMatterField(name, value, text, fieldStart, lines.span(start, start), null);
    }
    Metadata.Value value = value(scalar, 1);
    int end = Math.max(start, position(mark(scalar.getEndMark())));
    SourceSpan comment = scalar.isPlain() ? comment(end) : null;
    return new FrontMatterField(
        name, value, scalar.getValue(), fieldStart, lines.span(start, end), comment);
  }

  /** The offset at which a field whose key stands at {@code key} begins. */
  private int fieldStart(int key) {
    int lineStart = lines.start(lines.at(key));
    int start = lineStart > lastField ? lineStart : key;
    lastField = start;
    return lines.offset(start);
  }

  /** The comment that is all that follows in the line of {@code at}, or null. */
  private @Nullable SourceSpan comment(int at) {
    int end = lines.contentEnd(lines.at(at));
    int start = at;
    while (start < end && Chars.isBlank(lines.charAt(start))) {
      start++;
    }
    return start < end && lines.charAt(start) == '#' ? lines.span(start, end) : null;
  }

  private static @Nullable String text(Metadata.Value value) {
    return value instanceof Metadata.Text text ? text.value() : null;
  }

  private Metadata.Value value(Event event, int depth) throws InvalidYamlException {
    if (depth > FrontMatter.MAX_NESTING) {
      throw invalid("it is nested deeper than " + FrontMatter.MAX_NESTING + " levels", event);
    }
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    if (event instanceof ScalarEvent scalar) {
      Metadata.Value value = YamlScalars.value(scalar);
      scalar.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), value));
      return value;
    }
    // An anchor may be set anew; one of a list or a mapping stands for nothing that can be
    // repeated.
    ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.remove(anchor.getValue()));
    if (event.getEventId() == Event.ID.SequenceStart) {
      List<Metadata.Value> values = new ArrayList<>();
      for (Event item = next(); item.getEventId() != Event.ID.SequenceEnd; item = next()) {
        values.add(value(item, depth + 1));
      }
      return new Metadata.Sequence(values);
    }
    Map<String, Metadata.Value> values = new LinkedHashMap<>();
    for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
      String name = key(key);
      if (values.containsKey(name)) {
        throw invalid("the key \"" + name + "\" stands twice", key);
      }
      values.put(name, value(next(), depth + 1));
    }
    return new Metadata.Mapping(values);
  }

  private Metadata.Value aliased(AliasEvent alias) throws InvalidYamlException {
    Metadata.Value value = anchors.get(alias.getAlias().getValue());
    if (value == null) {
      throw invalid(
          "the alias *" + alias.getAlias().getValue() + " stands for no text, as all must here",
          alias);
    }
    aliased += value.toString().length();
    if (aliased > MAX_ALIASED) {
      throw invalid("its aliases repeat too much text", alias);
    }
    return value;
  }

  private String key(Event event) throws InvalidYamlException {
    if (event instanceof ScalarEvent scalar) {
      scalar
          .getAnchor()
          .ifPresent(anchor -> anchors.put(anchor.getValue(), YamlScalars.value(scalar)));
      return scalar.getValue();
    }
    throw invalid("a key must be plain text", event);
  }

  private Event next() {
    return events.next();
  }

  private InvalidYamlException invalid(String problem, Event event) {
    boolean marked = event instanceof NodeEvent && event.getStartMark().isPresent();
    return new InvalidYamlException(
        problem, marked ? line(mark(event.getStartMark())) : firstLine());
  }

  private static Mark mark(Optional<Mark> mark) {
    return mark.orElseThrow(() -> new IllegalStateException("marks are switched off"));
  }

  /** The rest of the line at a mark. */
  private SourceSpan line(Mark mark) {
    int start = lines.moveByCodePoints(lines.start(from), mark.getIndex());
    int end = lines.contentEnd(lines.at(start));
    return lines.span(Math.min(start, end), end);
  }

  private SourceSpan firstLine() {
    return lines.contentSpan(from);
  }

  /** The position of a mark, which counts code points; marks come in their order. */
  private int position(Mark mark) {
    position = lines.moveByCodePoints(position, mark.getIndex() - codePoints);
    codePoints = mark.getIndex();
    return position;
  }
}
