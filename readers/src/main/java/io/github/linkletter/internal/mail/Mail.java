package io.github.linkletter.internal.mail;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail, decoded.
 *
 * @param headers its header
 * @param text its text
 * @param problems what was odd about it, without places
 */
public record Mail(Headers headers, DecodedText text, List<Diagnostic> problems) {

  /**
   * Reads a mail, which may begin with the line that an mbox file puts before each.
   *
   * @throws UnreadableMailException if it has no text, or is beyond a limit
   */
  public static Mail read(byte[] bytes) throws UnreadableMailException {
    MessageParts parts = MessageParts.read(bytes);
    MessageParts.Part part = parts.best();
    List<Diagnostic> problems = new ArrayList<>(parts.problems());
    Charset charset = charset(part.charset(), problems);
    DecodedBytes decoded =
        TransferEncoding.decode(part.encoding(), bytes, part.start(), part.end());
    DecodedText text = DecodedText.of(decoded, charset, bytes, !part.encoding().isEmpty());
    if (text.malformed()) {
      problems.add(
          Diagnostic.of(
              DiagnosticCode.MALFORMED_MAIL,
              "Some of the text could not be decoded, and is kept as it is, replaced or left out."));
    }
    if (part.isHtml()) {
      problems.add(
          Diagnostic.of(DiagnosticCode.TEXT_FROM_HTML, "The text was made from the mail's HTML."));
      text = HtmlText.of(text);
    }
    return new Mail(parts.headers(), text, problems);
  }

  private static Charset charset(String name, List<Diagnostic> problems) {
    // What calls itself ASCII and isn't is UTF-8 most likely, and UTF-8 can hold all that is ASCII.
    if (name.isEmpty() || name.toLowerCase(Locale.ROOT).equals("us-ascii")) {
      return StandardCharsets.UTF_8;
    }
    Optional<Charset> charset = new Charsets().find(name);
    if (charset.isEmpty()) {
      problems.add(
          Diagnostic.of(
              DiagnosticCode.UNKNOWN_CHARSET,
              "The mail's charset \"" + name + "\" is unknown; its text was read as UTF-8."));
    }
    return charset.orElse(StandardCharsets.UTF_8);
  }

  /** The moment at which it was sent. */
  public Optional<OffsetDateTime> date() {
    return headers.first("date").flatMap(MailDate::parse);
  }
}
