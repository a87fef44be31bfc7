package io.github.linkletter.parse;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.frontmatter.FrontMatter;
import io.github.linkletter.internal.frontmatter.FrontMatterField;
import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.source.SourceSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads title, number, publication, date and metadata from front matter, the title in the text and
 * the file's name.
 */
final class HeadReader {
  private static final IssuePath TITLE = IssuePath.root().member("title");
  private static final IssuePath DATE = IssuePath.root().member("date");
  private static final IssuePath NUMBER = IssuePath.root().member("number");
  private static final IssuePath PUBLICATION = IssuePath.root().member("publication");
  private static final IssuePath METADATA = IssuePath.root().member("metadata");

  private final Lines lines;
  private final Dialect dialect;
  private final Layout layout;
  private final Diagnostics diagnostics;
  private final Issue.Builder issue;
  private final FileName fileName;
  private final Map<String, List<Metadata.Value>> metadata = new LinkedHashMap<>();
  private @Nullable FrontMatterField title;
  private @Nullable PublicationDate date;
  private @Nullable Integer number;
  private @Nullable String publication;
  private SourceSpan place;
  private boolean hasTitle;

  HeadReader(
      Lines lines,
      Dialect dialect,
      Layout layout,
      Diagnostics diagnostics,
      Issue.Builder issue,
      FileName fileName) {
    this.lines = lines;
    this.dialect = dialect;
    this.layout = layout;
    this.diagnostics = diagnostics;
    this.issue = issue;
    this.fileName = fileName;
    this.place = lines.contentSpan(0);
  }

  /** Reads everything and returns the line at which the body begins. */
  int read(FrontMatter frontMatter) {
    for (Diagnostic diagnostic : frontMatter.diagnostics()) {
      boolean expected =
          diagnostic.code() != DiagnosticCode.MISSING_FRONT_MATTER
              || dialect.titlePlace() != TitlePlace.FIRST_LINES;
      if (expected) {
        diagnostics.add(diagnostic);
      }
    }
    if (frontMatter.startLine() > 0) {
      layout.add(Tile.Kind.GAP, lines.startOffset(0));
    }
    if (frontMatter.endLine() > 0) {
      layout.add(Tile.Kind.FENCE, lines.startOffset(frontMatter.startLine()));
    }
    for (FrontMatterField field : frontMatter.fields()) {
      layout.addField(field.start(), path(field));
    }
    if (frontMatter.endLine() > 0 && !unclosed(frontMatter)) {
      layout.add(Tile.Kind.FENCE, lines.startOffset(frontMatter.endLine() - 1));
    }
    int body = readTitle(frontMatter.endLine());
    if (date != null) {
      issue.date(date);
    }
    if (publication != null) {
      issue.publication(publication);
    }
    if (!metadata.isEmpty()) {
      issue.metadata(metadata());
    }
    return body;
  }

