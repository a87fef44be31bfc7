package io.github.linkletter.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/diagnostics.md is made from the enum; {@code -Dlinkletter.rewrite=true} makes it anew. */
class DiagnosticsDocTest {
  private static final Path DOC = Path.of("..", "docs", "diagnostics.md");

  @Test
  void everyCodeIsInTheTable() throws IOException {
    String expected = table();

    if (Boolean.getBoolean("linkletter.rewrite")) {
      Files.writeString(DOC, expected);
    }

    assertEquals(expected, Files.readString(DOC));
  }

  private static String table() {
    StringBuilder text =
        new StringBuilder(
            """
            # Diagnostics

            What reading, archives and rendering may report. A code keeps its meaning for ever. An \
            error means that the source was not read at all; a warning, that something in it is \
            likely a mistake; info is worth knowing.

            | code | severity | what to do |
            |---|---|---|
            """);
    for (DiagnosticCode code : DiagnosticCode.values()) {
      text.append("| `")
          .append(code)
          .append("` | ")
          .append(code.severity())
          .append(" | ")
          .append(code.hint().replaceAll("[\\\\|<\\[]", "\\\\$0"))
          .append(" |\n");
    }
    return text.toString();
  }
}
