package io.github.linkletter.diagnostic;

import java.util.Locale;

/**
 * What a diagnostic is about. Codes are stable: one that is published keeps its meaning.
 *
 * @see <a href="https://github.com/linkletter/linkletter/blob/main/docs/diagnostics.md">The table
 *     of codes</a>
 */
public enum DiagnosticCode {
  /** A file or folder can't be read. */
  UNREADABLE(Severity.ERROR, "See that it is there, and that you may read it."),
  /** The source is larger than the parser's limit, and was not read. */
  TOO_LARGE(Severity.ERROR, "Split the file, or raise the limit with IssueParser.Builder.maxSize."),
  /** The source is no text. */
  BINARY(Severity.ERROR, "Convert the file to UTF-8 text, or leave it out."),
  /** A mail has no text, or goes beyond a limit. */
  UNREADABLE_MAIL(Severity.ERROR, "See that it is a mail, with a part of text or HTML."),

  /** Bytes that are no UTF-8 became U+FFFD. */
  MALFORMED_TEXT(Severity.WARNING, "Save the file as UTF-8."),
  /** There is no front matter. */
  MISSING_FRONT_MATTER(
      Severity.WARNING, "Begin with a line ---, then title: and date:, then a line ---."),
  /** Front matter has no closing line. */
  UNCLOSED_FRONT_MATTER(Severity.WARNING, "Add a line --- behind the last key."),
  /** Front matter is no valid YAML, or goes beyond its limits; what is none was kept as text. */
  INVALID_FRONT_MATTER(Severity.WARNING, "Write one \"key: value\" a line, and quote values."),
  /** YAML takes the rest of a value for a comment; the whole line was read. */
  COMMENT_IN_VALUE(Severity.WARNING, "Write \\# instead of #, or quote the value."),
  /** There is no title. */
  MISSING_TITLE(Severity.WARNING, "Add a line title: to the front matter."),
  /** Neither the title nor the file's name has a number. */
  MISSING_NUMBER(Severity.WARNING, "Write the number into the title, as in \"ISSUE #245\"."),
  /** The number comes from the file's name. */
  NUMBER_FROM_FILE_NAME(Severity.INFO, "Write the number into the title, as in \"ISSUE #245\"."),
  /** The title's number and the file name's differ; the title's counts. */
  NUMBER_MISMATCH(Severity.WARNING, "Correct the title or rename the file."),
  /** There is no date: neither as a key, nor in the title, nor in the file's name. */
  MISSING_DATE(Severity.WARNING, "Add a line date: to the front matter, as 2015-09-13."),
  /** There is no date key; the day comes from the title or the file's name. */
  DATE_FROM_ELSEWHERE(Severity.INFO, "Add a line date: to the front matter, as 2015-09-13."),
  /** The date key's value is no date. */
  INVALID_DATE(Severity.WARNING, "Write the date as 2015-09-13 or 2015-09-13T12:19:43+01:00."),
  /** The title's day and the date differ; the date counts. */
  DATE_MISMATCH(Severity.WARNING, "Correct the title or the date."),
  /** The day in the title has the ordinal ending of another number, such as 22th. */
  WRONG_ORDINAL(Severity.INFO, "Write 1st, 2nd, 3rd, 4th."),

  /** A mail has no date, or one that is no date. */
  INVALID_MAIL_DATE(Severity.WARNING, "See the mail's Date header, or give the issue a date."),
  /** A mail names a charset that this Java doesn't have; its text was read as UTF-8. */
  UNKNOWN_CHARSET(Severity.WARNING, "See the charset in the mail's Content-Type header."),
  /** A mail's encoding or structure is broken; what could be read was. */
  MALFORMED_MAIL(Severity.WARNING, "Compare the issue with the mail, or get the mail anew."),
  /** The only text of a mail is HTML, and was made plain text. */
  TEXT_FROM_HTML(Severity.INFO, "Read the mail's plain text instead, if it has one elsewhere."),
  /** Markup that the reader doesn't know; it was kept as its author wrote it. */
  UNKNOWN_MARKUP(Severity.WARNING, "Write it as text, or convert the file to Markdown."),

  /** There is no section heading. */
  MISSING_SECTIONS(
      Severity.INFO,
      "Underline section titles with ====, or parse with a Dialect that has other headings."),
  /** A heading has no text. */
  EMPTY_HEADING(Severity.WARNING, "Write the section's title into the line above."),
  /** A section's title has markup, of which only the text is kept. */
  MARKUP_IN_HEADING(Severity.INFO, "Write section titles as plain text."),
  /** A block of code between fences has no closing fence. */
  UNCLOSED_CODE(Severity.WARNING, "Close the code block with a line of the same characters."),
  /** HTML that a mark must end, such as a comment, has no such mark behind it. */
  UNCLOSED_HTML(
      Severity.WARNING, "Close the comment or element, or write \\< for a sign that is none."),
  /** A line looks like a link line but isn't one; it was kept as text. */
  BROKEN_LINK_LINE(
      Severity.WARNING, "Write <br>[url](url), the same URL twice, without blanks in it."),
  /** A link shows a text instead of its URL. */
  LABEL_DIFFERS(Severity.INFO, "This newsletter shows the URL itself: [url](url)."),
  /** A link shows one URL and leads to another. */
  LABEL_IS_ANOTHER_URL(Severity.WARNING, "Correct whichever of the two is wrong."),
  /** A link's scheme is none that a newsletter can use; renderers will show it as text. */
  UNSAFE_URL(Severity.WARNING, "Use http, https or mailto."),
  /** A URL ends in what looks like the sentence's punctuation. */
  PUNCTUATION_IN_URL(Severity.WARNING, "Move the punctuation behind the link."),
  /** A reference definition is used by no link; it was kept as text. */
  UNUSED_DEFINITION(Severity.INFO, "Remove the definition, or use it."),
  /** Blocks or markup are nested deeper than the limit; what is deeper still was kept as text. */
  TOO_DEEP(Severity.WARNING, "Nest less."),
  /** A paragraph has more brackets or stars than the limit; those beyond it were read as text. */
  TOO_MANY_MARKS(Severity.WARNING, "Divide the paragraph, or escape marks as \\[ and \\*."),
  /** There were more diagnostics than the parser's limit; the message counts the rest. */
  MORE_DIAGNOSTICS(
      Severity.INFO, "Mend what is listed, or raise IssueParser.Builder.maxDiagnostics."),

  /** A post made of a mail doesn't read as the mail does. */
  CONVERSION_DIFFERS(Severity.WARNING, "Compare the post with the mail before you publish it."),
  /** Two files of an archive have the same issue number. */
  DUPLICATE_NUMBER(Severity.WARNING, "Correct the number of one of them, or remove it."),
  /** Text holds half a surrogate pair, which the output can't; it became U+FFFD. */
  LONE_SURROGATE(Severity.WARNING, "Correct the text."),
  /** Text holds a character that XML forbids; it became U+FFFD. */
  FORBIDDEN_CHARACTER(Severity.WARNING, "Remove the control character."),
  /** An e-mail is larger than what Gmail shows of one. */
  MAIL_TOO_LARGE(
      Severity.WARNING, "Split the issue, or send its beginning with a link to the rest.");

  private final Severity severity;
  private final String hint;

  DiagnosticCode(Severity severity, String hint) {
    this.severity = severity;
    this.hint = hint;
  }

  /**
   * How much diagnostics of this code matter.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * What to do about it.
   *
   * @return a sentence
   */
  public String hint() {
    return hint;
  }

  /**
   * The code as messages show it.
   *
   * @return the name in kebab case, such as {@code missing-date}
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
