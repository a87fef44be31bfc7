package io.github.linkletter.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.mail.MailReader;
import io.github.linkletter.testing.NullArguments;
import io.github.linkletter.testing.Samples;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No public method of the module accepts null, and each names the argument. */
class NullArgumentsTest {
  @Test
  void everyArgumentIsNamed() {
    Samples samples =
        Samples.standard()
            .with(ZoneId.class, ZoneOffset.UTC)
            .with(InputStream.class, InputStream.nullInputStream());

    List<String> failures = NullArguments.failures(MailReader.class, samples);

    assertEquals(List.of(), failures, () -> String.join("\n", failures));
  }
}
