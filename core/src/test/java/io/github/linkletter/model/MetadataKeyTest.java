package io.github.linkletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MetadataKeyTest {
  private static final String LONE = "a\uD800b\uDC00";
  private static final String PAIR = "\uD83D\uDE80";

  @Test
  void loneSurrogatesInKeysAreReplaced() {
    Metadata metadata = Metadata.builder().put(LONE, 1).put(PAIR, Map.of(LONE, 2)).build();

    assertEquals(Set.of("a\uFFFDb\uFFFD", PAIR), metadata.keys());
    assertEquals(metadata.get("a\uFFFDb\uFFFD"), metadata.get(LONE));
    assertEquals(Metadata.Value.of(Map.of("a\uFFFDb\uFFFD", 2)), metadata.get(PAIR).orElseThrow());
    assertTrue(metadata.toBuilder().remove(LONE).remove(PAIR).build().isEmpty());
  }
}
