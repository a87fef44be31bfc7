package io.github.linkletter.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.linkletter.json.IssueJson;
import io.github.linkletter.json.JsonFormatException;
import io.github.linkletter.markdown.MarkdownRewriter;
import io.github.linkletter.model.Issue;
import io.github.linkletter.parse.IssueDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One instance of each engine gives the same in sixteen threads as in one, and anywhere. */
class SharedEnginesTest {
  private static final int THREADS = 16;
  private static final Path EXAMPLES = Path.of("..", "examples", "archive", "posts");

  /** Of the corpus every so manieth file, so that the test doesn't take minutes. */
  private static final int STEP = 4;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Input(Form form, byte[] bytes) {}

  private static List<Input> families() {
    return PathologicalSuite.families().stream()
        .map(family -> new Input(family.form(), family.input(100)))
        .toList();
  }

  private static List<Input> files(Form form, Path folder, int step) throws IOException {
    List<Path> paths;
    try (Stream<Path> files = Files.walk(folder)) {
      paths = files.filter(Files::isRegularFile).sorted().toList();
    }
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < paths.size(); i += step) {
      inputs.add(new Input(form, Files.readAllBytes(paths.get(i))));
    }
    return inputs;
  }

  /** Everything that all engines make of an input. */
  private static String everything(Input input) throws IOException {
    StringBuilder all = new StringBuilder();
    List<Issue> issues = new ArrayList<>();
    for (IssueDocument document : input.form().documents(input.bytes())) {
      all.append(document.diagnostics()).append(document.tiles());
      issues.add(document.issue());
      if (input.form().isMarkdown()) {
        all.append(MarkdownRewriter.rewrite(document, document.issue()).edits());
      }
    }
    if (input.form() == Form.JSON) {
      try {
        issues.add(IssueJson.compact().read(new String(input.bytes(), StandardCharsets.UTF_8)));
      } catch (JsonFormatException e) {
        all.append(e.getMessage());
      }
    }
    for (Issue issue : issues) {
      for (Outputs form : Outputs.values()) {
        all.append(form).append(form.render(issue, all).diagnostics());
      }
    }
    return all.toString();
  }

  private static List<String> everything(List<Input> inputs) throws IOException {
    List<String> results = new ArrayList<>();
    for (Input input : inputs) {
      results.add(everything(input));
    }
    return results;
  }

  private static void checkThreads(List<Input> inputs) throws Exception {
    List<String> expected = everything(inputs);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int first = i * inputs.size() / THREADS;
        Callable<Integer> work =
            () -> {
              start.await();
              // Each begins elsewhere, so that all are at different inputs at any time.
              for (int j = 0; j < inputs.size(); j++) {
                int at = (first + j) % inputs.size();
                assertEquals(expected.get(at), everything(inputs.get(at)));
              }
              return inputs.size();
            };
        results.add(threads.submit(work));
      }
      for (Future<Integer> result : results) {
        assertEquals(inputs.size(), result.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void threadsShareThemOverHostileInput() throws Exception {
    checkThreads(families());
  }

  @Test
  void threadsShareThemOverTheExamples() throws Exception {
    List<Input> examples = files(Form.POST, EXAMPLES, 1);

    assertTrue(examples.size() > 1);
    checkThreads(examples);
  }

  @Test
  void threadsShareThemOverTheCorpus() throws Exception {
    Optional<Path> corpus =
        Optional.ofNullable(
                System.getProperty("linkletter.corpus", System.getenv("LINKLETTER_CORPUS")))
            .map(Path::of);
    assumeTrue(corpus.isPresent(), "no corpus");

    List<Input> inputs = new ArrayList<>(files(Form.POST, corpus.get().resolve("posts"), STEP));
    inputs.addAll(files(Form.MAIL, corpus.get().resolve("mails"), STEP));
    inputs.addAll(files(Form.JEKYLL, corpus.get().resolve("jekyll"), STEP));
    inputs.addAll(files(Form.TEXTILE, corpus.get().resolve("textile"), STEP));
    assertTrue(inputs.size() > 10);
    checkThreads(inputs);
  }

  @Test
  void localeAndZoneDoNotMatter() throws IOException {
    List<Input> inputs = families();
    List<String> expected = everything(inputs);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("en-US", "ar-EG", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        assertEquals(expected, everything(inputs), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
