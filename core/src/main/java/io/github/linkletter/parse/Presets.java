package io.github.linkletter.parse;

import static io.github.linkletter.parse.HeadingRule.Match.EXACT;
import static io.github.linkletter.parse.HeadingRule.Match.PREFIX;
import static io.github.linkletter.parse.HeadingRule.Match.WORD;

import io.github.linkletter.model.SectionKind;
import java.util.List;
import java.util.stream.Stream;

/** The values of the dialects that come with the library. */
final class Presets {
  static final List<String> TITLE_PATTERNS =
      List.of(
          "{publication} ISSUE #{number} - {date}",
          "ISSUE #{number} - {date}",
          "{publication} ISSUE #{number}{text}",
          "ISSUE #{number}{text}",
          "{publication} ISSUE {number}{text}",
          "ISSUE {number}{text}",
          "{publication} #{number}{text}",
          "#{number}{text}");

  static final List<HeadingRule> HEADING_RULES =
      List.of(
          new HeadingRule(EXACT, "news", SectionKind.NEWS),
          new HeadingRule(EXACT, "tools", SectionKind.TOOLS),
          new HeadingRule(EXACT, "jobs", SectionKind.JOBS),
          new HeadingRule(EXACT, "events", SectionKind.EVENTS),
          new HeadingRule(EXACT, "books", SectionKind.BOOKS),
          new HeadingRule(EXACT, "training", SectionKind.TRAINING),
          new HeadingRule(WORD, "sponsor", SectionKind.SPONSOR),
          new HeadingRule(WORD, "sponsors", SectionKind.SPONSOR),
          new HeadingRule(WORD, "sponsored", SectionKind.SPONSOR),
          new HeadingRule(EXACT, "special offer", SectionKind.SPONSOR),
          new HeadingRule(PREFIX, "cncf", SectionKind.SPONSOR),
          new HeadingRule(EXACT, "the linux foundation", SectionKind.SPONSOR),
          new HeadingRule(PREFIX, "hyperledger", SectionKind.SPONSOR));

  /** Those of a text that may be no title: a sentence can speak of a #1 too. */
  private static final List<String> NAMED_ISSUES = TITLE_PATTERNS.subList(0, 5);

  private static final List<LinkStyle> BARE =
      List.of(LinkStyle.BARE_LINE, LinkStyle.BARE_IN_TEXT, LinkStyle.BREAK_LINE);

  private Presets() {}

  static Dialect jekyll(Dialect.Builder post) {
    return post.name("jekyll")
        .titlePatterns(
            Stream.concat(
                    Stream.of(
                        "Issue {number} - {date}", "Issue {number} {date}", "Issue {number}{text}"),
                    NAMED_ISSUES.stream())
                .toList())
        .titlePlace(TitlePlace.FIRST_HEADING)
        .sectionLevel(2)
        .linkStyles(BARE)
        .closingGap(0)
        .build();
  }

  static Dialect plainText(Dialect.Builder post) {
    return post.name("plain-text")
        .titlePatterns(NAMED_ISSUES)
        .titlePlace(TitlePlace.FIRST_LINES)
        .linkStyles(BARE)
        .footerPhrases(List.of("If you received this email directly"))
        .linkGap(2)
        .build();
  }
}
