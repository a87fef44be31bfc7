package io.github.linkletter.feed;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a whole archive as a feed of several documents (RFC 5005, section 4): one that subscribers
 * read, with the newest issues, and archives that lead back from it to the first.
 *
 * <pre>{@code
 * FeedRenderer.atom(info).paged(50).write(issues, Path.of("public"));
 * }</pre>
 *
 * <p>With {@code https://example.com/feed.xml} for {@link FeedInfo#self} there are
 *
 * <ul>
 *   <li>{@code feed.xml}: the newest issues, as many as a document holds, with a link {@code
 *       prev-archive} to the newest archive;
 *   <li>{@code feed-1.xml}, the oldest issues, {@code feed-2.xml} and so on: archives, each full,
 *       with {@code fh:archive} and links {@code current}, {@code prev-archive} and {@code
 *       next-archive}.
 * </ul>
 *
 * <p>Issues stand in the order of {@link FeedRenderer#latest}, newest first. As issues come in, an
 * archive stays as it is, but that the newest one gets its {@code next-archive} when there is
 * another; it doesn't say when it was built. So that a full archive never changes, the first
 * document repeats what the newest archive has of the newest issues; readers know them by their
 * ids. JSON Feed, which knows no archives, has {@code next_url} for {@code prev-archive} and
 * nothing for the others.
 *
 * <p>Immutable and thread-safe. All issues are held in memory while they are written.
 */
public final class PagedFeed {
  private final FeedRenderer feed;
  private final URI self;
  private final int size;

  PagedFeed(FeedRenderer feed, Optional<URI> self, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("size must be at least 1: " + size);
    }
    this.feed = feed;
    this.self =
        self.filter(address -> name(address).matches("[A-Za-z0-9_-][A-Za-z0-9._-]*"))
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "self must be the URL of a file, such as https://example.com/feed.xml: "
                            + self.map(URI::toString).orElse("none is set")));
    this.size = size;
  }

  private static String name(URI address) {
    String path = Objects.requireNonNullElse(address.getRawPath(), "");
    boolean plain = address.getRawQuery() == null && address.getRawFragment() == null;
    return plain ? path.substring(path.lastIndexOf('/') + 1) : "";
  }

  /** The address of an archive; the first has the number 1. */
  private URI archive(int number) {
    String name = name(self);
    int point = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
    return self.resolve(name.substring(0, point) + "-" + number + name.substring(point));
  }

  private Optional<URI> archive(int number, int count) {
    return number >= 1 && number <= count ? Optional.of(archive(number)) : Optional.empty();
  }

  /**
   * Writes all documents. Each file appears whole or not at all, the archives first and the
   * document for subscribers last, so that no link leads nowhere.
   *
   * @param issues the issues in any order; iterated once
   * @param folder where the files go; it must exist
   * @return what there is to say about all documents, once each
   * @throws IOException if a file can't be written
   */
  public RenderReport write(Iterable<ArchivedIssue> issues, Path folder) throws IOException {
    Objects.requireNonNull(issues, "issues");
    Objects.requireNonNull(folder, "folder");
    List<ArchivedIssue> oldestFirst = new ArrayList<>(feed.newest(issues, Integer.MAX_VALUE));
    Collections.reverse(oldestFirst);
    int count = Math.max(0, (oldestFirst.size() - 1) / size);
    Set<Diagnostic> found = new LinkedHashSet<>();
    for (int number = 1; number <= count; number++) {
      FeedHead.Place place =
          new FeedHead.Place(
              Optional.of(self), archive(number - 1, count), archive(number + 1, count));
      List<ArchivedIssue> page = oldestFirst.subList((number - 1) * size, number * size);
      found.addAll(write(page, archive(number), place, folder));
    }
    FeedHead.Place first =
        new FeedHead.Place(Optional.empty(), archive(count, count), Optional.empty());
    int end = oldestFirst.size();
    found.addAll(write(oldestFirst.subList(Math.max(0, end - size), end), self, first, folder));
    return new RenderReport(List.copyOf(found));
  }

  private List<Diagnostic> write(
      List<ArchivedIssue> page, URI address, FeedHead.Place place, Path folder) throws IOException {
    return feed.at(address, place)
        .latest(size)
        .render(page, folder.resolve(name(address)))
        .diagnostics();
  }

  @Override
  public String toString() {
    return "PagedFeed[" + self + ", " + size + "]";
  }
}
