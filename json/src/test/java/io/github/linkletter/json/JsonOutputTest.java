package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.core.JsonGenerator;

/** Strings that are cut anywhere by the generator's buffer, halves of characters in them. */
class JsonOutputTest {
  private static final int BUFFER = 4000;

  @Provide
  Arbitrary<List<String>> strings() {
    Arbitrary<String> plain =
        Arbitraries.integers().between(0, 2 * BUFFER).map(length -> "x".repeat(length));
    Arbitrary<String> atTheEdge =
        Arbitraries.integers().between(-8, 8).map(more -> "x".repeat(BUFFER + more));
    Arbitrary<String> odd =
        Arbitraries.of("\uD83D\uDE80", "\uD83D", "\uDE80", "é", "’", "\uFFFF", "\uE000", "\n");
    return Arbitraries.frequencyOf(Tuple.of(1, plain), Tuple.of(1, atTheEdge), Tuple.of(6, odd))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts))
        .list()
        .ofMaxSize(4);
  }

  @Property(tries = 500)
  void onlyLoneSurrogatesAreEscaped(@ForAll("strings") List<String> strings) {
    StringBuilder expected = new StringBuilder();
    for (String string : strings) {
      String json = escaped(string);
      expected.append('{').append(json).append(':').append(json).append("}|");
    }
    StringBuilder builder = new StringBuilder();
    StringWriter writer = new StringWriter();
    StringBuilder seen = new StringBuilder();

    for (Appendable out : List.of(builder, writer, new Forwarding(seen))) {
      try (JsonGenerator generator = Streams.compact(out)) {
        for (String string : strings) {
          generator.writeStartObject().writeName(string).writeString(string).writeEndObject();
          generator.writeRaw('|');
          if (string.length() % 2 == 0) {
            generator.flush();
          }
        }
      }
    }

    assertEquals(expected.toString(), builder.toString());
    assertEquals(expected.toString(), writer.toString());
    assertEquals(expected.toString(), seen.toString());
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c >= 0xD800 && c <= 0xDFFF) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else if (c == '\n') {
                escaped.append("\\n");
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.append('"').toString();
  }

  /** An Appendable of none of the JDK's types. */
  private static final class Forwarding implements Appendable {
    private final StringBuilder target;

    Forwarding(StringBuilder target) {
      this.target = target;
    }

    @Override
    public Appendable append(CharSequence text) {
      target.append(text);
      return this;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
      target.append(text, start, end);
      return this;
    }

    @Override
    public Appendable append(char c) {
      target.append(c);
      return this;
    }
  }
}
