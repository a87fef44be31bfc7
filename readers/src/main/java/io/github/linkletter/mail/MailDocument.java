package io.github.linkletter.mail;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.mail.Mail;
import io.github.linkletter.internal.mail.RawPlaces;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.Tile;
import io.github.linkletter.source.Source;
import io.github.linkletter.source.SourceSpan;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one decoded mail as a document whose places are those in the mail as received. */
final class MailDocument {
  private static final IssueParser SUBJECTS =
      IssueParser.builder()
          .dialect(
              Dialect.post().toBuilder()
                  .titlePatterns(
                      List.of(
                          "{publication} ISSUE #{number}{text}",
                          "{publication} ISSUE {number}{text}",
                          "ISSUE #{number}{text}",
                          "ISSUE {number}{text}",
                          "{publication} #{number}{text}",
                          "#{number}{text}"))
                  .build())
          .build();

  private final Source source;
  private final Mail mail;
  private final RawPlaces places;
  private final IssueDocument decoded;
  private final Issue.Builder issue;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  MailDocument(Source source, byte[] bytes, Mail mail, IssueParser parser) {
    this.source = source;
    this.mail = mail;
    this.places = new RawPlaces(source, bytes);
    this.decoded = parser.parse(Source.of("", mail.text().text()));
    this.issue = decoded.issue().toBuilder();
  }

  IssueDocument read() {
    mail.problems().forEach(problem -> diagnostics.add(problem.at(header(""))));
    readHead();
    for (Diagnostic diagnostic : decoded.diagnostics()) {
      if (!isSettledByHeader(diagnostic.code())) {
        diagnostics.add(diagnostic.span().map(this::raw).map(diagnostic::at).orElse(diagnostic));
      }
    }
    diagnostics.sort(
        Comparator.comparingInt(
            diagnostic -> diagnostic.span().map(SourceSpan::start).orElse(Integer.MAX_VALUE)));
    return IssueDocument.of(issue.build(), source, decoded.dialect(), tiles(), diagnostics);
  }

  private static boolean isSettledByHeader(DiagnosticCode code) {
    return code == DiagnosticCode.MISSING_TITLE
        || code == DiagnosticCode.MISSING_NUMBER
        || code == DiagnosticCode.MISSING_DATE
        || code == DiagnosticCode.DATE_FROM_ELSEWHERE;
  }

  private void readHead() {
    Issue head = decoded.issue();
    Optional<String> subject = mail.headers().first("subject").filter(text -> !text.isBlank());
    Issue ofSubject = subject.map(MailDocument::readTitle).orElse(Issue.builder().build());
    if (head.title().isEmpty()) {
      subject.ifPresentOrElse(
          issue::title,
          () -> add(DiagnosticCode.MISSING_TITLE, "subject", "The mail has no subject."));
      ofSubject.publication().ifPresent(issue::publication);
    }
    OptionalInt number = head.number().isPresent() ? head.number() : ofSubject.number();
    number.ifPresentOrElse(
        issue::number,
        () -> add(DiagnosticCode.MISSING_NUMBER, "subject", "The issue has no number."));
    if (ofSubject.number().isPresent() && !ofSubject.number().equals(number)) {
      add(
          DiagnosticCode.NUMBER_MISMATCH,
          "subject",
          "The issue's number is "
              + number.getAsInt()
              + " but its subject says "
              + ofSubject.number().getAsInt()
              + ".");
    }
    readDate(head);
    issue.metadata(metadata());
  }

  private void readDate(Issue head) {
    Optional<OffsetDateTime> sent = mail.date();
    if (sent.isEmpty()) {
      add(
          DiagnosticCode.INVALID_MAIL_DATE,
          "date",
          mail.headers()
              .first("date")
              .map(text -> "\"" + text + "\" is no date of a mail.")
              .orElse("The mail has no date."));
      return;
    }
    issue.date(PublicationDate.of(sent.get()));
    Optional<PublicationDate> inTitle = head.date();
    if (inTitle.isPresent() && !inTitle.get().day().equals(sent.get().toLocalDate())) {
      add(
          DiagnosticCode.DATE_MISMATCH,
          "date",
          "The title says " + inTitle.get().day() + " but the mail is of " + sent.get() + ".");
    }
  }

  /** What a subject says as a title. */
  static Issue readTitle(String subject) {
    String quoted = subject.replace("\\", "\\\\").replace("'", "''");
    return SUBJECTS.parse("---\ntitle: '" + quoted + "'\n---\n").issue();
  }

  private Metadata metadata() {
    Metadata.Builder metadata = Metadata.builder();
    mail.headers()
        .values()
        .forEach(
            (name, values) -> {
              if (!name.equals("date") || mail.date().isEmpty()) {
                List<Metadata.Value> texts =
                    values.stream().map(text -> (Metadata.Value) new Metadata.Text(text)).toList();
                metadata.put(name, texts.size() == 1 ? texts.get(0) : new Metadata.Sequence(texts));
              }
            });
    return metadata.build();
  }

  private void add(DiagnosticCode code, String header, String message) {
    diagnostics.add(Diagnostic.of(code, message).at(header(header)));
  }

  /** The line of a header field; the mail's first line where there is none. */
  private SourceSpan header(String name) {
    String text = source.text();
    int end = raw(0);
    int at = name.isEmpty() ? end : 0;
    while (at < end && !text.regionMatches(true, at, name + ":", 0, name.length() + 1)) {
      int lineEnd = text.indexOf('\n', at);
      at = lineEnd < 0 ? end : lineEnd + 1;
    }
    return source.line(at < end ? at : 0);
  }

  private int raw(int offset) {
    return places.of(mail.text().offsets()[offset]);
  }

  private SourceSpan raw(SourceSpan span) {
    return new SourceSpan(raw(span.start()), raw(span.end()));
  }

  private List<Tile> tiles() {
    List<Tile> tiles = new ArrayList<>();
    int at = add(tiles, new Tile(Tile.Kind.ENVELOPE, new SourceSpan(0, raw(0)), Optional.empty()));
    for (Tile tile : decoded.tiles()) {
      SourceSpan span = new SourceSpan(at, Math.max(at, raw(tile.span().end())));
      at = add(tiles, new Tile(tile.kind(), span, tile.path()));
    }
    SourceSpan rest = new SourceSpan(at, source.text().length());
    add(tiles, new Tile(Tile.Kind.ENVELOPE, rest, Optional.empty()));
    return tiles;
  }

  private static int add(List<Tile> tiles, Tile tile) {
    if (tile.span().length() > 0) {
      tiles.add(tile);
    }
    return tile.span().end();
  }
}
