package io.github.linkletter.internal.frontmatter;

import io.github.linkletter.source.SourceSpan;

/** Front matter that can't be read as YAML. */
final class InvalidYamlException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient SourceSpan span;

  InvalidYamlException(String problem, SourceSpan span) {
    super(problem, null, false, false);
    this.span = span;
  }

  SourceSpan span() {
    return span;
  }
}
