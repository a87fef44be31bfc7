package io.github.linkletter.parse;

import io.github.linkletter.internal.text.Chars;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the name of an issue's file says of it, as in {@code 2015-09-13-245.md}.
 *
 * @param day the day that the name begins with, or null
 * @param number the last number behind it, or null
 */
record FileName(@Nullable LocalDate day, @Nullable Integer number) {
  private static final int DAY_LENGTH = "2015-09-13".length();

  static FileName of(String sourceName) {
    String name = sourceName.substring(sourceName.lastIndexOf('/') + 1);
    TitleDay day =
        name.length() >= DAY_LENGTH
            ? TitleDay.at(name.substring(0, DAY_LENGTH), 0).orElse(null)
            : null;
    boolean iso = day != null && day.end() == DAY_LENGTH && name.charAt(4) == '-';
    String rest = iso ? name.substring(DAY_LENGTH) : name;
    int dot = rest.indexOf('.');
    return new FileName(
        iso && day != null ? day.date().orElse(null) : null,
        lastNumber(dot < 0 ? rest : rest.substring(0, dot)));
  }

  private static @Nullable Integer lastNumber(String text) {
    int end = text.length();
    while (end > 0 && !Chars.isDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Chars.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start == end || end - start > 9 ? null : Integer.valueOf(text.substring(start, end));
  }
}
