package io.github.linkletter.benchmarks;

/** The least that a JVM does. */
final class Hello {
  private Hello() {}

  /** Says so. */
  public static void main(String[] args) {
    System.out.println("Hello World");
  }
}
