package io.github.linkletter.command;

import io.github.linkletter.feed.FeedInfo;
import io.github.linkletter.model.PublicationDate;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what a feed says about itself. */
final class FeedInfoOptions {
  /** What stands for an address that nobody told; it is reserved for examples. */
  static final URI UNKNOWN_SITE = URI.create("https://example.com/");

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "The feed's name. Default: the first issue's publication.")
  private @Nullable String title;

  @Option(
      names = "--site",
      paramLabel = "URL",
      description = "The newsletter's address. Default: the host of --self.")
  private @Nullable URI site;

  @Option(
      names = "--description",
      paramLabel = "TEXT",
      description = "A sentence about the newsletter. Default: the title.")
  private @Nullable String description;

  @Option(names = "--self", paramLabel = "URL", description = "The feed's own address.")
  private @Nullable URI self;

  @Option(
      names = "--permalink",
      paramLabel = "TEMPLATE",
      description = {
        "How an issue's address is made, such as https://example.com/{number}, with {number},"
            + " {date}, {year}, {month}, {day}. It becomes the issue's id as well."
      })
  private @Nullable String permalink;

  @Option(names = "--language", paramLabel = "TAG", description = "The language, such as en-GB.")
  private @Nullable String language;

  @Option(names = "--author", paramLabel = "NAME", description = "Who writes the newsletter.")
  private @Nullable String author;

  @Option(
      names = "--category",
      paramLabel = "TEXT",
      description = "What the feed is about. May be repeated.")
  private List<String> categories = List.of();

  @Option(names = "--icon", paramLabel = "URL", description = "A small square picture.")
  private @Nullable URI icon;

  @Option(names = "--logo", paramLabel = "URL", description = "A larger picture.")
  private @Nullable URI logo;

  @Option(names = "--hub", paramLabel = "URL", description = "A WebSub hub.")
  private @Nullable URI hub;

  @Option(
      names = "--base",
      paramLabel = "URL",
      description = "What relative URLs in issues are relative to. Default: the permalink or site.")
  private @Nullable URI base;

  @Option(
      names = "--id",
      paramLabel = "URI",
      description = "What identifies an Atom feed. Default: the site.")
  private @Nullable URI id;

  @Option(
      names = "--last-built",
      paramLabel = "DATE",
      description = "When the feed was made, such as 2015-09-13T12:19:43+01:00. Default: not said.")
  private @Nullable String lastBuilt;

  /** Whether ids and addresses have to be made from an address that is nobody's. */
  boolean lackSite() {
    return site == null && self == null;
  }

  /** Whether a page of the feed, all of which are named after {@code --self}, may have a name. */
  boolean mayBePage(String name) {
    String path = self == null || self.getPath() == null ? "" : self.getPath();
    int point = path.lastIndexOf('.');
    return point < 0 || point < path.lastIndexOf('/') || name.endsWith(path.substring(point));
  }

  /**
   * The feed, but for a title that comes from the issues.
   *
   * @throws ParameterException if an option has a value that it can't have
   */
  FeedInfo info() {
    FeedInfo.Builder info = FeedInfo.builder("Newsletter", UNKNOWN_SITE, "");
    set("--self", self, info::self);
    if (self != null && site == null) {
      info.site(self.resolve("/"));
    }
    set("--site", site, info::site);
    set("--title", title, info::title);
    set("--description", description, info::description);
    set("--permalink", permalink, info::permalink);
    set("--language", language, info::language);
    set("--author", author, info::author);
    set("--category", categories, info::categories);
    set("--icon", icon, info::icon);
    set("--logo", logo, info::logo);
    set("--hub", hub, info::hub);
    set("--base", base, info::base);
    set("--id", id, info::id);
    set("--last-built", lastBuilt, text -> info.lastBuilt(moment(text)));
    return info.build();
  }

  /** The feed, named after a publication where no option says more. */
  FeedInfo info(Optional<String> publication) {
    FeedInfo.Builder info = info().toBuilder();
    if (title == null) {
      publication.ifPresent(info::title);
    }
    return description == null ? info.description(info.build().title()).build() : info.build();
  }

  private <T> void set(String option, @Nullable T value, Consumer<T> setter) {
    if (value != null) {
      try {
        setter.accept(value);
      } catch (IllegalArgumentException e) {
        throw wrong("Invalid value for option '" + option + "': " + Converters.reason(e));
      }
    }
  }

  private static OffsetDateTime moment(String text) {
    return PublicationDate.parse(text)
        .flatMap(PublicationDate::toOffsetDateTime)
        .orElseThrow(() -> new IllegalArgumentException("no date with time and offset: " + text));
  }

  /** A usage error. */
  ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
