package io.github.linkletter.mail;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.mail.Mail;
import io.github.linkletter.internal.mail.UnreadableMailException;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Section;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.source.Source;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Converts the newsletter's mails to posts, text to text, as its archive was made: the result is
 * the archive's own post, byte for byte.
 *
 * <pre>{@code
 * Post post = MailToPost.standard().convert(Source.read(mail)).post().orElseThrow();
 * Files.writeString(folder.resolve(post.fileName()), post.text());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class MailToPost {
  /** The archive's time zone, in which posts are dated and named. */
  public static final ZoneId ARCHIVE_ZONE = ZoneId.of("Europe/London");

  private static final MailToPost STANDARD = new MailToPost(ARCHIVE_ZONE);

  private final ZoneId zone;
  private final MailReader reader = new MailReader();
  private final IssueParser parser = IssueParser.standard();

  private MailToPost(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * The converter that dates posts in {@link #ARCHIVE_ZONE}.
   *
   * @return the converter
   */
  public static MailToPost standard() {
    return STANDARD;
  }

  /**
   * A converter that dates posts in another zone.
   *
   * @param newZone the time zone
   * @return the converter
   */
  public MailToPost withZone(ZoneId newZone) {
    return new MailToPost(Objects.requireNonNull(newZone, "newZone"));
  }

  /**
   * What became of a mail.
   *
   * @param post the post; empty if the mail can't be one
   * @param diagnostics why not, as an error; or where post and mail don't read the same, as
   *     warnings
   */
  public record Result(Optional<Post> post, List<Diagnostic> diagnostics) {
    /**
     * Copies the list.
     *
     * @param post the post; empty if the mail can't be one
     * @param diagnostics why not, as an error; or where post and mail don't read the same, as
     *     warnings
     */
    public Result {
      Objects.requireNonNull(post, "post");
      diagnostics = List.copyOf(Objects.requireNonNull(diagnostics, "diagnostics"));
    }
  }

  /**
   * Converts a mail. The post's text is that of the mail but for the title, which goes into front
   * matter with the date, the links, which get their Markdown, and the footer, which goes. The
   * number in the file's name is the subject's, or where it has none the title's. The post is read
   * back and compared with the mail.
   *
   * @param mail the mail as received
   * @return the post, or why there is none
   */
  public Result convert(Source mail) {
    IssueDocument read = reader.read(Objects.requireNonNull(mail, "mail"));
    if (read.hasErrors()) {
      return failed(read.diagnostics().get(0));
    }
    Mail decoded;
    try {
      decoded = Mail.read(mail.bytes());
    } catch (UnreadableMailException e) {
      return failed(Diagnostic.of(DiagnosticCode.UNREADABLE_MAIL, e.reason()));
    }
    Optional<OffsetDateTime> sent = decoded.date();
    OptionalInt inSubject =
        decoded
            .headers()
            .first("subject")
            .map(subject -> MailDocument.readTitle(subject).number())
            .orElse(OptionalInt.empty());
    OptionalInt number = inSubject.isPresent() ? inSubject : read.issue().number();
    Optional<PostText> text = PostText.of(decoded.text().text());
    if (sent.isEmpty() || number.isEmpty() || text.isEmpty()) {
      String missing = sent.isEmpty() ? "date" : number.isEmpty() ? "number" : "title in its text";
      return failed(
          Diagnostic.of(
              DiagnosticCode.UNREADABLE_MAIL, "The mail has no " + missing + " for a post."));
    }
    OffsetDateTime date = sent.get().atZoneSameInstant(zone).toOffsetDateTime();
    Post post =
        new Post(date.toLocalDate() + "-" + number.getAsInt() + ".md", text.get().withDate(date));
    return new Result(Optional.of(post), verify(read.issue(), post));
  }

  private static Result failed(Diagnostic reason) {
    return new Result(Optional.empty(), List.of(reason));
  }

  /** Says where the post doesn't read as the mail does. */
  private List<Diagnostic> verify(Issue mail, Post post) {
    Issue issue = parser.parse(Source.of(post.fileName(), post.text())).issue();
    List<Diagnostic> differences = new ArrayList<>();
    compare("title", mail.title(), issue.title(), differences);
    compare("number", mail.number(), issue.number(), differences);
    boolean sameDate =
        mail.date().isPresent()
            && issue.date().isPresent()
            && mail.date().get().sameInstant(issue.date().get());
    compare("date", true, sameDate, differences);
    compare("sections", titles(mail), titles(issue), differences);
    compare("links", links(mail), links(issue), differences);
    return differences;
  }

  private static void compare(String what, Object mail, Object post, List<Diagnostic> differences) {
    if (!mail.equals(post)) {
      differences.add(
          Diagnostic.of(
              DiagnosticCode.CONVERSION_DIFFERS,
              "The " + what + " of the post and the mail differ."));
    }
  }

  private static List<String> titles(Issue issue) {
    return issue.sections().stream().map(Section::title).toList();
  }

  /** All URLs, without the punctuation that posts take into them. */
  private static List<String> links(Issue issue) {
    List<String> links = new ArrayList<>();
    Stream.concat(issue.entries(), issue.closing().stream())
        .forEach(entry -> entry.allLinks().stream().map(Link::url).forEach(links::add));
    links.replaceAll(PostText::withoutPunctuation);
    return links;
  }
}
