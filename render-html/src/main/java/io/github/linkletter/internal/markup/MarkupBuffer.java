package io.github.linkletter.internal.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * HTML as it grows, kept or handed on. To hand each tag and each word to any {@link Appendable}
 * takes longer than to write it.
 */
public final class MarkupBuffer implements Appendable {
  /** Room for most issues. */
  private static final int USUAL = 1 << 13;

  /** So much text is copied before it is looked at: what is behind a special character, anew. */
  private static final int LOOK = 1 << 8;

  /** So much is handed on at once. */
  private static final int CHUNK = 1 << 15;

  /** So much is put aside at once by who keeps all: an array that doubles would need it twice. */
  private static final int ASIDE = 1 << 20;

  private final @Nullable Appendable out;
  private char[] chars = new char[USUAL];
  private int length;
  private @Nullable StringBuilder aside;
  private Notation notation = Notation.HTML;

  /** Makes an empty buffer that keeps all, for HTML as it is. */
  public MarkupBuffer() {
    this(null);
  }

  /**
   * Makes an empty buffer, for HTML as it is.
   *
   * @param out where what is long is handed on to as it grows, and all else when it is flushed;
   *     null to keep all
   */
  public MarkupBuffer(@Nullable Appendable out) {
    this.out = out;
  }

  /**
   * Hands on what was added since the last time, if this buffer hands on at all.
   *
   * @throws UncheckedIOException if whoever takes it throws an {@link IOException}
   */
  public void flush() {
    if (out != null) {
      try {
        out.append(toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      length = 0;
    }
  }

  /**
   * Drops all that was added.
   *
   * @param wanted how to write from now on, for who can choose
   */
  public void begin(Notation wanted) {
    length = 0;
    aside = null;
    notation = wanted;
  }

  /**
   * How much was added.
   *
   * @return the number of characters
   */
  public int length() {
    return aside == null ? length : aside.length() + length;
  }

  /**
   * How to write what is added, and how all was written.
   *
   * @return the notation
   */
  public Notation notation() {
    return notation;
  }

  /** Adds HTML as it is, which must be the whole: the buffer's notation becomes that. */
  @Override
  public MarkupBuffer append(CharSequence html) {
    notation = Notation.HTML;
    markup(html.toString());
    return this;
  }

  @Override
  public MarkupBuffer append(CharSequence html, int start, int end) {
    return append(html.subSequence(start, end));
  }

  @Override
  public MarkupBuffer append(char c) {
    return append(String.valueOf(c));
  }

  /**
   * Adds markup.
   *
   * @param markup the markup, in this buffer's notation
   */
  public void markup(String markup) {
    markup(markup, 0, markup.length());
  }

  /**
   * Adds a part of some markup.
   *
   * @param markup the markup
   * @param from where the part begins
   * @param count how long it is
   */
  public void markup(String markup, int from, int count) {
    reserve(count);
    markup.getChars(from, from + count, chars, length);
    length += count;
  }

  /**
   * Adds a part of some markup.
   *
   * @param markup the markup
   * @param from where the part begins
   * @param count how long it is
   */
  public void markup(char[] markup, int from, int count) {
    reserve(count);
    System.arraycopy(markup, from, chars, length, count);
    length += count;
  }

  /**
   * Adds text.
   *
   * @param text the text
   * @param escaper what escapes it, in this buffer's notation
   */
  public void text(String text, Escaper escaper) {
    int at = 0;
    while (at < text.length()) {
      int count = Math.min(text.length() - at, LOOK);
      reserve(count);
      text.getChars(at, at + count, chars, length);
      int plain = escaper.plainEnd(chars, length, length + count) - length;
      length += plain;
      at += plain;
      if (plain < count) {
        int point = text.codePointAt(at);
        markup(escaper.escaped(point));
        at += Character.charCount(point);
      }
    }
  }

  /**
   * Whether text would be added as it is.
   *
   * @param text the text
   * @param escaper what would escape it
   * @return true if so
   */
  public boolean isPlain(String text, Escaper escaper) {
    int count = text.length();
    reserve(count);
    text.getChars(0, count, chars, length); // an array is looked through faster than a string
    return escaper.plainEnd(chars, length, length + count) == length + count;
  }

  private void reserve(int count) {
    if (length > CHUNK) {
      flush();
    }
    if (length > ASIDE) {
      putAside();
    }
    if (count > chars.length - length) {
      chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + count));
    }
  }

  private StringBuilder putAside() {
    StringBuilder all = aside == null ? new StringBuilder() : aside;
    all.append(chars, 0, length);
    length = 0;
    aside = all;
    return all;
  }

  /** All that was added, but for what was handed on. */
  @Override
  public String toString() {
    return aside == null ? new String(chars, 0, length) : putAside().toString();
  }
}
