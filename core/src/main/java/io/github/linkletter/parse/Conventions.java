package io.github.linkletter.parse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values of a {@link Dialect}, whose accessors describe them, as its builder changes them. */
final class Conventions {
  String name;
  List<TitlePattern> titlePatterns = Presets.TITLE_PATTERNS;
  TitlePlace titlePlace = TitlePlace.FRONT_MATTER;
  List<String> titleKeys = List.of("title");
  List<String> dateKeys = List.of("date");
  List<String> numberKeys = List.of("number");
  List<String> publicationKeys = List.of("publication");
  List<HeadingRule> headingRules = Presets.HEADING_RULES;
  int sectionLevel;
  List<LinkStyle> linkStyles = List.of(LinkStyle.BREAK_LINE);
  List<String> footerPhrases = List.of();
  int entryGap = 2;
  int linkGap = 1;
  int closingGap = 3;
  final Map<Form, Conventions> forms = new TreeMap<>();

  Conventions(String name) {
    this.name = name;
  }

  Conventions(Conventions other) {
    name = other.name;
    titlePatterns = other.titlePatterns;
    titlePlace = other.titlePlace;
    titleKeys = other.titleKeys;
    dateKeys = other.dateKeys;
    numberKeys = other.numberKeys;
    publicationKeys = other.publicationKeys;
    headingRules = other.headingRules;
    sectionLevel = other.sectionLevel;
    linkStyles = other.linkStyles;
    footerPhrases = other.footerPhrases;
    entryGap = other.entryGap;
    linkGap = other.linkGap;
    closingGap = other.closingGap;
    for (Map.Entry<Form, Conventions> form : other.forms.entrySet()) {
      forms.put(form.getKey(), new Conventions(form.getValue()));
    }
  }

  Conventions choosing(Form form, Dialect dialect) {
    forms.put(form, new Conventions(dialect.parts()));
    return this;
  }

  List<Object> values() {
    return List.of(
        name,
        titlePatterns,
        titlePlace,
        titleKeys,
        dateKeys,
        numberKeys,
        publicationKeys,
        headingRules,
        sectionLevel,
        linkStyles,
        footerPhrases,
        entryGap,
        linkGap,
        closingGap,
        forms.values().stream().map(Conventions::values).toList());
  }
}
