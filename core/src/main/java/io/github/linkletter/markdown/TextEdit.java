package io.github.linkletter.markdown;

import io.github.linkletter.source.SourceSpan;
import java.util.Objects;

/**
 * A change of a text, as editors take them: what stands in the span is replaced.
 *
 * @param span what is replaced; empty where text is inserted
 * @param replacement what stands there afterwards; empty where text is removed
 */
public record TextEdit(SourceSpan span, String replacement) {
  /**
   * Checks the values.
   *
   * @param span what is replaced; empty where text is inserted
   * @param replacement what stands there afterwards; empty where text is removed
   */
  public TextEdit {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(replacement, "replacement");
  }
}
