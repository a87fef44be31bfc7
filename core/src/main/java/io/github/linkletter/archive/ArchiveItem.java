package io.github.linkletter.archive;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.IssueDocument;
import java.util.Objects;

/** What became of one file of an archive. */
public sealed interface ArchiveItem {
  /**
   * Where in the archive it stands.
   *
   * @return the path relative to the archive's root, with {@code /}; for an archive that is one
   *     file, the file's name
   */
  String source();

  /**
   * A file that was read.
   *
   * @param source the path relative to the archive's root, with {@code /}
   * @param document what was read; without errors
   */
  record Parsed(String source, IssueDocument document) implements ArchiveItem {
    /**
     * Checks the values.
     *
     * @param source the path relative to the archive's root, with {@code /}
     * @param document what was read; without errors
     */
    public Parsed {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(document, "document");
    }

    /**
     * The issue that was read.
     *
     * @return the document's issue
     */
    public Issue issue() {
      return document.issue();
    }
  }

  /**
   * A file or folder that could not be read.
   *
   * @param source the path relative to the archive's root, with {@code /}
   * @param diagnostic why, as an error
   */
  record Failed(String source, Diagnostic diagnostic) implements ArchiveItem {
    /**
     * Checks the values.
     *
     * @param source the path relative to the archive's root, with {@code /}
     * @param diagnostic why, as an error
     */
    public Failed {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(diagnostic, "diagnostic");
    }
  }

  /**
   * A file that is no issue by its name or its kind, and was left alone.
   *
   * @param source the path relative to the archive's root, with {@code /}
   * @param reason why, in a sentence
   */
  record Skipped(String source, String reason) implements ArchiveItem {
    /**
     * Checks the values.
     *
     * @param source the path relative to the archive's root, with {@code /}
     * @param reason why, in a sentence
     */
    public Skipped {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
