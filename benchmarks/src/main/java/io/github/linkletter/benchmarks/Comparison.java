package io.github.linkletter.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Two pieces of work whose times are compared.
 *
 * @param work the one
 * @param unit the other, whose time counts as 1.00
 * @param limit what the ratio should be at most; NaN where nothing is promised
 */
record Comparison(Work work, Work unit, double limit) {
  private static final List<Comparison> ALL = new ArrayList<>();

  static {
    for (Work work : Work.values()) {
      double limit = work == Work.PARSE ? 0.5 : work == Work.NDJSON ? 0.8 : Double.NaN;
      ALL.add(new Comparison(work, Work.COMMONMARK_PARSE, limit));
    }
    ALL.add(new Comparison(Work.JSON, Work.JACKSON_PLAIN, 1.2));
    ALL.add(new Comparison(Work.JSON, Work.JACKSON_WHOLE, 1.2));
    ALL.add(new Comparison(Work.HTML, Work.COMMONMARK_RENDER, 1.0));
    ALL.add(new Comparison(Work.RSS, Work.COMMONMARK_RENDER, 1.0));
  }

  /** All comparisons of a round, in the table's order. */
  static List<Comparison> all() {
    return List.copyOf(ALL);
  }

  /** The name under which JMH knows the ratio. */
  String label() {
    return work + "/" + unit;
  }
}
