package io.github.linkletter.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A section of an issue: a title, a kind and entries. */
public final class Section {
  private final String title;
  private final SectionKind kind;
  private final List<Entry> entries;

  private Section(String title, SectionKind kind, List<Entry> entries) {
    this.title = title;
    this.kind = kind;
    this.entries = entries;
  }

  /**
   * A section.
   *
   * @param title the title in plain text; blanks in it are collapsed; not blank
   * @param kind the kind
   * @param entries the entries in their order, copied
   * @return the section
   * @throws IllegalArgumentException if the title is blank
   */
  public static Section of(String title, SectionKind kind, List<Entry> entries) {
    return new Section(
        checked(title), Objects.requireNonNull(kind, "kind"), Normal.immutable(entries, "entries"));
  }

  /**
   * A builder without entries.
   *
   * @param title the title in plain text; blanks in it are collapsed; not blank
   * @param kind the kind
   * @return a new builder
   * @throws IllegalArgumentException if the title is blank
   */
  public static Builder builder(String title, SectionKind kind) {
    return new Builder(title, kind);
  }

  private static String checked(String title) {
    String line = Normal.line(Objects.requireNonNull(title, "title"));
    if (line.isEmpty()) {
      throw new IllegalArgumentException("title must not be blank: \"" + title + "\"");
    }
    return line;
  }

  /**
   * A builder with this section's parts.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(title, kind).entries(entries);
  }

  /**
   * The title in plain text.
   *
   * @return the title, never blank
   */
  public String title() {
    return title;
  }

  /**
   * What the section is about.
   *
   * @return the kind
   */
  public SectionKind kind() {
    return kind;
  }

  /**
   * The entries in their order.
   *
   * @return an unmodifiable list
   */
  public List<Entry> entries() {
    return entries;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Section that
        && title.equals(that.title)
        && kind.equals(that.kind)
        && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, kind, entries);
  }

  @Override
  public String toString() {
    return "Section[" + title + " (" + kind + "), " + entries.size() + " entries]";
  }

  /** Builds a {@link Section}. Not thread-safe. */
  public static final class Builder {
    private String title;
    private SectionKind kind;
    private List<Entry> entries = new ArrayList<>();

    private Builder(String title, SectionKind kind) {
      this.title = checked(title);
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    /**
     * Replaces the title.
     *
     * @param newTitle the title in plain text; blanks in it are collapsed; not blank
     * @return this builder
     * @throws IllegalArgumentException if the title is blank
     */
    public Builder title(String newTitle) {
      title = checked(Objects.requireNonNull(newTitle, "newTitle"));
      return this;
    }

    /**
     * Replaces the kind.
     *
     * @param newKind the kind
     * @return this builder
     */
    public Builder kind(SectionKind newKind) {
      kind = Objects.requireNonNull(newKind, "newKind");
      return this;
    }

    /**
     * Replaces all entries.
     *
     * @param newEntries the entries in their order, copied
     * @return this builder
     */
    public Builder entries(List<Entry> newEntries) {
      entries = Normal.copy(newEntries, "newEntries");
      return this;
    }

    /**
     * Adds an entry.
     *
     * @param entry the entry
     * @return this builder
     */
    public Builder add(Entry entry) {
      entries.add(Objects.requireNonNull(entry, "entry"));
      return this;
    }

    /**
     * Adds an entry of a text and its links.
     *
     * @param text the blurb, taken literally
     * @param urls the links' URLs as authored
     * @return this builder
     * @throws IllegalArgumentException if a URL is blank
     */
    public Builder entry(String text, String... urls) {
      return add(Entry.of(text, urls));
    }

    /**
     * Adds an entry.
     *
     * @param parts fills the entry's builder
     * @return this builder
     */
    public Builder entry(Consumer<? super Entry.Builder> parts) {
      Entry.Builder builder = Entry.builder();
      Objects.requireNonNull(parts, "parts").accept(builder);
      return add(builder.build());
    }

    /**
     * The section.
     *
     * @return an immutable value
     */
    public Section build() {
      return new Section(title, kind, List.copyOf(entries));
    }
  }
}
