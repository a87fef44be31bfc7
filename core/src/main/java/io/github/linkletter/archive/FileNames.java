package io.github.linkletter.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Patterns for file names: {@code *} stands for any characters, {@code ?} for one. */
record FileNames(List<String> patterns) {
  static FileNames of(List<String> patterns) {
    List<String> lowerCase = new ArrayList<>();
    for (String pattern : patterns) {
      lowerCase.add(pattern.toLowerCase(Locale.ROOT));
    }
    return new FileNames(List.copyOf(lowerCase));
  }

  boolean matches(String name) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    for (String pattern : patterns) {
      if (matches(pattern, lowerCase)) {
        return true;
      }
    }
    return false;
  }

  /** Goes back to the last star only, so that no pattern takes more than quadratic time. */
  private static boolean matches(String pattern, String name) {
    int p = 0;
    int star = -1;
    int resume = 0;
    int n = 0;
    while (n < name.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = n;
      } else if (p < pattern.length()
          && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
