package io.github.linkletter.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an issue was published: a day, perhaps with a time, and then perhaps with an offset from
 * UTC. Its text is that of ISO 8601: {@code 2015-09-13}, {@code 2015-09-13T12:19:43} or {@code
 * 2015-09-13T12:19:43+01:00} (which is also RFC 3339).
 *
 * <p>{@code equals} compares day, time and offset; {@link #sameInstant} compares moments.
 */
public final class PublicationDate {
  private final LocalDate day;
  private final @Nullable LocalTime time;
  private final @Nullable ZoneOffset offset;

  private PublicationDate(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new IllegalArgumentException("year must be from 1 to 9999: " + day);
    }
    if (offset != null && offset.getTotalSeconds() % 60 != 0) {
      throw new IllegalArgumentException("offset must be whole minutes: " + offset);
    }
    this.day = day;
    this.time = time;
    this.offset = offset;
  }

  /**
   * A day without a time.
   *
   * @param day the day, in the years 1 to 9999
   * @return the date
   * @throws IllegalArgumentException if the year is out of range
   */
  public static PublicationDate of(LocalDate day) {
    return new PublicationDate(Objects.requireNonNull(day, "day"), null, null);
  }

  /**
   * A day and a local time.
   *
   * @param dateTime day and time, in the years 1 to 9999
   * @return the date
   * @throws IllegalArgumentException if the year is out of range
   */
  public static PublicationDate of(LocalDateTime dateTime) {
    Objects.requireNonNull(dateTime, "dateTime");
    return new PublicationDate(dateTime.toLocalDate(), dateTime.toLocalTime(), null);
  }

  /**
   * A moment, with the offset that it was given in.
   *
   * @param dateTime day, time and offset, in the years 1 to 9999, the offset in whole minutes
   * @return the date
   * @throws IllegalArgumentException if the year or the offset is out of range
   */
  public static PublicationDate of(OffsetDateTime dateTime) {
    Objects.requireNonNull(dateTime, "dateTime");
    return new PublicationDate(
        dateTime.toLocalDate(), dateTime.toLocalTime(), dateTime.getOffset());
  }

  /**
   * Reads the text that {@link #toString} gives, and what else ISO 8601, RFC 3339 and YAML files
   * write: a blank instead of the {@code T}, no seconds, fractions of a second, {@code Z}, and
   * offsets as {@code +01:00}, {@code +0100} or {@code +01}, perhaps after a blank.
   *
   * @param text the text of a date; blanks around it are ignored
   * @return the date, or empty if the text is none
   */
  public static Optional<PublicationDate> parse(String text) {
    try {
      return Optional.of(new DateScanner(Objects.requireNonNull(text, "text").trim()).date());
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The day, as it is at the place of publication.
   *
   * @return the day
   */
  public LocalDate day() {
    return day;
  }

  /**
   * The time of day.
   *
   * @return the time, or empty if only the day is known
   */
  public Optional<LocalTime> time() {
    return Optional.ofNullable(time);
  }

  /**
   * The offset from UTC.
   *
   * @return the offset, in whole minutes, or empty if it isn't known
   */
  public Optional<ZoneOffset> offset() {
    return Optional.ofNullable(offset);
  }

  /**
   * The date as a moment.
   *
   * @return the moment with its offset, or empty unless day, time and offset are all known
   */
  public Optional<OffsetDateTime> toOffsetDateTime() {
    return time == null || offset == null
        ? Optional.empty()
        : Optional.of(OffsetDateTime.of(day, time, offset));
  }

  /**
   * Whether both name the same moment, whatever the offsets. Where a time or an offset is unknown,
   * whether they are equal.
   *
   * @param other the other date
   * @return true if so
   */
  public boolean sameInstant(PublicationDate other) {
    Objects.requireNonNull(other, "other");
    Optional<OffsetDateTime> mine = toOffsetDateTime();
    Optional<OffsetDateTime> theirs = other.toOffsetDateTime();
    return mine.isPresent() && theirs.isPresent()
        ? mine.get().isEqual(theirs.get())
        : equals(other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublicationDate that
        && day.equals(that.day)
        && Objects.equals(time, that.time)
        && Objects.equals(offset, that.offset);
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, time, offset);
  }

  /**
   * The date's text, always with seconds where there is a time, and {@code +00:00} for UTC.
   *
   * @return the text, which {@link #parse} reads back
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(25).append(day);
    if (time != null) {
      text.append('T').append(time);
      if (time.getSecond() == 0 && time.getNano() == 0) {
        text.append(":00");
      }
    }
    if (offset != null) {
      text.append(offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId());
    }
    return text.toString();
  }

  /** Reads a date by hand: formatters of the JDK cost more to load than an issue to parse. */
  private static final class DateScanner {
    private final String text;
    private int at;

    DateScanner(String text) {
      this.text = text;
    }

    PublicationDate date() {
      int year = digits(4);
      expect('-');
      int month = digits(2);
      expect('-');
      LocalDate day = LocalDate.of(year, month, digits(2));
      if (at == text.length()) {
        return new PublicationDate(day, null, null);
      }
      if (!accept('T') && !accept('t')) {
        expect(' ');
        skipBlanks();
      }
      LocalTime time = time();
      skipBlanks();
      ZoneOffset offset = at == text.length() ? null : offset();
      if (at != text.length()) {
        throw new IllegalArgumentException(text);
      }
      return new PublicationDate(day, time, offset);
    }

    private LocalTime time() {
      int hour = digits(2);
      expect(':');
      int minute = digits(2);
      int second = accept(':') ? digits(2) : 0;
      int nano = 0;
      if (accept('.')) {
        int unit = 100_000_000;
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
          nano += unit * (text.charAt(at++) - '0');
          unit /= 10;
        }
        if (at == start) {
          throw new IllegalArgumentException(text);
        }
      }
      return LocalTime.of(hour, minute, second, nano);
    }

    private ZoneOffset offset() {
      if (accept('Z') || accept('z')) {
        return ZoneOffset.UTC;
      }
      int sign = accept('-') ? -1 : 1;
      if (sign == 1) {
        expect('+');
      }
      int hours = digits(2);
      int minutes = accept(':') || at < text.length() ? digits(2) : 0;
      return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private int digits(int count) {
      int value = 0;
      for (int i = 0; i < count; i++) {
        if (at == text.length() || !isDigit(text.charAt(at))) {
          throw new IllegalArgumentException(text);
        }
        value = 10 * value + (text.charAt(at++) - '0');
      }
      return value;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private boolean accept(char c) {
      if (at < text.length() && text.charAt(at) == c) {
        at++;
        return true;
      }
      return false;
    }

    private void expect(char c) {
      if (!accept(c)) {
        throw new IllegalArgumentException(text);
      }
    }

    private void skipBlanks() {
      while (accept(' ')) {
        // nothing more to do
      }
    }
  }
}
