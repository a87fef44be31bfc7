package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8DecodingTest {
  private static final String TEXT = "[aé’\uD83D\uDE80é\uD83D\uDE80’x";
  private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

  @Test
  void charactersMayBeCutAnywhere() throws IOException {
    for (int first = 0; first <= BYTES.length; first++) {
      for (int second = first; second <= BYTES.length; second++) {
        StringBuilder whole = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        try (Utf8Decoding all = Utf8Decoding.of(whole);
            Utf8Decoding tail = Utf8Decoding.withoutFirst(rest)) {
          for (Utf8Decoding out : new Utf8Decoding[] {all, tail}) {
            out.write(BYTES, 0, first);
            out.write(BYTES, first, second - first);
            out.write(BYTES, second, BYTES.length - second);
          }
        }
        assertEquals(TEXT, whole.toString());
        assertEquals(TEXT.substring(1), rest.toString());
      }
    }
  }

  @Test
  void bytesMayComeOneByOne() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Utf8Decoding out = Utf8Decoding.of(text)) {
      for (byte b : BYTES) {
        out.write(b);
      }
    }
    assertEquals(TEXT, text.toString());
  }
}
