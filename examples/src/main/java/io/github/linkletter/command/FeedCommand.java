package io.github.linkletter.command;

import io.github.linkletter.feed.FeedInfo;
import io.github.linkletter.feed.FeedRenderer;
import io.github.linkletter.feed.PagedFeed;
import io.github.linkletter.render.ArchiveRenderer;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code linkletter feed}. */
@Command(
    name = "feed",
    description = "Converts issues to a feed: RSS 2.0, Atom 1.0 or JSON Feed 1.1.",
    mixinStandardHelpOptions = true)
final class FeedCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.rss;

  @Option(
      names = "--latest",
      paramLabel = "N",
      description = "Only the N newest issues, newest first. Default: all, in their files' order.")
  private @Nullable Integer latest;

  @Option(names = "--entries", description = "Make an item of each entry, not of each issue.")
  private boolean entries;

  @Option(names = "--without-sponsored", description = "Leave out what was paid for.")
  private boolean withoutSponsored;

  @Option(
      names = "--pages",
      paramLabel = "N",
      description = {
        "Write the whole archive as documents of N issues that lead to one another (RFC 5005), named"
            + " after --self, into the folder that -o names, which is made if it isn't there."
      })
  private @Nullable Integer pages;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      converter = Output.Converter.class,
      description = "Write to FILE instead of standard output. It appears whole or not at all.")
  private @Nullable Output output;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private FeedInfoOptions feed = new FeedInfoOptions();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders of issues.")
  private List<Path> paths = List.of();

  FeedCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The formats, as the option names them. */
  enum Format {
    rss,
    atom,
    json;

    FeedRenderer renderer(FeedInfo info) {
      return switch (this) {
        case rss -> FeedRenderer.rss(info);
        case atom -> FeedRenderer.atom(info);
        case json -> FeedRenderer.jsonFeed(info);
      };
    }
  }

  @Override
  public Integer call() {
    FeedRenderer renderer = renderer(feed.info());
    Conversion conversion = new Conversion(terminal);
    int exitCode;
    if (pages == null) {
      Path file = output == null ? null : output.file(spec);
      if (file != null) {
        Overlap.refuseFile(spec, file, paths);
      }
      exitCode = conversion.run(paths, new NamedAfterIssues(this), file);
    } else {
      Path folder = folder(renderer, pages);
      int size = pages;
      Overlap.refuseFolder(spec, folder, paths, feed::mayBePage);
      exitCode = conversion.run(paths, folder, issues -> write(issues, size, folder));
    }
    if (feed.lackSite() && exitCode != ExitCode.OUTPUT) {
      terminal.say(
          "there is no --site: ids and addresses are made from "
              + FeedInfoOptions.UNKNOWN_SITE
              + ".");
    }
    return exitCode;
  }

  private FeedRenderer renderer(FeedInfo info) {
    FeedRenderer renderer = format.renderer(info);
    if (latest != null) {
      renderer = renderer.latest(latest);
    }
    renderer = entries ? renderer.itemPerEntry() : renderer;
    return withoutSponsored ? renderer.withoutSponsored() : renderer;
  }

  /** Where pages go, if they can be written as the options say. */
  private Path folder(FeedRenderer renderer, int size) {
    if (output == null || latest != null) {
      throw feed.wrong("Option '--pages' needs '-o' with a folder, and no '--latest'");
    }
    try {
      renderer.paged(size);
    } catch (IllegalArgumentException | IllegalStateException e) {
      String reason = String.valueOf(e.getMessage()).replaceFirst("^self must ", "it must ");
      throw feed.wrong("Invalid value for option '--self', after which pages are named: " + reason);
    }
    return output.path();
  }

  private RenderReport write(Iterable<ArchivedIssue> issues, int size, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    Named named = name(issues);
    PagedFeed paged = named.renderer.paged(size);
    return paged.write(named.issues, folder);
  }

  private record Named(FeedRenderer renderer, Iterable<ArchivedIssue> issues) {}

  /** Looks at the first issue for the feed's title. */
  private Named name(Iterable<ArchivedIssue> issues) {
    Iterator<ArchivedIssue> rest = issues.iterator();
    Optional<ArchivedIssue> first = rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    FeedInfo info = feed.info(first.flatMap(archived -> archived.issue().publication()));
    Iterator<ArchivedIssue> all = Stream.concat(first.stream(), remaining(rest)).iterator();
    return new Named(renderer(info), () -> all);
  }

  private static Stream<ArchivedIssue> remaining(Iterator<ArchivedIssue> issues) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(issues, Spliterator.ORDERED), false);
  }

  private record NamedAfterIssues(FeedCommand command) implements ArchiveRenderer {
    @Override
    public RenderReport render(Iterable<ArchivedIssue> issues, Appendable out) throws IOException {
      Named named = command.name(issues);
      return named.renderer.render(named.issues, out);
    }

    @Override
    public String mediaType() {
      return command.renderer(command.feed.info()).mediaType();
    }
  }
}
