/**
 * Archives of issues as RSS, Atom and JSON feeds, with ids that stay the same whenever the feed is
 * made. Start from {@link io.github.linkletter.feed.FeedRenderer}.
 *
 * <pre>{@code
 * FeedInfo info =
 *     FeedInfo.builder("Link Weekly", URI.create("https://example.com/"), "Links, weekly.")
 *         .permalink("https://example.com/issues/{number}")
 *         .build();
 * FeedRenderer.atom(info).latest(20).render(issues, Path.of("feed.xml"));
 * }</pre>
 */
@NullMarked
package io.github.linkletter.feed;

import org.jspecify.annotations.NullMarked;
