package io.github.linkletter.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.LocatedEntry;
import io.github.linkletter.parse.Tile;
import io.github.linkletter.source.Source;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Mails for tests, and what holds of every document that is made of one. */
final class Mails {
  static final String HEAD =
      "Subject: =?utf-8?Q?Link=20Weekly=20#7?=\nDate: Thu, 1 May 2014 23:30:05 +0000\n";

  static final String TEXT =
      """
      LINK WEEKLY
      ISSUE #7 - 1st May 2014

      Hello, readers \u2013 caf\u00e9.


      News
      ====

      A first text.

      http://a.example/1?b=c


      A second text (http://a.example/2).

      http://a.example/3
      http://a.example/4


      If you received this email directly, there is nothing to do.

      """;

  private Mails() {}

  static IssueDocument read(byte[] mail) {
    return check(new MailReader().read(Source.of("7.eml", mail)));
  }

  static IssueDocument read(String mail) {
    return read(mail.getBytes(StandardCharsets.UTF_8));
  }

  /** The text as quoted-printable, in lines of at most 40 characters. */
  static String quotedPrintable(String text) {
    StringBuilder result = new StringBuilder();
    int column = 0;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String encoded =
          b == '\n' || (b >= ' ' && b != '=' && b < 0x7F)
              ? Character.toString(b)
              : String.format("=%02X", b & 0xFF);
      if (column + encoded.length() > 40 && b != '\n') {
        result.append("=\n");
        column = 0;
      }
      result.append(encoded);
      column = b == '\n' ? 0 : column + encoded.length();
    }
    return result.toString();
  }

  static boolean has(IssueDocument document, DiagnosticCode code) {
    return document.diagnostics().stream().map(Diagnostic::code).anyMatch(code::equals);
  }

  static Issue withoutMetadata(IssueDocument document) {
    return document.issue().toBuilder().metadata(Issue.builder().build().metadata()).build();
  }

  /** Tiles give all bytes, and places are in the source and in order. */
  static IssueDocument check(IssueDocument document) {
    Source source = document.source();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = 0;
    for (Tile tile : document.tiles()) {
      assertEquals(at, tile.span().start());
      at = tile.span().end();
      bytes.writeBytes(source.bytes(tile.span()));
    }
    assertEquals(source.text().length(), at);
    assertArrayEquals(source.bytes(), bytes.toByteArray());
    int last = 0;
    for (Diagnostic diagnostic : document.diagnostics()) {
      int start = diagnostic.span().map(span -> span.start()).orElse(Integer.MAX_VALUE);
      assertTrue(last <= start, diagnostic::toString);
      assertTrue(diagnostic.span().map(span -> span.end() <= source.text().length()).orElse(true));
      last = start;
      diagnostic.format(source);
    }
    List<Entry> entries =
        Stream.concat(document.issue().entries(), document.issue().closing().stream()).toList();
    assertEquals(entries, document.entries().stream().map(LocatedEntry::entry).toList());
    return document;
  }
}
