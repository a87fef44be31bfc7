package io.github.linkletter.parse;

import io.github.linkletter.model.Entry;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.source.SourceSpan;
import java.util.Objects;

/**
 * An entry, and where it stands.
 *
 * @param entry the entry
 * @param path its address in the issue
 * @param span its place in the source, from its first block to its last
 */
public record LocatedEntry(Entry entry, IssuePath path, SourceSpan span) {
  /**
   * Checks the values.
   *
   * @param entry the entry
   * @param path its address in the issue
   * @param span its place in the source, from its first block to its last
   */
  public LocatedEntry {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(span, "span");
  }
}
