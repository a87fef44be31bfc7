package io.github.linkletter.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link RoundBenchmark} and prints its medians as a Markdown table. */
final class RatioTable {
  private final List<IterationResult> rounds;

  private RatioTable(Collection<RunResult> results) {
    rounds =
        results.stream()
            .flatMap(result -> result.getBenchmarkResults().stream())
            .map(BenchmarkResult::getIterationResults)
            .flatMap(Collection::stream)
            .toList();
  }

  /** Runs the benchmark with options as JMH's command line has them. */
  static RatioTable run(List<String> arguments) throws RunnerException, CommandLineOptionException {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(arguments.toArray(String[]::new)))
            .include(RoundBenchmark.class.getName())
            .addProfiler(RoundProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .build();
    return new RatioTable(new Runner(options).run());
  }

  void print(StringBuilder out) {
    out.append("| work | unit | ratio | quartiles | should be | bytes allocated per byte |\n");
    out.append("|---|---|---|---|---|---|\n");
    for (Comparison comparison : Comparison.all()) {
      double[] ratios = values(comparison.label());
      double[] allocated = values(RoundProfiler.allocationLabel(comparison));
      String limit =
          Double.isNaN(comparison.limit()) ? "" : "≤ " + format("%.2f", comparison.limit());
      out.append("| ").append(comparison.work().title());
      out.append(" | ").append(comparison.unit().title());
      out.append(format(" | %.2f", at(ratios, 0.5)));
      out.append(format(" | %.2f to %.2f", at(ratios, 0.25), at(ratios, 0.75)));
      out.append(" | ").append(limit);
      out.append(format(" | %.1f |\n", at(allocated, 0.5)));
    }
    out.append(format("\nMedians of %d rounds.\n", rounds.size()));
  }

  private double[] values(String label) {
    return rounds.stream()
        .map(round -> Objects.requireNonNull(round.getSecondaryResults().get(label), label))
        .mapToDouble(result -> result.getScore())
        .sorted()
        .toArray();
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) (share * (sorted.length - 1))];
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
