package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.model.Metadata;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** JSON as it is written by hand; that of whole issues is held to Jackson's in other tests. */
class Utf8SinkTest {
  @Provide
  Arbitrary<String> strings() {
    Arbitrary<String> plain =
        Arbitraries.integers().between(0, 40_000).map(length -> "x".repeat(length));
    Arbitrary<String> odd =
        Arbitraries.of(
            "?",
            "\uD83D\uDE80",
            "\uD83D",
            "\uDE80",
            "é",
            "’",
            "\uFFFF",
            "\uE000",
            "\u007F",
            "\"",
            "\\",
            "/",
            "\n",
            "\r",
            "\t",
            "\b",
            "\f",
            "\0",
            "\u001F",
            "\u2028");
    return Arbitraries.frequencyOf(Tuple.of(1, plain), Tuple.of(12, odd))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 1000)
  void escapesWhatItMust(@ForAll("strings") String string) {
    Utf8Sink sink = new Utf8Sink(null, false, 0);

    sink.startObject().name(string).string(string).name(Word.TEXT).text(string);
    sink.name(Word.URL).url(string).name(Word.VALUE).text(string).endObject();

    String quoted = '"' + escaped(string) + '"';
    String expected =
        "{"
            + quoted
            + ":"
            + quoted
            + ",\"text\":"
            + quoted
            + ",\"url\":"
            + quoted
            + ",\"value\":"
            + quoted
            + "}";
    assertEquals(expected, text(sink));
  }

  private static String text(Utf8Sink sink) {
    return new String(sink.toByteArray(), StandardCharsets.UTF_8);
  }

  @Property(tries = 200)
  void handsOnWhatItWouldCollect(@ForAll List<@From("strings") String> strings) {
    StringBuilder handedOn = new StringBuilder();
    Utf8Sink collecting = new Utf8Sink(null, true, 0);
    Utf8Sink handing = new Utf8Sink(handedOn, true, 0);

    write(strings, collecting); // one after the other, as a thread's sinks share a buffer
    String collected = text(collecting);
    write(strings, handing);
    handing.flush();

    assertEquals(collected, handedOn.toString());
    assertEquals(strings, Schemas.MAPPER.readValue(collected, List.class));
  }

  private static void write(List<String> strings, Utf8Sink sink) {
    sink.startArray();
    strings.forEach(sink::text);
    sink.endArray();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int named = "\"\\\b\f\n\r\t".indexOf(c);
              if (named >= 0) {
                escaped.append('\\').append("\"\\bfnrt".charAt(named));
              } else if (c < ' ' || (c >= 0xD800 && c <= 0xDFFF)) {
                escaped.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits((char) c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  @Test
  void separatesValues() {
    Utf8Sink sink = new Utf8Sink(null, false, 0);

    write(sink);

    assertEquals(
        "{\"type\":[1,true,null,1E+30,[],{}],\"url\":{\"a\":\"b\"},\"text\":\"list\"}", text(sink));
  }

  @Test
  void indentsInPretty() {
    Utf8Sink sink = new Utf8Sink(null, true, 0);

    write(sink);

    assertEquals(
        """
        {
          "type": [
            1,
            true,
            null,
            1E+30,
            [],
            {}
          ],
          "url": {
            "a": "b"
          },
          "text": "list"
        }\
        """,
        text(sink));
  }

  private static void write(Utf8Sink sink) {
    sink.startObject().name(Word.TYPE).startArray().number(1).bool(true).nothing();
    sink.number(new BigDecimal("1E+30"));
    sink.startArray().endArray().startObject().endObject().endArray();
    sink.name(Word.URL).startObject().name("a").string("b").endObject();
    sink.name(Word.TEXT).word(Word.LIST).endObject();
  }

  @Test
  void wholeNumbersAreWrittenInFull() {
    Utf8Sink sink = new Utf8Sink(null, false, 0);
    List<Metadata.Value> numbers =
        List.of(
            new Metadata.Decimal(new BigDecimal("123456789012345678901234567890")),
            new Metadata.Decimal(BigDecimal.valueOf(-100)),
            new Metadata.Decimal(new BigDecimal("0.5")));

    new IssueEncoder(sink)
        .metadata(Metadata.builder().put("n", new Metadata.Sequence(numbers)).build());

    assertEquals("{\"n\":[123456789012345678901234567890,-100,0.5]}", text(sink));
  }
}
