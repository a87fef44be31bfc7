package io.github.linkletter.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, attributes and text, and nothing else: names are checked and values escaped, so
 * that no value can become markup.
 *
 * <p>All methods throw {@link UncheckedIOException} when the output throws.
 */
final class HtmlWriter {
  private final Appendable out;
  private final Findings findings;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  HtmlWriter(Appendable out, Findings findings) {
    this.out = out;
    this.findings = findings;
  }

  /** Begins an element, to which attributes can be added until its content begins. */
  HtmlWriter start(String element) {
    empty(element);
    open.push(element);
    return this;
  }

  /** Writes an element that has neither content nor an end tag, such as {@code br}. */
  HtmlWriter empty(String element) {
    finishTag();
    append("<");
    append(checked(element));
    inTag = true;
    return this;
  }

  HtmlWriter attribute(String name, String value) {
    if (!inTag) {
      throw new IllegalStateException("attribute outside of a start tag: " + name);
    }
    append(" ");
    append(checked(name));
    append("=\"");
    escape(Characters.allowed(value, findings));
    append("\"");
    return this;
  }

  HtmlWriter text(String value) {
    finishTag();
    escape(Characters.allowed(value, findings));
    return this;
  }

  /** Ends the element that was begun last. */
  HtmlWriter end() {
    finishTag();
    append("</");
    append(open.pop());
    append(">");
    return this;
  }

  /** Begins a new line, where white space means nothing. */
  HtmlWriter line() {
    return text("\n");
  }

  private void finishTag() {
    if (inTag) {
      inTag = false;
      append(">");
    }
  }

  private void escape(String value) {
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      String reference = reference(value.charAt(i));
      if (!reference.isEmpty()) {
        append(value, from, i);
        append(reference);
        from = i + 1;
      }
    }
    append(value, from, value.length());
  }

  private static String reference(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }

  private void append(String value, int from, int to) {
    append(value.substring(from, to));
  }

  private void append(String value) {
    try {
      out.append(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String checked(String name) {
    boolean valid = !name.isEmpty() && name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
    for (int i = 1; valid && i < name.length(); i++) {
      char c = name.charAt(i);
      valid = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
    if (!valid) {
      throw new IllegalArgumentException("no name of an element or attribute: \"" + name + "\"");
    }
    return name;
  }
}
