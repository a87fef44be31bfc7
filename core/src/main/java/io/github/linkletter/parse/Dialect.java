package io.github.linkletter.parse;

import io.github.linkletter.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

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
  private static final Dialect POST = new Dialect(new Conventions("post"));
  private static final Dialect JEKYLL = new Dialect(Presets.jekyll());
  private static final Dialect PLAIN_TEXT = new Dialect(Presets.plainText());
  private static final Dialect STANDARD =
      new Dialect(
          new Conventions("standard")
              .choosing(Form.POST, POST)
              .choosing(Form.JEKYLL, JEKYLL)
              .choosing(Form.PLAIN_TEXT, PLAIN_TEXT));

  /** Never changed: builders have copies. */
  private final Conventions parts;

  private final Map<Form, Dialect> forms = new TreeMap<>();

  private Dialect(Conventions parts) {
    this.parts = parts;
    for (Map.Entry<Form, Conventions> form : parts.forms.entrySet()) {
      forms.put(form.getKey(), new Dialect(form.getValue()));
    }
  }

  /**
   * The preset that recognises which form an issue has, and reads it as {@link #post()}, {@link
   * #jekyll()} or {@link #plainText()}; {@link IssueDocument#dialect()} tells which it was. The
   * first that applies counts:
   *
   * <ol>
   *   <li>a text with {@code <br>[} is a post;
   *   <li>one without a date in its front matter is of Jekyll if that has {@code layout: post}, or
   *       if the first heading is a title;
   *   <li>one that begins with a title instead of front matter is plain text;
   *   <li>all else is a post.
   * </ol>
   *
   * <p>What a builder from this preset sets, it sets for each of the forms; their names stay.
   *
   * @return the preset
   */
  public static Dialect standard() {
    return STANDARD;
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
   * Posts as Jekyll sites have them: the text begins with a heading that repeats the title, section
   * titles are underlined or begin with {@code ##}, links are bare URLs on lines of their own or
   * inside text, and there is no closing.
   *
   * @return the preset
   */
  public static Dialect jekyll() {
    return JEKYLL;
  }

  /**
   * The text of the newsletter's mails: no front matter but a title on the first two lines, bare
   * URLs on lines of their own or inside text, and a footer that is no part of the issue.
   *
   * @return the preset
   */
  public static Dialect plainText() {
    return PLAIN_TEXT;
  }

  /**
   * A builder with this dialect's values.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(new Conventions(parts));
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
    return parts.titlePatterns.stream().map(TitlePattern::toString).toList();
  }

  /**
   * Where the title stands, besides in front matter.
   *
   * @return the place
   */
  public TitlePlace titlePlace() {
    return parts.titlePlace;
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
   * Up to which level a heading that begins with {@code #} opens a section. Deeper ones are part of
   * an entry, as all are where this is 0.
   *
   * @return a number from 0 to 6
   */
  public int sectionLevel() {
    return parts.sectionLevel;
  }

  /**
   * What links look like, besides those of Markdown. The first is the one that is written.
   *
   * @return an unmodifiable list
   */
  public List<LinkStyle> linkStyles() {
    return parts.linkStyles;
  }

  /**
   * How paragraphs begin that are no part of the issue, such as one on how to subscribe. Neither
   * case nor the kind of apostrophes and blanks matters.
   *
   * @return an unmodifiable list
   */
  public List<String> footerPhrases() {
    return parts.footerPhrases;
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
   * @return a number from 1; or 0 if issues have no closing, whatever stands before or in their
   *     last entry
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

  Conventions parts() {
    return parts;
  }

  /** The dialects of which one is taken for each document; empty if this one itself is. */
  Map<Form, Dialect> forms() {
    return forms;
  }

  List<TitlePattern> compiledTitlePatterns() {
    return parts.titlePatterns;
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
    private final Conventions parts;

    /** What a setter changes: these conventions and those of the forms. */
    private final List<Conventions> all;

    private Builder(Conventions parts) {
      this.parts = parts;
      all = new ArrayList<>(parts.forms.values());
      all.add(parts);
    }

    /**
     * Replaces the name.
     *
     * @param newName the name
     * @return this builder
     */
    public Builder name(String newName) {
      parts.name = Objects.requireNonNull(newName, "newName");
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
      List<TitlePattern> copy =
          TitlePattern.listOf(Objects.requireNonNull(patterns, "patterns").toArray(String[]::new));
      for (Conventions each : all) {
        each.titlePatterns = copy;
      }
      return this;
    }

    /**
     * Sets where the title stands, besides in front matter.
     *
     * @param place the place
     * @return this builder
     */
    public Builder titlePlace(TitlePlace place) {
      Objects.requireNonNull(place, "place");
      for (Conventions each : all) {
        each.titlePlace = place;
      }
      return this;
    }

    /**
     * Replaces the keys that hold the title.
     *
     * @param keys the keys, the first of which is written; copied
     * @return this builder
     */
    public Builder titleKeys(List<String> keys) {
      List<String> copy = List.copyOf(Objects.requireNonNull(keys, "keys"));
      for (Conventions each : all) {
        each.titleKeys = copy;
      }
      return this;
    }

    /**
     * Replaces the keys that hold the date.
     *
     * @param keys the keys, the first of which is written; copied
     * @return this builder
     */
    public Builder dateKeys(List<String> keys) {
      List<String> copy = List.copyOf(Objects.requireNonNull(keys, "keys"));
      for (Conventions each : all) {
        each.dateKeys = copy;
      }
      return this;
    }

    /**
     * Replaces the keys that hold the number.
     *
     * @param keys the keys, the first of which is written; copied
     * @return this builder
     */
    public Builder numberKeys(List<String> keys) {
      List<String> copy = List.copyOf(Objects.requireNonNull(keys, "keys"));
      for (Conventions each : all) {
        each.numberKeys = copy;
      }
      return this;
    }

    /**
     * Replaces the keys that hold the newsletter's name.
     *
     * @param keys the keys, the first of which is written; copied
     * @return this builder
     */
    public Builder publicationKeys(List<String> keys) {
      List<String> copy = List.copyOf(Objects.requireNonNull(keys, "keys"));
      for (Conventions each : all) {
        each.publicationKeys = copy;
      }
      return this;
    }

    /**
     * Replaces what tells a section's kind.
     *
     * @param rules the rules in their order, copied
     * @return this builder
     */
    public Builder headingRules(List<HeadingRule> rules) {
      List<HeadingRule> copy = List.copyOf(Objects.requireNonNull(rules, "rules"));
      for (Conventions each : all) {
        each.headingRules = copy;
      }
      return this;
    }

    /**
     * Adds a rule before the others, so that it counts first.
     *
     * @param rule the rule
     * @return this builder
     */
    public Builder addHeadingRule(HeadingRule rule) {
      Objects.requireNonNull(rule, "rule");
      for (Conventions each : all) {
        List<HeadingRule> rules = new ArrayList<>(each.headingRules.size() + 1);
        rules.add(rule);
        rules.addAll(each.headingRules);
        each.headingRules = List.copyOf(rules);
      }
      return this;
    }

    /**
     * Sets up to which level a heading that begins with {@code #} opens a section.
     *
     * @param level a number from 0, where none does, to 6
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder sectionLevel(int level) {
      if (level < 0 || level > 6) {
        throw new IllegalArgumentException("level must be from 0 to 6: " + level);
      }
      for (Conventions each : all) {
        each.sectionLevel = level;
      }
      return this;
    }

    /**
     * Replaces what links look like, besides those of Markdown.
     *
     * @param styles the styles, copied
     * @return this builder
     */
    public Builder linkStyles(List<LinkStyle> styles) {
      List<LinkStyle> copy = List.copyOf(Objects.requireNonNull(styles, "styles"));
      for (Conventions each : all) {
        each.linkStyles = copy;
      }
      return this;
    }

    /**
     * Replaces how paragraphs begin that are no part of the issue.
     *
     * @param phrases the phrases, none of them blank; copied
     * @return this builder
     * @throws IllegalArgumentException if one is blank
     */
    public Builder footerPhrases(List<String> phrases) {
      List<String> copy = List.copyOf(Objects.requireNonNull(phrases, "phrases"));
      if (copy.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException("phrases must not be blank: " + copy);
      }
      for (Conventions each : all) {
        each.footerPhrases = copy;
      }
      return this;
    }

    /**
     * Sets how many empty lines begin a new entry.
     *
     * @param lines a number from 1
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public Builder entryGap(int lines) {
      requireAtLeast(1, lines);
      for (Conventions each : all) {
        each.entryGap = lines;
      }
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
      requireAtLeast(0, lines);
      for (Conventions each : all) {
        each.linkGap = lines;
      }
      return this;
    }

    /**
     * Sets how many empty lines before an issue's last entry make it the closing.
     *
     * @param lines a number from 1; or 0 if issues have no closing
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public Builder closingGap(int lines) {
      requireAtLeast(0, lines);
      for (Conventions each : all) {
        each.closingGap = lines;
      }
      return this;
    }

    private static void requireAtLeast(int least, int lines) {
      if (lines < least) {
        throw new IllegalArgumentException("lines must be at least " + least + ": " + lines);
      }
    }

    /**
     * The dialect.
     *
     * @return an immutable value
     */
    public Dialect build() {
      return new Dialect(new Conventions(parts));
    }
  }
}
