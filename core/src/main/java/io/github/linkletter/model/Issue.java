package io.github.linkletter.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a link newsletter: an introduction, then sections of entries, and perhaps a closing.
 *
 * <pre>{@code
 * Issue issue =
 *     Issue.builder()
 *         .publication("LINK WEEKLY")
 *         .number(7)
 *         .date(PublicationDate.of(LocalDate.of(2024, 3, 17)))
 *         .intro("Spring is here.")
 *         .section("News", SectionKind.NEWS, s -> s.entry("A post.", "https://example.com/post"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe; {@code issue.toBuilder().build().equals(issue)}.
 */
public final class Issue {
  /** The highest number that an issue may have. */
  public static final int MAX_NUMBER = 999_999_999;

  private final Builder parts;
  private final List<Block> intro;
  private final List<Section> sections;
  private final List<Entry> closing;

  private Issue(Builder parts) {
    this.parts = parts;
    this.intro = Normal.content(parts.intro);
    this.sections = List.copyOf(parts.sections);
    this.closing = List.copyOf(parts.closing);
  }

  /**
   * A builder without anything.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with this issue's parts.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return parts.copyWith(intro, sections, closing);
  }

  /**
   * The newsletter's name.
   *
   * @return the name, or empty if it isn't known
   */
  public Optional<String> publication() {
    return Optional.ofNullable(parts.publication);
  }

  /**
   * The issue's number.
   *
   * @return the number, from 0 to {@link #MAX_NUMBER}, or empty if it isn't known
   */
  public OptionalInt number() {
    return parts.number == null ? OptionalInt.empty() : OptionalInt.of(parts.number);
  }

  /**
   * The issue's title, in which newsletters repeat their name, the number and the date.
   *
   * @return the title, or empty if there is none
   */
  public Optional<String> title() {
    return Optional.ofNullable(parts.title);
  }

  /**
   * When the issue was published.
   *
   * @return the date, or empty if it isn't known
   */
  public Optional<PublicationDate> date() {
    return Optional.ofNullable(parts.date);
  }

  /**
   * What stands before the first section.
   *
   * @return an unmodifiable list
   */
  public List<Block> intro() {
    return intro;
  }

  /**
   * The sections in their order.
   *
   * @return an unmodifiable list
   */
  public List<Section> sections() {
    return sections;
  }

  /**
   * What follows the last section's own entries: the sponsor's message once more, or a sign-off.
   *
   * @return an unmodifiable list
   */
  public List<Entry> closing() {
    return closing;
  }

  /**
   * Front matter that the model doesn't interpret.
   *
   * @return the metadata, perhaps empty
   */
  public Metadata metadata() {
    return parts.metadata;
  }

  /**
   * The entries of all sections in their order; neither intro nor closing.
   *
   * @return a new stream
   */
  public Stream<Entry> entries() {
    return sections.stream().flatMap(section -> section.entries().stream());
  }

  /**
   * This issue with a change.
   *
   * @param change the change, such as {@link IssueTransform#links}
   * @return the changed issue
   */
  public Issue transform(IssueTransform change) {
    Issue changed = Objects.requireNonNull(change, "change").apply(this);
    return Objects.requireNonNull(changed, "change must not return null");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Issue that
        && Objects.equals(parts.publication, that.parts.publication)
        && Objects.equals(parts.number, that.parts.number)
        && Objects.equals(parts.title, that.parts.title)
        && Objects.equals(parts.date, that.parts.date)
        && intro.equals(that.intro)
        && sections.equals(that.sections)
        && closing.equals(that.closing)
        && parts.metadata.equals(that.parts.metadata);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        parts.publication,
        parts.number,
        parts.title,
        parts.date,
        intro,
        sections,
        closing,
        parts.metadata);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Issue[");
    if (parts.number != null) {
      text.append('#').append(parts.number).append(' ');
    }
    if (parts.date != null) {
      text.append(parts.date.day());
    }
    return text.append(", ")
        .append(sections.size())
        .append(" sections, ")
        .append(entries().count())
        .append(" entries]")
        .toString();
  }

  /** Builds an {@link Issue}. Not thread-safe. */
  public static final class Builder {
    private @Nullable String publication;
    private @Nullable Integer number;
    private @Nullable String title;
    private @Nullable PublicationDate date;
    private List<Block> intro = new ArrayList<>();
    private List<Section> sections = new ArrayList<>();
    private List<Entry> closing = new ArrayList<>();
    private Metadata metadata = Metadata.empty();

    private Builder() {}

    private Builder copyWith(List<Block> blocks, List<Section> parts, List<Entry> last) {
      Builder copy = new Builder();
      copy.publication = publication;
      copy.number = number;
      copy.title = title;
      copy.date = date;
      copy.intro = new ArrayList<>(blocks);
      copy.sections = new ArrayList<>(parts);
      copy.closing = new ArrayList<>(last);
      copy.metadata = metadata;
      return copy;
    }

    private static @Nullable String lineOrNull(String value, String name) {
      String line = Normal.line(Objects.requireNonNull(value, name));
      return line.isEmpty() ? null : line;
    }

    /**
     * Sets the newsletter's name.
     *
     * @param name the name; blanks in it are collapsed, and a blank one is none
     * @return this builder
     */
    public Builder publication(String name) {
      publication = lineOrNull(name, "name");
      return this;
    }

    /**
     * Sets the number.
     *
     * @param newNumber the number, from 0 to {@link Issue#MAX_NUMBER}
     * @return this builder
     * @throws IllegalArgumentException if the number is out of range
     */
    public Builder number(int newNumber) {
      if (newNumber < 0 || newNumber > MAX_NUMBER) {
        throw new IllegalArgumentException(
            "number must be from 0 to " + MAX_NUMBER + ": " + newNumber);
      }
      number = newNumber;
      return this;
    }

    /**
     * Removes the number.
     *
     * @return this builder
     */
    public Builder withoutNumber() {
      number = null;
      return this;
    }

    /**
     * Sets the title.
     *
     * @param newTitle the title; blanks in it are collapsed, and a blank one is none
     * @return this builder
     */
    public Builder title(String newTitle) {
      title = lineOrNull(newTitle, "newTitle");
      return this;
    }

    /**
     * Sets the date.
     *
     * @param newDate the date
     * @return this builder
     */
    public Builder date(PublicationDate newDate) {
      date = Objects.requireNonNull(newDate, "newDate");
      return this;
    }

    /**
     * Removes the date.
     *
     * @return this builder
     */
    public Builder withoutDate() {
      date = null;
      return this;
    }

    /**
     * Replaces the intro by a paragraph, or several that empty lines part.
     *
     * @param text the text, taken literally
     * @return this builder
     */
    public Builder intro(String text) {
      return intro(Normal.paragraphs(Objects.requireNonNull(text, "text")));
    }

    /**
     * Replaces the intro.
     *
     * @param blocks the blocks in their order, copied
     * @return this builder
     */
    public Builder intro(List<? extends Block> blocks) {
      intro = Normal.copy(blocks, "blocks");
      return this;
    }

    /**
     * Replaces all sections.
     *
     * @param newSections the sections in their order, copied
     * @return this builder
     */
    public Builder sections(List<Section> newSections) {
      sections = Normal.copy(newSections, "newSections");
      return this;
    }

    /**
     * Adds a section.
     *
     * @param section the section
     * @return this builder
     */
    public Builder add(Section section) {
      sections.add(Objects.requireNonNull(section, "section"));
      return this;
    }

    /**
     * Adds a section.
     *
     * @param sectionTitle its title in plain text; not blank
     * @param kind its kind
     * @param entries fills the section's builder
     * @return this builder
     * @throws IllegalArgumentException if the title is blank
     */
    public Builder section(
        String sectionTitle, SectionKind kind, Consumer<? super Section.Builder> entries) {
      Section.Builder builder =
          Section.builder(Objects.requireNonNull(sectionTitle, "sectionTitle"), kind);
      Objects.requireNonNull(entries, "entries").accept(builder);
      return add(builder.build());
    }

    /**
     * Replaces the closing.
     *
     * @param entries the entries in their order, copied
     * @return this builder
     */
    public Builder closing(List<Entry> entries) {
      closing = Normal.copy(entries, "entries");
      return this;
    }

    /**
     * Replaces the metadata.
     *
     * @param newMetadata the metadata
     * @return this builder
     */
    public Builder metadata(Metadata newMetadata) {
      metadata = Objects.requireNonNull(newMetadata, "newMetadata");
      return this;
    }

    /**
     * The issue.
     *
     * @return an immutable value, in its normal form
     */
    public Issue build() {
      return new Issue(copyWith(intro, sections, closing));
    }
  }
}
