package io.github.linkletter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.model.Issue;
import io.github.linkletter.testing.NullArguments;
import io.github.linkletter.testing.Samples;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No public method of an exported package accepts null, and each names the argument. */
class NullArgumentsTest {
  @Test
  void everyArgumentIsNamed() {
    Samples samples = Samples.standard().with(BigDecimal.class, BigDecimal.ONE);

    List<String> failures = NullArguments.failures(Issue.class, samples);

    assertEquals(List.of(), failures, () -> String.join("\n", failures));
  }
}
