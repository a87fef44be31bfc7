package io.github.linkletter.internal.feed;

import io.github.linkletter.feed.FeedInfo;
import io.github.linkletter.feed.FeedRenderer;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.render.Renderer;
import io.github.linkletter.render.RendererConfig;
import io.github.linkletter.render.RendererProvider;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * Makes {@link FeedRenderer#rss} by its name, {@code rss}. Options: {@code title}, {@code site} and
 * {@code description}, which are required, and {@code self}, {@code language}, {@code author},
 * {@code permalink} and {@code last-built}, as in {@link FeedInfo.Builder}.
 */
public final class RssProvider implements RendererProvider {
  private static final Set<String> OPTIONS =
      Set.of(
          "title", "site", "description", "self", "language", "author", "permalink", "last-built");

  /** For {@link java.util.ServiceLoader}. */
  public RssProvider() {}

  @Override
  public String id() {
    return "rss";
  }

  @Override
  public Renderer create(RendererConfig config) {
    config.requireOnly(OPTIONS);
    FeedInfo.Builder info =
        FeedInfo.builder(
            required(config, "title"),
            URI.create(required(config, "site")),
            required(config, "description"));
    config.option("self").map(URI::create).ifPresent(info::self);
    config.option("language").ifPresent(info::language);
    config.option("author").ifPresent(info::author);
    config.option("permalink").ifPresent(info::permalink);
    config.option("last-built").map(RssProvider::moment).ifPresent(info::lastBuilt);
    return FeedRenderer.rss(info.build());
  }

  private static String required(RendererConfig config, String name) {
    return config
        .option(name)
        .orElseThrow(() -> new IllegalArgumentException("option \"" + name + "\" must be set"));
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
