package io.github.linkletter.archive;

import java.util.Iterator;

/**
 * What was made of an archive's files, in order: for loops that throw checked exceptions, which the
 * operations of a stream may not.
 *
 * <pre>{@code
 * try (ArchiveIterator<ArchiveItem> items = archive.iterator(item -> item)) {
 *   while (items.hasNext()) {
 *     writer.write(items.next().source());
 *   }
 * }
 * }</pre>
 *
 * <p>Not thread-safe.
 *
 * @param <R> what is made of an {@link ArchiveItem}
 */
public interface ArchiveIterator<R> extends Iterator<R>, AutoCloseable {
  /**
   * Ends reading, and the threads that read. Needed if this was not read to its end; nothing may be
   * asked of it afterwards.
   */
  @Override
  void close();
}
