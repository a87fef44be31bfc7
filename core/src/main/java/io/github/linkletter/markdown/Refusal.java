package io.github.linkletter.markdown;

import io.github.linkletter.model.IssuePath;
import java.util.Locale;
import java.util.Objects;

/**
 * Why an issue, or an edit of one, can't be written.
 *
 * @param reason which of the closed list of reasons it is
 * @param path the element that can't be written
 * @param message one sentence for people
 */
public record Refusal(Reason reason, IssuePath path, String message) {
  /** All the reasons there are. */
  public enum Reason {
    /** An entry without content: nothing would be written, so nothing would be read. */
    EMPTY_ENTRY,
    /** An entry has text between two link lines, which begins another entry. */
    TEXT_BETWEEN_LINKS,
    /** A section's kind is not the one that the dialect gives to its title. */
    SECTION_KIND,
    /** The title tells a number, a name or a day, and the issue has none. */
    TITLE_DISAGREES,
    /** The first section's title would be read as the issue's, of which it has none. */
    READS_AS_TITLE,
    /**
     * The last entry would be read as the closing: it repeats a sponsor's link, or needs as many
     * empty lines before it as a closing has.
     */
    READS_AS_CLOSING,
    /** A closing of more than one entry. */
    SEVERAL_CLOSINGS,
    /** A closing in an issue of fewer than two sections. */
    CLOSING_WITHOUT_SECTIONS,
    /** A closing, in a dialect whose issues have none. */
    CLOSING_IN_DIALECT_WITHOUT,
    /** A closing after a section without entries, where it repeats no sponsor's link. */
    CLOSING_IN_EMPTY_SECTION,
    /** Front matter that is longer or deeper than the parser reads, or keys that it can't hold. */
    FRONT_MATTER,
    /**
     * A block that no Markdown gives, such as a link inside a link, HTML that is none, a list of
     * one item that is not tight, or markup nested too deep. Never plain text, but for a paragraph
     * that begins as the dialect's footers do, or a link line.
     */
    NO_MARKDOWN,
    /** An element that is to be changed has bytes that could not be decoded. */
    UNDECODABLE,
    /** The document could not be read, so nothing in it can be changed. */
    UNREAD,
    /** What would be written would not be read as the issue. */
    READS_OTHERWISE;

    /**
     * The reason as messages show it.
     *
     * @return the name in kebab case, such as {@code empty-entry}
     */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Checks the values.
   *
   * @param reason which of the closed list of reasons it is
   * @param path the element that can't be written
   * @param message one sentence for people
   */
  public Refusal {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
  }

  @Override
  public String toString() {
    return (path.equals(IssuePath.root()) ? "/" : path) + ": " + message + " [" + reason + "]";
  }
}
