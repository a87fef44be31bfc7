package io.github.linkletter.parse;

import io.github.linkletter.model.SectionKind;
import java.util.Locale;
import java.util.Objects;

/**
 * Tells a section's kind from its title. Case doesn't matter.
 *
 * @param match how the text is compared with the title
 * @param text the text, not blank; kept in lower case
 * @param kind the kind of sections whose title matches
 */
public record HeadingRule(Match match, String text, SectionKind kind) {
  /** How a rule's text is compared with a title. */
  public enum Match {
    /** The title is the text. */
    EXACT,
    /** The title begins with the text. */
    PREFIX,
    /** The text stands in the title, with neither a letter nor a digit beside it. */
    WORD
  }

  /**
   * Checks the values.
   *
   * @param match how the text is compared with the title
   * @param text the text, not blank; kept in lower case
   * @param kind the kind of sections whose title matches
   * @throws IllegalArgumentException if the text is blank
   */
  public HeadingRule {
    Objects.requireNonNull(match, "match");
    Objects.requireNonNull(kind, "kind");
    text = Objects.requireNonNull(text, "text").strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("text must not be blank");
    }
  }

  /**
   * Whether the rule applies to a title.
   *
   * @param title a section's title
   * @return true if so
   */
  public boolean matches(String title) {
    return matchesLowerCase(title.toLowerCase(Locale.ROOT));
  }

  boolean matchesLowerCase(String title) {
    return switch (match) {
      case EXACT -> title.equals(text);
      case PREFIX -> title.startsWith(text);
      case WORD -> hasWord(title);
    };
  }

  private boolean hasWord(String title) {
    for (int at = title.indexOf(text); at >= 0; at = title.indexOf(text, at + 1)) {
      int end = at + text.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1));
      if (begins && (end == title.length() || !Character.isLetterOrDigit(title.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
