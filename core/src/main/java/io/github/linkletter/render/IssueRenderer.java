package io.github.linkletter.render;

import io.github.linkletter.internal.io.AtomicFile;
import io.github.linkletter.model.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/** Turns one issue into text. */
public non-sealed interface IssueRenderer extends Renderer {
  /**
   * Renders an issue.
   *
   * @param issue the issue
   * @param out where the text goes; it is neither flushed nor closed
   * @return what the renderer had to say, such as what it had to replace
   * @throws IOException if {@code out} throws it
   */
  RenderReport render(Issue issue, Appendable out) throws IOException;

  /**
   * Renders an issue to a string.
   *
   * @param issue the issue
   * @return the text
   */
  default String render(Issue issue) {
    Objects.requireNonNull(issue, "issue");
    StringBuilder out = new StringBuilder(1 << 13); // room for most issues
    try {
      render(issue, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringBuilder throws none
    }
    return out.toString();
  }

  /**
   * Renders an issue to a file, as UTF-8. The file appears whole or not at all: what was there
   * stays until the new text is complete.
   *
   * @param issue the issue
   * @param file the file; its folder must exist
   * @return what the renderer had to say
   * @throws IOException if the file can't be written
   */
  default RenderReport render(Issue issue, Path file) throws IOException {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(file, "file");
    return AtomicFile.write(file, out -> render(issue, out));
  }
}
