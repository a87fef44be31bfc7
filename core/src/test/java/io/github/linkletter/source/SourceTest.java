package io.github.linkletter.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Decoding, the bytes of parts, lines and columns. */
class SourceTest {
  private static Source of(String hex) {
    return Source.of("x", HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        arguments("", "", true, StandardCharsets.UTF_8),
        arguments("61 C3A9 E282AC F09F9A80", "aé€\uD83D\uDE80", true, StandardCharsets.UTF_8),
        arguments("EFBBBF 61", "\uFEFFa", true, StandardCharsets.UTF_8),
        arguments("EFBFBD", "\uFFFD", true, StandardCharsets.UTF_8),
        arguments("61 E9 62", "a\uFFFDb", false, StandardCharsets.UTF_8),
        arguments("61 E2 82 62", "a\uFFFDb", false, StandardCharsets.UTF_8),
        arguments("EFBFBD E9 EFBFBD", "\uFFFD\uFFFD\uFFFD", false, StandardCharsets.UTF_8),
        arguments(
            "F09F9A80 FF F09F9A80",
            "\uD83D\uDE80\uFFFD\uD83D\uDE80",
            false,
            StandardCharsets.UTF_8),
        arguments("C080", "\uFFFD\uFFFD", false, StandardCharsets.UTF_8),
        arguments("EDA080", "\uFFFD", false, StandardCharsets.UTF_8),
        arguments("61 C3", "a\uFFFD", false, StandardCharsets.UTF_8),
        arguments("FEFF 0061 D83DDE80", "\uFEFFa\uD83D\uDE80", true, StandardCharsets.UTF_16BE),
        arguments("FFFE 6100 3DD880DE", "\uFEFFa\uD83D\uDE80", true, StandardCharsets.UTF_16LE),
        arguments("FEFF 0061 D83D 0062", "\uFEFFa\uFFFDb", false, StandardCharsets.UTF_16BE),
        arguments("FFFE 6100 62", "\uFEFFa\uFFFD", false, StandardCharsets.UTF_16LE),
        arguments("FFFE 0000", "\uFFFD\uFFFD\0\0", false, StandardCharsets.UTF_8),
        arguments("FEFF FFFD", "\uFEFF\uFFFD", true, StandardCharsets.UTF_16BE),
        arguments("FEFF DE80 D83D", "\uFEFF\uFFFD\uFFFD", false, StandardCharsets.UTF_16BE));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void bytesAreDecoded(String hex, String text, boolean isLossless, Charset charset) {
    Source source = of(hex);

    assertEquals(text, source.text());
    assertEquals(isLossless, source.isLossless());
    assertEquals(charset, source.charset());
    assertEquals(hex.replace(" ", "").length() / 2, source.size());
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void theBytesOfThePartsAreAllBytes(String hex, String text) {
    Source source = of(hex);

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); ) {
      int next = text.offsetByCodePoints(i, 1);
      bytes.writeBytes(source.bytes(new SourceSpan(i, next)));
      i = next;
    }
    assertArrayEquals(source.bytes(), bytes.toByteArray());
    assertArrayEquals(source.bytes(), source.bytes(new SourceSpan(0, text.length())));
  }

  @Test
  void aMalformedPartHasItsBytes() {
    Source source = of("61 E9 62");

    assertArrayEquals(new byte[] {(byte) 0xE9}, source.bytes(new SourceSpan(1, 2)));
    assertArrayEquals(new byte[0], source.bytes(new SourceSpan(1, 1)));
    assertThrows(IndexOutOfBoundsException.class, () -> source.bytes(new SourceSpan(1, 4)));
    assertThrows(IndexOutOfBoundsException.class, () -> source.text(new SourceSpan(1, 4)));
  }

  @Test
  void aSourceFromTextIsItsText() {
    Source source = Source.of("a", "é\uD800\r\n");

    assertEquals("a", source.name());
    assertEquals("Source[a]", source.toString());
    assertEquals("é\uD800\r\n", source.text());
    assertEquals(4, source.size());
    assertTrue(source.isLossless());
    assertArrayEquals(new byte[] {(byte) 0xC3, (byte) 0xA9}, source.bytes(new SourceSpan(0, 1)));
  }

