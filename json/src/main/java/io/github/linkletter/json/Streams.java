package io.github.linkletter.json;

import io.github.linkletter.model.Metadata;
import java.io.OutputStream;
import java.io.Reader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
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
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
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

  /**
   * What writes UTF-8 without layout. A lone surrogate, which no encoding can write, becomes an
   * escape.
   */
  static JsonGenerator compact(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** The same, indented. */
  static JsonGenerator pretty(OutputStream out) {
    return FACTORY.createGenerator(Pretty.CONTEXT, out);
  }

  /** What is nested deeper is not indented further, lest blanks be the square of all else. */
  private static final class Lines implements DefaultPrettyPrinter.Indenter {
    private static final int MAX_LEVEL = 32;

    private final DefaultPrettyPrinter.Indenter all = new DefaultIndenter("  ", "\n");

    @Override
    public void writeIndentation(JsonGenerator out, int level) {
      all.writeIndentation(out, Math.min(level, MAX_LEVEL));
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }

  /**
   * Two blanks an indentation, and the same line end everywhere. A class of its own, which is
   * loaded when it is asked for.
   */
  private static final class Pretty {
    private static final DefaultPrettyPrinter.Indenter LINES = new Lines();

    private static final DefaultPrettyPrinter PRINTER =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withRootSeparator("")
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withArrayIndenter(LINES)
            .withObjectIndenter(LINES);

    private static final ObjectWriteContext CONTEXT =
        new ObjectWriteContext.Base() {
          /** A printer counts levels: each generator has its own. */
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
  }
}
