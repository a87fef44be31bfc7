package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {
  @Property(tries = 200)
  void decodesAcrossBuffers(
      @ForAll @IntRange(max = 20_000) int length,
      @ForAll @IntRange(min = 1, max = 9_000) int step,
      @ForAll @IntRange(max = 4) int shift)
      throws IOException {
    String text = "x".repeat(shift) + "aé\u20AC\uD83D\uDE80".repeat(length / 5);

    assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8), step));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 8190, 8191, 8192, 8193, 20_000})
  void handsOutEverythingBeforeAMalformedByte(int length) throws IOException {
    byte[] bytes = ("x".repeat(length) + "?yz").getBytes(StandardCharsets.UTF_8);
    bytes[length] = (byte) 0xFF;
    Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes));

    for (int i = 0; i < length; i++) {
      assertEquals('x', reader.read());
    }
    assertThrows(CharacterCodingException.class, reader::read);
    assertThrows(CharacterCodingException.class, reader::read);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aCutSequenceIsMalformed(int bytes) {
    byte[] rocket = "\uD83D\uDE80".getBytes(StandardCharsets.UTF_8);
    InputStream cut = new ByteArrayInputStream(rocket, 0, bytes);

    assertThrows(CharacterCodingException.class, () -> new Utf8Reader(cut).read());
  }

  private static String read(byte[] bytes, int step) throws IOException {
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, step));
          }
        };
    StringBuilder text = new StringBuilder();
    try (Reader reader = new Utf8Reader(slow)) {
      char[] buffer = new char[step];
      for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
        text.append(buffer, 0, count);
      }
    }
    return text.toString();
  }
}
