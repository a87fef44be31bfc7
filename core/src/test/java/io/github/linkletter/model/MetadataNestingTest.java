package io.github.linkletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetadataNestingTest {
  private static Metadata.Value nested(int count) {
    Metadata.Value value = new Metadata.Null();
    for (int i = 0; i < count; i++) {
      value =
          i % 2 == 0
              ? new Metadata.Sequence(List.of(new Metadata.Bool(true), value))
              : new Metadata.Mapping(Map.of("k", value));
    }
    return value;
  }

  private static Metadata metadata(int count) {
    return Metadata.builder().put("a", nested(count)).build();
  }

  @Test
  void valuesOfTheLimitAreAccepted() {
    Metadata deepest = metadata(Metadata.MAX_NESTING);

    assertEquals(deepest, metadata(Metadata.MAX_NESTING));
    assertEquals(deepest.hashCode(), metadata(Metadata.MAX_NESTING).hashCode());
    assertEquals(deepest.toString(), metadata(Metadata.MAX_NESTING).toString());
  }

  @Test
  void deeperValuesAreRefusedHoweverDeepTheyAre() {
    for (int depth : List.of(Metadata.MAX_NESTING + 1, 200_000)) {
      Metadata.Builder builder = Metadata.builder();
      Metadata.Value value = nested(depth);
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> builder.put("a", value));
      assertEquals("value must nest at most 100 sequences and mappings", e.getMessage());
    }
  }
}
