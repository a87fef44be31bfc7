package io.github.linkletter.json;

import io.github.linkletter.model.Metadata;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Parsers and generators. Only jackson-core is loaded: a mapper takes longer to start than to use.
 */
final class Streams {
  /** A sign, a point and an exponent stand beside the digits. */
  static final int MAX_NUMBER_LENGTH = Metadata.Decimal.MAX_DIGITS + 24;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // What failed half-way must not look whole.
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .rootValueSeparator((String) null)
          .streamWriteConstraints(
              // The encoder has its own limit, which counts from the issue.
              StreamWriteConstraints.builder().maxNestingDepth(2 * IssueJson.MAX_DEPTH).build())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  // One more for the array around an archive.
                  .maxNestingDepth(IssueJson.MAX_DEPTH + 1)
                  .maxNumberLength(MAX_NUMBER_LENGTH)
                  .maxStringLength(IssueJson.MAX_LENGTH)
                  .maxNameLength(IssueJson.MAX_NAME_LENGTH)
                  .build())
          .build();

  private Streams() {}

  static JsonParser parser(Reader text) {
    return FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  static JsonGenerator compact(Appendable out) {
    return generator(out, null);
  }

  static JsonGenerator pretty(Appendable out) {
    return generator(out, Pretty.PRINTER.createInstance());
  }

  private static JsonGenerator generator(Appendable out, @Nullable PrettyPrinter printer) {
    JsonOutput output = new JsonOutput(out);
    return FACTORY.createGenerator(new Context(output.watch(), printer), output);
  }

  /** What belongs to one generator. */
  private static final class Context extends ObjectWriteContext.Base {
    private final CharacterEscapes escapes;
    private final @Nullable PrettyPrinter printer;

    Context(CharacterEscapes escapes, @Nullable PrettyPrinter printer) {
      this.escapes = escapes;
      this.printer = printer;
    }

    @Override
    public CharacterEscapes getCharacterEscapes() {
      return escapes;
    }

    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return printer != null;
    }
  }

  /**
   * Two blanks an indentation, and the same line end everywhere. A class of its own, which is
   * loaded when it is asked for.
   */
  private static final class Pretty {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withRootSeparator("")
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withArrayIndenter(LINES)
            .withObjectIndenter(LINES);
  }
}
