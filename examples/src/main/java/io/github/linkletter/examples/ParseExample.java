package io.github.linkletter.examples;

import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Section;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;

public class ParseExample {
  public static void main(String[] args) {
    String post =
        """
        ---
        title: QUIET MACHINES WEEKLY ISSUE \\#7 - 17th March 2024
        date: 2024-03-17T09:00:00+00:00
        ---

        Spring is here.


        News
        ====

        How one team halved its build times.
        <br>[https://example.com/builds](https://example.com/builds)
        """;

    IssueDocument document = IssueParser.standard().parse(post);

    Issue issue = document.issue();
    System.out.println(issue.number().orElseThrow() + ", " + issue.date().orElseThrow());
    for (Section section : issue.sections()) {
      for (Entry entry : section.entries()) {
        System.out.println(section.title() + ": " + entry.plainText() + " " + entry.links());
      }
    }
    document.diagnostics().forEach(found -> System.err.println(found.format(document.source())));
  }
}
