package io.github.linkletter.model;

import java.util.Objects;

/**
 * What a section is about. An open set: the constants are the kinds that link newsletters share,
 * and {@link #of} makes others.
 *
 * @param name the kind's name: lower-case ASCII letters, digits and hyphens, beginning with a
 *     letter, such as {@code "news"}
 */
public record SectionKind(String name) {
  /** Articles, posts and talks. */
  public static final SectionKind NEWS = new SectionKind("news");

  /** Software to use. */
  public static final SectionKind TOOLS = new SectionKind("tools");

  /** Positions that are open. */
  public static final SectionKind JOBS = new SectionKind("jobs");

  /** Conferences, meetings and courses with a date. */
  public static final SectionKind EVENTS = new SectionKind("events");

  /** What somebody paid for. */
  public static final SectionKind SPONSOR = new SectionKind("sponsor");

  /** Books. */
  public static final SectionKind BOOKS = new SectionKind("books");

  /** Courses. */
  public static final SectionKind TRAINING = new SectionKind("training");

  /** Whatever has no kind of its own. */
  public static final SectionKind GENERAL = new SectionKind("general");

  /**
   * Checks the name.
   *
   * @param name the kind's name: lower-case ASCII letters, digits and hyphens, beginning with a
   *     letter, such as {@code "news"}
   * @throws IllegalArgumentException if the name has another form
   */
  public SectionKind {
    Objects.requireNonNull(name, "name");
    boolean valid = !name.isEmpty() && name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
    for (int i = 0; valid && i < name.length(); i++) {
      char c = name.charAt(i);
      valid = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
    if (!valid) {
      throw new IllegalArgumentException(
          "name must be lower-case letters, digits and hyphens, beginning with a letter: \""
              + name
              + "\"");
    }
  }

  /**
   * The kind of that name; equal to the constant where there is one.
   *
   * @param name lower-case ASCII letters, digits and hyphens, beginning with a letter
   * @return the kind
   * @throws IllegalArgumentException if the name has another form
   */
  public static SectionKind of(String name) {
    return new SectionKind(name);
  }

  /**
   * Whether sections of this kind were paid for.
   *
   * @return true for {@link #SPONSOR}
   */
  public boolean isSponsored() {
    return equals(SPONSOR);
  }

  @Override
  public String toString() {
    return name;
  }

  // Those that records come with are made when they are first called: a seventh of a short
  // command's
  // time.

  @Override
  public boolean equals(Object other) {
    return other instanceof SectionKind that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
