package io.github.linkletter.feed;

import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.render.ArchiveRenderer;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Renders archives as feeds: RSS 2.0, Atom 1.0 (RFC 4287) or JSON Feed 1.1.
 *
 * <pre>{@code
 * FeedRenderer.atom(info).latest(20).render(issues, Path.of("feed.xml"));
 * }</pre>
 *
 * <p>Without more there is an item for each issue, in the order of the issues. {@link #latest},
 * {@link #itemPerEntry}, {@link #withoutSponsored} and {@link #withBody} change that.
 *
 * <p><b>Items.</b> Each has, in the words of RSS, Atom and JSON Feed,
 *
 * <ul>
 *   <li>{@code title}: the issue's title, else the publication's name and the number. Atom wants
 *       one, and takes the feed's if there is none;
 *   <li>{@code link}, {@code link rel="alternate"}, {@code url}: the {@linkplain
 *       FeedInfo.Builder#permalink permalink};
 *   <li>{@code description}, {@code summary}, {@code summary}: the beginning of the intro, else of
 *       the first entry that has a text, at most {@link #MAX_SUMMARY} characters of plain text. RSS
 *       takes a description for HTML, so that {@code &}, {@code <} and {@code >} in the text are
 *       written as HTML's references, which are then escaped once more for XML, like everything
 *       else;
 *   <li>{@code category}, {@code category}, {@code tags}: the kinds of the issue's sections, each
 *       once and without {@code general};
 *   <li>{@code guid}, {@code id}, {@code id}: the permalink; else, with a date and a number, a tag
 *       URI (RFC 4151) such as {@code tag:example.com,2015-09-13:issue-245}; else a name-based UUID
 *       of the site's address and what the issue has of number, day and title, or of its text if it
 *       has none of them;
 *   <li>{@code pubDate}, {@code published} and {@code updated}, {@code date_published}: the date in
 *       the issue's own offset. A time without an offset is taken for UTC. A day without a time is
 *       written as noon UTC, which is that day in nearly all zones. Atom wants a date: without one
 *       {@code updated} is the first second of 1970, and {@code MISSING_DATE} is reported;
 *   <li>{@code dc:creator} in RSS: the author, whom the others name once for the whole feed;
 *   <li>{@code media:thumbnail} (Media RSS) in RSS and Atom, {@code image}: the first image on the
 *       web. There are no enclosures: RSS demands their size, which an issue doesn't know;
 *   <li>{@code content:encoded}, {@code content type="html"}, {@code content_html}: the whole
 *       issue, rendered by {@link HtmlRenderer#fragment()} or what {@link #withBody} sets. Relative
 *       URLs are made absolute (RFC 3986, section 5.2) with the feed's {@linkplain
 *       FeedInfo.Builder#base base}.
 * </ul>
 *
 * <p>What is unknown is left out, unless a format demands it. All addresses are written as URIs, in
 * ASCII.
 *
 * <p><b>Reports.</b> They hold what the body's renderer reports, and {@code LONE_SURROGATE} and
 * {@code FORBIDDEN_CHARACTER} for what XML forbids and became U+FFFD elsewhere; JSON Feed has the
 * same texts as the others. Messages begin with the issue's source or number; paths lead into that
 * issue, or to one of its entries that is an item. After {@link #MAX_DIAGNOSTICS} the rest is
 * counted in a {@code MORE_DIAGNOSTICS}.
 *
 * <p>Immutable and thread-safe. The output is the same for the same issues, always, and the memory
 * needed doesn't grow with their number. An Atom feed must say at its beginning when it was
 * updated: unless {@link FeedInfo.Builder#lastBuilt} or {@link #latest} tells, its entries wait in
 * a temporary file.
 */
public final class FeedRenderer implements ArchiveRenderer {
  /** So many diagnostics are reported one by one. */
  public static final int MAX_DIAGNOSTICS = 1000;

  /** So many UTF-16 code units an item's summary has at most. */
  public static final int MAX_SUMMARY = 300;

  /** So many UTF-16 code units the title of an entry's item has at most. */
  public static final int MAX_TITLE = 100;

  private final FeedFormat format;
  private final FeedInfo info;
  private final FeedOptions options;
  private final Optional<FeedHead.Place> place;

  private FeedRenderer(
      FeedFormat format, FeedInfo info, FeedOptions options, Optional<FeedHead.Place> place) {
    this.format = format;
    this.info = info;
    this.options = options;
    this.place = place;
  }

  private static FeedRenderer of(FeedFormat format, FeedInfo info) {
    IssueRenderer body = HtmlRenderer.fragment();
    return new FeedRenderer(
        format,
        Objects.requireNonNull(info, "info"),
        new FeedOptions(body, false, true, OptionalInt.empty()),
        Optional.empty());
  }

  /**
   * Renders RSS 2.0, with the content, Atom, Dublin Core and Media RSS modules for what RSS lacks.
   * The text declares UTF-8, as which it must be stored.
   *
   * @param info what the feed says about itself
   * @return the renderer
   */
  public static FeedRenderer rss(FeedInfo info) {
    return of(FeedFormat.RSS, info);
  }

  /**
   * Renders Atom 1.0 (RFC 4287). The text declares UTF-8, as which it must be stored.
   *
   * <p>The feed's {@code updated} is {@link FeedInfo#lastBuilt}, else the date of its newest item.
   * Its author is that of the info, else the feed's title: Atom wants one.
   *
   * @param info what the feed says about itself
   * @return the renderer
   */
  public static FeedRenderer atom(FeedInfo info) {
    return of(FeedFormat.ATOM, info);
  }

  /**
   * Renders <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>, a member a line.
   *
   * @param info what the feed says about itself; JSON Feed has no place for {@code lastBuilt} and
   *     {@code categories}
   * @return the renderer
   */
  public static FeedRenderer jsonFeed(FeedInfo info) {
    return of(FeedFormat.JSON_FEED, info);
  }

  /**
   * The same renderer with another one for the items' content.
   *
   * @param newBody a renderer that writes HTML to embed; by default {@link HtmlRenderer#fragment()}
   * @return the changed renderer
   */
  public FeedRenderer withBody(IssueRenderer newBody) {
    return with(options.withBody(Objects.requireNonNull(newBody, "newBody")));
  }

  /**
   * The same renderer, but of the newest issues only, newest first. What is newer is told by the
   * date, as a moment, then by the number; of two that are the same in both, the one whose source
   * comes first in the alphabet goes first. Issues without a date come last. Of issues that would
   * have the same id only the first in this order counts, so that no id comes twice.
   *
   * <p>No more than these issues are held in memory, however many pass.
   *
   * @param count how many issues at most, from 1; all their items are written
   * @return the changed renderer
   * @throws IllegalArgumentException if the count is less than 1
   */
  public FeedRenderer latest(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("count must be at least 1: " + count);
    }
    return with(options.latest(count));
  }

  /**
   * The same renderer, but with an item for each entry of each section, in their order. The intro
   * and the closing are no items. Such an item has
   *
   * <ul>
   *   <li>as its title and summary the beginning of the entry's text, at most {@link #MAX_TITLE}
   *       and {@link #MAX_SUMMARY} characters; without a text its link's is the title;
   *   <li>as its link, and {@code external_url}, its first link to the web. The issue's permalink
   *       is the link if there is none, else {@code link rel="related"} in Atom; it is always
   *       {@code url} in JSON Feed;
   *   <li>as its id a name-based UUID of the issue's id and its first link, or of its text if it
   *       has no link. If another entry of the issue has that link too, the later one's id is of
   *       its text as well;
   *   <li>the issue's date, and its section's kind as a category;
   *   <li>as its content an issue that has only that section with only that entry.
   * </ul>
   *
   * @return the changed renderer
   */
  public FeedRenderer itemPerEntry() {
    return with(options.itemPerEntry());
  }

  /**
   * The same renderer, but without what was paid for: sponsored sections, and entries at an issue's
   * end that repeat one of their links. Ids stay the same. Paths of diagnostics lead into what is
   * left.
   *
   * @return the changed renderer
   */
  public FeedRenderer withoutSponsored() {
    return with(options.withoutSponsored());
  }

  /**
   * This feed of a whole archive, in several documents (RFC 5005, section 4). What {@link #latest}
   * sets doesn't matter.
   *
   * @param size how many issues each document has, from 1
   * @return what writes them
   * @throws IllegalArgumentException if the size is less than 1
   * @throws IllegalStateException if {@link FeedInfo#self} isn't the URL of a file whose name has
   *     only letters, digits, hyphens, underscores and points: the others are named after it
   */
  public PagedFeed paged(int size) {
    return new PagedFeed(this, info.self(), size);
  }

  /** This feed as one document of several. */
  FeedRenderer at(URI self, FeedHead.Place newPlace) {
    return new FeedRenderer(
        format, info.toBuilder().self(self).build(), options, Optional.of(newPlace));
  }

  private FeedRenderer with(FeedOptions newOptions) {
    return new FeedRenderer(format, info, newOptions, place);
  }

  /**
   * The media type of what is written.
   *
   * @return {@code application/rss+xml}, {@code application/atom+xml} or {@code
   *     application/feed+json}
   */
  @Override
  public String mediaType() {
    return format.mediaType();
  }

  @Override
  public RenderReport render(Iterable<ArchivedIssue> issues, Appendable out) throws IOException {
    Objects.requireNonNull(issues, "issues");
    Objects.requireNonNull(out, "out");
    if (options.latest().isEmpty()) {
      return write(issues, Optional.empty(), out);
    }
    List<ArchivedIssue> newest = newest(issues, options.latest().getAsInt());
    return write(newest, Optional.of(newestDate(newest)), out);
  }

  /** The newest issues, newest first. */
  List<ArchivedIssue> newest(Iterable<ArchivedIssue> issues, int count) {
    return Newest.of(issues, count, issue -> ItemIds.of(issue, info));
  }

  private static OffsetDateTime newestDate(List<ArchivedIssue> issues) {
    return issues.stream()
        .flatMap(archived -> archived.issue().date().stream())
        .map(FeedDates::moment)
        .max(Comparator.comparing(OffsetDateTime::toInstant))
        .orElse(FeedDates.UNKNOWN);
  }

  private RenderReport write(
      Iterable<ArchivedIssue> issues, Optional<OffsetDateTime> newest, Appendable out)
      throws IOException {
    Findings findings = new Findings();
    try (FeedWriter writer = format.writer(out, findings)) {
      writer.begin(new FeedHead(info, newest, place));
      Items items = new Items(info, options, writer, findings);
      for (ArchivedIssue archived : issues) {
        items.write(archived);
      }
      writer.end();
    }
    return findings.report();
  }
}
