package io.github.linkletter.robustness;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs every family of inputs at the given sizes and prints how long each took, and by which factor
 * that grew from one size to the next. Times are the thread's own, without collecting garbage.
 *
 * <p>{@code robustness/run} starts it in a JVM with a small stack and heap. It ends with 1 if
 * anything was thrown that isn't documented, or if a document, an output or a law was broken. Times
 * are shown and never judged.
 */
public final class PathologicalSuite {
  /** Repeated until so much time was measured, so that small inputs have a figure at all. */
  private static final long ENOUGH_NANOS = 30_000_000;

  private static final int MAX_REPEATS = 20;

  private final PrintStream out;
  private final List<Integer> sizes;
  private final List<String> failures = new ArrayList<>();

  private PathologicalSuite(PrintStream out, List<Integer> sizes) {
    this.out = out;
    this.sizes = sizes;
  }

  /**
   * All families.
   *
   * @return a list
   */
  public static List<Family> families() {
    return Stream.of(
            MarkdownFamilies.inlines(),
            MarkdownFamilies.blocks(),
            HeadFamilies.all(),
            OtherFamilies.mails(),
            OtherFamilies.textile(),
            OtherFamilies.json())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Runs the suite.
   *
   * @param args sizes in characters, and perhaps {@code --only=TEXT} for the families whose names
   *     hold the text, {@code --quick} to measure once and without warming up
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Integer> sizes =
        Arrays.stream(args).filter(arg -> !arg.startsWith("--")).map(Integer::valueOf).toList();
    String only =
        Arrays.stream(args)
            .filter(arg -> arg.startsWith("--only="))
            .map(arg -> arg.substring("--only=".length()))
            .findFirst()
            .orElse("");
    boolean quick = Arrays.asList(args).contains("--quick");
    List<Family> families =
        families().stream().filter(family -> family.name().contains(only)).toList();
    boolean passed = new PathologicalSuite(out, sizes).run(families, quick);
    System.exit(passed ? 0 : 1);
  }

  private boolean run(List<Family> families, boolean quick) {
    if (!quick) {
      families.forEach(family -> attempt(family, 2_000));
      failures.clear();
    }
    StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-36s", "family"));
    sizes.forEach(size -> head.append(String.format(Locale.ROOT, "%10d", size)));
    out.println(head + "  ms; growth; slowest stage; output");
    for (Family family : families) {
      row(family, quick);
    }
    out.println(families.size() + " families, " + failures.size() + " failures");
    failures.forEach(out::println);
    return failures.isEmpty();
  }

  private void row(Family family, boolean quick) {
    out.printf(
        Locale.ROOT,
        "%-36s",
        family.name()); // before the work, so that a family that never ends is named
    List<Double> times = new ArrayList<>();
    StringBuilder end = new StringBuilder();
    for (int size : sizes) {
      long best = Long.MAX_VALUE;
      long spent = 0;
      for (int i = 0; i < (quick ? 1 : MAX_REPEATS) && spent < ENOUGH_NANOS; i++) {
        Trial trial = attempt(family, size);
        long nanos = trial.nanos().values().stream().mapToLong(Long::longValue).sum();
        spent += nanos;
        if (nanos < best) {
          best = nanos;
          end.setLength(0);
          end.append("  ").append(slowest(trial)).append("  ").append(trial.output());
        }
      }
      times.add(best / 1e6);
      out.printf(Locale.ROOT, "%10.1f", best / 1e6);
    }
    out.print(" ");
    for (int i = 1; i < times.size(); i++) {
      out.printf(Locale.ROOT, "%7.1f", times.get(i) / times.get(i - 1));
    }
    out.println(end);
  }

  private Trial attempt(Family family, int size) {
    Trial trial = new Trial(family, size);
    try {
      trial.run();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      out.print(" failed");
      failures.add(family.name() + " at " + size + ": " + e + origin(e));
    }
    return trial;
  }

  private static String origin(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "" : " at " + String.join(", ", tops(trace));
  }

  private static List<String> tops(StackTraceElement[] trace) {
    return Arrays.stream(trace).limit(6).map(StackTraceElement::toString).toList();
  }

  private static String slowest(Trial trial) {
    return trial.nanos().entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("-");
  }
}