  @Test
  void bytesAreCopied() {
    byte[] bytes = {'a'};
    Source source = Source.of("x", bytes);
    bytes[0] = 'b';
    source.bytes()[0] = 'c';

    assertEquals("a", source.text());
    assertArrayEquals(new byte[] {'a'}, source.bytes());
  }

  @Test
  void aNulInTheFirst8KiBIsBinary() {
    byte[] bytes = "x".repeat(9000).getBytes(StandardCharsets.UTF_8);
    assertFalse(Source.of("x", bytes).isBinary());
    bytes[8192] = 0;
    assertFalse(Source.of("x", bytes).isBinary());
    bytes[8191] = 0;
    assertTrue(Source.of("x", bytes).isBinary());
    assertFalse(of("FEFF 0061").isBinary());
    assertFalse(of("FFFE 6100").isBinary());
    assertFalse(Source.of("x", "\0").isBinary());
  }

  static Stream<Arguments> positions() {
    return Stream.of(
        arguments("", "1:1"),
        arguments("a\nb", "1:1 1:2 2:1 2:2"),
        arguments("\n", "1:1 2:1"),
        arguments("\r\n", "1:1 1:2 2:1"),
        arguments("\ra", "1:1 2:1 2:2"),
        arguments("\n\r", "1:1 2:1 3:1"),
        arguments("\r\r\n", "1:1 2:1 2:2 3:1"),
        arguments("\uFEFFa\nb", "1:1 1:1 1:2 2:1 2:2"),
        arguments("a\uFEFF", "1:1 1:2 1:3"),
        arguments("\uD83D\uDE80a", "1:1 1:2 1:3 1:4"),
        arguments("\u2028\u0085\f", "1:1 1:2 1:3 1:4"));
  }

  @ParameterizedTest
  @MethodSource("positions")
  void offsetsHaveLinesAndColumns(String text, String positions) {
    Source source = Source.of("x", text);

    assertEquals(
        positions,
        IntStream.rangeClosed(0, text.length())
            .mapToObj(offset -> source.position(offset).toString())
            .collect(Collectors.joining(" ")));
    assertThrows(IndexOutOfBoundsException.class, () -> source.position(text.length() + 1));
    assertThrows(IndexOutOfBoundsException.class, () -> source.position(-1));
  }

  @Test
  void manyLinesHavePositions() {
    Source source = Source.of("x", "a\n".repeat(1000));

    assertEquals(new Position(1000, 2), source.position(1999));
    assertEquals(new Position(1001, 1), source.position(2000));
  }

  @Test
  void anOffsetHasItsLine() {
    Source source = Source.of("x", "\uFEFFab\r\nc\r\n\r\nd");

    assertEquals("ab", source.text(source.line(0)));
    assertEquals("ab", source.text(source.line(3)));
    assertEquals("ab", source.text(source.line(4)));
    assertEquals("c", source.text(source.line(5)));
    assertEquals("", source.text(source.line(8)));
    assertEquals("d", source.text(source.line(11)));
  }

  @Test
  void filesAreRead(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.md"), new byte[] {'a', (byte) 0xE9});

    assertEquals("a\uFFFD", Source.read(file).text());
    assertEquals(file.toString(), Source.read(file).name());
    assertEquals("b", Source.read(file, "b").name());
    assertEquals("a", Source.read(file, "b", 1).text());
    assertEquals("a\uFFFD", Source.read(file, "b", 3).text());
    assertThrows(IllegalArgumentException.class, () -> Source.read(file, "b", -1));
    assertThrows(NoSuchFileException.class, () -> Source.read(folder.resolve("b")));
    assertThrows(IOException.class, () -> Source.read(folder));
  }

  @Test
  void spansAndPositionsAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> new SourceSpan(-1, 0));
    assertThrows(IllegalArgumentException.class, () -> new SourceSpan(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Position(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Position(1, 0));
    assertEquals(0, new SourceSpan(2, 2).length());
    assertEquals("2..4", new SourceSpan(2, 4).toString());
  }
}
