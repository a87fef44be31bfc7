package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.testing.XmlIssues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The same issues give the same bytes, wherever and in whatever order they come. */
class ReproducibleTest {
  private static List<String> feeds(List<ArchivedIssue> issues, FeedInfo info) throws IOException {
    List<String> feeds = new ArrayList<>();
    for (FeedRenderer renderer : Feeds.all(info)) {
      for (FeedRenderer feed : List.of(renderer.latest(5), renderer.itemPerEntry().latest(5))) {
        StringBuilder out = new StringBuilder();
        feed.render(issues, out);
        feeds.add(out.toString());
      }
    }
    return feeds;
  }

  private static List<ArchivedIssue> issues() throws IOException {
    List<ArchivedIssue> issues = new ArrayList<>();
    for (String name : List.of("typical.xml", "plain.xml", "entries.xml", "hostile.xml")) {
      issues.addAll(Feeds.issues(XmlIssues.root(Path.of("src/test/cases", name))));
    }
    return issues;
  }

  @Test
  void placesDoNotMatter() throws IOException {
    Element root = XmlIssues.root(Path.of("src/test/cases/typical.xml"));
    List<ArchivedIssue> issues = issues();
    List<String> expected = feeds(issues, Feeds.info(root));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("en-US", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "ja-JP")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        assertEquals(expected, feeds(issues, Feeds.info(root)), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theOrderOfIssuesDoesNotMatter() throws IOException {
    List<ArchivedIssue> issues = issues();
    List<String> expected = feeds(issues, Feeds.INFO);
    for (int seed = 0; seed < 20; seed++) {
      List<ArchivedIssue> shuffled = new ArrayList<>(issues);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(expected, feeds(shuffled, Feeds.INFO));
    }
  }
}
