package io.github.linkletter.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One piece of work in a JVM of its own, for profilers: a pass over all posts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms512m", "-Xmx512m"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PassBenchmark {
  /** What is measured. */
  @Param public Work work = Work.PARSE;

  private Inputs inputs = Inputs.none();

  /** Makes a benchmark; JMH does. */
  public PassBenchmark() {}

  /**
   * Loads the posts.
   *
   * @throws IOException if they can't be read
   */
  @Setup
  public void load() throws IOException {
    inputs = Inputs.load();
  }

  /**
   * Does the work once.
   *
   * @return a number that depends on all of it
   */
  @Benchmark
  public int pass() {
    return work.pass(inputs);
  }
}
