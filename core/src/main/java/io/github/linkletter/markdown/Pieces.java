package io.github.linkletter.markdown;

import io.github.linkletter.source.Source;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** A new text, put together from parts of the source in their order and from new lines. */
final class Pieces {
  private final Source source;
  private final String lineEnd;
  private final List<TextEdit> edits = new ArrayList<>();
  private final StringBuilder inserted = new StringBuilder();
  private int at;

  Pieces(Source source) {
    this.source = source;
    this.lineEnd = lineEnd(source.text());
  }

  private static String lineEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        return "\n";
      }
      if (text.charAt(i) == '\r') {
        return text.startsWith("\r\n", i) ? "\r\n" : "\r";
      }
    }
    return "\n";
  }

  /** Where the parts of the source that were kept so far end. */
  int position() {
    return at;
  }

  /** Keeps a part of the source, and drops what stands between it and the part kept before. */
  void keep(SourceSpan span) {
    if (span.length() == 0) {
      return;
    }
    endLine();
    flush(span.start());
    at = span.end();
  }

  /** Inserts whole lines, with {@code \n} for the source's own line end. */
  void insert(String lines) {
    if (!lines.isEmpty()) {
      endLine();
      inserted.append(MarkdownRenderer.withoutLoneSurrogates(lines).replace("\n", lineEnd));
    }
  }

  /** Ends the last line if the source doesn't. */
  private void endLine() {
    String text = source.text();
    if (inserted.isEmpty() && at > 0 && !endsLine(text, at) && !isMark(text)) {
      inserted.append(lineEnd);
    }
  }

  private boolean isMark(String text) {
    return at == 1 && text.charAt(0) == '\uFEFF';
  }

  private static boolean endsLine(String text, int end) {
    return text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r';
  }

  private void flush(int upTo) {
    String old = source.text().substring(at, upTo);
    String changed = inserted.toString();
    inserted.setLength(0);
    if (!old.equals(changed)) {
      edits.add(trimmed(at, old, changed));
    }
  }

  /** An edit without the lines that stay at both ends. */
  private static TextEdit trimmed(int offset, String old, String changed) {
    int start = 0;
    for (int i = 0; i < Math.min(old.length(), changed.length()); i++) {
      if (old.charAt(i) != changed.charAt(i)) {
        break;
      }
      start = old.charAt(i) == '\n' ? i + 1 : start;
    }
    int end = 0;
    for (int i = 1; i <= Math.min(old.length(), changed.length()) - start; i++) {
      if (old.charAt(old.length() - i) != changed.charAt(changed.length() - i)) {
        break;
      }
      boolean lineStart =
          startsLine(old, old.length() - i) && startsLine(changed, changed.length() - i);
      end = lineStart ? i : end;
    }
    return new TextEdit(
        new SourceSpan(offset + start, offset + old.length() - end),
        changed.substring(start, changed.length() - end));
  }

  private static boolean startsLine(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  /** The edits that make the new text, if what stands between here and {@code end} is dropped. */
  List<TextEdit> editsUpTo(int end) {
    if (at < end || !inserted.isEmpty()) {
      flush(end);
      at = end;
    }
    return edits;
  }
}
