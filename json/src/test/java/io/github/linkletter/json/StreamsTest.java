package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
class StreamsTest {
  private static final int BUFFER = 8000;

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
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    try (JsonGenerator generator = Streams.compact(out)) {
      for (String string : strings) {
        generator.writeStartObject().writeName(string).writeString(string).writeEndObject();
        generator.writeRaw('|');
        if (string.length() % 2 == 0) {
          generator.flush();
        }
      }
    }

    assertEquals(expected.toString(), out.toString(StandardCharsets.UTF_8));
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
}
