package io.github.linkletter.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A round: every comparison once, each as a pass of the one work directly before a pass of the
 * other. Time is what the thread takes of a processor, so that it says something on a busy machine
 * too; what collecting garbage takes is not in it, but allocation is counted. {@link RoundProfiler}
 * hands the ratios to JMH.
 *
 * <p>An iteration to warm up is many rounds: with ten times fewer, half of what is measured was not
 * compiled for good, and ratios were up to twice as high.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgs = {"-Xms512m", "-Xmx512m"})
@Warmup(iterations = 12, batchSize = 15)
@Measurement(iterations = 15)
public class RoundBenchmark {
  private Inputs inputs = Inputs.none();

  /** Makes a benchmark; JMH does. */
  public RoundBenchmark() {}

  /**
   * Loads the posts.
   *
   * @throws IOException if they can't be read
   */
  @Setup
  public void load() throws IOException {
    inputs = Inputs.load();
    RoundProfiler.inputBytes(Post.bytes(inputs.posts()));
  }

  /**
   * A round.
   *
   * @param blackhole where results go
   */
  @Benchmark
  public void round(Blackhole blackhole) {
    for (Comparison comparison : Comparison.all()) {
      long start = RoundProfiler.cpuNanos();
      blackhole.consume(comparison.unit().pass(inputs));
      long middle = RoundProfiler.cpuNanos();
      long allocated = RoundProfiler.allocated();
      blackhole.consume(comparison.work().pass(inputs));
      long bytes = RoundProfiler.allocated() - allocated;
      long end = RoundProfiler.cpuNanos();
      RoundProfiler.add(comparison, (double) (end - middle) / (middle - start), bytes);
    }
  }
}
