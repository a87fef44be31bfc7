package io.github.linkletter.render;

import io.github.linkletter.internal.io.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Turns a sequence of issues into one text, such as a feed or NDJSON. */
public non-sealed interface ArchiveRenderer extends Renderer {
  /**
   * Renders issues.
   *
   * @param issues the issues in their order; iterated once and lazily, so that an archive of any
   *     size can pass through
   * @param out where the text goes; it is neither flushed nor closed
   * @return what the renderer had to say, such as what it had to replace
   * @throws IOException if {@code out} throws it
   */
  RenderReport render(Iterable<ArchivedIssue> issues, Appendable out) throws IOException;

  /**
   * Renders issues to a file, as UTF-8. The file appears whole or not at all: what was there stays
   * until the new text is complete.
   *
   * @param issues the issues in their order; iterated once and lazily
   * @param file the file; its folder must exist
   * @return what the renderer had to say
   * @throws IOException if the file can't be written
   */
  default RenderReport render(Iterable<ArchivedIssue> issues, Path file) throws IOException {
    Objects.requireNonNull(issues, "issues");
    Objects.requireNonNull(file, "file");
    return AtomicFile.write(file, out -> render(issues, out));
  }
}
