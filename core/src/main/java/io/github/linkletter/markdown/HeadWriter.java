package io.github.linkletter.markdown;

import io.github.linkletter.internal.frontmatter.FrontMatterField;
import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.TitlePlace;
import io.github.linkletter.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes what stands above the body: title, date, what the title doesn't tell of number and name,
 * and metadata, in front matter. A key of metadata that the dialect would take for one of those
 * begins with a backslash. Where the dialect has the title in the text, it is written there.
 */
final class HeadWriter {
  private static final String FENCE = "---\n";

  private final Dialect dialect;
  private final IssueParser parser;
  private final String sourceName;

  /**
   * A writer of front matter.
   *
   * @param sourceName the name of what is written, from which a reader takes what is missing
   */
  HeadWriter(Dialect dialect, IssueParser parser, String sourceName) {
    this.dialect = dialect;
    this.parser = parser;
    this.sourceName = sourceName;
  }

  /** A key of front matter as it is written, in whole lines. */
  record Field(IssuePath path, String text) {}

  /** All that stands above the body. */
  String write(Issue issue) {
    String title = issue.title().orElse("");
    String frontMatter = frontMatter(fields(issue));
    String inText =
        switch (dialect.titlePlace()) {
          case FRONT_MATTER -> frontMatter;
          case FIRST_HEADING -> frontMatter + "\n" + heading(title);
          case FIRST_LINES -> firstLines(title);
        };
    boolean isRead = !title.isEmpty() && read(inText).equals(withoutBody(issue));
    return isRead ? inText : frontMatter;
  }

  /** A title for the place in the text of another, in that one's style. */
  String titleInText(String before, String title) {
    int marks = 0;
    while (marks < before.length() && before.charAt(marks) == '#') {
      marks++;
    }
    if (marks > 0) {
      boolean year = !withoutYear(before.strip()).equals(before.strip());
      return "#".repeat(marks) + " " + (year ? title : withoutYear(title)) + "\n";
    }
    return dialect.titlePlace() == TitlePlace.FIRST_HEADING
        ? title + "\n" + "=".repeat(LeafWriter.underline(title)) + "\n"
        : firstLines(title);
  }

  /** A heading that repeats the title, but for the year. */
  private static String heading(String title) {
    return "## " + withoutYear(title) + "\n";
  }

  private static String withoutYear(String title) {
    int day = title.length() - " 2012".length();
    boolean hasYear =
        day > 0
            && title.charAt(day) == ' '
            && title.substring(day + 1).chars().allMatch(c -> Chars.isDigit((char) c));
    return hasYear ? title.substring(0, day) : title;
  }

  /** The title as the first lines of a mail: the newsletter's name has its own. */
  private static String firstLines(String title) {
    int issue = title.toUpperCase(Locale.ROOT).indexOf(" ISSUE ");
    return issue < 0 || issue > title.length()
        ? title + "\n"
        : title.substring(0, issue) + "\n" + title.substring(issue + 1) + "\n";
  }

  private static Issue withoutBody(Issue issue) {
    return issue.toBuilder().intro(List.of()).sections(List.of()).closing(List.of()).build();
  }

  private static String frontMatter(List<Field> fields) {
    StringBuilder out = new StringBuilder(FENCE);
    fields.forEach(field -> out.append(field.text()));
    return out.append(FENCE).toString();
  }

  private List<Field> fields(Issue issue) {
    boolean isPost = dialect.titlePlace() != TitlePlace.FIRST_HEADING;
    List<Field> metadata = new ArrayList<>();
    issue.metadata().asMap().forEach((key, value) -> metadata.add(metadata(key, value)));
    List<Field> fields = new ArrayList<>(isPost ? List.of() : metadata);
    issue.title().ifPresent(title -> fields.add(title(title)));
    if (isPost || !told(fields).date().equals(issue.date())) {
      issue.date().ifPresent(date -> fields.add(date(date)));
    }
    Issue told = told(fields);
    if (!told.number().equals(issue.number()) && issue.number().isPresent()) {
      fields.add(number(issue.number()));
    }
    if (!told.publication().equals(issue.publication())) {
      issue.publication().ifPresent(name -> fields.add(publication(name)));
    }
    fields.addAll(isPost ? metadata : List.of());
    return fields;
  }

