package io.github.linkletter.archive;

import io.github.linkletter.parse.IssueReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reads which file: Markdown by its name, all else by the first reader that takes it.
 *
 * @param markdown the names of files that are Markdown
 * @param others the readers of other files
 */
record Readers(FileNames markdown, List<IssueReader> others) {
  /** Whether a file is Markdown by its name. */
  boolean isMarkdown(String name) {
    return markdown.matches(name);
  }

  /**
   * The reader that takes a file, or null if none does. Opens the file if there are readers, but
   * none that says it is empty: some of those that a kernel makes up never come to an end.
   */
  @Nullable IssueReader of(Path file, BasicFileAttributes attributes) throws IOException {
    if (others.isEmpty()) {
      return null;
    }
    byte[] beginning = {};
    if (attributes.size() > 0) {
      try (InputStream in = Files.newInputStream(file)) {
        beginning = in.readNBytes(IssueReader.BEGINNING);
      }
    }
    String name = file.getFileName().toString();
    for (IssueReader reader : others) {
      if (reader.takes(name, beginning)) {
        return reader;
      }
    }
    return null;
  }

  /** What is said of a file that is left alone. */
  String whyNot() {
    return others.isEmpty() ? "It is no issue by its name." : "No reader takes it.";
  }
}
