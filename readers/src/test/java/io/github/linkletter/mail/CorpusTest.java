package io.github.linkletter.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Section;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.IssueReader;
import io.github.linkletter.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real mails and their posts, where {@code linkletter.corpus} or LINKLETTER_CORPUS says. */
class CorpusTest {
  private static Path corpus() {
    String place = System.getProperty("linkletter.corpus", System.getenv("LINKLETTER_CORPUS"));
    assumeTrue(place != null, "no corpus");
    return Path.of(place);
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(corpus().resolve(folder))) {
      return files.sorted().toList();
    }
  }

  private static Map<Integer, Path> posts() throws IOException {
    Map<Integer, Path> posts = new HashMap<>();
    for (Path file : files("posts")) {
      posts.put(IssueParser.standard().parse(file).issue().number().orElseThrow(), file);
    }
    return posts;
  }

  @Test
  void everyMailGivesTheArchivesOwnPost() throws IOException {
    Map<Integer, Path> posts = posts();
    int equal = 0;
    for (Path file : files("mails")) {
      MailToPost.Result result = MailToPost.standard().convert(Source.read(file));
      Post post = result.post().orElseThrow();
      Path own =
          posts.get(IssueParser.standard().parse(post.text()).issue().number().orElseThrow());
      assertEquals(own.getFileName().toString(), post.fileName());
      assertEquals(Files.readString(own), post.text(), post.fileName());
      assertEquals(List.of(), result.diagnostics(), post.fileName());
      equal++;
    }
    assertEquals(posts.size(), equal);
  }

  /**
   * All that is told apart: titles, number, moment, intro, sections, entries, texts and links in
   * their order. A post's link may have taken the sentence's punctuation with it, and a line that
   * begins with a link continues the paragraph above it there, while it is one of its own in the
   * mail; both come from how posts were made.
   */
  private static List<Object> facts(Issue issue) {
    List<Object> facts = new ArrayList<>();
    facts.add(issue.title());
    facts.add(issue.number());
    facts.add(issue.publication());
    facts.add(issue.date().orElseThrow().toOffsetDateTime().orElseThrow().toInstant());
    facts.add(entry(Entry.of(issue.intro())));
    for (Section section : issue.sections()) {
      facts.add(section.title());
      facts.add(section.kind());
      section.entries().forEach(entry -> facts.add(entry(entry)));
    }
    issue.closing().forEach(entry -> facts.add(entry(entry)));
    return facts;
  }

  private static List<Object> entry(Entry entry) {
    List<String> links =
        entry.allLinks().stream().map(Link::url).map(PostText::withoutPunctuation).toList();
    return List.of(words(entry.plainText()), links);
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void mailAndPostOfAnIssueAreOneModel() throws IOException {
    Map<Integer, Path> posts = posts();
    List<String> different = new ArrayList<>();
    int same = 0;
    for (Path file : files("mails")) {
      Issue mail = new MailReader().read(Source.read(file)).issue();
      Issue post = IssueParser.standard().parse(posts.get(mail.number().orElseThrow())).issue();
      assertEquals(facts(post), facts(mail), file.toString());
      Issue comparable =
          mail.toBuilder().date(post.date().orElseThrow()).metadata(post.metadata()).build();
      if (comparable.equals(post)) {
        same++;
      } else {
        different.add(String.valueOf(mail.number().orElseThrow()));
      }
    }
    // Their posts' links took punctuation with them, or begin a line of text.
    assertEquals(List.of("121", "217", "285", "365"), different);
    assertEquals(posts.size() - 4, same);
  }

  @Test
  void everyFormIsReadAndKeepsItsLaws() throws IOException {
    List<IssueReader> readers = IssueReader.installed();
    for (String folder : List.of("mails", "textile")) {
      for (Path file : files(folder)) {
        byte[] bytes = Files.readAllBytes(file);
        IssueReader reader =
            readers.stream()
                .filter(one -> one.takes(file.getFileName().toString(), bytes))
                .findFirst()
                .orElseThrow();
        IssueDocument document =
            Mails.check(reader.read(Source.of(file.getFileName().toString(), bytes)));
        assertFalse(document.hasErrors());
        assertTrue(document.issue().entries().count() > 5, file.toString());
      }
    }
  }
}
