package io.github.linkletter.internal.mail;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads dates of mails: RFC 5322 section 3.3 and the obsolete forms of section 4.3. */
final class MailDate {
  private static final int MAX_LENGTH = 100;
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("UT", "+0000"),
          Map.entry("UTC", "+0000"),
          Map.entry("GMT", "+0000"),
          Map.entry("Z", "+0000"),
          Map.entry("EST", "-0500"),
          Map.entry("EDT", "-0400"),
          Map.entry("CST", "-0600"),
          Map.entry("CDT", "-0500"),
          Map.entry("MST", "-0700"),
          Map.entry("MDT", "-0600"),
          Map.entry("PST", "-0800"),
          Map.entry("PDT", "-0700"));

  private MailDate() {}

  /** The moment that a Date header names, or empty if it names none. */
  static Optional<OffsetDateTime> parse(String header) {
    String text = withoutComments(header.substring(0, Math.min(header.length(), MAX_LENGTH)));
    // The day of the week is often wrong, and says nothing that the date doesn't.
    String[] words = text.substring(text.indexOf(',') + 1).strip().split("\\s+", -1);
    if (words.length != 5) {
      return Optional.empty();
    }
    String zone = words[4].toUpperCase(Locale.ROOT);
    words[2] = year(words[2]);
    words[4] = zone.equals("-0000") ? "+0000" : ZONES.getOrDefault(zone, zone);
    words[1] = capitalized(words[1]);
    try {
      return Optional.of(
              OffsetDateTime.parse(String.join(" ", words), DateTimeFormatter.RFC_1123_DATE_TIME))
          .filter(date -> date.getYear() >= 1 && date.getYear() <= 9999);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String capitalized(String month) {
    return month.length() < 3
        ? month
        : month.substring(0, 1).toUpperCase(Locale.ROOT)
            + month.substring(1, 3).toLowerCase(Locale.ROOT);
  }

  private static String year(String year) {
    return switch (year.length()) {
      case 2 -> (year.compareTo("50") < 0 ? "20" : "19") + year;
      case 3 -> year.startsWith("1") ? "20" + year.substring(1) : year;
      default -> year;
    };
  }

  private static String withoutComments(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && depth > 0) {
        depth--;
      } else if (depth == 0) {
        result.append(c);
      }
    }
    return result.toString();
  }
}
