package io.github.linkletter.mail;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.mail.Mail;
import io.github.linkletter.internal.mail.Mbox;
import io.github.linkletter.internal.mail.UnreadableMailException;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.IssueReader;
import io.github.linkletter.source.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Reads mails (RFC 5322 with MIME), one in a file or many in an mbox file.
 *
 * <pre>{@code
 * IssueDocument document = new MailReader().read(Source.read(Path.of("245.eml")));
 * }</pre>
 *
 * <p>Of a mail's parts the first of plain text is read that is no attachment; where there is none,
 * the first of HTML, made plain text. A part whose header names no transfer encoding is taken for
 * quoted-printable, as far as it can be. The issue's date is the moment of the Date header, and all
 * header fields but that one are its metadata, by their names in lower case. Where the text has no
 * title, the subject is it.
 *
 * <p>The document's source is the mail as received, and places in it are true: a character of the
 * decoded text is where its encoded form begins, and text made from HTML where its tags stand.
 *
 * <p>The mails of an mbox file {@code all.mbox} are read one by one, as sources named {@code
 * all.mbox#1}, {@code all.mbox#2} and so on; lines count from the beginning of each mail.
 *
 * <p>A mail without text, with more than 1000 header fields, or with one longer than 64 KiB, has
 * the error {@code unreadable-mail}; one larger than the parser's limit {@code too-large}. Parts
 * nested deeper than 16, and those behind the 1000th, are not read.
 *
 * <p>Immutable and thread-safe.
 */
public final class MailReader implements IssueReader {
  private static final Set<String> FIELDS =
      Set.of("subject", "date", "from", "to", "received", "return-path", "message-id");

  private static final int FROM_LENGTH = 6;

  private final IssueParser parser;

  /** The reader for {@link java.util.ServiceLoader}: of {@link Dialect#plainText()}. */
  public MailReader() {
    this(IssueParser.builder().dialect(Dialect.plainText()).build());
  }

  private MailReader(IssueParser parser) {
    this.parser = parser;
  }

  /**
   * A reader with other conventions or limits.
   *
   * @param parser the parser for the decoded text, whose limit for the size of a source is also
   *     that for the mail
   * @return the reader
   */
  public static MailReader of(IssueParser parser) {
    return new MailReader(Objects.requireNonNull(parser, "parser"));
  }

  @Override
  public String name() {
    return "mail";
  }

  /**
   * Whether a file begins as a mail does: with header fields, one of which every mail may have, or
   * with the line that begins an mbox file. Its name doesn't matter.
   */
  @Override
  public boolean takes(String fileName, byte[] beginning) {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(beginning, "beginning");
    String text = new String(beginning, StandardCharsets.ISO_8859_1);
    boolean known = false;
    int at = Mbox.begins(beginning) ? text.indexOf('\n') + 1 : 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
      if (line.isEmpty()) {
        return known;
      }
      boolean folded = text.charAt(at) == ' ' || text.charAt(at) == '\t';
      int colon = line.indexOf(':');
      boolean cut = end < 0 && text.length() == BEGINNING;
      if (!folded && !cut && !isName(line, colon)) {
        return false;
      }
      known |=
          !folded
              && colon > 0
              && FIELDS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT));
      at = end < 0 ? text.length() : end + 1;
    }
    return known;
  }

  private static boolean isName(String line, int end) {
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (c <= ' ' || c >= 0x7F) {
        return false;
      }
    }
    return end > 0;
  }

  @Override
  public int maxSize() {
    return parser.maxSize();
  }

  @Override
  public Iterator<Source> sources(String name, InputStream in) throws IOException {
    InputStream marked = in.markSupported() ? in : new BufferedInputStream(in);
    marked.mark(FROM_LENGTH);
    byte[] beginning = marked.readNBytes(FROM_LENGTH);
    marked.reset();
    return Mbox.begins(beginning)
        ? new Mbox(name, marked, maxSize())
        : IssueReader.super.sources(name, marked);
  }

  @Override
  public IssueDocument read(Source source) {
    Dialect dialect = parser.dialect();
    if (source.size() > maxSize()) {
      return IssueDocument.unread(
          source,
          dialect,
          Diagnostic.of(
              DiagnosticCode.TOO_LARGE, "The mail is larger than " + maxSize() + " bytes."));
    }
    try {
      byte[] bytes = source.bytes();
      return new MailDocument(source, bytes, Mail.read(bytes), parser).read();
    } catch (UnreadableMailException e) {
      return IssueDocument.unread(
          source, dialect, Diagnostic.of(DiagnosticCode.UNREADABLE_MAIL, e.reason()));
    }
  }
}
