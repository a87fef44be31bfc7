package io.github.linkletter.parse;

import io.github.linkletter.internal.text.Chars;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the name of an issue's file says of it, as in {@code 2015-09-13-245.md}.
 *
 * @param day the day that the name begins with, or null
 * @param number the last number behind it, or null; without a day it counts only in a name without
 *     letters, or behind the word {@code issue}
 */
record FileName(@Nullable LocalDate day, @Nullable Integer number) {
  private static final int DAY_LENGTH = "2015-09-13".length();
  private static final String ISSUE = "issue";

  static FileName of(String sourceName) {
    String name = sourceName.substring(sourceName.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    LocalDate day = day(stem);
    return day == null
        ? new FileName(null, number(stem, !hasLetter(stem)))
        : new FileName(day, number(stem.substring(DAY_LENGTH), true));
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate day(String stem) {
    if (stem.length() < DAY_LENGTH || stem.charAt(4) != '-') {
      return null;
    }
    TitleDay day = TitleDay.at(stem.substring(0, DAY_LENGTH), 0).orElse(null);
    return day == null || day.end() != DAY_LENGTH ? null : day.date().orElse(null);
  }

  private static @Nullable Integer number(String name, boolean anyCounts) {
    int end = name.length();
    while (end > 0) {
      int start = end;
      while (start > 0 && Chars.isDigit(name.charAt(start - 1))) {
        start--;
      }
      boolean isNumber = start < end && end - start <= 9 && isWord(name, start, end);
      if (isNumber && (anyCounts || isNamed(name, start))) {
        return Integer.valueOf(name.substring(start, end));
      }
      end = start < end ? start : end - 1;
    }
    return null;
  }

  private static boolean isWord(String name, int start, int end) {
    boolean begins = start == 0 || !Character.isLetter(name.charAt(start - 1));
    boolean ends = end == name.length() || !Character.isLetter(name.charAt(end));
    return ends && (begins || isNamed(name, start));
  }

  /** Whether the word {@code issue}, and perhaps signs, stand before {@code at}. */
  private static boolean isNamed(String name, int at) {
    int end = at;
    while (end > 0 && !Character.isLetterOrDigit(name.charAt(end - 1))) {
      end--;
    }
    int start = end - ISSUE.length();
    return name.regionMatches(true, start, ISSUE, 0, ISSUE.length());
  }
}
