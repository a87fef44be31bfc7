package io.github.linkletter.feed;

import io.github.linkletter.model.Issue;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says about itself, and where its issues are on the web.
 *
 * <pre>{@code
 * FeedInfo info =
 *     FeedInfo.builder("Link Weekly", URI.create("https://example.com/"), "Links, weekly.")
 *         .self(URI.create("https://example.com/feed.xml"))
 *         .permalink("https://example.com/issues/{number}")
 *         .language("en")
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe; {@code info.toBuilder().build().equals(info)}.
 */
public final class FeedInfo {
  private final Builder parts;

  private FeedInfo(Builder parts) {
    this.parts = parts;
  }

  /**
   * A feed with only what every feed must have.
   *
   * @param title the feed's name; not blank
   * @param site the newsletter's address; absolute, with http or https
   * @param description a sentence about the newsletter in plain text, perhaps empty
   * @return the value
   * @throws IllegalArgumentException if the title is blank or the site is no web address
   */
  public static FeedInfo of(String title, URI site, String description) {
    return builder(title, site, description).build();
  }

  /**
   * A builder with what every feed must have.
   *
   * @param title the feed's name; not blank
   * @param site the newsletter's address; absolute, with http or https
   * @param description a sentence about the newsletter in plain text, perhaps empty
   * @return a new builder
   * @throws IllegalArgumentException if the title is blank or the site is no web address
   */
  public static Builder builder(String title, URI site, String description) {
    return new Builder(title, site, description);
  }

  /**
   * A builder with this value's parts.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder(parts);
  }

  /**
   * The feed's name.
   *
   * @return the title, never blank
   */
  public String title() {
    return parts.title;
  }

  /**
   * The newsletter's address.
   *
   * @return an absolute http or https URI
   */
  public URI site() {
    return parts.site;
  }

  /**
   * What the newsletter is about.
   *
   * @return a sentence in plain text, perhaps empty
   */
  public String description() {
    return parts.description;
  }

  /**
   * The feed's own address.
   *
   * @return an absolute http or https URI, or empty if it isn't known
   */
  public Optional<URI> self() {
    return Optional.ofNullable(parts.self);
  }

  /**
   * The language that the newsletter is written in.
   *
   * @return a language tag such as {@code en-GB}, or empty if it isn't known
   */
  public Optional<String> language() {
    return Optional.ofNullable(parts.language);
  }

  /**
   * Who writes the newsletter.
   *
   * @return a name, or empty if it isn't known
   */
  public Optional<String> author() {
    return Optional.ofNullable(parts.author);
  }

  /**
   * How an issue's address is made.
   *
   * @return the template, or empty if issues have no addresses
   */
  public Optional<String> permalink() {
    return Optional.ofNullable(parts.permalink).map(Permalink::template);
  }

  /**
   * An issue's address.
   *
   * @param issue the issue
   * @return the address, or empty if there is no template or the issue lacks what it needs
   */
  public Optional<String> permalinkOf(Issue issue) {
    Objects.requireNonNull(issue, "issue");
    return Optional.ofNullable(parts.permalink).flatMap(permalink -> permalink.of(issue));
  }

  /**
   * When the feed's content last changed.
   *
   * @return the moment, or empty if the feed shall not say
   */
  public Optional<OffsetDateTime> lastBuilt() {
    return Optional.ofNullable(parts.lastBuilt);
  }

  /**
   * What identifies the feed for ever. Atom only.
   *
   * @return an absolute URI; the site's address if nothing else was set
   */
  public URI id() {
    return parts.id == null ? parts.site : parts.id;
  }

  /**
   * What relative URLs in issues are relative to.
   *
   * @return an absolute http or https URI; if empty, it is the issue's permalink, else the site
   */
  public Optional<URI> base() {
    return Optional.ofNullable(parts.base);
  }

  /**
   * The address of a small square picture that stands for the feed. Atom and JSON Feed.
   *
   * @return an absolute http or https URI, or empty if there is none
   */
  public Optional<URI> icon() {
    return Optional.ofNullable(parts.icon);
  }

  /**
   * The address of a larger picture that stands for the feed.
   *
   * @return an absolute http or https URI, or empty if there is none
   */
  public Optional<URI> logo() {
    return Optional.ofNullable(parts.logo);
  }

  /**
   * The address of a hub that tells subscribers of new issues (WebSub).
   *
   * @return an absolute http or https URI, or empty if there is none
   */
  public Optional<URI> hub() {
    return Optional.ofNullable(parts.hub);
  }

  /**
   * What the whole feed is about. RSS and Atom.
   *
   * @return words, perhaps none
   */
  public List<String> categories() {
    return parts.categories;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FeedInfo that
        && parts.title.equals(that.parts.title)
        && parts.site.equals(that.parts.site)
        && parts.description.equals(that.parts.description)
        && Objects.equals(parts.self, that.parts.self)
        && Objects.equals(parts.language, that.parts.language)
        && Objects.equals(parts.author, that.parts.author)
        && Objects.equals(parts.permalink, that.parts.permalink)
        && Objects.equals(parts.lastBuilt, that.parts.lastBuilt)
        && id().equals(that.id())
        && Objects.equals(parts.base, that.parts.base)
        && Objects.equals(parts.icon, that.parts.icon)
        && Objects.equals(parts.logo, that.parts.logo)
        && Objects.equals(parts.hub, that.parts.hub)
        && parts.categories.equals(that.parts.categories);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        parts.title,
        parts.site,
        parts.description,
        parts.self,
        parts.language,
        parts.author,
        parts.permalink,
        parts.lastBuilt,
        id(),
        parts.base,
        parts.icon,
        parts.logo,
        parts.hub,
        parts.categories);
  }

  @Override
  public String toString() {
    return "FeedInfo[" + parts.title + ", " + parts.site + "]";
  }

  /** Builds a {@link FeedInfo}. Not thread-safe. */
  public static final class Builder {
    private String title;
    private URI site;
    private String description;
    private @Nullable URI self;
    private @Nullable String language;
    private @Nullable String author;
    private @Nullable Permalink permalink;
    private @Nullable OffsetDateTime lastBuilt;
    private @Nullable URI id;
    private @Nullable URI base;
    private @Nullable URI icon;
    private @Nullable URI logo;
    private @Nullable URI hub;
    private List<String> categories = List.of();

    private Builder(String title, URI site, String description) {
      this.title = filled(title, "title");
      this.site = address(site, "site");
      this.description = Objects.requireNonNull(description, "description").strip();
    }

    private Builder(Builder other) {
      title = other.title;
      site = other.site;
      description = other.description;
      self = other.self;
      language = other.language;
      author = other.author;
      permalink = other.permalink;
      lastBuilt = other.lastBuilt;
      id = other.id;
      base = other.base;
      icon = other.icon;
      logo = other.logo;
      hub = other.hub;
      categories = other.categories;
    }

    private static String filled(String value, String name) {
      String stripped = Objects.requireNonNull(value, name).strip();
      if (stripped.isEmpty()) {
        throw new IllegalArgumentException(name + " must not be blank: \"" + value + "\"");
      }
      return stripped;
    }

    private static URI address(URI uri, String name) {
      return WebAddress.checked(Objects.requireNonNull(uri, name), name);
    }

    /**
     * Replaces the feed's name.
     *
     * @param newTitle the name; not blank
     * @return this builder
     * @throws IllegalArgumentException if the title is blank
     */
    public Builder title(String newTitle) {
      title = filled(newTitle, "newTitle");
      return this;
    }

    /**
     * Replaces the newsletter's address. Its host is part of the ids of issues without a permalink:
     * readers will show them again when it changes.
     *
     * @param newSite an absolute http or https URI
     * @return this builder
     * @throws IllegalArgumentException if the URI is no web address
     */
    public Builder site(URI newSite) {
      site = address(newSite, "newSite");
      return this;
    }

    /**
     * Replaces the description.
     *
     * @param newDescription a sentence in plain text, perhaps empty
     * @return this builder
     */
    public Builder description(String newDescription) {
      description = Objects.requireNonNull(newDescription, "newDescription").strip();
      return this;
    }

    /**
     * Sets the feed's own address.
     *
     * @param newSelf an absolute http or https URI; none by default
     * @return this builder
     * @throws IllegalArgumentException if the URI is no web address
     */
    public Builder self(URI newSelf) {
      self = address(newSelf, "newSelf");
      return this;
    }

    /**
     * Sets the language.
     *
     * @param tag a language tag (BCP 47) such as {@code en-GB}; none by default
     * @return this builder
     * @throws IllegalArgumentException if the text can be no language tag
     */
    public Builder language(String tag) {
      if (!Objects.requireNonNull(tag, "tag").matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,16}")) {
        throw new IllegalArgumentException("tag must be a language tag: \"" + tag + "\"");
      }
      language = tag;
      return this;
    }

    /**
     * Sets the author.
     *
     * @param name a name; not blank; none by default
     * @return this builder
     * @throws IllegalArgumentException if the name is blank
     */
    public Builder author(String name) {
      author = filled(name, "name");
      return this;
    }

    /**
     * Sets how an issue's address is made. The address is also the issue's id, so that an issue
     * must keep it for ever.
     *
     * @param template an http or https URL with placeholders: {@code {number}}, {@code {date}} as
     *     2015-09-13, {@code {year}}, {@code {month}} and {@code {day}}; it must hold the number or
     *     the whole day; none by default
     * @return this builder
     * @throws IllegalArgumentException if the template is of another form
     */
    public Builder permalink(String template) {
      permalink = new Permalink(Objects.requireNonNull(template, "template"));
      return this;
    }

    /**
     * Sets when the feed's content last changed. A feed never asks the clock.
     *
     * @param moment the moment, in the years 0 to 9999, with an offset of whole minutes; none by
     *     default
     * @return this builder
     * @throws IllegalArgumentException if the moment is another one
     */
    public Builder lastBuilt(OffsetDateTime moment) {
      int year = Objects.requireNonNull(moment, "moment").getYear();
      if (year < 0 || year > 9999) {
        throw new IllegalArgumentException("year must be from 0 to 9999: " + moment);
      }
      if (moment.getOffset().getTotalSeconds() % 60 != 0) {
        throw new IllegalArgumentException("offset must be whole minutes: " + moment);
      }
      lastBuilt = moment;
      return this;
    }

    /**
     * Sets what identifies the feed for ever. Two feeds of one site need different ids.
     *
     * @param newId an absolute URI; the site's address by default
     * @return this builder
     * @throws IllegalArgumentException if the URI is relative
     */
    public Builder id(URI newId) {
      if (!Objects.requireNonNull(newId, "newId").isAbsolute()) {
        throw new IllegalArgumentException("newId must be an absolute URI: " + newId);
      }
      id = newId;
      return this;
    }

    /**
     * Sets what relative URLs in issues are relative to.
     *
     * @param newBase an absolute http or https URI; by default each issue's permalink, else the
     *     site's address
     * @return this builder
     * @throws IllegalArgumentException if the URI is no web address
     */
    public Builder base(URI newBase) {
      base = address(newBase, "newBase");
      return this;
    }

    /**
     * Sets the address of a small square picture.
     *
     * @param newIcon an absolute http or https URI; none by default
     * @return this builder
     * @throws IllegalArgumentException if the URI is no web address
     */
    public Builder icon(URI newIcon) {
      icon = address(newIcon, "newIcon");
      return this;
    }

    /**
     * Sets the address of a larger picture.
     *
     * @param newLogo an absolute http or https URI; none by default
     * @return this builder
     * @throws IllegalArgumentException if the URI is no web address
     */
    public Builder logo(URI newLogo) {
      logo = address(newLogo, "newLogo");
      return this;
    }

    /**
     * Sets the address of the hub.
     *
     * @param newHub an absolute http or https URI; none by default
     * @return this builder
     * @throws IllegalArgumentException if the URI is no web address
     */
    public Builder hub(URI newHub) {
      hub = address(newHub, "newHub");
      return this;
    }

    /**
     * Replaces what the whole feed is about.
     *
     * @param words the categories, none of them blank; none by default
     * @return this builder
     * @throws IllegalArgumentException if one is blank
     */
    public Builder categories(List<String> words) {
      categories =
          Objects.requireNonNull(words, "words").stream()
              .map(word -> filled(word, "words"))
              .toList();
      return this;
    }

    /**
     * The value.
     *
     * @return an immutable value
     */
    public FeedInfo build() {
      return new FeedInfo(new Builder(this));
    }
  }
}
