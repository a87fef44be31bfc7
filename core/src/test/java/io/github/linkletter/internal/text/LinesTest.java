package io.github.linkletter.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Positions in UTF-8 and offsets in text, and what is no UTF-8. */
class LinesTest {
  /** Characters of one to four bytes, halves of pairs, blanks and line ends. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a",
            "é",
            "€",
            "\uD83D\uDE80",
            "\uD83D",
            "\uDE80",
            " ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "?",
            "\0",
            "\uFEFF",
            "\uFFFD")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  /** UTF-8 and what is nearly that. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<Byte> telling =
        Arbitraries.of(
                0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
                0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF)
            .map(Integer::byteValue);
    Arbitrary<byte[]> any = telling.array(byte[].class).ofMaxSize(6);
    Arbitrary<byte[]> text =
        Arbitraries.strings().ofMaxLength(4).map(t -> t.getBytes(StandardCharsets.UTF_8));
    return Combinators.combine(text, any)
        .as(
            (before, after) ->
                ByteBuffer.allocate(before.length + after.length).put(before).put(after).array());
  }

  @Property(tries = 3000)
  void linesHoldAllOfTheText(@ForAll("texts") String text) {
    Lines lines = Lines.of(text);
    int at = lines.hasByteOrderMark() ? 1 : 0;
    for (int line = 0; line < lines.count(); line++) {
      String whole = lines.text(line, lines.start(line), lines.end(line));
      assertEquals(at, lines.startOffset(line));
      assertEquals(text.substring(at, at + whole.length()), whole);
      assertEquals(lines.content(line), whole.replaceAll("^[ \t]+|[ \t]*(\r\n|\r|\n)?$", ""));
      assertEquals(lines.content(line), lines.text(lines.contentSpan(line)));
      at += whole.length();
    }
    assertEquals(text.length(), at);
    assertEquals(text.length(), lines.startOffset(lines.count()));
  }

  @Property(tries = 3000)
  void positionsAndOffsetsStandForEachOther(@ForAll("texts") String text) {
    Lines lines = Lines.of(text);
    int from = lines.hasByteOrderMark() ? 1 : 0;
    int first = lines.start(0);
    for (int at = from; at <= text.length(); at = at < text.length() ? next(text, at) : at + 1) {
      int points = text.codePointCount(from, at);
      int position = lines.moveByCodePoints(first, points);
      assertEquals(at, lines.offset(position));
      assertEquals(first, lines.moveByCodePoints(position, -points));
      assertEquals(text.substring(from, at), lines.text(first, position));
    }
  }

  @Property(tries = 1000)
  void offsetsMayBeAskedForInAnyOrder(@ForAll("texts") String text, @ForAll List<Integer> order) {
    Lines lines = Lines.of(text);
    int from = lines.hasByteOrderMark() ? 1 : 0;
    int points = text.codePointCount(from, text.length());
    for (int any : order) {
      int point = Math.floorMod(any, points + 1);
      int position = lines.moveByCodePoints(lines.start(0), point);
      assertEquals(text.offsetByCodePoints(from, point), lines.offset(position));
    }
  }

  private static int next(String text, int at) {
    return text.offsetByCodePoints(at, 1);
  }

  @Property(tries = 5000)
  void bytesThatAreNoUtf8HaveNoLines(@ForAll("bytes") byte[] bytes) {
    Lines lines = Lines.ofUtf8(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      assertNotNull(lines, text);
      assertEquals(text.length(), lines.startOffset(lines.count()));
    } catch (CharacterCodingException e) {
      assertNull(lines);
    }
  }

  @Example
  void aTextWithoutLinesHasAnEndAllTheSame() {
    assertEquals(0, Lines.of("").contentSpan(0).end());
    assertEquals(1, Lines.of("\uFEFF").contentSpan(0).end());
  }
}
