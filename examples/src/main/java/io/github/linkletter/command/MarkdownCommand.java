package io.github.linkletter.command;

import io.github.linkletter.archive.ArchiveItem;
import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.mail.MailToPost;
import io.github.linkletter.mail.Post;
import io.github.linkletter.markdown.MarkdownRenderer;
import io.github.linkletter.markdown.RefusedIssueException;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code linkletter markdown}. */
@Command(
    name = "markdown",
    description = "Writes issues anew as posts, one file each, named by day and number.",
    mixinStandardHelpOptions = true)
final class MarkdownCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final MarkdownRenderer renderer = MarkdownRenderer.of(Dialect.post());
  private final Set<String> written = new HashSet<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description =
          "Write to this folder, which is made if it is not there. It must be no folder that is"
              + " read. Files in it that have a post's name are replaced.")
  private Path output = Path.of("");

  /** The forms that issues can be asked to have. */
  enum Form {
    mail,
    post,
    jekyll,
    textile
  }

  @Option(
      names = "--from",
      paramLabel = "FORM",
      description =
          "Take only issues of this form: ${COMPLETION-CANDIDATES}. Mails become posts text to text,"
              + " as the archive was made; all others are written anew.")
  private @Nullable Form from;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      defaultValue = "Europe/London",
      description = "The time zone in which mails are dated and named. Default: ${DEFAULT-VALUE}.")
  private ZoneId zone = MailToPost.ARCHIVE_ZONE;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders of issues.")
  private List<Path> paths = List.of();

  MarkdownCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    refuseInputFolder();
    Overlap.refuseFolder(spec, output, paths, name -> name.endsWith(".md"));
    Conversion conversion = new Conversion(terminal);
    try (Inputs<ArchiveItem.Parsed> inputs = Inputs.of(paths, terminal)) {
      if (inputs.hasNext()) {
        Files.createDirectories(output);
      } else {
        conversion.sayNothingRead(output);
      }
      boolean failed = false;
      while (inputs.hasNext()) {
        ArchiveItem.Parsed parsed = inputs.next();
        failed |= !write(parsed, inputs.place(parsed));
      }
      conversion.sayDuplicates(inputs.report());
      if (terminal.showsProgress()) {
        terminal.say(Plural.of(written.size(), "post") + " written to " + output + ".");
      }
      return failed ? ExitCode.INPUT : inputs.exitCode();
    } catch (IOException e) {
      conversion.sayFailure(e, output);
      return ExitCode.OUTPUT;
    }
  }

  /** What is read must not be overwritten, and what is written must not be read. */
  private void refuseInputFolder() {
    Path folder = Overlap.real(output);
    for (Path path : paths) {
      Path read = Overlap.real(path);
      Path parent = read.getParent();
      if (Files.isDirectory(read)
          ? folder.startsWith(read)
          : parent != null && folder.equals(parent)) {
        throw new ParameterException(
            spec.commandLine(),
            "Invalid value for option '--output': DIR must be no folder that is read: "
                + output
                + " is where "
                + path
                + " is read");
      }
    }
  }

  private boolean write(ArchiveItem.Parsed parsed, String place) throws IOException {
    if (from == Form.mail) {
      return writeMail(parsed, place);
    }
    Issue issue = parsed.issue();
    String form = parsed.document().dialect().name();
    if (from != null && !form.equals(from.name())) {
      return fail(place, "It is no issue of the form " + from + ".");
    }
    if (issue.date().isEmpty() || issue.number().isEmpty()) {
      String missing = issue.date().isEmpty() ? "date" : "number";
      return fail(place, "It has no " + missing + " to name the post by.");
    }
    String name =
        String.format(
            Locale.ROOT,
            "%s-%d.md",
            issue.date().orElseThrow().day(),
            issue.number().orElseThrow());
    if (!written.add(name)) {
      return fail(place, "Another issue has the day and number of " + name + ".");
    }
    try {
      renderer.render(issue, output.resolve(name));
      return true;
    } catch (RefusedIssueException e) {
      written.remove(name);
      return fail(place, String.valueOf(e.getMessage()));
    }
  }

  private boolean writeMail(ArchiveItem.Parsed parsed, String place) throws IOException {
    MailToPost.Result result =
        MailToPost.standard().withZone(zone).convert(parsed.document().source());
    Post post = result.post().orElse(null);
    if (post == null) {
      return fail(place, result.diagnostics().get(0).message());
    }
    for (Diagnostic difference : result.diagnostics()) {
      terminal.report(place + ": warning: " + difference.message());
    }
    if (!written.add(post.fileName())) {
      return fail(place, "Another issue has the day and number of " + post.fileName() + ".");
    }
    new WholeText(post.text()).render(parsed.issue(), output.resolve(post.fileName()));
    return true;
  }

  /** Writes a text that is known already, in a file that appears whole or not at all. */
  private record WholeText(String text) implements IssueRenderer {
    @Override
    public RenderReport render(Issue issue, Appendable out) throws IOException {
      out.append(text);
      return RenderReport.clean();
    }

    @Override
    public String mediaType() {
      return "text/markdown";
    }
  }

  private boolean fail(String place, String reason) {
    terminal.report(place + ": error: " + reason);
    return false;
  }
}
