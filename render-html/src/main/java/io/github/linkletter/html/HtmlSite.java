package io.github.linkletter.html;

import static java.util.Comparator.comparing;

import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes an archive as a folder of HTML files: one for each issue, and {@code index.html}, which
 * lists all, newest first and by year.
 *
 * <pre>{@code
 * HtmlSite.of(HtmlRenderer.page()).write(issues, Path.of("site"));
 * }</pre>
 *
 * <p><b>Names.</b> An issue's file is named after its day and number, as {@code
 * 2015-09-13-245.html}, or after the one that it has; without either it is {@code issue.html}. So
 * the name stays when the archive grows or a title is corrected. Where two would be the same, the
 * later one in the order of the archive gets {@code -2} behind it, and so on.
 *
 * <p><b>Order.</b> Issues follow each other by day, then by number, then in the order of the
 * archive; what has no day comes before everything else. Pages link to the ones before and after.
 *
 * <p>Each file appears whole or not at all, the index last. Files that are there and have other
 * names are left alone. The models of all issues are held in memory until the end, since the first
 * page already needs to know what follows.
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlSite {
  /** The name of the file that lists all issues. */
  public static final String INDEX = "index.html";

  private static final Comparator<Issue> BY_DAY =
      comparing(issue -> issue.date().map(PublicationDate::day).orElse(LocalDate.MIN));

  private static final Comparator<Issue> OLDEST_FIRST =
      BY_DAY.thenComparing(issue -> issue.number().orElse(-1));

  private final HtmlRenderer renderer;
  private final Optional<URI> url;

  private HtmlSite(HtmlRenderer renderer, Optional<URI> url) {
    this.renderer = renderer;
    this.url = url;
  }

  /**
   * A site of what a renderer writes. Only sites of pages have an index; it has the renderer's
   * labels, stylesheet, hooks and feeds.
   *
   * @param renderer the renderer of the issues; its links are replaced, but for the feeds
   * @return the site
   */
  public static HtmlSite of(HtmlRenderer renderer) {
    return new HtmlSite(Objects.requireNonNull(renderer, "renderer"), Optional.empty());
  }

  /**
   * The same site at a URL, so that all pages have canonical links and Open Graph properties.
   *
   * @param baseUrl the URL of the folder, an absolute {@code http} or {@code https} URL that ends
   *     in a slash
   * @return the changed site
   * @throws IllegalArgumentException if the URL is of another kind
   */
  public HtmlSite withUrl(URI baseUrl) {
    PageLinks.none().withUrl(Objects.requireNonNull(baseUrl, "baseUrl"));
    if (baseUrl.getPath() == null || !baseUrl.getPath().endsWith("/")) {
      throw new IllegalArgumentException("baseUrl must end in a slash: " + baseUrl);
    }
    return new HtmlSite(renderer, Optional.of(baseUrl));
  }

  /**
   * Writes the files.
   *
   * @param issues the issues in the order of the archive
   * @param folder where the files go; it is made if it isn't there
   * @return the files of the issues in the order of the archive, and what there was to report
   * @throws IOException if a file can't be written; those before it are there
   */
  public List<WrittenFile> write(Iterable<ArchivedIssue> issues, Path folder) throws IOException {
    Objects.requireNonNull(issues, "issues");
    Objects.requireNonNull(folder, "folder");
    List<NamedIssue> named = named(issues);
    List<NamedIssue> ordered = new ArrayList<>(named);
    ordered.sort(comparing(NamedIssue::issue, OLDEST_FIRST));
    Files.createDirectories(folder);
    Options options = renderer.options();
    String title = title(ordered, options.labels);
    RenderReport[] reports = new RenderReport[named.size()];
    for (int i = 0; i < ordered.size(); i++) {
      NamedIssue file = ordered.get(i);
      PageLinks links = at(file.name()).withArchive(INDEX, title);
      if (i > 0) {
        links = links.withPrevious(ordered.get(i - 1).name(), ordered.get(i - 1).title(options));
      }
      if (i + 1 < ordered.size()) {
        links = links.withNext(ordered.get(i + 1).name(), ordered.get(i + 1).title(options));
      }
      reports[file.index()] =
          renderer.with(links).render(file.issue(), folder.resolve(file.name()));
    }
    if (options.form == Form.PAGE) {
      Collections.reverse(ordered);
      Options page = renderer.with(at(INDEX)).options();
      new IndexRenderer(ordered, title, page).render(List.of(), folder.resolve(INDEX));
    }
    List<WrittenFile> written = new ArrayList<>();
    named.forEach(file -> written.add(new WrittenFile(file.name(), reports[file.index()])));
    return List.copyOf(written);
  }

  private PageLinks at(String name) {
    PageLinks links = PageLinks.none();
    for (PageLinks.Feed feed : renderer.options().links.feeds()) {
      links = links.withFeed(feed.href(), feed.title(), feed.mediaType());
    }
    if (url.isEmpty()) {
      return links;
    }
    return links.withUrl(name.equals(INDEX) ? url.get() : url.get().resolve(name));
  }

  /** The name of the newest issue's publication. */
  private static String title(List<NamedIssue> oldestFirst, HtmlLabels labels) {
    for (int i = oldestFirst.size() - 1; i >= 0; i--) {
      Optional<String> publication = oldestFirst.get(i).issue().publication();
      if (publication.isPresent()) {
        return publication.get();
      }
    }
    return labels.archive();
  }

  private static List<NamedIssue> named(Iterable<ArchivedIssue> issues) {
    Set<String> known = new HashSet<>(Set.of(INDEX));
    List<NamedIssue> named = new ArrayList<>();
    for (ArchivedIssue archived : issues) {
      String stem = stem(archived.issue());
      String name = stem + ".html";
      for (int i = 2; !known.add(name); i++) {
        name = stem + "-" + i + ".html";
      }
      named.add(new NamedIssue(archived.issue(), name, named.size()));
    }
    return named;
  }

  private static String stem(Issue issue) {
    List<String> parts = new ArrayList<>();
    issue.date().ifPresent(date -> parts.add(date.day().toString()));
    issue.number().ifPresent(number -> parts.add(Integer.toString(number)));
    return parts.isEmpty() ? "issue" : String.join("-", parts);
  }

  /**
   * A file that was written.
   *
   * @param name the file's name in the folder
   * @param report what the renderer had to say
   */
  public record WrittenFile(String name, RenderReport report) {
    /**
     * Checks the values.
     *
     * @param name the file's name in the folder
     * @param report what the renderer had to say
     */
    public WrittenFile {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(report, "report");
    }
  }
}
