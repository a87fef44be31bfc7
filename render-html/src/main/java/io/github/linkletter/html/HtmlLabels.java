package io.github.linkletter.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The words that a rendering adds to those of the issue, and how it writes dates.
 *
 * <pre>{@code
 * HtmlLabels german = HtmlLabels.english().toBuilder()
 *     .language("de")
 *     .contents("Inhalt")
 *     .date(day -> day.getDayOfMonth() + ". " + day.getMonthValue() + ". " + day.getYear())
 *     .build();
 * }</pre>
 *
 * <p>Immutable; thread-safe if the function for dates is.
 */
public final class HtmlLabels {
  private static final List<String> MONTHS =
      List.of(
          ("January February March April May June July August September October November"
                  + " December")
              .split(" "));

  private static final HtmlLabels ENGLISH = new Builder().build();

  private final Builder labels;

  private HtmlLabels(Builder labels) {
    this.labels = labels;
  }

  /**
   * English labels, and dates such as {@code 13 September 2015}.
   *
   * @return the labels
   */
  public static HtmlLabels english() {
    return ENGLISH;
  }

  /**
   * A builder with these labels.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return labels.copy();
  }

  /**
   * The language of labels and issues, as a BCP 47 tag, such as {@code en}.
   *
   * @return the language tag
   */
  public String language() {
    return labels.language;
  }

  /**
   * The title of an issue that has none.
   *
   * @return the title
   */
  public String issue() {
    return labels.issue;
  }

  /**
   * The name of the table of contents.
   *
   * @return the name
   */
  public String contents() {
    return labels.contents;
  }

  /**
   * The mark of what somebody paid for.
   *
   * @return the mark
   */
  public String sponsored() {
    return labels.sponsored;
  }

  /**
   * The name of the links to the issues before and after.
   *
   * @return the name
   */
  public String otherIssues() {
    return labels.otherIssues;
  }

  /**
   * What stands before the title of the issue before.
   *
   * @return the label
   */
  public String previous() {
    return labels.previous;
  }

  /**
   * What stands before the title of the issue after.
   *
   * @return the label
   */
  public String next() {
    return labels.next;
  }

  /**
   * What stands before the links to feeds.
   *
   * @return the label
   */
  public String feeds() {
    return labels.feeds;
  }

  /**
   * The link that ends a subscription to e-mails.
   *
   * @return the label
   */
  public String unsubscribe() {
    return labels.unsubscribe;
  }

  /**
   * The title of an archive whose issues name no publication.
   *
   * @return the title
   */
  public String archive() {
    return labels.archive;
  }

  /**
   * The name of the links to the years of an archive.
   *
   * @return the name
   */
  public String years() {
    return labels.years;
  }

  /**
   * The title of those issues of an archive that have no date.
   *
   * @return the title
   */
  public String undated() {
    return labels.undated;
  }

  /**
   * A day as people write it.
   *
   * @param day the day
   * @return the text
   */
  public String date(LocalDate day) {
    return labels.date.apply(Objects.requireNonNull(day, "day"));
  }

  private static String english(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /** Builds {@link HtmlLabels}. Not thread-safe. */
  public static final class Builder {
    private String language = "en";
    private String issue = "Issue";
    private String contents = "Contents";
    private String sponsored = "Advertisement";
    private String otherIssues = "Other issues";
    private String previous = "Previous issue";
    private String next = "Next issue";
    private String feeds = "Feeds";
    private String unsubscribe = "Unsubscribe";
    private String archive = "All issues";
    private String years = "Years";
    private String undated = "Without a date";
    private Function<LocalDate, String> date = HtmlLabels::english;

    private Builder() {}

    private Builder copy() {
      Builder copy = new Builder();
      copy.language = language;
      copy.issue = issue;
      copy.contents = contents;
      copy.sponsored = sponsored;
      copy.otherIssues = otherIssues;
      copy.previous = previous;
      copy.next = next;
      copy.feeds = feeds;
      copy.unsubscribe = unsubscribe;
      copy.archive = archive;
      copy.years = years;
      copy.undated = undated;
      copy.date = date;
      return copy;
    }

    /**
     * The language of labels and issues, as a BCP 47 tag, such as {@code en}.
     *
     * @param tag the language tag; not blank; {@code en} by default
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder language(String tag) {
      language = present(tag, "tag");
      return this;
    }

    /**
     * The title of an issue that has none.
     *
     * @param text the title; not blank; {@code Issue} by default
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder issue(String text) {
      issue = present(text, "text");
      return this;
    }

    /**
     * The name of the table of contents.
     *
     * @param text the name; not blank; {@code Contents} by default
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder contents(String text) {
      contents = present(text, "text");
      return this;
    }

    /**
     * The mark of what somebody paid for.
     *
     * @param text the mark; not blank; {@code Advertisement} by default
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder sponsored(String text) {
      sponsored = present(text, "text");
      return this;
    }

    /**
     * The name of the links to the issues before and after.
     *
     * @param text the name; not blank; {@code Other issues} by default
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder otherIssues(String text) {
      otherIssues = present(text, "text");
      return this;
    }

    /**
     * What stands before the title of the issue before.
     *
     * @param text the label; not blank; {@code Previous issue} by default
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder previous(String text) {
      previous = present(text, "text");
      return this;
    }

    /**
     * What stands before the title of the issue after.
     *
     * @param text the label; not blank; {@code Next issue} by default
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder next(String text) {
      next = present(text, "text");
      return this;
    }

    /**
     * What stands before the links to feeds.
     *
     * @param text the label; not blank; {@code Feeds} by default
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder feeds(String text) {
      feeds = present(text, "text");
      return this;
    }

    /**
     * The link that ends a subscription to e-mails.
     *
     * @param text the label; not blank; {@code Unsubscribe} by default
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder unsubscribe(String text) {
      unsubscribe = present(text, "text");
      return this;
    }

    /**
     * The title of an archive whose issues name no publication.
     *
     * @param text the title; not blank; {@code All issues} by default
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder archive(String text) {
      archive = present(text, "text");
      return this;
    }

    /**
     * The name of the links to the years of an archive.
     *
     * @param text the name; not blank; {@code Years} by default
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder years(String text) {
      years = present(text, "text");
      return this;
    }

    /**
     * The title of those issues of an archive that have no date.
     *
     * @param text the title; not blank; {@code Without a date} by default
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder undated(String text) {
      undated = present(text, "text");
      return this;
    }

    /**
     * How days are written.
     *
     * @param format gives a day's text, the same for the same day
     * @return this builder
     */
    public Builder date(Function<LocalDate, String> format) {
      date = Objects.requireNonNull(format, "format");
      return this;
    }

    private static String present(String value, String name) {
      if (Objects.requireNonNull(value, name).isBlank()) {
        throw new IllegalArgumentException(name + " must not be blank");
      }
      return value;
    }

    /**
     * The labels.
     *
     * @return an immutable value
     */
    public HtmlLabels build() {
      return new HtmlLabels(copy());
    }
  }
}
