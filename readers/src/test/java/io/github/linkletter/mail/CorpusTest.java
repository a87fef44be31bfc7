package io.github.linkletter.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.IssueReader;
import io.github.linkletter.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
   * The pairs that differ, and the punctuation that the post's link took with it. The mail has a
   * bare URL in a sentence, and what ends the sentence or the bracket is no part of it; the post
   * made a link of all up to the next blank.
   */
  private static final Map<Integer, String> SWALLOWED =
      Map.of(121, ".", 217, ".", 285, ".", 365, ")");

  /** The issue without the punctuation in the links that stand inside its text. */
  private static Issue withoutSwallowed(Issue issue, String punctuation) {
    return issue.toBuilder()
        .intro(withoutSwallowed(issue.intro(), punctuation))
        .sections(
            issue.sections().stream()
                .map(
                    section ->
                        section.toBuilder()
                            .entries(
                                section.entries().stream()
                                    .map(Entry::content)
                                    .map(content -> withoutSwallowed(content, punctuation))
                                    .map(Entry::of)
                                    .toList())
                            .build())
                .toList())
        .build();
  }

  private static List<Block> withoutSwallowed(List<Block> blocks, String punctuation) {
    return blocks.stream()
        .map(
            block ->
                block instanceof Block.Paragraph paragraph
                    ? new Block.Paragraph(
                        paragraph.children().stream()
                            .flatMap(inline -> withoutSwallowed(inline, punctuation))
                            .toList())
                    : block)
        .toList();
  }

  private static Stream<Inline> withoutSwallowed(Inline inline, String punctuation) {
    if (inline instanceof Inline.Hyperlink link && link.url().endsWith(punctuation)) {
      String url = link.url().substring(0, link.url().length() - punctuation.length());
      return Stream.of(Inline.Hyperlink.of(url, url), new Inline.Text(punctuation));
    }
    return Stream.of(inline);
  }

  @Test
  void mailAndPostOfAnIssueAreOneModel() throws IOException {
    Map<Integer, Path> posts = posts();
    Set<Integer> different = new TreeSet<>();
    for (Path file : files("mails")) {
      Issue mail = new MailReader().read(Source.read(file)).issue();
      int number = mail.number().orElseThrow();
      Issue post = IssueParser.standard().parse(posts.remove(number)).issue();
      assertTrue(mail.date().orElseThrow().sameInstant(post.date().orElseThrow()), file.toString());
      Issue comparable =
          mail.toBuilder().date(post.date().orElseThrow()).metadata(post.metadata()).build();
      if (!comparable.equals(post)) {
        different.add(number);
        String punctuation = SWALLOWED.getOrDefault(number, "");
        assertEquals(comparable, withoutSwallowed(post, punctuation), file.toString());
      }
    }
    assertEquals(new TreeSet<>(SWALLOWED.keySet()), different);
    assertEquals(Map.of(), posts);
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
