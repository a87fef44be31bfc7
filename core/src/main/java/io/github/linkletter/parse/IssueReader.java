package io.github.linkletter.parse;

import io.github.linkletter.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;

/**
 * Reads issues from files that are no Markdown, such as mails: says which files it takes, divides a
 * file into sources, and reads each as a document. An archive is given its readers, and the first
 * that takes a file reads it.
 *
 * <p>Implementations must be immutable and thread-safe. Whatever a source holds is no reason for an
 * exception: what can't be read becomes a document with an error.
 */
public interface IssueReader {
  /** So many bytes of a file's beginning are shown to {@link #takes} at most. */
  int BEGINNING = 4096;

  /**
   * What messages call the reader.
   *
   * @return a short name, such as {@code mail}
   */
  String name();

  /**
   * Whether it reads a file.
   *
   * @param fileName the file's name, without its folder
   * @param beginning the file's first {@link #BEGINNING} bytes, or all if there are fewer; not to
   *     be changed
   * @return true if so
   */
  boolean takes(String fileName, byte[] beginning);

  /**
   * The largest source that it reads.
   *
   * @return a number of bytes, less than {@link Integer#MAX_VALUE}
   */
  int maxSize();

  /**
   * Divides a file into sources with one issue each. This implementation makes one of the whole
   * file, or of as much as it takes to know that it is too large.
   *
   * <p>A reader of files with many issues reads them one by one as the iterator is asked, and names
   * the sources {@code name#1}, {@code name#2} and so on.
   *
   * @param name what messages call the file
   * @param in the file's bytes; whoever calls closes it, after the last source was taken
   * @return the sources in their order; asking it for one throws {@link
   *     java.io.UncheckedIOException} if the file can't be read
   * @throws IOException if the file can't be read
   */
  default Iterator<Source> sources(String name, InputStream in) throws IOException {
    Objects.requireNonNull(name, "name");
    byte[] bytes = Objects.requireNonNull(in, "in").readNBytes(maxSize() + 1);
    return List.of(Source.of(name, bytes)).iterator();
  }

  /**
   * Reads a source.
   *
   * @param source one of {@link #sources}, or any other
   * @return the document; with an error if the source can't be read at all
   */
  IssueDocument read(Source source);

  /**
   * The readers that {@link ServiceLoader} finds, for a host that wants whatever is installed.
   *
   * @return an unmodifiable list, sorted by name
   */
  static List<IssueReader> installed() {
    return ServiceLoader.load(IssueReader.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(IssueReader::name))
        .toList();
  }
}
