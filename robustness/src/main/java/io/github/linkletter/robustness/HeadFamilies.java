package io.github.linkletter.robustness;

import static io.github.linkletter.robustness.Family.count;
import static io.github.linkletter.robustness.Family.fill;
import static io.github.linkletter.robustness.Family.head;

import java.util.List;

/** Front matter that made some reader of YAML slow, deep or large, and titles. */
final class HeadFamilies {
  private HeadFamilies() {}

  static List<Family> all() {
    return List.of(
        head("YAML sequences, nested", s -> "a: " + fill("[", s)),
        head("YAML sequences, closed", s -> "a: " + fill("[", s / 2) + fill("]", s / 2)),
        head("YAML mappings, nested", s -> "a: " + fill("{a: ", s)),
        head("YAML by indent", s -> count(s, i -> " ".repeat(i % 300) + "a:\n")),
        head("YAML dashes", s -> "a:\n" + fill("- ", s) + "b"),
        head("YAML question marks", s -> fill("? ", s) + "a"),
        head("YAML aliases of collections", HeadFamilies::laughs),
        head("YAML aliases of a scalar", s -> "a: &x y\nb: [" + fill("*x, ", s) + "*x]"),
        head("YAML aliases of a long scalar", HeadFamilies::scalarBomb),
        head("YAML anchors", s -> count(s, i -> "a" + i + ": &b" + i + " c\n")),
        head("YAML merge keys", s -> "a: &x {b: c}\n" + fill("d:\n  <<: *x\n", s)),
        head("YAML merged lists", s -> "a: &x {b: c}\nd:\n  <<: [" + fill("*x, ", s) + "*x]"),
        head("YAML keys", s -> count(s, i -> "a" + i + ": b\n")),
        head("YAML keys, the same", s -> fill("a: b\n", s)),
        head("YAML keys, colliding", HeadFamilies::colliding),
        head("YAML keys in one line", s -> "{" + count(s, i -> "\u00E9" + i + ": b, ") + "c: d}"),
        head("YAML keys, quoted", s -> count(s, i -> "\"a" + i + "\": 'b'\n")),
        head("YAML tags", s -> "a: [" + fill("!b c, ", s) + "d]"),
        head("YAML tags of classes", s -> fill("a: !!java.net.URL [b]\n", s)),
        head("YAML scalar, plain", s -> "title: " + fill("a ", s)),
        head("YAML scalar, quoted", s -> "title: '" + fill("a''", s) + "'"),
        head("YAML scalar, escapes", s -> "title: \"" + fill("\\x41", s) + "\""),
        head("YAML scalar, folded", s -> "title: >\n" + fill("  a\n", s)),
        head("YAML scalar, literal", s -> "title: |\n" + fill("  a\n\n", s)),
        head("YAML scalar, many lines", s -> "title: a\n" + fill("  b\n", s)),
        head("YAML scalar, unclosed", s -> "title: \"" + fill("a\n ", s)),
        head("YAML quotes", s -> "title: " + fill("'", s)),
        head("YAML comments", s -> fill("# a\n", s) + "a: b"),
        head("YAML directives", s -> fill("%TAG ! a\n", s)),
        head("YAML documents", s -> fill("...\n", s) + "a: b"),
        head("YAML numbers", s -> "a: " + fill("9", s)),
        head("YAML exponents", s -> fill("a: 1e999999999\n", s)),
        head("YAML, no keys", s -> fill("a\n", s)),
        head("YAML, tabs", s -> fill("a:\t\tb\n", s)),
        head("YAML, a long line above many", s -> fill("(", s / 2) + "\n" + fill("b\n", s / 2)),
        head("YAML, odd lines", s -> fill("a: [\nb: }\n", s)),
        new Family("YAML, unclosed", Form.POST, s -> "---\n" + fill("a: b\n", s)),
        new Family("fences of front matter", Form.POST, s -> fill("---\n", s)),
        head("title of digits", s -> "title: LINK WEEKLY ISSUE \\#" + fill("1", s)),
        head("title of numbers", s -> "title: LINK WEEKLY " + fill("ISSUE \\#1 ", s)),
        head("title of days", s -> "title: LINK WEEKLY ISSUE \\#1 - " + fill("1st May ", s)),
        head("title of dashes", s -> "title: LINK " + fill("- ", s) + "1st May 2014"),
        head("title of blanks", s -> "title: LINK" + fill(" ", s) + "ISSUE"),
        new Family("Jekyll titles", Form.JEKYLL, s -> fill("# LINK WEEKLY ISSUE #1 - ", s)),
        new Family("Jekyll URLs", Form.JEKYLL, s -> fill("http://a.example/b\n", s)),
        new Family("plain titles", Form.PLAIN, s -> fill("LINK WEEKLY\nISSUE #1\n", s)),
        new Family("plain underlines", Form.PLAIN, s -> fill("NEWS\n====\n", s)),
        new Family("plain URLs", Form.PLAIN, s -> fill("http://a.example/b ", s)),
        new Family("plain brackets", Form.PLAIN, s -> fill("[[a](b)", s)));
  }

  private static String laughs(int size) {
    return "a0: &a0 [x, x]\n"
        + count(size, i -> "a" + (i + 1) + ": &a" + (i + 1) + " [*a" + i + ", *a" + i + "]\n");
  }

  private static String scalarBomb(int size) {
    return "a: &x " + fill("y", size / 2) + "\nb: [" + fill("*x, ", size / 2) + "*x]";
  }

  /** Keys that all have the same hash. */
  private static String colliding(int size) {
    return count(
        size,
        i -> {
          StringBuilder key = new StringBuilder("k");
          for (int bit = 0; bit < 16; bit++) {
            key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
          }
          return key.append(": b\n").toString();
        });
  }
}
