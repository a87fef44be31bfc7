package io.github.linkletter.internal.mail;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Finds the parts of a message that hold text, by Mime4j, with their places. */
final class MessageParts {
  /** Parts nested deeper than this are not read. */
  static final int MAX_DEPTH = 16;

  /** No more parts than this are read. */
  static final int MAX_PARTS = 1000;

  /** A mail with more header fields than this is not read. */
  static final int MAX_HEADERS = 1000;

  /** A mail with a header field longer than this is not read. */
  static final int MAX_HEADER_LENGTH = 1 << 16;

  private static final int MAX_TRIES = 1000;
  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxHeaderCount(MAX_HEADERS)
          .setMaxHeaderLen(MAX_HEADER_LENGTH)
          .setMaxLineLen(-1)
          .build();

  /**
   * A part with text.
   *
   * @param isHtml whether it is HTML, else plain text
   * @param encoding its transfer encoding; empty if its header names none
   * @param charset its charset; empty if its header names none
   * @param start where in the mail it begins, and {@code end} where it ends
   */
  record Part(boolean isHtml, String encoding, String charset, int start, int end) {}

  private final byte[] mail;
  private final List<Field> fields = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private boolean inFirstHeader = true;
  private boolean attachment;
  private String encoding = "";
  private int depth;
  private int count;
  private int cursor;

  private MessageParts(byte[] mail) {
    this.mail = mail;
  }

  static MessageParts read(byte[] mail) throws UnreadableMailException {
    MessageParts message = new MessageParts(mail);
    message.cursor = behindFromLine(mail);
    try {
      message.readAll();
    } catch (IOException | MimeException e) {
      if (message.parts.isEmpty()) {
        throw new UnreadableMailException("It can't be read as a mail: " + e.getMessage() + ".");
      }
      message.problem("The mail can't be read to its end: " + e.getMessage() + ".");
    }
    return message;
  }

  private static int behindFromLine(byte[] mail) {
    byte[] from = {'F', 'r', 'o', 'm', ' '};
    int at = 0;
    if (mail.length > 5 && Arrays.equals(from, Arrays.copyOf(mail, 5))) {
      while (at < mail.length && mail[at] != '\n') {
        at++;
      }
      at = Math.min(at + 1, mail.length);
    }
    return at;
  }

  private void readAll() throws IOException, MimeException {
    MimeTokenStream tokens = new MimeTokenStream(CONFIG);
    tokens.setRecursionMode(RecursionMode.M_RECURSE);
    tokens.parse(new ByteArrayInputStream(mail, cursor, mail.length - cursor));
    EntityState state = tokens.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      switch (state) {
        case T_START_HEADER -> {
          encoding = "";
          attachment = false;
        }
        case T_FIELD -> field(tokens.getField());
        case T_END_HEADER -> inFirstHeader = false;
        case T_START_MULTIPART, T_START_MESSAGE -> depth++;
        case T_END_MULTIPART, T_END_MESSAGE -> depth--;
        case T_BODY -> body(tokens);
        default -> {}
      }
      if (depth > MAX_DEPTH + 1 || count >= MAX_PARTS) {
        problem("The mail has too many parts, or they are nested too deep; some were not read.");
        return;
      }
      state = tokens.next();
    }
  }

  private void problem(String message) {
    problems.add(Diagnostic.of(DiagnosticCode.MALFORMED_MAIL, message));
  }

  private void field(Field field) {
    if (inFirstHeader) {
      fields.add(field);
    }
    String body = field.getBody() == null ? "" : field.getBody().strip();
    switch (field.getName().toLowerCase(Locale.ROOT)) {
      case "content-transfer-encoding" -> encoding = body.isEmpty() ? "7bit" : body;
      case "content-disposition" ->
          attachment = body.toLowerCase(Locale.ROOT).startsWith("attachment");
      default -> {}
    }
  }

  private void body(MimeTokenStream tokens) throws IOException {
    count++;
    BodyDescriptor descriptor = tokens.getBodyDescriptor();
    byte[] raw = tokens.getInputStream().readAllBytes();
    int start = find(raw);
    cursor = start + raw.length;
    String type = descriptor.getMimeType() == null ? "text/plain" : descriptor.getMimeType();
    boolean html = type.equalsIgnoreCase("text/html");
    if (!attachment && (html || type.equalsIgnoreCase("text/plain"))) {
      String charset = descriptor.getCharset() == null ? "" : descriptor.getCharset();
      parts.add(new Part(html, encoding, charset, start, cursor));
    }
  }

  /**
   * Where a part's bytes, which Mime4j hands out without their place, stand: behind an empty line,
   * and mostly at the end.
   */
  private int find(byte[] raw) {
    int last = mail.length - raw.length;
    if (last >= cursor && isAt(raw, last)) {
      return last;
    }
    int tries = 0;
    for (int at = cursor; at <= last && tries < MAX_TRIES; at++) {
      boolean lineStart = at == 0 || mail[at - 1] == '\n';
      if (lineStart) {
        tries++;
        if (isAt(raw, at)) {
          return at;
        }
      }
    }
    return Math.max(0, Math.min(cursor, last));
  }

  private boolean isAt(byte[] raw, int at) {
    return Arrays.equals(raw, 0, raw.length, mail, at, at + raw.length);
  }

  Headers headers() {
    return Headers.of(fields);
  }

  List<Diagnostic> problems() {
    return problems;
  }

  /** The part to read: plain text before HTML, the first of each. */
  Part best() throws UnreadableMailException {
    for (boolean html : new boolean[] {false, true}) {
      for (Part part : parts) {
        if (part.isHtml() == html && part.end() > part.start()) {
          return part;
        }
      }
    }
    throw new UnreadableMailException("The mail has no text.");
  }
}
