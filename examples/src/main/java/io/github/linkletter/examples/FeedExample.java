package io.github.linkletter.examples;

import io.github.linkletter.archive.Archive;
import io.github.linkletter.feed.FeedInfo;
import io.github.linkletter.feed.FeedRenderer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

public class FeedExample {
  public static void main(String[] args) throws IOException {
    Archive archive = Archive.at(Path.of(args[0]));
    Path folder = Path.of(args[1]);
    FeedInfo info =
        FeedInfo.builder(
                "Quiet Machines Weekly", URI.create("https://example.com/"), "A weekly letter")
            .self(URI.create("https://example.com/feed.xml"))
            .permalink("https://example.com/issues/{number}")
            .language("en")
            .build();

    archive.convert(FeedRenderer.atom(info).latest(10), folder.resolve("feed.xml"));
    archive.convert(
        FeedRenderer.jsonFeed(info).latest(10).itemPerEntry().withoutSponsored(),
        folder.resolve("links.json"));
  }
}
