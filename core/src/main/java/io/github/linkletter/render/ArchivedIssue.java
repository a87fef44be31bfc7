package io.github.linkletter.render;

import io.github.linkletter.model.Issue;
import java.util.Objects;
import java.util.Optional;

/** An issue of an archive, and where in the archive it came from. Immutable and thread-safe. */
public final class ArchivedIssue {
  private final Issue issue;
  private final Optional<String> source;

  private ArchivedIssue(Issue issue, Optional<String> source) {
    this.issue = Objects.requireNonNull(issue, "issue");
    this.source = source;
  }

  /**
   * An issue that came from nowhere, such as one that was built.
   *
   * @param issue the issue
   * @return the pair
   */
  public static ArchivedIssue of(Issue issue) {
    return new ArchivedIssue(issue, Optional.empty());
  }

  /**
   * An issue and its source.
   *
   * @param issue the issue
   * @param source the path relative to the archive's root, with {@code /}
   * @return the pair
   */
  public static ArchivedIssue of(Issue issue, String source) {
    return new ArchivedIssue(issue, Optional.of(Objects.requireNonNull(source, "source")));
  }

  /**
   * The issue.
   *
   * @return the issue
   */
  public Issue issue() {
    return issue;
  }

  /**
   * Where the issue came from.
   *
   * @return the path relative to the archive's root, with {@code /}, or empty
   */
  public Optional<String> source() {
    return source;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArchivedIssue that
        && issue.equals(that.issue)
        && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(issue, source);
  }

  @Override
  public String toString() {
    return source.map(path -> path + ": ").orElse("") + issue;
  }
}
