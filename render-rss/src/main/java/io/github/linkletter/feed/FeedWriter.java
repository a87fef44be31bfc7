package io.github.linkletter.feed;

import io.github.linkletter.internal.markup.Notation;
import java.io.Closeable;
import java.io.IOException;

/** Writes a feed document: its head, its items one by one, its end. */
interface FeedWriter extends Closeable {
  /** In which notation the items' content is best. */
  Notation notation();

  void begin(FeedHead head) throws IOException;

  void item(FeedItem item) throws IOException;

  void end() throws IOException;

  /** Releases what the writer holds, and writes nothing. */
  @Override
  default void close() throws IOException {}
}
