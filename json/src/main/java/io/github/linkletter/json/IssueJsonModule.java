package io.github.linkletter.json;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.render.ArchivedIssue;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches a mapper of Jackson 3 the model's types, so that they can stand in types of your own, in
 * the form that {@link IssueJson} writes.
 *
 * <pre>{@code
 * record Draft(String author, Issue issue) {}
 *
 * JsonMapper mapper = JsonMapper.builder().addModule(new IssueJsonModule()).build();
 * Draft draft = mapper.readValue(mapper.writeValueAsString(new Draft("Ann", issue)), Draft.class);
 * }</pre>
 *
 * <p>The types are {@link Issue}, {@link ArchivedIssue}, {@link Section}, {@link Entry}, {@link
 * Block} and {@link Inline} with all their kinds, {@link Link}, {@link Metadata}, {@link
 * PublicationDate} and {@link SectionKind}.
 *
 * <p>The mapper's own settings hold: its limits, its rule for members that come twice, how it
 * writes lone surrogates, and that a tree holds fractions as doubles unless it is told otherwise.
 * What isn't in order is a {@link tools.jackson.databind.exc.MismatchedInputException}, as with the
 * mapper's other types.
 *
 * <p>A mapper doesn't find this module by itself. Immutable and thread-safe.
 */
public final class IssueJsonModule extends JacksonModule {
  /** Makes the module. */
  public IssueJsonModule() {}

  @Override
  public String getModuleName() {
    return "io.github.linkletter.json";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    Types types = new Types();
    types.add(
        Issue.class, (issue, out) -> out.issue(issue, Optional.empty()), in -> in.issue().issue());
    types.add(
        ArchivedIssue.class,
        (item, out) -> out.issue(item.issue(), item.source()),
        IssueDecoder::issue);
    types.add(Section.class, (section, out) -> out.section(section), IssueDecoder::section);
    types.add(Entry.class, (entry, out) -> out.entry(entry), IssueDecoder::entry);
    types.add(Metadata.class, (metadata, out) -> out.metadata(metadata), IssueDecoder::metadata);
    types.add(Link.class, (link, out) -> out.link(link), in -> in.nodes().link());
    types.add(
        PublicationDate.class, (date, out) -> out.string(date.toString()), IssueDecoder::date);
    types.add(SectionKind.class, (kind, out) -> out.string(kind.name()), IssueDecoder::kind);
    types.addKinds(Block.class, (block, out) -> out.block(block), in -> in.nodes().block());
    types.addKinds(Inline.class, (inline, out) -> out.inline(inline), in -> in.nodes().inline());
    context.addSerializers(types.serializers);
    context.addDeserializers(types.deserializers);
  }

  private static final class Types {
    private final SimpleSerializers serializers = new SimpleSerializers();
    private final SimpleDeserializers deserializers = new SimpleDeserializers();

    <T> void add(Class<T> type, BiConsumer<T, IssueEncoder> write, Function<IssueDecoder, T> read) {
      serializers.addSerializer(type, new Serializer<>(write));
      deserializers.addDeserializer(type, new Deserializer<>(type, read));
    }

    /** A sealed type and each of its kinds: a property may be declared as either. */
    <T> void addKinds(
        Class<T> type, BiConsumer<T, IssueEncoder> write, Function<IssueDecoder, T> read) {
      add(type, write, read);
      for (Class<?> kind : type.getPermittedSubclasses()) {
        addKind(kind.asSubclass(type), read);
      }
    }

    private <T, K extends T> void addKind(Class<K> kind, Function<IssueDecoder, T> read) {
      deserializers.addDeserializer(
          kind,
          new Deserializer<>(
              kind,
              in -> {
                T value = read.apply(in);
                if (!kind.isInstance(value)) {
                  throw new IllegalArgumentException(
                      "must be a "
                          + kind.getSimpleName()
                          + ", but is a "
                          + value.getClass().getSimpleName());
                }
                return kind.cast(value);
              }));
    }
  }

  private static final class Serializer<T> extends ValueSerializer<T> {
    private final BiConsumer<T, IssueEncoder> write;

    Serializer(BiConsumer<T, IssueEncoder> write) {
      this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      write.accept(value, new IssueEncoder(new GeneratorSink(out)));
    }
  }

  private static final class Deserializer<T> extends ValueDeserializer<T> {
    private final Class<T> type;
    private final Function<IssueDecoder, T> read;

    Deserializer(Class<T> type, Function<IssueDecoder, T> read) {
      this.type = type;
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return read.apply(new IssueDecoder(new JsonInput(parser)));
      } catch (JsonFormatException e) {
        return context.reportInputMismatch(type, "%s", e.withoutPosition());
      } catch (IllegalArgumentException e) {
        return context.reportInputMismatch(type, "%s", e.getMessage());
      }
    }
  }
}
