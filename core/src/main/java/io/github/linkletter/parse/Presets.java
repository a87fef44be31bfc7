package io.github.linkletter.parse;

import static io.github.linkletter.parse.HeadingRule.Match.EXACT;
import static io.github.linkletter.parse.HeadingRule.Match.PREFIX;
import static io.github.linkletter.parse.HeadingRule.Match.WORD;

import io.github.linkletter.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** The values of the dialects that come with the library. */
final class Presets {
  static final List<TitlePattern> TITLE_PATTERNS =
      TitlePattern.listOf(
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
  private static final List<TitlePattern> NAMED_ISSUES = TITLE_PATTERNS.subList(0, 5);

  private static final List<LinkStyle> BARE =
      List.of(LinkStyle.BARE_LINE, LinkStyle.BARE_IN_TEXT, LinkStyle.BREAK_LINE);

  private Presets() {}

  static Conventions jekyll() {
    Conventions jekyll = new Conventions("jekyll");
    List<TitlePattern> titlePatterns = new ArrayList<>();
    titlePatterns.addAll(
        TitlePattern.listOf(
            "Issue {number} - {date}", "Issue {number} {date}", "Issue {number}{text}"));
    titlePatterns.addAll(NAMED_ISSUES);
    jekyll.titlePatterns = List.copyOf(titlePatterns);
    jekyll.titlePlace = TitlePlace.FIRST_HEADING;
    jekyll.sectionLevel = 2;
    jekyll.linkStyles = BARE;
    jekyll.closingGap = 0;
    return jekyll;
  }

  static Conventions plainText() {
    Conventions plainText = new Conventions("plain-text");
    plainText.titlePatterns = NAMED_ISSUES;
    plainText.titlePlace = TitlePlace.FIRST_LINES;
    plainText.linkStyles = BARE;
    plainText.footerPhrases = List.of("If you received this email directly");
    plainText.linkGap = 2;
    return plainText;
  }
}
