package io.github.linkletter.parse;

import io.github.linkletter.internal.markdown.Segments;
import io.github.linkletter.internal.text.Lines;
import org.jspecify.annotations.Nullable;

/**
 * A title that stands in the text itself.
 *
 * @param from its first line
 * @param to the line behind it
 * @param text the title, its lines joined by blanks
 * @param facts what it says, or null if it only repeats another title
 */
record BodyTitle(int from, int to, String text, TitlePattern.@Nullable Facts facts) {
  private static final int MAX_LINES = 2;

  /**
   * The title at the beginning of a text.
   *
   * @param body the line at which the text begins
   * @param title the title of front matter; empty if there is none
   * @return the title, or null if there is none
   */
  static @Nullable BodyTitle find(Lines lines, int body, Dialect dialect, String title) {
    int first = body;
    while (first < lines.count() && lines.isBlank(first)) {
      first++;
    }
    if (first == lines.count()) {
      return null;
    }
    return switch (dialect.titlePlace()) {
      case FRONT_MATTER -> null;
      case FIRST_HEADING -> heading(lines, first, dialect, title);
      case FIRST_LINES -> title.isEmpty() ? firstLines(lines, first, dialect) : null;
    };
  }

  private static @Nullable BodyTitle heading(Lines lines, int line, Dialect dialect, String title) {
    Segments segments = new Segments(lines, dialect.entryGap(), new Segments.Ends() {});
    boolean marked = segments.headingLevel(line) > 0;
    boolean underlined =
        line + 1 < lines.count() && lines.isOnly(line + 1, '=') && segments.opensParagraph(line);
    if (!marked && !underlined) {
      return null;
    }
    String text = marked ? segments.headingText(line) : lines.content(line);
    TitlePattern.Facts facts = TitlePattern.match(dialect.compiledTitlePatterns(), text);
    return facts != null || (!text.isEmpty() && text.equalsIgnoreCase(title))
        ? new BodyTitle(line, marked ? line + 1 : line + 2, text, facts)
        : null;
  }

  private static @Nullable BodyTitle firstLines(Lines lines, int first, Dialect dialect) {
    String text = "";
    int line = first;
    for (int i = 0; i < MAX_LINES && line < lines.count() && !lines.isBlank(line); i++) {
      text = text.isEmpty() ? lines.content(line) : text + " " + lines.content(line);
      line++;
      TitlePattern.Facts facts = TitlePattern.match(dialect.compiledTitlePatterns(), text);
      if (facts != null) {
        return new BodyTitle(first, line, text, facts);
      }
    }
    return null;
  }
}
