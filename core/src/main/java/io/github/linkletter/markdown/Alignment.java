package io.github.linkletter.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Pairs the elements of two lists in their order: those that are equal, as many as possible, and
 * between them those that one may have become.
 */
final class Alignment {
  /** Lists of more pairs than this are paired at their ends only. */
  private static final long MAX_PAIRS = 1 << 20;

  /** An element of the old list and one of the new list. */
  record Pair(int before, int after) {}

  private Alignment() {}

  /**
   * Pairs two lists.
   *
   * @param similar whether an old element may have become a new one; asked where the lists differ
   *     in length between equal elements
   */
  static <T> List<Pair> of(List<T> before, List<T> after, BiPredicate<T, T> similar) {
    List<Pair> equal = common(before, after, Object::equals, 0, before.size(), 0, after.size());
    List<Pair> all = new ArrayList<>();
    int b = 0;
    int a = 0;
    for (Pair pair : equal) {
      changed(before, after, similar, b, pair.before(), a, pair.after(), all);
      all.add(pair);
      b = pair.before() + 1;
      a = pair.after() + 1;
    }
    changed(before, after, similar, b, before.size(), a, after.size(), all);
    return all;
  }

  private static <T> void changed(
      List<T> before,
      List<T> after,
      BiPredicate<T, T> similar,
      int b,
      int bEnd,
      int a,
      int aEnd,
      List<Pair> all) {
    if (bEnd - b == aEnd - a) {
      for (int i = 0; i < bEnd - b; i++) {
        all.add(new Pair(b + i, a + i));
      }
    } else if (b < bEnd && a < aEnd) {
      all.addAll(common(before, after, similar, b, bEnd, a, aEnd));
    }
  }

  private static <T> List<Pair> common(
      List<T> before,
      List<T> after,
      BiPredicate<? super T, ? super T> same,
      int b,
      int bEnd,
      int a,
      int aEnd) {
    List<Pair> pairs = new ArrayList<>();
    int start = 0;
    while (b + start < bEnd
        && a + start < aEnd
        && same.test(before.get(b + start), after.get(a + start))) {
      pairs.add(new Pair(b + start, a + start));
      start++;
    }
    int end = 0;
    while (b + start < bEnd - end
        && a + start < aEnd - end
        && same.test(before.get(bEnd - end - 1), after.get(aEnd - end - 1))) {
      end++;
    }
    pairs.addAll(longest(before, after, same, b + start, bEnd - end, a + start, aEnd - end));
    for (int i = end; i > 0; i--) {
      pairs.add(new Pair(bEnd - i, aEnd - i));
    }
    return pairs;
  }

  /** The longest common subsequence. */
  private static <T> List<Pair> longest(
      List<T> before,
      List<T> after,
      BiPredicate<? super T, ? super T> same,
      int b,
      int bEnd,
      int a,
      int aEnd) {
    int rows = bEnd - b;
    int columns = aEnd - a;
    if (rows == 0 || columns == 0 || (long) rows * columns > MAX_PAIRS) {
      return List.of();
    }
    int[][] length = new int[rows + 1][columns + 1];
    boolean[][] equal = new boolean[rows][columns];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        equal[i][j] = same.test(before.get(b + i), after.get(a + j));
        length[i][j] =
            equal[i][j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (equal[i][j]) {
        pairs.add(new Pair(b + i++, a + j++));
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}
