package io.github.linkletter.command;

import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.html.HtmlSite;
import io.github.linkletter.html.PageLinks;
import io.github.linkletter.html.TextRenderer;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code linkletter html}. */
@Command(
    name = "html",
    description = "Converts issues to HTML: a file for each, and for pages an index of all.",
    mixinStandardHelpOptions = true,
    footer =
        "%nFiles are named after day and number, as 2015-09-13-245.html. Beside each e-mail lies"
            + " its text, as 2015-09-13-245.txt. Each file appears whole or not at all.")
final class HtmlCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.page;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Write into DIR, which is made if it isn't there.")
  private Path output = Path.of("");

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The URL that DIR will have, ending in a slash: for canonical links.")
  private @Nullable URI url;

  @Option(
      names = "--feed",
      paramLabel = "URL",
      description =
          "A feed that pages lead to, relative to DIR or absolute. Its name says its format: .atom,"
              + " .json, or any other for RSS. May be repeated.")
  private List<URI> feeds = List.of();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders of issues.")
  private List<Path> paths = List.of();

  HtmlCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The formats, in the words of the command line. */
  private enum Format {
    page,
    fragment,
    email
  }

  @Override
  public Integer call() {
    HtmlSite site = site(HtmlRenderer.page());
    Overlap.refuseFolder(
        commandSpec(), output, paths, name -> name.endsWith(".html") || name.endsWith(".txt"));
    return new Conversion(terminal).run(paths, output, issues -> write(site, issues));
  }

  private RenderReport write(HtmlSite site, Iterable<ArchivedIssue> archived) throws IOException {
    List<ArchivedIssue> issues = new ArrayList<>();
    archived.forEach(issues::add);
    HtmlSite linked = feeds.isEmpty() ? site : site(HtmlRenderer.page().with(feeds(issues)));
    List<HtmlSite.WrittenFile> files = linked.write(issues, output);
    if (format == Format.email) {
      writeTexts(issues, files);
    }
    report(files);
    return RenderReport.clean();
  }

  private CommandSpec commandSpec() {
    return Objects.requireNonNull(spec, "spec");
  }

  private PageLinks feeds(List<ArchivedIssue> issues) {
    String title =
        issues.stream()
            .flatMap(archived -> archived.issue().publication().stream())
            .findFirst()
            .orElse("Feed");
    PageLinks links = PageLinks.none();
    for (URI feed : feeds) {
      links = links.withFeed(feed.toString(), title, mediaType(feed));
    }
    return links;
  }

  private static String mediaType(URI feed) {
    String path = Objects.requireNonNullElse(feed.getPath(), "");
    return path.endsWith(".atom")
        ? "application/atom+xml"
        : path.endsWith(".json") ? "application/feed+json" : "application/rss+xml";
  }

  private HtmlSite site(HtmlRenderer page) {
    if (feeds.stream().anyMatch(feed -> feed.toString().isEmpty())) {
      throw new ParameterException(
          commandSpec().commandLine(), "Invalid value for option '--feed': a URL can't be empty");
    }
    HtmlSite site =
        HtmlSite.of(
            switch (format) {
              case page -> page;
              case fragment -> HtmlRenderer.fragment();
              case email -> HtmlRenderer.email();
            });
    try {
      return url == null ? site : site.withUrl(url);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          commandSpec().commandLine(),
          "Invalid value for option '--url': " + Converters.reason(e),
          e);
    }
  }

  private void writeTexts(List<ArchivedIssue> issues, List<HtmlSite.WrittenFile> files)
      throws IOException {
    for (int i = 0; i < files.size(); i++) {
      String name = files.get(i).name();
      String text = name.substring(0, name.lastIndexOf('.')) + ".txt";
      TextRenderer.mail().render(issues.get(i).issue(), output.resolve(text));
    }
  }

  private void report(List<HtmlSite.WrittenFile> files) {
    for (HtmlSite.WrittenFile file : files) {
      file.report()
          .diagnostics()
          .forEach(
              found ->
                  terminal.report(
                      output.resolve(file.name())
                          + ": "
                          + found.severity()
                          + ": "
                          + found.message()
                          + " ["
                          + found.code()
                          + "]"));
    }
  }
}