  /** What a reader takes from fields and the source's name. */
  private Issue told(List<Field> fields) {
    return read(frontMatter(fields));
  }

  /** What a reader takes from front matter and the source's name. */
  Issue read(String head) {
    return parser.parse(Source.of(sourceName, head)).issue();
  }

  Field title(String title) {
    return field("title", dialect.titleKeys(), titleValue(title));
  }

  /** A title's YAML; titles end in a blank, as the archive's do, unless they need quotes. */
  private String titleValue(String title) {
    String escaped = title.replace("\\", "\\\\").replace("#", "\\#");
    String end = dialect.titlePlace() == TitlePlace.FRONT_MATTER ? " " : "";
    return YamlText.isPlain(escaped) ? escaped + end : YamlText.quoted(escaped);
  }

  Field date(PublicationDate date) {
    return field("date", dialect.dateKeys(), date.toString());
  }

  Field number(OptionalInt number) {
    return field("number", dialect.numberKeys(), String.valueOf(number.orElseThrow()));
  }

  Field publication(String name) {
    return field("publication", dialect.publicationKeys(), YamlText.string(name));
  }

  private static Field field(String member, List<String> keys, String yaml) {
    String key = keys.isEmpty() ? member : keys.get(0);
    return new Field(IssuePath.root().member(member), YamlText.field(key, yaml));
  }

  Field metadata(String key, Metadata.Value value) {
    String written = isTaken(key) ? "\\" + key : key;
    return new Field(
        IssuePath.root().member("metadata").member(key),
        YamlText.field(written, YamlText.value(value)));
  }

  private boolean isTaken(String key) {
    return key.startsWith("\\")
        || FrontMatterField.isOneOf(key, dialect.titleKeys())
        || FrontMatterField.isOneOf(key, dialect.dateKeys())
        || FrontMatterField.isOneOf(key, dialect.numberKeys())
        || FrontMatterField.isOneOf(key, dialect.publicationKeys());
  }

  /** Why front matter that reads as {@code read} is not {@code issue}'s, or empty if it is. */
  static Optional<Refusal> difference(Issue issue, Issue read) {
    IssuePath root = IssuePath.root();
    if (issue.title().isEmpty() && read.title().isPresent()) {
      return Optional.of(
          new Refusal(
              Refusal.Reason.READS_AS_TITLE,
              root,
              "What comes first would be read as the title, which the issue hasn't."));
    }
    if (!issue.title().equals(read.title())) {
      return refusal(root.member("title"), "The title can't be written into front matter.");
    }
    if (!issue.number().equals(read.number())) {
      return disagrees(root.member("number"), issue.number().isEmpty(), "number");
    }
    if (!issue.publication().equals(read.publication())) {
      return disagrees(root.member("publication"), issue.publication().isEmpty(), "publication");
    }
    if (!issue.date().equals(read.date())) {
      return disagrees(root.member("date"), issue.date().isEmpty(), "date");
    }
    if (!issue.metadata().equals(read.metadata())) {
      IssuePath path = root.member("metadata");
      for (String key : issue.metadata().keys()) {
        if (!issue.metadata().get(key).equals(read.metadata().get(key))) {
          return refusal(path.member(key), "The value can't be written into front matter.");
        }
      }
      return refusal(path, "The metadata can't be written into front matter.");
    }
    return Optional.empty();
  }

  private static Optional<Refusal> disagrees(IssuePath path, boolean absent, String what) {
    return absent
        ? Optional.of(
            new Refusal(
                Refusal.Reason.TITLE_DISAGREES,
                path,
                "The title, or the file's name, tells a " + what + " but the issue has none."))
        : refusal(path, "The " + what + " can't be written into front matter.");
  }

  private static Optional<Refusal> refusal(IssuePath path, String message) {
    return Optional.of(new Refusal(Refusal.Reason.FRONT_MATTER, path, message));
  }
}
