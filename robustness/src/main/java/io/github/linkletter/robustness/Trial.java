package io.github.linkletter.robustness;

import io.github.linkletter.json.IssueJson;
import io.github.linkletter.json.JsonFormatException;
import io.github.linkletter.markdown.MarkdownRewriter;
import io.github.linkletter.markdown.RefusedIssueException;
import io.github.linkletter.markdown.Rewrite;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssueTransform;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** One input through everything: read, rendered by every renderer, read back, rewritten. */
final class Trial {
  /**
   * All outputs of an input together hold at most so many characters for each of the input's bytes;
   * what references and nesting may add stays within that and {@link #FREE_OUTPUT}. An mbox file
   * has many issues, each with what stands around an issue in all outputs.
   */
  static final int MAX_AMPLIFICATION = 400;

  static final int OUTPUT_OF_AN_ISSUE = 15_000;

  static final long FREE_OUTPUT = 40_000_000;

  /** Of the thread's own time what else the machine does hardly takes any. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Family family;
  private final byte[] input;
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private long output;
  private Outputs largest = Outputs.PAGE;
  private long largestLength;

  Trial(Family family, int size) {
    this.family = family;
    this.input = family.input(size);
  }

  /** How much of the processor's time each stage took. */
  Map<String, Long> nanos() {
    return nanos;
  }

  long output() {
    return output;
  }

  Outputs largest() {
    return largest;
  }

  /** Runs everything; throws what isn't documented, or {@link IllegalStateException}. */
  void run() {
    List<IssueDocument> documents = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    time(
        "read",
        () -> {
          if (family.form() == Form.JSON) {
            readJson(issues);
          } else {
            documents.addAll(family.form().documents(input));
          }
        });
    for (IssueDocument document : documents) {
      Checks.document(document);
      issues.add(document.issue());
    }
    for (Issue issue : issues) {
      time("read JSON", () -> compare(issue, IssueJson.compact().read(json(issue))));
      for (Outputs form : Outputs.values()) {
        time(form.toString(), () -> render(issue, form));
      }
    }
    if (family.form().isMarkdown()) {
      time("rewrite", () -> rewrite(documents.get(0)));
    }
    check(
        output
            <= FREE_OUTPUT
                + (long) MAX_AMPLIFICATION * input.length
                + (long) OUTPUT_OF_AN_ISSUE * issues.size(),
        () -> "outputs hold " + output + " characters, " + largest + " " + largestLength);
  }

  private void readJson(List<Issue> issues) {
    try {
      issues.add(IssueJson.compact().read(new String(input, StandardCharsets.UTF_8)));
    } catch (JsonFormatException e) {
      check(!String.valueOf(e.getMessage()).isEmpty(), "no message");
    }
  }

  private static void compare(Issue issue, Issue other) {
    check(issue.equals(other), "JSON doesn't read back");
    check(issue.hashCode() == other.hashCode(), "equal issues have different hash codes");
    check(
        issue.intro().toString().equals(other.intro().toString()), "equal blocks print otherwise");
    check(
        issue.metadata().toString().equals(other.metadata().toString()),
        "equal values print otherwise");
  }

  private static String json(Issue issue) {
    return IssueJson.compact().render(issue);
  }

  private void render(Issue issue, Outputs form) {
    Count count = new Count();
    try {
      RenderReport report = form.render(issue, count);
      check(
          report.diagnostics().size() <= IssueParser.DEFAULT_MAX_DIAGNOSTICS + 1,
          () -> form + " reports " + report.diagnostics().size() + " diagnostics");
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a Count throws none
    }
    output += count.length();
    if (count.length() > largestLength) {
      largest = form;
      largestLength = count.length();
    }
  }

  private void rewrite(IssueDocument document) {
    Rewrite same = MarkdownRewriter.rewrite(document, document.issue());
    check(Arrays.equals(input, same.bytes()), "rewriting without a change changes bytes");
    int last = (int) document.issue().entries().count() - 1;
    AtomicInteger at = new AtomicInteger();
    // At both ends and everywhere between, so that nothing that stays shortens what is compared.
    IssueTransform edit =
        IssueTransform.entries(
            entry -> {
              int i = at.getAndIncrement();
              return i % 2 == 0 || i == last ? Entry.of("New.") : entry;
            });
    try {
      MarkdownRewriter.rewrite(document, document.issue().transform(edit));
    } catch (RefusedIssueException e) {
      check(!e.refusals().isEmpty(), "refused without a reason");
    }
  }

  private void time(String stage, Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    nanos.merge(stage, THREADS.getCurrentThreadCpuTime() - start, Long::sum);
  }

  private static void check(boolean holds, String problem) {
    check(holds, () -> problem);
  }

  private static void check(boolean holds, Supplier<String> problem) {
    if (!holds) {
      throw new IllegalStateException(problem.get());
    }
  }
}
