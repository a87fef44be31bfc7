package io.github.linkletter.parse;

import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Link;
import io.github.linkletter.source.SourceSpan;
import java.util.List;
import java.util.Set;

/** Says what is odd about the links of a block. */
final class LinkChecks {
  private static final Set<String> USABLE = Set.of("http", "https", "mailto");

  private final String text;
  private final Diagnostics diagnostics;

  LinkChecks(String text, Diagnostics diagnostics) {
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /** Checks the links of a block that stands from {@code start} to {@code end}. */
  void check(Block block, int start, int end) {
    if (block instanceof Block.LinkLine line) {
      if (!isOrdinary(line.link())) {
        check(line.link(), start, end);
      }
    } else if (!isText(block)) {
      int at = start;
      for (Link link : Entry.of(List.of(block)).allLinks()) {
        at = Math.min(end, check(link, at, end));
      }
    }
  }

  private static boolean isText(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.children().size() == 1
        && paragraph.children().get(0) instanceof Inline.Text;
  }

  /** Whether there is nothing to say of a link, as of nearly all. */
  private static boolean isOrdinary(Link link) {
    String url = link.url();
    char last = url.charAt(url.length() - 1);
    return (url.startsWith("https://") || url.startsWith("http://"))
        && (last == '/' || Chars.isLetter(last) || Chars.isDigit(last))
        && link.text().equals(url);
  }

  /** Checks a link and returns the offset behind it. */
  private int check(Link link, int start, int end) {
    String url = link.url();
    int found = Chars.indexOf(text, url, start, end);
    SourceSpan span =
        found < 0 ? new SourceSpan(start, end) : new SourceSpan(found, found + url.length());
    if (!isUsable(link)) {
      diagnostics.add(
          DiagnosticCode.UNSAFE_URL, span, "The URL \"" + url + "\" has a scheme that is unsafe.");
    }
    if (endsInPunctuation(url)) {
      diagnostics.add(
          DiagnosticCode.PUNCTUATION_IN_URL, span, "The URL \"" + url + "\" ends in punctuation.");
    }
    link.label().ifPresent(label -> checkLabel(label, link, span));
    int behind = found < 0 ? start : found + url.length();
    return link.label().isEmpty() && text.startsWith("](" + url, behind)
        ? behind + 2 + url.length()
        : behind;
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
    return link.scheme().map(USABLE::contains).orElse(true);
  }

  /** Whether a URL ends in what a sentence ends in; a bracket may also close one of its own. */
  private static boolean endsInPunctuation(String url) {
    char last = url.charAt(url.length() - 1);
    if (last == ')') {
      return url.chars().filter(c -> c == '(').count() < url.chars().filter(c -> c == ')').count();
    }
    return ".,;:!?'\"\u201D\u2019".indexOf(last) >= 0;
  }
}
