package io.github.linkletter.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** The normal form of the model's values: see the package's description. */
final class Normal {
  private Normal() {}

  /** Line ends as {@code \n}, and U+FFFD for NUL, which CommonMark forbids too. */
  static String characters(String value) {
    String result = value;
    if (result.indexOf('\r') >= 0) {
      result = result.replace("\r\n", "\n").replace('\r', '\n');
    }
    return result.indexOf('\0') < 0 ? result : result.replace('\0', '\uFFFD');
  }

  /** U+FFFD for each surrogate without its other half. */
  static String unicode(String value) {
    StringBuilder result = null;
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (Character.isSupplementaryCodePoint(value.codePointAt(i))) {
          i++;
        } else {
          result = result == null ? new StringBuilder(value) : result;
          result.setCharAt(i, '\uFFFD');
        }
      }
    }
    return result == null ? value : result.toString();
  }

  /** One line: blanks and line ends collapsed and trimmed. */
  static String line(String value) {
    if (!hasBlankOrControl(value)) {
      return value;
    }
    int run = 0;
    boolean changed = false;
    for (int i = 0; i < value.length() && !changed; i++) {
      char c = value.charAt(i);
      boolean blank = isBlank(c);
      run = blank ? run + 1 : 0;
      changed =
          c == '\0'
              || c == '\n'
              || c == '\r'
              || c == '\t'
              || run > 1
              || (blank && (i == 0 || i + 1 == value.length()));
    }
    if (!changed) {
      return value;
    }
    StringBuilder line = new StringBuilder(value.length());
    boolean pending = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isBlank(c)) {
        pending = true;
      } else {
        if (pending && !line.isEmpty()) {
          line.append(' ');
        }
        pending = false;
        line.append(c == '\0' ? '\uFFFD' : c);
      }
    }
    return line.toString();
  }

  private static boolean hasBlankOrControl(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) <= ' ') {
        return true;
      }
    }
    return false;
  }

  /** Text of a paragraph: no blanks beside a line end, and no two line ends in a row. */
  static String text(String value) {
    String text = characters(value);
    if (text.indexOf('\n') < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        trimEnd(result);
        if (result.isEmpty() || result.charAt(result.length() - 1) != '\n') {
          result.append('\n');
        }
      } else if (!isInnerBlank(c)
          || result.isEmpty()
          || result.charAt(result.length() - 1) != '\n') {
        result.append(c);
      }
    }
    return result.toString();
  }

  /** Without the line ends at the end: all of them, so that a normal text stays as it is. */
  static String withoutLastLineEnds(String value) {
    String text = characters(value);
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }

  private static void trimEnd(StringBuilder text) {
    int end = text.length();
    while (end > 0 && isInnerBlank(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }

  private static boolean isInnerBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** Joins what is adjacent and of one kind, and drops what is empty. */
  static List<Inline> inlines(List<? extends Inline> nodes) {
    if (nodes.size() == 1 && nodes.get(0) instanceof Inline.Text text && !text.value().isEmpty()) {
      return List.of(text);
    }
    List<Inline> result = new ArrayList<>(nodes.size());
    StringBuilder text = new StringBuilder();
    for (Inline node : nodes) {
      Objects.requireNonNull(node, "children must not hold null");
      Inline last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (node instanceof Inline.Text more) {
        text.append(more.value());
        continue;
      }
      if (isEmpty(node)) {
        continue;
      }
      if (text.length() > 0) {
        result.add(new Inline.Text(text.toString()));
        text.setLength(0);
      } else if (last instanceof Inline.Emphasis a && node instanceof Inline.Emphasis b) {
        result.set(result.size() - 1, new Inline.Emphasis(joined(a.children(), b.children())));
        continue;
      } else if (last instanceof Inline.Strong a && node instanceof Inline.Strong b) {
        result.set(result.size() - 1, new Inline.Strong(joined(a.children(), b.children())));
        continue;
      } else if (last instanceof Inline.Code a && node instanceof Inline.Code b) {
        result.set(result.size() - 1, new Inline.Code(a.value() + b.value()));
        continue;
      }
      result.add(node);
    }
    if (text.length() > 0) {
      result.add(new Inline.Text(text.toString()));
    }
    return List.copyOf(result);
  }

  private static boolean isEmpty(Inline node) {
    return (node instanceof Inline.Emphasis emphasis && emphasis.children().isEmpty())
        || (node instanceof Inline.Strong strong && strong.children().isEmpty())
        || (node instanceof Inline.Code code && code.value().isEmpty())
        || (node instanceof Inline.RawHtml html && html.value().isEmpty());
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> joined = new ArrayList<>(first.size() + second.size());
    joined.addAll(first);
    joined.addAll(second);
    return joined;
  }

  /** {@link #inlines}, without blanks and breaks at both ends and blanks beside line breaks. */
  static List<Inline> paragraph(List<? extends Inline> nodes) {
    List<Inline> inlines = inlines(nodes);
    if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Text only && isTrimmed(only)) {
      return inlines;
    }
    Deque<Inline> result = new ArrayDeque<>();
    boolean lineStart = true;
    for (Inline node : inlines) {
      if (node instanceof Inline.LineBreak) {
        trimLast(result);
        if (!result.isEmpty()) {
          result.addLast(node);
        }
        lineStart = true;
      } else if (node instanceof Inline.Text text && lineStart) {
        String stripped = stripStart(text.value());
        if (!stripped.isEmpty()) {
          result.addLast(new Inline.Text(stripped));
          lineStart = false;
        }
      } else {
        result.addLast(node);
        lineStart = false;
      }
    }
    trimLast(result);
    while (result.peekLast() instanceof Inline.LineBreak) {
      result.removeLast();
      trimLast(result);
    }
    return List.copyOf(result);
  }

  private static boolean isTrimmed(Inline.Text text) {
    String value = text.value();
    return !isBlank(value.charAt(0)) && !isBlank(value.charAt(value.length() - 1));
  }

  private static void trimLast(Deque<Inline> nodes) {
    if (nodes.peekLast() instanceof Inline.Text text) {
      int end = text.value().length();
      while (end > 0 && isBlank(text.value().charAt(end - 1))) {
        end--;
      }
      if (end < text.value().length()) {
        nodes.removeLast();
        if (end > 0) {
          nodes.addLast(new Inline.Text(text.value().substring(0, end)));
        }
      }
    }
  }

  private static String stripStart(String value) {
    int start = 0;
    while (start < value.length() && isBlank(value.charAt(start))) {
      start++;
    }
    return value.substring(start);
  }

  /** {@link #paragraph} in one line. */
  static List<Inline> heading(List<? extends Inline> nodes) {
    return paragraph(nodes.stream().map(Normal::inOneLine).toList());
  }

  private static Inline inOneLine(Inline node) {
    if (node instanceof Inline.Text text) {
      return new Inline.Text(text.value().replace('\n', ' '));
    }
    if (node instanceof Inline.LineBreak) {
      return new Inline.Text(" ");
    }
    if (node instanceof Inline.RawHtml html) {
      return new Inline.RawHtml(html.value().replace('\n', ' '));
    }
    if (node instanceof Inline.Emphasis emphasis) {
      return new Inline.Emphasis(emphasis.children().stream().map(Normal::inOneLine).toList());
    }
    if (node instanceof Inline.Strong strong) {
      return new Inline.Strong(strong.children().stream().map(Normal::inOneLine).toList());
    }
    if (node instanceof Inline.Hyperlink link) {
      return new Inline.Hyperlink(
          link.url(), link.title(), link.children().stream().map(Normal::inOneLine).toList());
    }
    return node;
  }

  /** Blocks of an entry or an intro: a paragraph that holds only a link is a link line. */
  static List<Block> content(List<? extends Block> blocks) {
    List<Block> result = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Objects.requireNonNull(block, "content must not hold null");
      if (block instanceof Block.Paragraph paragraph
          && paragraph.children().size() == 1
          && paragraph.children().get(0) instanceof Inline.Hyperlink only
          && only.children().size() == 1
          && only.children().get(0) instanceof Inline.Text) {
        result.add(new Block.LinkLine(only.link()));
      } else {
        addBlock(result, block);
      }
    }
    return List.copyOf(result);
  }

  /** Blocks inside a list or a quotation, where there are no link lines. */
  static List<Block> nested(List<? extends Block> blocks) {
    List<Block> result = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Objects.requireNonNull(block, "children must not hold null");
      if (block instanceof Block.LinkLine line) {
        Link link = line.link();
        result.add(
            Block.Paragraph.of(
                new Inline.Hyperlink(
                    link.url(), link.title().orElse(""), List.of(new Inline.Text(link.text())))));
      } else {
        addBlock(result, block);
      }
    }
    return List.copyOf(result);
  }

  private static void addBlock(List<Block> result, Block block) {
    Block last = result.isEmpty() ? null : result.get(result.size() - 1);
    if (last instanceof Block.BulletList a && block instanceof Block.BulletList b) {
      result.set(
          result.size() - 1,
          new Block.BulletList(a.tight() && b.tight(), joined(a.items(), b.items())));
    } else if (last instanceof Block.OrderedList a && block instanceof Block.OrderedList b) {
      result.set(
          result.size() - 1,
          new Block.OrderedList(a.start(), a.tight() && b.tight(), joined(a.items(), b.items())));
    } else if (!isEmpty(block)) {
      result.add(block);
    }
  }

  private static boolean isEmpty(Block block) {
    return (block instanceof Block.Paragraph paragraph && paragraph.children().isEmpty())
        || (block instanceof Block.BulletList bullets && bullets.items().isEmpty())
        || (block instanceof Block.OrderedList ordered && ordered.items().isEmpty())
        || (block instanceof Block.RawBlock raw && raw.value().isEmpty());
  }

  static List<List<Block>> items(List<? extends List<? extends Block>> items) {
    return items.stream().map(Normal::nested).toList();
  }
}
