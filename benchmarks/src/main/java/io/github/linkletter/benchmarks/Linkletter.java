package io.github.linkletter.benchmarks;

import io.github.linkletter.feed.FeedInfo;
import io.github.linkletter.feed.FeedRenderer;
import io.github.linkletter.html.HtmlRenderer;
import io.github.linkletter.json.ArchiveJson;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;

/** What linkletter does. */
final class Linkletter {
  private static final IssueParser PARSER = IssueParser.standard();
  private static final FeedRenderer RSS =
      FeedRenderer.rss(
          FeedInfo.of("A newsletter", URI.create("https://example.com/"), "A weekly letter"));

  private Linkletter() {}

  /** A source decodes its bytes but once, so each pass takes new ones. */
  static IssueDocument parse(Post post) {
    return PARSER.parse(Source.of(post.name(), post.bytes()));
  }

  static int parse(Inputs inputs) {
    int sum = 0;
    for (Post post : inputs.posts()) {
      sum += parse(post).issue().sections().size();
    }
    return sum;
  }

  static int ndjson(Inputs inputs) {
    Iterator<Post> posts = inputs.posts().iterator();
    Iterable<ArchivedIssue> issues =
        () ->
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return posts.hasNext();
              }

              @Override
              public ArchivedIssue next() {
                Post post = posts.next();
                return ArchivedIssue.of(parse(post).issue(), post.name());
              }
            };
    Count count = new Count();
    try {
      ArchiveJson.ndjson().renderUtf8(issues, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count.bytes;
  }

  static int json(Inputs inputs) {
    int sum = 0;
    for (Issue issue : inputs.issues()) {
      sum += ArchiveJson.ndjson().element(ArchivedIssue.of(issue)).length;
    }
    return sum;
  }

  static int html(Inputs inputs) {
    int sum = 0;
    for (Issue issue : inputs.issues()) {
      sum += HtmlRenderer.fragment().render(issue).length();
    }
    return sum;
  }

  static int rss(Inputs inputs) {
    StringBuilder out = new StringBuilder();
    try {
      RSS.render(inputs.archived(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.length();
  }

  /** Counts bytes and drops them. */
  private static final class Count extends OutputStream {
    private int bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
      bytes += length;
    }
  }
}