  private static boolean unclosed(FrontMatter frontMatter) {
    for (Diagnostic diagnostic : frontMatter.diagnostics()) {
      if (diagnostic.code() == DiagnosticCode.UNCLOSED_FRONT_MATTER) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes a field into the issue and returns the path of what it became. A backslash before a key
   * makes it metadata, whatever its name.
   */
  private IssuePath path(FrontMatterField field) {
    String key = field.key();
    String text = field.text();
    if (key.startsWith("\\")) {
      return metadata(key.substring(1), field.value());
    }
    if (title == null && field.isNamed(dialect.titleKeys()) && !Chars.isBlank(titleText(field))) {
      title = field;
      place = whole(field);
      return TITLE;
    }
    if (text != null && !Chars.isBlank(text)) {
      if (date == null && field.isNamed(dialect.dateKeys())) {
        Optional<PublicationDate> parsed = PublicationDate.parse(text);
        if (parsed.isPresent()) {
          date = parsed.get();
          return DATE;
        }
        diagnostics.add(
            DiagnosticCode.INVALID_DATE, field.valueSpan(), "\"" + text + "\" is no date.");
      }
      if (number == null && field.isNamed(dialect.numberKeys()) && isNumber(text)) {
        number = Integer.valueOf(text);
        issue.number(number);
        return NUMBER;
      }
      if (publication == null && field.isNamed(dialect.publicationKeys())) {
        publication = text;
        return PUBLICATION;
      }
    }
    return metadata(key, field.value());
  }

  private IssuePath metadata(String key, Metadata.Value value) {
    metadata.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(value);
    return METADATA.member(key);
  }

  /** A field's value with what YAML takes for a comment; empty for a list or a mapping. */
  private String titleText(FrontMatterField field) {
    String text = field.comment() == null ? field.text() : lines.text(whole(field)).strip();
    return text == null ? "" : text;
  }

  private static SourceSpan whole(FrontMatterField field) {
    SourceSpan comment = field.comment();
    SourceSpan value = field.valueSpan();
    return comment == null ? value : new SourceSpan(value.start(), comment.end());
  }

  /** All values; a key that stands twice, which no valid YAML has, gets a list of its values. */
  private Metadata metadata() {
    Metadata.Builder builder = Metadata.builder();
    metadata.forEach(
        (key, values) -> builder.put(key, values.size() == 1 ? values.get(0) : values));
    return builder.build();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 9
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Reads the title, wherever it stands, and returns the line at which the body begins. */
  private int readTitle(int line) {
    FrontMatterField field = title;
    String text = field == null ? "" : unescape(titleText(field));
    BodyTitle inBody = BodyTitle.find(lines, line, dialect, text.strip());
    if (field != null) {
      SourceSpan comment = field.comment();
      if (comment != null) {
        diagnostics.add(
            DiagnosticCode.COMMENT_IN_VALUE,
            comment,
            "YAML takes a part of the title for a comment; all of the line was read.");
      }
    } else if (inBody != null) {
      text = unescape(inBody.text());
      place = lines.span(lines.contentStart(inBody.from()), lines.contentEnd(inBody.to() - 1));
    } else {
      add(DiagnosticCode.MISSING_TITLE, "The issue has no title.");
    }
    if (!text.isEmpty()) {
      hasTitle = true;
      issue.title(text);
    }
    TitlePattern.Facts facts = TitlePattern.match(dialect.compiledTitlePatterns(), text.strip());
    String name = facts == null ? null : facts.publication();
    if (publication == null && name != null) {
      publication = withoutSeparators(name);
    }
    useFileName(facts, inBody == null ? null : inBody.facts());
    if (inBody == null) {
      return line;
    }
    if (inBody.from() > line) {
      layout.add(Tile.Kind.GAP, lines.startOffset(line));
    }
    layout.add(Tile.Kind.TITLE, lines.startOffset(inBody.from()));
    return inBody.to();
  }

  private void useFileName(
      TitlePattern.@Nullable Facts facts, TitlePattern.@Nullable Facts heading) {
    Integer inTitle = facts == null ? null : facts.number();
    Integer inHeading = heading == null ? null : heading.number();
    Integer inFileName = fileName.number();
    Integer best = number != null ? number : inTitle != null ? inTitle : inHeading;
    if (best != null) {
      issue.number(best);
      checkNumber(best, inTitle, "title");
      checkNumber(best, inHeading, "heading");
      checkNumber(best, fileName.day() == null ? null : inFileName, "file's name");
    } else if (inFileName != null) {
      issue.number(inFileName);
      add(
          DiagnosticCode.NUMBER_FROM_FILE_NAME,
          "The number " + inFileName + " comes from the file's name.");
    } else {
      add(DiagnosticCode.MISSING_NUMBER, "The issue has no number.");
    }
    useDay(facts == null ? null : facts.day(), facts == null ? "" : facts.dayText());
  }

  private void checkNumber(int best, @Nullable Integer other, String where) {
    if (other != null && other != best) {
      add(
          DiagnosticCode.NUMBER_MISMATCH,
          "The issue's number is " + best + " but its " + where + " says " + other + ".");
    }
  }

  private void useDay(@Nullable TitleDay day, String dayText) {
    LocalDate inTitle = day == null ? null : day.date().orElse(null);
    if (day != null && !day.isOrdinalRight()) {
      diagnostics.add(
          DiagnosticCode.WRONG_ORDINAL, find(dayText), "\"" + dayText + "\" has a wrong ordinal.");
    }
    if (date != null) {
      if (inTitle != null && !inTitle.equals(date.day())) {
        diagnostics.add(
            DiagnosticCode.DATE_MISMATCH,
            find(dayText),
            "The title says " + inTitle + " but the date is " + date + ".");
      }
      return;
    }
    LocalDate inName = fileName.day();
    boolean differ =
        dialect.titlePlace() == TitlePlace.FIRST_HEADING
            && inTitle != null
            && inName != null
            && !inTitle.equals(inName);
    if (differ) {
      diagnostics.add(
          DiagnosticCode.DATE_MISMATCH,
          find(dayText),
          "The title says " + inTitle + " but the file's name " + inName + ".");
    }
    boolean byTitle = inTitle != null && !differ;
    LocalDate found = byTitle ? inTitle : inName;
    if (found == null) {
      add(DiagnosticCode.MISSING_DATE, "The issue has no date.");
      return;
    }
    date = PublicationDate.of(found);
    if (byTitle) {
      diagnostics.add(
          DiagnosticCode.DATE_FROM_ELSEWHERE, find(dayText), "The date comes from the title.");
    } else {
      add(DiagnosticCode.DATE_FROM_ELSEWHERE, "The date comes from the file's name.");
    }
  }

  /** A diagnostic about the title, or where there is none, about the issue. */
  private void add(DiagnosticCode code, String message) {
    IssuePath path = hasTitle ? TITLE : IssuePath.root();
    diagnostics.add(Diagnostic.of(code, message).at(place).at(path));
  }

  private SourceSpan find(String dayText) {
    int found = dayText.isEmpty() ? -1 : lines.text(place).indexOf(dayText);
    int start = place.start() + found;
    return found < 0 ? place : new SourceSpan(start, start + dayText.length());
  }

  private static String withoutSeparators(String name) {
    int end = name.length();
    while (end > 0
        && (Chars.isBlank(name.charAt(end - 1)) || "-:,|".indexOf(name.charAt(end - 1)) >= 0)) {
      end--;
    }
    return name.substring(0, end);
  }

  /** Titles are Markdown as far as a backslash before punctuation stands for the punctuation. */
  private static String unescape(String text) {
    int at = text.indexOf('\\');
    if (at < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      int escaped = at + 1;
      if (escaped < text.length() && isPunctuation(text.charAt(escaped))) {
        result.append(text, from, at);
        from = escaped;
        escaped++;
      }
      at = text.indexOf('\\', escaped);
    }
    return result.append(text, from, text.length()).toString();
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Chars.isDigit(c) && !Chars.isLetter(c);
  }
}
