package io.github.linkletter.parse;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.internal.text.Lines;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Link;
import io.github.linkletter.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what is odd about the links of a block. */
final class LinkChecks {
  private static final Set<String> USABLE = Set.of("http", "https", "mailto");

  private final Lines lines;
  private final Diagnostics diagnostics;

  LinkChecks(Lines lines, Diagnostics diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /** Checks the links of a block that stands from {@code start} to {@code end}. */
  void check(Block block, int start, int end) {
    if (block instanceof Block.LinkLine line) {
      if (!isOrdinary(line.link())) {
        check(List.of(line.link()), start, end);
      }
    } else if (!isText(block)) {
      check(Entry.of(List.of(block)).allLinks(), start, end);
    }
  }

  private void check(List<Link> links, int start, int end) {
    if (!links.isEmpty()) {
      Places places = new Places(lines.text(start, end), lines.offset(start));
      for (Link link : links) {
        check(link, places.next(link));
      }
    }
  }

  /** Whether there is nothing to say of a link, as of nearly all. */
  private static boolean isOrdinary(Link link) {
    String url = link.url();
    char last = url.charAt(url.length() - 1);
    return (url.startsWith("https://") || url.startsWith("http://"))
        && (last == '/' || Chars.isLetter(last) || Chars.isDigit(last))
        && link.text().equals(url);
  }

  private static boolean isText(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.children().size() == 1
        && paragraph.children().get(0) instanceof Inline.Text;
  }

  private void check(Link link, SourceSpan span) {
    String url = link.url();
    if (!isUsable(link)) {
      diagnostics.add(
          DiagnosticCode.UNSAFE_URL, span, "The URL \"" + url + "\" has a scheme that is unsafe.");
    }
    if (endsInPunctuation(url)) {
      diagnostics.add(
          DiagnosticCode.PUNCTUATION_IN_URL, span, "The URL \"" + url + "\" ends in punctuation.");
    }
    Optional<String> label = link.label();
    if (label.isPresent()) {
      checkLabel(label.get(), link, span);
    }
  }

  private void checkLabel(String label, Link link, SourceSpan span) {
    boolean mail = link.url().equals("mailto:" + label);
    boolean isUrl = label.contains("://");
    if (isUrl) {
      diagnostics.add(
          DiagnosticCode.LABEL_IS_ANOTHER_URL,
          span,
          "The link shows \"" + label + "\" and leads to \"" + link.url() + "\".");
    } else if (!mail) {
      diagnostics.add(
          DiagnosticCode.LABEL_DIFFERS,
          span,
          "The link shows \"" + label + "\" instead of its URL.");
    }
  }

  private static boolean isUsable(Link link) {
    Optional<String> scheme = link.scheme();
    return scheme.isEmpty() || USABLE.contains(scheme.get());
  }

  /** Whether a URL ends in what a sentence ends in; a bracket may also close one of its own. */
  private static boolean endsInPunctuation(String url) {
    char last = url.charAt(url.length() - 1);
    if (last == ')') {
      return count('(', url) < count(')', url);
    }
    return ".,;:!?'\"\u201D\u2019".indexOf(last) >= 0;
  }

  private static int count(char c, String text) {
    int count = 0;
    for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
      count++;
    }
    return count;
  }

  /**
   * Where the links of a block stand: they are looked for by their URLs, one behind the other.
   *
   * <p>A URL need not stand in the block as it is: it may have escapes, or be defined elsewhere.
   * Looking to the block's end for each of many such would be quadratic, so it ends at some point.
   */
  private static final class Places {
    private static final int MAX_MISSES = 16;
    private static final int BEGINNING = 64;

    private final String block;
    private final int start;
    private int at;
    private int misses;

    Places(String block, int start) {
      this.block = block;
      this.start = start;
    }

    /** Where the next link's URL stands, or the whole block if that isn't found. */
    SourceSpan next(Link link) {
      String url = link.url();
      int found = misses < MAX_MISSES ? find(url) : -1;
      if (found < 0) {
        misses++;
        return new SourceSpan(start, start + block.length());
      }
      at = found + url.length();
      if (link.label().isEmpty() && block.startsWith("](", at) && block.startsWith(url, at + 2)) {
        at += 2 + url.length();
      }
      return new SourceSpan(start + found, start + found + url.length());
    }

    private int find(String url) {
      int found = block.indexOf(url.substring(0, Math.min(BEGINNING, url.length())), at);
      return found >= 0 && block.startsWith(url, found) ? found : -1;
    }
  }
}
