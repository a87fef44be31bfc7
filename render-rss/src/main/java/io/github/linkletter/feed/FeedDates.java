package io.github.linkletter.feed;

import io.github.linkletter.model.PublicationDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Dates as feeds write them, in English in every locale. */
final class FeedDates {
  /** What stands for a moment that must be written and isn't known: none that a clock tells. */
  static final OffsetDateTime UNKNOWN = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private FeedDates() {}

  /** A time without an offset is one of UTC, a day without a time its noon. */
  static OffsetDateTime moment(PublicationDate date) {
    return date.toOffsetDateTime()
        .orElseGet(
            () -> date.day().atTime(date.time().orElse(LocalTime.NOON)).atOffset(ZoneOffset.UTC));
  }

  /** As RFC 822 with years of four digits. */
  static String rfc822(OffsetDateTime moment) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment);
  }

  static String rfc3339(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }
}
