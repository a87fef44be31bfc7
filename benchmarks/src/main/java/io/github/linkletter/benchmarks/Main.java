package io.github.linkletter.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;

/**
 * Runs benchmarks: {@code ratios [ARGUMENTS]} prints the table of what happens inside one JVM,
 * {@code generate FOLDER [N]} writes an archive of made-up posts, and {@code jmh ARGUMENTS} is JMH.
 */
public final class Main {
  private Main() {}

  /**
   * Runs what the first argument names.
   *
   * @param args {@code ratios}, {@code generate} or {@code jmh}, and what it takes
   * @throws IOException if a file can't be read or written
   * @throws RunnerException if JMH fails
   * @throws CommandLineOptionException if JMH doesn't know an argument
   */
  public static void main(String[] args)
      throws IOException, RunnerException, CommandLineOptionException {
    String command = args.length == 0 ? "" : args[0];
    List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
    switch (command) {
      case "ratios" -> ratios(rest);
      case "generate" -> generate(Path.of(rest.get(0)), rest.subList(1, rest.size()));
      case "jmh" -> org.openjdk.jmh.Main.main(rest.toArray(String[]::new));
      default -> {
        System.err.println("usage: ratios | generate FOLDER [N] | jmh ARGUMENTS");
        System.exit(2);
      }
    }
  }

  private static void ratios(List<String> arguments)
      throws IOException, RunnerException, CommandLineOptionException {
    List<Post> posts = Post.all();
    StringBuilder text = new StringBuilder();
    text.append("Java ").append(System.getProperty("java.runtime.version"));
    text.append(", ").append(posts.size()).append(" posts, ");
    text.append(Post.bytes(posts)).append(" bytes\n\n");
    RatioTable.run(arguments).print(text);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(text);
  }

  private static void generate(Path folder, List<String> size) throws IOException {
    int count = size.isEmpty() ? GeneratedArchive.DEFAULT_SIZE : Integer.parseInt(size.get(0));
    GeneratedArchive.write(folder, count);
  }
}
