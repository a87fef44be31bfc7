package io.github.linkletter.json;

import io.github.linkletter.model.Metadata;
import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Makes parsers. Only jackson-core is loaded: a mapper takes longer to start than to use. */
final class Parsers {
  /** A sign, a point and an exponent stand beside the digits. */
  static final int MAX_NUMBER_LENGTH = Metadata.Decimal.MAX_DIGITS + 24;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  // One more for the array around an archive.
                  .maxNestingDepth(IssueJson.MAX_DEPTH + 1)
                  .maxNumberLength(MAX_NUMBER_LENGTH)
                  .maxStringLength(IssueJson.MAX_LENGTH)
                  .maxNameLength(IssueJson.MAX_NAME_LENGTH)
                  .build())
          .build();

  private Parsers() {}

  static JsonParser of(Reader text) {
    return FACTORY.createParser(ObjectReadContext.empty(), text);
  }
}
