package io.github.linkletter.internal.frontmatter;

import io.github.linkletter.model.Metadata;
import io.github.linkletter.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key of front matter with its value.
 *
 * @param key the key
 * @param value the value
 * @param text the value as its author wrote it, where it is a scalar; null for a list or a mapping
 * @param start the offset at which the field begins: at its line's start, or at the key if a field
 *     stands before it in the same line
 * @param valueSpan where the value stands; empty at the end of the key where it has none
 * @param comment what YAML takes for a comment behind a value that isn't quoted, or null if there
 *     is none
 */
public record FrontMatterField(
    String key,
    Metadata.Value value,
    @Nullable String text,
    int start,
    SourceSpan valueSpan,
    @Nullable SourceSpan comment) {
  /** Whether the key is one of {@code names}. */
  public boolean isNamed(List<String> names) {
    return isOneOf(key, names);
  }

  /** Whether a key is one of {@code names}, whose case doesn't matter. */
  public static boolean isOneOf(String key, List<String> names) {
    for (String name : names) {
      if (name.equalsIgnoreCase(key)) {
        return true;
      }
    }
    return false;
  }
}
