package io.github.linkletter.internal.feed;

import io.github.linkletter.feed.FeedInfo;
import io.github.linkletter.feed.FeedRenderer;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.render.Renderer;
import io.github.linkletter.render.RendererConfig;
import io.github.linkletter.render.RendererProvider;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes a {@link FeedRenderer} by its name. Options: {@code title}, {@code site} and {@code
 * description}, which are required, and {@code self}, {@code language}, {@code author}, {@code
 * permalink}, {@code last-built}, {@code id}, {@code base}, {@code icon}, {@code logo}, {@code hub}
 * and {@code categories}, joined by commas, as in {@link FeedInfo.Builder}; {@code latest}, a
 * number; {@code items}, which is {@code issues} or {@code entries}; and {@code sponsored}, which
 * is {@code keep} or {@code omit}.
 */
public abstract sealed class FeedProvider implements RendererProvider
    permits RssProvider, AtomProvider, JsonFeedProvider {
  private static final Set<String> OPTIONS =
      Set.of(
          "title",
          "site",
          "description",
          "self",
          "language",
          "author",
          "permalink",
          "last-built",
          "id",
          "base",
          "icon",
          "logo",
          "hub",
          "categories",
          "latest",
          "items",
          "sponsored");

  private final String id;
  private final Function<FeedInfo, FeedRenderer> factory;

  FeedProvider(String id, Function<FeedInfo, FeedRenderer> factory) {
    this.id = id;
    this.factory = factory;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Renderer create(RendererConfig config) {
    config.requireOnly(OPTIONS);
    FeedRenderer renderer = factory.apply(info(config));
    if (config.option("latest").isPresent()) {
      renderer = renderer.latest(number(config.option("latest").get()));
    }
    if (second(config, "items", "issues", "entries")) {
      renderer = renderer.itemPerEntry();
    }
    return second(config, "sponsored", "keep", "omit") ? renderer.withoutSponsored() : renderer;
  }

  private static FeedInfo info(RendererConfig config) {
    FeedInfo.Builder info =
        FeedInfo.builder(
            required(config, "title"),
            URI.create(required(config, "site")),
            required(config, "description"));
    config.option("self").map(URI::create).ifPresent(info::self);
    config.option("language").ifPresent(info::language);
    config.option("author").ifPresent(info::author);
    config.option("permalink").ifPresent(info::permalink);
    config.option("last-built").map(FeedProvider::moment).ifPresent(info::lastBuilt);
    config.option("id").map(URI::create).ifPresent(info::id);
    config.option("base").map(URI::create).ifPresent(info::base);
    config.option("icon").map(URI::create).ifPresent(info::icon);
    config.option("logo").map(URI::create).ifPresent(info::logo);
    config.option("hub").map(URI::create).ifPresent(info::hub);
    config
        .option("categories")
        .map(words -> Arrays.asList(words.split(",", -1)))
        .ifPresent(info::categories);
    return info.build();
  }

  private static String required(RendererConfig config, String name) {
    return config
        .option(name)
        .orElseThrow(() -> new IllegalArgumentException("option \"" + name + "\" must be set"));
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("option \"latest\" must be a number: \"" + text + "\"", e);
    }
  }

  /** Whether an option has the second of its two values; the first is the default. */
  private static boolean second(RendererConfig config, String name, String first, String second) {
    String value = config.option(name).orElse(first);
    if (!value.equals(first) && !value.equals(second)) {
      throw new IllegalArgumentException(
          "option \""
              + name
              + "\" must be \""
              + first
              + "\" or \""
              + second
              + "\": \""
              + value
              + "\"");
    }
    return value.equals(second);
  }

  private static OffsetDateTime moment(String text) {
    return PublicationDate.parse(text)
        .flatMap(PublicationDate::toOffsetDateTime)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "option \"last-built\" must be like 2015-09-13T12:19:43+01:00: \""
                        + text
                        + "\""));
  }
}
