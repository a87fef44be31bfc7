package io.github.linkletter.parse;

import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.model.Issue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of {@link Dialect#titlePatterns()}, ready to match.
 *
 * @param pattern the pattern as it was written
 * @param parts its literal texts and placeholders
 */
record TitlePattern(String pattern, List<String> parts) {
  /** Titles are matched up to this length only: what is longer is no title. */
  private static final int MAX_LENGTH = 1000;

  /**
   * What a title says.
   *
   * @param publication the newsletter's name, or null
   * @param number the number, or null
   * @param day the day, or null
   * @param dayText the day's text, or empty
   */
  record Facts(
      @Nullable String publication,
      @Nullable Integer number,
      @Nullable TitleDay day,
      String dayText) {}

  /** Reads a pattern: literal text with placeholders in braces. */
  static TitlePattern of(String pattern) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < pattern.length()) {
      boolean placeholder = pattern.charAt(at) == '{';
      int end = pattern.indexOf(placeholder ? '}' : '{', at);
      end = end < 0 ? pattern.length() : placeholder ? end + 1 : end;
      String part = pattern.substring(at, end);
      if (placeholder && !List.of("{publication}", "{number}", "{date}", "{text}").contains(part)) {
        throw new IllegalArgumentException(
            "pattern has the unknown placeholder " + part + ": " + pattern);
      }
      parts.add(part);
      at = end;
    }
    return new TitlePattern(pattern, parts);
  }

  /** Reads several patterns. */
  static List<TitlePattern> listOf(String... patterns) {
    List<TitlePattern> list = new ArrayList<>(patterns.length);
    for (String pattern : patterns) {
      list.add(of(pattern));
    }
    return List.copyOf(list);
  }

  /** What a title says by the first pattern that it matches, or null if it matches none. */
  static @Nullable Facts match(List<TitlePattern> patterns, String title) {
    for (TitlePattern pattern : patterns) {
      Facts facts = pattern.match(title);
      if (facts != null) {
        return facts;
      }
    }
    return null;
  }

  /** What the title says, or null if it doesn't match. */
  @Nullable Facts match(String title) {
    String text = title.length() <= MAX_LENGTH ? title : title.substring(0, MAX_LENGTH);
    return new Matcher(text).match(0, 0);
  }

  /** The pattern as it was written. */
  @Override
  public String toString() {
    return pattern;
  }

  private final class Matcher {
    private final String title;
    private int publicationStart;
    private int publicationEnd;
    private @Nullable Integer number;
    private @Nullable TitleDay day;
    private String dayText = "";

    Matcher(String title) {
      this.title = title;
    }

    private @Nullable Facts match(int part, int at) {
      if (part == parts.size()) {
        return at == title.length() ? new Facts(publication(), number, day, dayText) : null;
      }
      return switch (parts.get(part)) {
        case "{number}" -> number(part, at);
        case "{date}" -> date(part, at);
        case "{publication}", "{text}" -> anything(part, at);
        default -> {
          int end = literalEnd(parts.get(part), at);
          yield end < 0 ? null : match(part + 1, end);
        }
      };
    }

    private @Nullable String publication() {
      return publicationEnd == 0 ? null : title.substring(publicationStart, publicationEnd);
    }

    private @Nullable Facts number(int part, int at) {
      int end = at;
      int value = 0;
      while (end < title.length() && end - at < 10 && Chars.isDigit(title.charAt(end))) {
        value = 10 * value + (title.charAt(end++) - '0');
      }
      for (int digits = end - at; digits <= 3 && isThousands(end); digits = 3) {
        value = 1000 * value + Integer.parseInt(title.substring(end + 1, end + 4));
        end += 4;
      }
      boolean isWord = end < title.length() && Character.isLetter(title.charAt(end));
      if (end == at || end - at > 9 || value > Issue.MAX_NUMBER || isWord) {
        return null;
      }
      number = value;
      return match(part + 1, end);
    }

    /** Whether a comma and three digits stand at an offset, as in 1,245. */
    private boolean isThousands(int at) {
      boolean groups = at + 4 <= title.length() && title.charAt(at) == ',';
      for (int i = at + 1; groups && i < at + 4; i++) {
        groups = Chars.isDigit(title.charAt(i));
      }
      return groups && (at + 4 == title.length() || !Chars.isDigit(title.charAt(at + 4)));
    }

    private @Nullable Facts date(int part, int at) {
      TitleDay found = TitleDay.at(title, at).orElse(null);
      if (found == null) {
        return null;
      }
      day = found;
      dayText = title.substring(at, found.end());
      return match(part + 1, found.end());
    }

    private @Nullable Facts anything(int part, int at) {
      boolean named = parts.get(part).equals("{publication}");
      if (part + 1 == parts.size()) {
        return named && at == title.length() ? null : take(part, at, title.length(), named);
      }
      for (int end = named ? at + 1 : at; end <= title.length(); end++) {
        Facts facts = take(part, at, end, named);
        if (facts != null) {
          return facts;
        }
      }
      return null;
    }

    private @Nullable Facts take(int part, int at, int end, boolean named) {
      if (named) {
        publicationStart = at;
        publicationEnd = end;
      }
      return match(part + 1, end);
    }

    /**
     * Where a literal ends, or -1 if it isn't there. Case doesn't matter, one blank stands for any
     * number of them, and beside a sign such as {@code #} there may be some or none.
     */
    private int literalEnd(String literal, int start) {
      int at = start;
      for (int i = 0; i < literal.length(); i++) {
        char c = literal.charAt(i);
        if (c == ' ') {
          int end = blanksEnd(at);
          boolean opens = i == 0 && !literal.startsWith(" -");
          if (end == at && (opens || isWordChar(at - 1) && isWordChar(at))) {
            return -1;
          }
          at = end;
          continue;
        }
        boolean sign = !Character.isLetterOrDigit(c);
        at = sign && i > 0 ? blanksEnd(at) : at;
        if (at == title.length()
            || Character.toUpperCase(title.charAt(at)) != Character.toUpperCase(c)) {
          return -1;
        }
        at = sign ? blanksEnd(at + 1) : at + 1;
      }
      return at;
    }

    private int blanksEnd(int start) {
      int at = start;
      while (at < title.length() && Chars.isBlank(title.charAt(at))) {
        at++;
      }
      return at;
    }

    private boolean isWordChar(int at) {
      return at >= 0 && at < title.length() && Character.isLetterOrDigit(title.charAt(at));
    }
  }
}
