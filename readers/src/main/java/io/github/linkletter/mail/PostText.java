package io.github.linkletter.mail;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The text of a mail made that of a post.
 *
 * @param title the title as front matter has it
 * @param body what follows front matter
 */
record PostText(String title, String body) {
  private static final String FOOTER = "If you received this email directly";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

  /** Converts a text; empty if it doesn't begin with two lines of title. */
  static Optional<PostText> of(String mail) {
    String text = mail.replace("\r\n", "\n");
    int first = text.indexOf('\n');
    int second = first < 0 ? -1 : text.indexOf('\n', first + 1);
    if (second < 0 || text.substring(0, first).isBlank()) {
      return Optional.empty();
    }
    String title = text.substring(0, second + 1).replace('\n', ' ').replace("#", "\\#");
    String body = withoutFooter(text.substring(second + 1));
    return Optional.of(new PostText(title, withLinkLines(withLinks(body))));
  }

  String withDate(OffsetDateTime date) {
    return "---\ntitle: " + title + "\ndate: " + DATE.format(date) + "\n---\n" + body;
  }

  /** Cuts the paragraph of the footer, with its line end and nothing more. */
  private static String withoutFooter(String text) {
    int start = text.lastIndexOf(FOOTER);
    boolean own = start == 0 || (start > 0 && text.charAt(start - 1) == '\n');
    if (!own) {
      return text;
    }
    int end = text.indexOf("\n\n", start);
    String behind = end < 0 ? "" : text.substring(end + 1);
    return text.substring(0, start) + behind;
  }

  /** Every URL, with whatever stands directly behind it, becomes a link that shows it. */
  private static String withLinks(String text) {
    StringBuilder result = new StringBuilder(text.length() + text.length() / 4);
    int at = 0;
    while (at < text.length()) {
      int end = urlEnd(text, at);
      if (end < 0) {
        result.append(text.charAt(at++));
      } else {
        String url = text.substring(at, end);
        result.append('[').append(url).append("](").append(url).append(')');
        at = end;
      }
    }
    return result.toString();
  }

  private static int urlEnd(String text, int start) {
    int scheme = text.startsWith("http://", start) ? 7 : text.startsWith("https://", start) ? 8 : 0;
    int end = start + scheme;
    while (scheme > 0 && end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    return scheme > 0 && end > start + scheme ? end : -1;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** One or two line ends before a link become one with {@code <br>}. */
  private static String withLinkLines(String text) {
    StringBuilder result = new StringBuilder(text.length() + 256);
    int at = 0;
    while (at < text.length()) {
      int lineEnds = 0;
      while (lineEnds < 2 && text.startsWith("\n", at + lineEnds)) {
        lineEnds++;
      }
      while (lineEnds > 0 && !text.startsWith("[http", at + lineEnds)) {
        lineEnds--;
      }
      if (lineEnds > 0) {
        result.append("\n<br>");
        at += lineEnds;
      } else {
        result.append(text.charAt(at++));
      }
    }
    return result.toString();
  }

  static String withoutPunctuation(String url) {
    int end = url.length();
    while (end > 0 && ".,;:!?\"')\u201D\u2019".indexOf(url.charAt(end - 1)) >= 0) {
      end--;
    }
    return url.substring(0, end);
  }
}
