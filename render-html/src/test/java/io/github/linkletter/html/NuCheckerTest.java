package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Issue;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.testing.GoldenFiles;
import io.github.linkletter.testing.XmlIssues;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that is a document is valid: neither errors nor warnings, HTML and CSS. */
class NuCheckerTest {
  private static final MailFooter FOOTER =
      MailFooter.of("You signed up.").withUnsubscribe("https://example.com/unsubscribe");

  private static final HtmlRenderer MAIL = HtmlRenderer.email().toBuilder().footer(FOOTER).build();

  private static final HtmlRenderer PAGE =
      HtmlRenderer.page()
          .with(PageLinks.none().withFeed("feed.xml", "Feed", "application/rss+xml"));

  @TempDir Path folder;

  /** The pages, the index and the e-mails of issues. */
  private List<String> documents(List<Issue> issues) throws IOException {
    List<ArchivedIssue> archived = issues.stream().map(ArchivedIssue::of).toList();
    List<String> documents = new ArrayList<>();
    HtmlSite site = HtmlSite.of(PAGE).withUrl(URI.create("https://example.com/"));
    for (HtmlSite.WrittenFile file : site.write(archived, folder)) {
      documents.add(Files.readString(folder.resolve(file.name())));
    }
    documents.add(Files.readString(folder.resolve(HtmlSite.INDEX)));
    issues.forEach(issue -> documents.add(MAIL.render(issue)));
    assertEquals(2 * issues.size() + 1, documents.size());
    return documents;
  }

  @Test
  void findsWhatIsWrong() throws InterruptedException {
    String page =
        "<!DOCTYPE html><html lang=en><title>T</title><style>p{colour:red}</style><center>x";
    List<String> messages = NuChecker.check(List.of(page));
    assertTrue(
        messages.stream().anyMatch(message -> message.contains("colour")), messages::toString);
    assertTrue(
        messages.stream().anyMatch(message -> message.contains("center")), messages::toString);
  }

  @Test
  void theExampleArchiveIsValid() throws Exception {
    assertEquals(List.of(), NuChecker.check(documents(Corpus.examples())));
  }

  @Test
  void theCorpusIsValid() throws Exception {
    assertEquals(List.of(), NuChecker.check(documents(Corpus.posts())));
  }

  @Test
  void goldenCasesAreValid() throws Exception {
    List<Issue> issues = new ArrayList<>();
    for (Path input : GoldenFiles.inputs(Path.of("src/test/cases"), ".xml")) {
      issues.add(XmlIssues.issue(XmlIssues.root(input)));
    }
    assertEquals(List.of(), NuChecker.check(documents(issues)));
  }
}
