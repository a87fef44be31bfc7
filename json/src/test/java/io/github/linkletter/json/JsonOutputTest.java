package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Text that comes in pieces, cut anywhere, halves of characters in it. */
class JsonOutputTest {
  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "a", "\uD83D\uDE80", "\uD83D", "\uDE80", "é", "\uFFFF", "\uE000", "\"", "")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts))
        .list()
        .ofMaxSize(5);
  }

  @Property
  void onlyLoneSurrogatesAreEscaped(@ForAll("pieces") List<String> pieces) throws IOException {
    String text = String.join("", pieces) + "\"";
    String expected = escaped(text);
    StringBuilder builder = new StringBuilder();
    StringWriter writer = new StringWriter();
    StringBuilder seen = new StringBuilder();

    for (Appendable out : List.of(builder, writer, new Forwarding(seen))) {
      try (JsonOutput output = new JsonOutput(out)) {
        for (String piece : pieces) {
          char[] buffer = ("<" + piece + ">").toCharArray();
          output.write(buffer, 1, buffer.length - 2);
        }
        output.write('"');
      }
    }

    assertEquals(expected, builder.toString());
    assertEquals(expected, writer.toString());
    assertEquals(expected, seen.toString());
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c >= 0xD800 && c <= 0xDFFF) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
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
