package io.github.linkletter.parse;

import static io.github.linkletter.parse.HeadingRule.Match.EXACT;
import static io.github.linkletter.parse.HeadingRule.Match.PREFIX;
import static io.github.linkletter.parse.HeadingRule.Match.WORD;

import io.github.linkletter.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The conventions of a newsletter, as data: take a preset and change what differs.
 *
 * <pre>{@code
 * Dialect mine = Dialect.post().toBuilder()
 *     .name("mine")
 *     .addHeadingRule(new HeadingRule(HeadingRule.Match.EXACT, "Longreads", SectionKind.NEWS))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe; {@code dialect.toBuilder().build().equals(dialect)}.
 */
public final class Dialect {
  private static final Dialect POST = new Builder("post").build();

  private final Builder parts;
  private final List<TitlePattern> titlePatterns;

  private Dialect(Builder parts) {
    this.parts = parts;
    this.titlePatterns = parts.titlePatterns.stream().map(TitlePattern::of).toList();
  }

  /**
   * The preset that recognises whatever form an issue has. At present that is {@link #post()}.
   *
   * @return the preset
   */
  public static Dialect standard() {
    return POST;
  }

  /**
   * Posts: front matter with title and date, section titles underlined with {@code =}, and links on
   * lines of their own as {@code <br>[url](url)}.
   *
   * @return the preset
   */
  public static Dialect post() {
    return POST;
  }

  /**
   * A builder with this dialect's values.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(parts);
  }

  /**
   * What messages call the dialect.
   *
   * @return the name
   */
  public String name() {
    return parts.name;
  }

  /**
   * What titles look like, the first that matches counting: text with the placeholders {@code
   * {publication}}, {@code {number}} (no letter follows it), {@code {date}} (an English day such as
   * {@code 13th September 2015}) and {@code {text}} (anything).
   *
   * @return an unmodifiable list
   */
  public List<String> titlePatterns() {
    return parts.titlePatterns;
  }

  /**
   * The keys of front matter that hold the title.
   *
   * @return an unmodifiable list
   */
  public List<String> titleKeys() {
    return parts.titleKeys;
  }

  /**
   * The keys of front matter that hold the date.
   *
   * @return an unmodifiable list
   */
  public List<String> dateKeys() {
    return parts.dateKeys;
  }

  /**
   * The keys of front matter that hold the number.
   *
   * @return an unmodifiable list
   */
  public List<String> numberKeys() {
    return parts.numberKeys;
  }

  /**
   * The keys of front matter that hold the newsletter's name.
   *
   * @return an unmodifiable list
   */
  public List<String> publicationKeys() {
    return parts.publicationKeys;
  }

  /**
   * What tells a section's kind from its title, the first rule that matches counting.
   *
   * @return an unmodifiable list
   */
  public List<HeadingRule> headingRules() {
    return parts.headingRules;
  }

  /**
   * How many empty lines before a text make it begin a new entry.
   *
   * @return a number from 1
   */
  public int entryGap() {
    return parts.entryGap;
  }

  /**
   * How many empty lines a link line may stand away from the text that it belongs to.
   *
   * @return a number from 0
   */
  public int linkGap() {
    return parts.linkGap;
  }

  /**
   * How many empty lines before the last entry of an issue make it the closing.
   *
   * @return a number from 1
   */
  public int closingGap() {
    return parts.closingGap;
  }

  /**
   * The kind of a section.
   *
   * @param title the section's title
   * @return the kind of the first rule that matches, else {@link SectionKind#GENERAL}
   */
  public SectionKind kindOf(String title) {
    String lowerCase = Objects.requireNonNull(title, "title").toLowerCase(Locale.ROOT);
    for (HeadingRule rule : parts.headingRules) {
      if (rule.matchesLowerCase(lowerCase)) {
        return rule.kind();
      }
    }
    return SectionKind.GENERAL;
  }

  List<TitlePattern> compiledTitlePatterns() {
    return titlePatterns;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dialect that && parts.values().equals(that.parts.values());
  }

  @Override
  public int hashCode() {
    return parts.values().hashCode();
  }

  @Override
  public String toString() {
    return "Dialect" + parts.values();
  }

  /** Builds a {@link Dialect}. Not thread-safe. */
  public static final class Builder {
    private String name;
    private List<String> titlePatterns =
        List.of(
            "{publication} ISSUE #{number} - {date}",
            "{publication} ISSUE #{number}{text}",
            "ISSUE #{number}{text}",
            "{publication} ISSUE {number}{text}",
            "ISSUE {number}{text}",
            "{publication} #{number}{text}",
            "#{number}{text}");
    private List<String> titleKeys = List.of("title");
    private List<String> dateKeys = List.of("date");
    private List<String> numberKeys = List.of("number");
    private List<String> publicationKeys = List.of("publication");
    private List<HeadingRule> headingRules =
        List.of(
            new HeadingRule(EXACT, "news", SectionKind.NEWS),
            new HeadingRule(EXACT, "tools", SectionKind.TOOLS),
            new HeadingRule(EXACT, "jobs", SectionKind.JOBS),
            new HeadingRule(EXACT, "events", SectionKind.EVENTS),
            new HeadingRule(EXACT, "books", SectionKind.BOOKS),
            new HeadingRule(EXACT, "training", SectionKind.TRAINING),
            new HeadingRule(WORD, "sponsor", SectionKind.SPONSOR),
            new HeadingRule(WORD, "sponsors", SectionKind.SPONSOR),
            new HeadingRule(WORD, "sponsored", SectionKind.SPONSOR),
            new HeadingRule(EXACT, "special offer", SectionKind.SPONSOR),
            new HeadingRule(PREFIX, "cncf", SectionKind.SPONSOR),
            new HeadingRule(EXACT, "the linux foundation", SectionKind.SPONSOR),
            new HeadingRule(PREFIX, "hyperledger", SectionKind.SPONSOR));
    private int entryGap = 2;
    private int linkGap = 1;
    private int closingGap = 3;

    private Builder(String name) {
      this.name = name;
    }

    private Builder(Builder other) {
      name = other.name;
      titlePatterns = other.titlePatterns;
      titleKeys = other.titleKeys;
      dateKeys = other.dateKeys;
      numberKeys = other.numberKeys;
      publicationKeys = other.publicationKeys;
      headingRules = other.headingRules;
      entryGap = other.entryGap;
      linkGap = other.linkGap;
      closingGap = other.closingGap;
    }

    private List<Object> values() {
      return List.of(
          name,
          titlePatterns,
          titleKeys,
          dateKeys,
          numberKeys,
          publicationKeys,
          headingRules,
          entryGap,
          linkGap,
          closingGap);
    }

    private static int atLeast(int least, int value, String argument) {
      if (value < least) {
        throw new IllegalArgumentException(argument + " must be at least " + least + ": " + value);
      }
      return value;
    }

    /**
     * Replaces the name.
     *
     * @param newName the name
     * @return this builder
     */
    public Builder name(String newName) {
      name = Objects.requireNonNull(newName, "newName");
      return this;
    }

    /**
     * Replaces what titles look like.
     *
     * @param patterns the patterns, as {@link Dialect#titlePatterns()} describes them; copied
     * @return this builder
     * @throws IllegalArgumentException if one has an unknown placeholder
     */
    public Builder titlePatterns(List<String> patterns) {
      List<String> copy = List.copyOf(Objects.requireNonNull(patterns, "patterns"));
      copy.forEach(TitlePattern::of);
      titlePatterns = copy;
      return this;
    }

    /**
     * Replaces the keys that hold the title.
     *
     * @param keys the keys, the first of which is written; copied
     * @return this builder
     */
    public Builder titleKeys(List<String> keys) {
      titleKeys = List.copyOf(Objects.requireNonNull(keys, "keys"));
      return this;
    }

    /**
     * Replaces the keys that hold the date.
     *
     * @param keys the keys, the first of which is written; copied
     * @return this builder
     */
    public Builder dateKeys(List<String> keys) {
      dateKeys = List.copyOf(Objects.requireNonNull(keys, "keys"));
      return this;
    }

    /**
     * Replaces the keys that hold the number.
     *
     * @param keys the keys, the first of which is written; copied
     * @return this builder
     */
    public Builder numberKeys(List<String> keys) {
      numberKeys = List.copyOf(Objects.requireNonNull(keys, "keys"));
      return this;
    }

    /**
     * Replaces the keys that hold the newsletter's name.
     *
     * @param keys the keys, the first of which is written; copied
     * @return this builder
     */
    public Builder publicationKeys(List<String> keys) {
      publicationKeys = List.copyOf(Objects.requireNonNull(keys, "keys"));
      return this;
    }

    /**
     * Replaces what tells a section's kind.
     *
     * @param rules the rules in their order, copied
     * @return this builder
     */
    public Builder headingRules(List<HeadingRule> rules) {
      headingRules = List.copyOf(Objects.requireNonNull(rules, "rules"));
      return this;
    }

    /**
     * Adds a rule before the others, so that it counts first.
     *
     * @param rule the rule
     * @return this builder
     */
    public Builder addHeadingRule(HeadingRule rule) {
      List<HeadingRule> rules = new ArrayList<>(headingRules.size() + 1);
      rules.add(Objects.requireNonNull(rule, "rule"));
      rules.addAll(headingRules);
      return headingRules(rules);
    }

    /**
     * Sets how many empty lines begin a new entry.
     *
     * @param lines a number from 1
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public Builder entryGap(int lines) {
      entryGap = atLeast(1, lines, "lines");
      return this;
    }

    /**
     * Sets how many empty lines a link line may stand away from its text.
     *
     * @param lines a number from 0
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public Builder linkGap(int lines) {
      linkGap = atLeast(0, lines, "lines");
      return this;
    }

    /**
     * Sets how many empty lines before an issue's last entry make it the closing.
     *
     * @param lines a number from 1
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public Builder closingGap(int lines) {
      closingGap = atLeast(1, lines, "lines");
      return this;
    }

    /**
     * The dialect.
     *
     * @return an immutable value
     */
    public Dialect build() {
      return new Dialect(new Builder(this));
    }
  }
}
