package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.linkletter.archive.Archive;
import io.github.linkletter.archive.ArchiveItem;
import io.github.linkletter.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Issues to render in bulk: our own, and the corpus where there is one. */
final class Corpus {
  private Corpus() {}

  /** The corpus's posts; skips the test without a corpus. */
  static List<Issue> posts() {
    return issues(folder().resolve("posts"));
  }

  private static Path folder() {
    String environment = System.getenv("LINKLETTER_CORPUS");
    String folder = System.getProperty("linkletter.corpus", environment == null ? "" : environment);
    assumeTrue(!folder.isEmpty(), "no corpus");
    return Path.of(folder);
  }

  /** The body of the mail that an issue was first sent as, without its footer. */
  static String mail(int number) throws IOException {
    String mail = Files.readString(folder().resolve("mails/" + number + ".mail.txt"));
    String body = mail.substring(mail.indexOf("\n\n") + 2);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] source =
        body.replaceAll("[ \t]+\n", "\n").replace("=\n", "").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < source.length; i++) {
      boolean escape = source[i] == '=' && i + 2 < source.length;
      String digits = escape ? new String(source, i + 1, 2, StandardCharsets.US_ASCII) : "";
      if (digits.matches("[0-9A-F]{2}")) {
        bytes.write(Integer.parseInt(digits, 16));
        i += 2;
      } else {
        bytes.write(source[i]);
      }
    }
    String text = bytes.toString(StandardCharsets.UTF_8).replace("\n>From ", "\nFrom ");
    int footer = text.lastIndexOf("If you received this email directly");
    return footer < 0 ? text : text.substring(0, footer);
  }

  /** The archive that comes with the project. */
  static List<Issue> examples() {
    return issues(Path.of("..", "examples", "archive"));
  }

  private static List<Issue> issues(Path folder) {
    try (Stream<ArchiveItem> items = Archive.at(folder).items()) {
      List<Issue> issues =
          items
              .filter(ArchiveItem.Parsed.class::isInstance)
              .map(item -> ((ArchiveItem.Parsed) item).issue())
              .toList();
      assertFalse(issues.isEmpty(), folder::toString);
      return issues;
    }
  }
}
