package io.github.linkletter.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The address of an element of an issue. Its text is the JSON Pointer (RFC 6901) into the issue's
 * JSON form: {@code ""} is the issue, {@code "/sections/1/entries/0/content/2"} a block.
 *
 * <p>A path is an address only: it need not lead anywhere in a given issue. Indices begin at 0.
 */
public final class IssuePath implements Comparable<IssuePath> {
  private static final IssuePath ROOT = new IssuePath("");

  private final String pointer;

  private IssuePath(String pointer) {
    this.pointer = pointer;
  }

  /**
   * The issue itself.
   *
   * @return the empty path
   */
  public static IssuePath root() {
    return ROOT;
  }

  /**
   * Reads a JSON Pointer.
   *
   * @param pointer the pointer's text, empty or beginning with {@code /}
   * @return the path
   * @throws IllegalArgumentException if the text is no JSON Pointer
   */
  public static IssuePath parse(String pointer) {
    Objects.requireNonNull(pointer, "pointer");
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("pointer must be empty or begin with \"/\": " + pointer);
    }
    for (int i = pointer.indexOf('~'); i >= 0; i = pointer.indexOf('~', i + 1)) {
      if (i + 1 == pointer.length() || "01".indexOf(pointer.charAt(i + 1)) < 0) {
        throw new IllegalArgumentException("pointer has a \"~\" without 0 or 1: " + pointer);
      }
    }
    return new IssuePath(pointer);
  }

  /**
   * A section of the issue.
   *
   * @param index the section's index
   * @return the longer path
   */
  public IssuePath section(int index) {
    return member("sections").index(index);
  }

  /**
   * An entry of the section that this path leads to.
   *
   * @param index the entry's index
   * @return the longer path
   */
  public IssuePath entry(int index) {
    return member("entries").index(index);
  }

  /**
   * A block of the entry that this path leads to.
   *
   * @param index the block's index
   * @return the longer path
   */
  public IssuePath content(int index) {
    return member("content").index(index);
  }

  /**
   * A block of the issue's intro.
   *
   * @param index the block's index
   * @return the longer path
   */
  public IssuePath intro(int index) {
    return member("intro").index(index);
  }

  /**
   * An entry of the issue's closing.
   *
   * @param index the entry's index
   * @return the longer path
   */
  public IssuePath closing(int index) {
    return member("closing").index(index);
  }

  /**
   * A member by its name.
   *
   * @param name the name, such as {@code "title"}
   * @return the longer path
   */
  public IssuePath member(String name) {
    Objects.requireNonNull(name, "name");
    return new IssuePath(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
  }

  /**
   * An element of a list by its index.
   *
   * @param index the index, 0 or more
   * @return the longer path
   * @throws IllegalArgumentException if the index is negative
   */
  public IssuePath index(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("index must not be negative: " + index);
    }
    return new IssuePath(pointer + "/" + index);
  }

  /**
   * The element that this one is a part of: the path without its last step.
   *
   * @return the shorter path, or empty for the root
   */
  public Optional<IssuePath> parent() {
    int last = pointer.lastIndexOf('/');
    return last < 0 ? Optional.empty() : Optional.of(new IssuePath(pointer.substring(0, last)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IssuePath that && pointer.equals(that.pointer);
  }

  /**
   * Compares the texts of paths, so that maps stay fast whatever keys of front matter are in them.
   *
   * @param other another path
   * @return negative, zero or positive, as {@link String#compareTo} has it; zero for equal paths
   */
  @Override
  public int compareTo(IssuePath other) {
    return pointer.compareTo(Objects.requireNonNull(other, "other").pointer);
  }

  @Override
  public int hashCode() {
    return pointer.hashCode();
  }

  /**
   * The JSON Pointer.
   *
   * @return the pointer's text, which {@link #parse} reads back
   */
  @Override
  public String toString() {
    return pointer;
  }
}
