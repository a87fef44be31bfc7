package io.github.linkletter.render;

import io.github.linkletter.internal.io.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;

/**
 * An archive renderer that renders each issue apart from all others, so that it can be done on
 * several threads: its text is a prefix, an element for each issue with delimiters between them,
 * and a suffix. {@code Archive.convert} to a file renders such elements on the threads that read.
 */
public interface SequenceRenderer extends ArchiveRenderer {
  /**
   * What stands before the first element.
   *
   * @return text, maybe empty
   */
  String prefix();

  /**
   * What stands between two elements.
   *
   * @return text, maybe empty
   */
  String delimiter();

  /**
   * What stands behind the last element.
   *
   * @return text, maybe empty
   */
  String suffix();

  /**
   * Renders one issue. May be called on any thread.
   *
   * @param issue the issue
   * @return its text as UTF-8, in an array of its own
   * @throws IllegalArgumentException if the renderer can't write such an issue
   */
  byte[] element(ArchivedIssue issue);

  /**
   * Writes elements, and what stands around and between them. When the iteration or {@code out}
   * throws, the suffix isn't written, so that the text doesn't look whole.
   *
   * @param elements what {@link #element} returned for issues in their order; iterated once and
   *     lazily
   * @param out where the bytes go; it is neither flushed nor closed
   * @throws IOException if {@code out} throws it
   */
  default void join(Iterator<byte[]> elements, OutputStream out) throws IOException {
    Objects.requireNonNull(elements, "elements");
    Objects.requireNonNull(out, "out");
    out.write(prefix().getBytes(StandardCharsets.UTF_8));
    byte[] delimiter = delimiter().getBytes(StandardCharsets.UTF_8);
    boolean first = true;
    while (elements.hasNext()) {
      byte[] element = elements.next();
      if (!first) {
        out.write(delimiter);
      }
      out.write(element);
      first = false;
    }
    out.write(suffix().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes elements to a file, as {@link #join(Iterator, OutputStream)} does. The file appears
   * whole or not at all.
   *
   * @param elements what {@link #element} returned for issues in their order; iterated once and
   *     lazily
   * @param file the file; its folder must exist
   * @throws IOException if the file can't be written
   */
  default void join(Iterator<byte[]> elements, Path file) throws IOException {
    Objects.requireNonNull(elements, "elements");
    AtomicFile.writeBytes(
        Objects.requireNonNull(file, "file"),
        new AtomicFile.Bytes<>() {
          @Override
          public RenderReport writeTo(OutputStream out) throws IOException {
            join(elements, out);
            return RenderReport.clean();
          }
        });
  }

  /**
   * Renders issues as UTF-8.
   *
   * @param issues the issues in their order; iterated once and lazily
   * @param out where the bytes go; it is neither flushed nor closed
   * @return a report that has nothing to say
   * @throws IOException if {@code out} throws it
   * @throws IllegalArgumentException if the renderer can't write an issue
   */
  default RenderReport renderUtf8(Iterable<ArchivedIssue> issues, OutputStream out)
      throws IOException {
    Iterator<ArchivedIssue> iterator = Objects.requireNonNull(issues, "issues").iterator();
    join(
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return iterator.hasNext();
          }

          @Override
          public byte[] next() {
            return element(iterator.next());
          }
        },
        Objects.requireNonNull(out, "out"));
    return RenderReport.clean();
  }

  @Override
  default RenderReport render(Iterable<ArchivedIssue> issues, Appendable out) throws IOException {
    Objects.requireNonNull(issues, "issues");
    Objects.requireNonNull(out, "out").append(prefix());
    String separator = "";
    for (ArchivedIssue issue : issues) {
      out.append(separator).append(new String(element(issue), StandardCharsets.UTF_8));
      separator = delimiter();
    }
    out.append(suffix());
    return RenderReport.clean();
  }

  @Override
  default RenderReport render(Iterable<ArchivedIssue> issues, Path file) throws IOException {
    Objects.requireNonNull(issues, "issues");
    return AtomicFile.writeBytes(
        Objects.requireNonNull(file, "file"), out -> renderUtf8(issues, out));
  }
}
