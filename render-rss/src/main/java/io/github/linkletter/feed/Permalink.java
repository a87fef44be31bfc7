package io.github.linkletter.feed;

import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template that makes an issue's address from its number and its day. */
record Permalink(String template) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
  private static final Set<String> KNOWN = Set.of("number", "date", "year", "month", "day");
  private static final Set<String> DAY = Set.of("year", "month", "day");

  Permalink {
    Set<String> names = new HashSet<>();
    Matcher matcher = PLACEHOLDER.matcher(template);
    while (matcher.find()) {
      if (!KNOWN.contains(matcher.group(1))) {
        throw new IllegalArgumentException(
            "template must hold no other placeholders than "
                + List.of("{number}", "{date}", "{year}", "{month}", "{day}")
                + ": "
                + template);
      }
      names.add(matcher.group(1));
    }
    if (!names.contains("number") && !names.contains("date") && !names.containsAll(DAY)) {
      throw new IllegalArgumentException(
          "template must hold {number}, {date}, or {year}, {month} and {day}: " + template);
    }
    Issue sample =
        Issue.builder().number(1).date(PublicationDate.of(LocalDate.of(2000, 1, 1))).build();
    WebAddress.checked(URI.create(expand(template, sample).orElse("")), "template");
  }

  /** The issue's address; empty if the issue lacks a value that the template needs. */
  Optional<String> of(Issue issue) {
    return expand(template, issue).map(WebAddress::ascii);
  }

  private static Optional<String> expand(String template, Issue issue) {
    StringBuilder address = new StringBuilder();
    Matcher matcher = PLACEHOLDER.matcher(template);
    while (matcher.find()) {
      Optional<String> value = value(matcher.group(1), issue);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      matcher.appendReplacement(address, value.get());
    }
    return Optional.of(matcher.appendTail(address).toString());
  }

  private static Optional<String> value(String name, Issue issue) {
    if (name.equals("number")) {
      return issue.number().stream().mapToObj(Integer::toString).findFirst();
    }
    return issue
        .date()
        .map(date -> date.day().toString())
        .map(
            day ->
                switch (name) {
                  case "year" -> day.substring(0, 4);
                  case "month" -> day.substring(5, 7);
                  case "day" -> day.substring(8);
                  default -> day;
                });
  }
}
