package io.github.linkletter.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes text that stands in an entry, in its paragraph and in that paragraph's child: to a
 * generator of {@link Streams}, it is quoted and encoded but once. Other generators may escape as
 * their user wants.
 */
class RepeatedText {
  final JsonGenerator out;

  RepeatedText(JsonGenerator out) {
    this.out = out;
  }

  /** Writes a string, which may be the one that was written last. */
  JsonGenerator write(String text) {
    return out.writeString(text);
  }

  static final class Quoted extends RepeatedText {
    private String last = "";
    private byte @Nullable [] quoted;

    Quoted(JsonGenerator out) {
      super(out);
    }

    @Override
    JsonGenerator write(String text) {
      if (!text.equals(last)) {
        last = text;
        quoted = quote(text);
      }
      return quoted == null
          ? out.writeString(text)
          : out.writeRawUTF8String(quoted, 0, quoted.length);
    }

    /** The text as it stands between quotation marks, or null if it has lone surrogates. */
    private static byte @Nullable [] quote(String text) {
      try {
        return JsonStringEncoder.getInstance().quoteAsUTF8(text);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
  }
}
