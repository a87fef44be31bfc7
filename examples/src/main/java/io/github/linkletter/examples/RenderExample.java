package io.github.linkletter.examples;

import io.github.linkletter.archive.Archive;
import io.github.linkletter.feed.FeedInfo;
import io.github.linkletter.feed.FeedRenderer;
import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.IssueParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

public class RenderExample {
  public static void main(String[] args) throws IOException {
    Path archive = Path.of(args[0]);
    Issue issue = IssueParser.standard().parse(archive.resolve("2024-04-21-277.md")).issue();

    System.out.println(HtmlRenderer.fragment().render(issue));

    FeedInfo feed =
        FeedInfo.of("Quiet Machines Weekly", URI.create("https://example.com/"), "A weekly letter");
    Archive.at(archive).convert(FeedRenderer.rss(feed), System.out);
  }
}
