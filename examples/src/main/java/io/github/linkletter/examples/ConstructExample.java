package io.github.linkletter.examples;

import io.github.linkletter.json.IssueJson;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.SectionKind;
import java.time.LocalDate;

public class ConstructExample {
  public static void main(String[] args) {
    Issue issue =
        Issue.builder()
            .publication("QUIET MACHINES WEEKLY")
            .number(7)
            .title("QUIET MACHINES WEEKLY ISSUE #7 - 17th March 2024")
            .date(PublicationDate.of(LocalDate.of(2024, 3, 17)))
            .intro("Spring is here.")
            .section(
                "News",
                SectionKind.NEWS,
                news ->
                    news.entry("How one team halved its build times.", "https://example.com/builds")
                        .entry(
                            entry ->
                                entry
                                    .paragraph("Two talks on the same matter.")
                                    .link("https://example.com/first")
                                    .link("https://example.com/second")))
            .build();

    String json = IssueJson.pretty().render(issue);

    System.out.println(json);
    System.out.println(IssueJson.compact().read(json).equals(issue));
  }
}
