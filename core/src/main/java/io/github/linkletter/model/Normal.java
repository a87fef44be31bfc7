package io.github.linkletter.model;

import io.github.linkletter.internal.text.Checked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    if (Checked.isWord(value) || !hasBlankOrControl(value)) {
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
    if (Checked.isLine(value) || isOneLine(value)) {
      return value;
    }
    String text = characters(value);
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

  private static boolean isOneLine(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= '\r' && (c == '\n' || c == '\r' || c == '\0')) {
        return false;
      }
    }
    return true;
  }

  /** A copy of a list that must not hold null. */
  static <T> List<T> copy(List<? extends T> values, String name) {
    Objects.requireNonNull(values, name);
    List<T> copy = new ArrayList<>(values);
    for (T value : copy) {
      if (value == null) {
        throw new NullPointerException(name + " must not contain null");
      }
    }
    return copy;
  }

  /** An unmodifiable copy of a list that must not hold null. */
  static <T> List<T> immutable(List<? extends T> values, String name) {
    Objects.requireNonNull(values, name);
    for (T value : values) {
      if (value == null) {
        throw new NullPointerException(name + " must not contain null");
      }
    }
    return List.copyOf(values);
  }

  /** The paragraphs of a text, which empty lines part. */
  static List<Block> paragraphs(String text) {
    List<Block> paragraphs = new ArrayList<>(1);
    StringBuilder paragraph = new StringBuilder(text.length());
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line(line).isEmpty()) {
        paragraphs.add(Block.Paragraph.of(paragraph.toString()));
        paragraph.setLength(0);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
      }
    }
    paragraphs.add(Block.Paragraph.of(paragraph.toString()));
    return paragraphs;
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
    List<Inline> run = new ArrayList<>(1);
    for (Inline node : nodes) {
      Objects.requireNonNull(node, "children must not hold null");
      if (!isEmpty(node)) {
        if (!run.isEmpty() && !areJoined(run.get(0), node)) {
          result.add(joined(run));
          run.clear();
        }
        run.add(node);
      }
    }
    if (!run.isEmpty()) {
      result.add(joined(run));
    }
    return List.copyOf(result);
  }

  private static boolean areJoined(Inline first, Inline second) {
    return (first instanceof Inline.Text && second instanceof Inline.Text)
        || (first instanceof Inline.Emphasis && second instanceof Inline.Emphasis)
        || (first instanceof Inline.Strong && second instanceof Inline.Strong)
        || (first instanceof Inline.Code && second instanceof Inline.Code);
  }

  /** One node of adjacent ones of one kind: at once, so that their number costs no more. */
  private static Inline joined(List<Inline> run) {
    Inline first = run.get(0);
    if (run.size() == 1) {
      return first;
    }
    StringBuilder text = new StringBuilder();
    List<Inline> children = new ArrayList<>();
    for (Inline node : run) {
      if (node instanceof Inline.Text more) {
        text.append(more.value());
      } else if (node instanceof Inline.Code more) {
        text.append(more.value());
      } else if (node instanceof Inline.Emphasis more) {
        children.addAll(more.children());
      } else if (node instanceof Inline.Strong more) {
        children.addAll(more.children());
      }
    }
    if (first instanceof Inline.Text) {
      return new Inline.Text(text.toString());
    }
    if (first instanceof Inline.Code) {
      return new Inline.Code(text.toString());
    }
    return first instanceof Inline.Emphasis
        ? new Inline.Emphasis(children)
        : new Inline.Strong(children);
  }

  private static boolean isEmpty(Inline node) {
    return (node instanceof Inline.Text text && text.value().isEmpty())
        || (node instanceof Inline.Emphasis emphasis && emphasis.children().isEmpty())
        || (node instanceof Inline.Strong strong && strong.children().isEmpty())
        || (node instanceof Inline.Code code && code.value().isEmpty())
        || (node instanceof Inline.RawHtml html && html.value().isEmpty());
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
    if (isContent(blocks)) {
      return List.copyOf(blocks);
    }
    List<Block> result = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Objects.requireNonNull(block, "content must not hold null");
      Inline.Hyperlink link = onlyLink(block);
      if (link != null) {
        result.add(new Block.LinkLine(link.link()));
      } else if (!isEmpty(block)) {
        result.add(block);
      }
    }
    return joinedLists(result);
  }

  /** Whether {@link #content} has nothing to do, as with nearly all that is read. */
  private static boolean isContent(List<? extends Block> blocks) {
    Block last = null;
    for (Block block : blocks) {
      Objects.requireNonNull(block, "content must not hold null");
      if (!(block instanceof Block.LinkLine)
          && (onlyLink(block) != null
              || isEmpty(block)
              || (last != null && areJoined(last, block)))) {
        return false;
      }
      last = block;
    }
    return true;
  }

  /** The link that is all that a paragraph holds, or null. */
  private static Inline.@Nullable Hyperlink onlyLink(Block block) {
    return block instanceof Block.Paragraph paragraph
            && paragraph.children().size() == 1
            && paragraph.children().get(0) instanceof Inline.Hyperlink link
            && link.children().size() == 1
            && link.children().get(0) instanceof Inline.Text
        ? link
        : null;
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
      } else if (!isEmpty(block)) {
        result.add(block);
      }
    }
    return joinedLists(result);
  }

  /** Makes one list of adjacent ones of one kind. */
  private static List<Block> joinedLists(List<Block> blocks) {
    if (!hasAdjacentLists(blocks)) {
      return List.copyOf(blocks);
    }
    List<Block> result = new ArrayList<>(blocks.size());
    int at = 0;
    while (at < blocks.size()) {
      Block first = blocks.get(at);
      int end = at + 1;
      while (end < blocks.size() && areJoined(first, blocks.get(end))) {
        end++;
      }
      result.add(end == at + 1 ? first : joinedLists(first, blocks.subList(at, end)));
      at = end;
    }
    return List.copyOf(result);
  }

  private static boolean hasAdjacentLists(List<Block> blocks) {
    for (int i = 1; i < blocks.size(); i++) {
      if (areJoined(blocks.get(i - 1), blocks.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean areJoined(Block first, Block second) {
    return (first instanceof Block.BulletList && second instanceof Block.BulletList)
        || (first instanceof Block.OrderedList && second instanceof Block.OrderedList);
  }

  private static Block joinedLists(Block first, List<Block> lists) {
    boolean tight = true;
    List<List<Block>> items = new ArrayList<>();
    for (Block list : lists) {
      if (list instanceof Block.BulletList bullets) {
        tight &= bullets.tight();
        items.addAll(bullets.items());
      } else if (list instanceof Block.OrderedList numbers) {
        tight &= numbers.tight();
        items.addAll(numbers.items());
      }
    }
    return first instanceof Block.OrderedList numbers
        ? new Block.OrderedList(numbers.start(), tight, items)
        : new Block.BulletList(tight, items);
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
