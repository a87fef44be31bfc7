package io.github.linkletter.parse;

import io.github.linkletter.internal.text.Chars;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day as English titles write it: {@code 13th September 2015}, {@code September 13, 2015} or
 * {@code 2015-09-13}; the year may be missing.
 *
 * @param month the month, from 1
 * @param day the day of the month, which some year has
 * @param year the year, or null if the title leaves it out
 * @param isOrdinalRight whether the ordinal's ending is that of the day, or there is none
 * @param end the offset behind the day
 */
record TitleDay(int month, int day, @Nullable Integer year, boolean isOrdinalRight, int end) {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> ENDINGS = List.of("th", "st", "nd", "rd");

  /** The day with its year, where that is known. */
  Optional<LocalDate> date() {
    if (year == null) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year, month, 1);
    // All months have 28 days, and whether a year is a leap year the JDK says slowly at first.
    return day > 28 && day > first.lengthOfMonth()
        ? Optional.empty()
        : Optional.of(first.withDayOfMonth(day));
  }

  /** Reads the day that begins at {@code start}. */
  static Optional<TitleDay> at(String text, int start) {
    return new Reader(text, start).read();
  }

  private static final class Reader {
    private final String text;
    private int at;
    private boolean right = true;

    Reader(String text, int start) {
      this.text = text;
      this.at = start;
    }

    Optional<TitleDay> read() {
      int first = number();
      if (first < 0) {
        return monthFirst();
      }
      if (at < text.length() && text.charAt(at) == '-') {
        return iso(first);
      }
      skipOrdinal(first);
      skipBlanks();
      if (letters().equals("of")) {
        at += 2;
        skipBlanks();
      }
      int month = month();
      return month == 0 ? Optional.empty() : withYear(month, first);
    }

    private Optional<TitleDay> monthFirst() {
      int month = month();
      skipBlanks();
      int day = month == 0 ? -1 : number();
      if (day < 0) {
        return Optional.empty();
      }
      skipOrdinal(day);
      return withYear(month, day);
    }

    private Optional<TitleDay> iso(int year) {
      at++;
      int month = number();
      boolean hyphen = at < text.length() && text.charAt(at) == '-';
      at++;
      int day = hyphen ? number() : -1;
      return year < 1000 ? Optional.empty() : day(month, day, year, at);
    }

    private Optional<TitleDay> withYear(int month, int day) {
      int end = at;
      skipBlanks();
      int year = number();
      boolean hasYear = year >= 1000;
      return hasYear ? day(month, day, year, at) : day(month, day, null, end);
    }

    private Optional<TitleDay> day(int month, int day, @Nullable Integer year, int end) {
      return month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()
          ? Optional.empty()
          : Optional.of(new TitleDay(month, day, year, right, end));
    }

    /** The number of at most four digits that stands here, or -1. */
    private int number() {
      int start = at;
      int value = 0;
      while (at < text.length() && at - start < 5 && Chars.isDigit(text.charAt(at))) {
        value = 10 * value + (text.charAt(at++) - '0');
      }
      return at == start || at - start > 4 ? -1 : value;
    }

    /** Skips the ending of an ordinal and notes whether it is the right one. */
    private void skipOrdinal(int day) {
      String ending = letters();
      if (!ENDINGS.contains(ending)) {
        return;
      }
      at += ending.length();
      int last = day / 10 == 1 ? 0 : day % 10;
      right = ending.equals(last >= 1 && last <= 3 ? ENDINGS.get(last) : ENDINGS.get(0));
    }

    /** The letters that stand here, in lower case. */
    private String letters() {
      StringBuilder letters = new StringBuilder();
      for (int i = at; i < text.length() && i - at < 16 && Chars.isLetter(text.charAt(i)); i++) {
        letters.append((char) (text.charAt(i) | 0x20));
      }
      return letters.toString();
    }

    /** The number of the month that stands here, or 0. */
    private int month() {
      String word = letters();
      for (int i = 0; i < MONTHS.size(); i++) {
        if (word.length() >= 3 && MONTHS.get(i).startsWith(word)) {
          at += word.length();
          if (at < text.length() && text.charAt(at) == '.') {
            at++;
          }
          return i + 1;
        }
      }
      return 0;
    }

    private void skipBlanks() {
      while (at < text.length() && (Chars.isBlank(text.charAt(at)) || text.charAt(at) == ',')) {
        at++;
      }
    }
  }
}
