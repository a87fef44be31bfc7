package io.github.linkletter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** URLs whose schemes a browser would recognise, or that look as if it would. */
final class ObfuscatedUrls {
  static final List<String> ALL = all();

  private ObfuscatedUrls() {}

  private static List<String> all() {
    List<String> urls = new ArrayList<>();
    for (String scheme : List.of("javascript", "vbscript", "data", "file", "blob", "about")) {
      urls.add(scheme + ":x");
      urls.add(scheme + "://example.com/%0Ax");
      urls.add(scheme.toUpperCase(Locale.ROOT) + ":x");
      urls.add(scheme.charAt(0) + "\t" + scheme.substring(1) + ":x");
      urls.add(scheme.charAt(0) + "\r\n" + scheme.substring(1) + ":x");
      urls.add(scheme + "\t\n\r:x");
      urls.add(" \t\n\u0001\u001F" + scheme + ":x");
      urls.add(scheme + " :x");
      for (char c : "\u0000\u0001\u000B\u000C\u001B\u007F\u0085\u00A0\u00AD\u1680".toCharArray()) {
        urls.add(c + scheme + ":x");
        urls.add(scheme.charAt(0) + "" + c + scheme.substring(1) + ":x");
      }
      for (char c : "\u200B\u200D\u200E\u202E\u2028\u2029\u3000\uFEFF\uFFFD\uD800".toCharArray()) {
        urls.add(c + scheme + ":x");
        urls.add(scheme.charAt(0) + "" + c + scheme.substring(1) + ":x");
      }
      urls.add("\\" + scheme + ":x");
      urls.add("view-source:" + scheme + ":x");
    }
    return List.copyOf(urls);
  }
}
