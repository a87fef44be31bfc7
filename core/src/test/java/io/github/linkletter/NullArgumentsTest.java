package io.github.linkletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.UnreadableIssueException;
import io.github.linkletter.source.Source;
import io.github.linkletter.testing.NullArguments;
import io.github.linkletter.testing.Samples;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No public method of an exported package accepts null, and each names the argument. */
class NullArgumentsTest {
  @Test
  void everyArgumentIsNamed() {
    Samples samples =
        Samples.standard()
            .with(BigDecimal.class, BigDecimal.ONE)
            .with(Dialect.Builder.class, Dialect.standard().toBuilder())
            .with(IssueDocument.class, IssueParser.standard().parse(""))
            .with(
                UnreadableIssueException.class,
                assertThrows(
                    UnreadableIssueException.class,
                    IssueParser.standard().parse(Source.of("", new byte[1]))::issueOrThrow));

    List<String> failures = NullArguments.failures(Issue.class, samples);

    assertEquals(List.of(), failures, () -> String.join("\n", failures));
  }
}
