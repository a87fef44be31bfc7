/**
 * Readers for issues that are no Markdown. Start from {@link io.github.linkletter.mail.MailReader}.
 */
module io.github.linkletter.readers {
  requires static transitive org.jspecify;
  requires transitive io.github.linkletter.core;
  requires apache.mime4j.core;

  exports io.github.linkletter.mail;
  exports io.github.linkletter.textile;

  provides io.github.linkletter.parse.IssueReader with
      io.github.linkletter.mail.MailReader,
      io.github.linkletter.mail.PlainTextReader,
      io.github.linkletter.textile.TextileReader;
}
