package io.github.linkletter.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Hands what a round of {@link RoundBenchmark} found to JMH, as results of the iteration. */
public final class RoundProfiler implements InternalProfiler {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final List<Result<?>> RESULTS = new ArrayList<>();
  private static long inputBytes = 1;

  /** Makes a profiler; JMH does. */
  public RoundProfiler() {}

  static void inputBytes(long bytes) {
    inputBytes = bytes;
  }

  /** How long a processor has run this thread so far. */
  static long cpuNanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** How many bytes this thread has allocated so far. */
  static long allocated() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }

  static void add(Comparison comparison, double ratio, long bytes) {
    RESULTS.add(result(comparison.label(), ratio));
    RESULTS.add(result(allocationLabel(comparison), (double) bytes / inputBytes));
  }

  static String allocationLabel(Comparison comparison) {
    return comparison.label() + ":allocated";
  }

  private static Result<?> result(String label, double value) {
    return new ScalarResult(label, value, "", AggregationPolicy.AVG);
  }

  @Override
  public String getDescription() {
    return "ratios of a round";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    RESULTS.clear();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    return List.copyOf(RESULTS);
  }
}
