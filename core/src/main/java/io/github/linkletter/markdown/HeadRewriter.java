package io.github.linkletter.markdown;

import io.github.linkletter.internal.text.Chars;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.parse.Tile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites front matter field by field. A field whose value stays is kept; one that changes keeps
 * its key as it is written, and the comments behind it; a new one stands behind the others.
 */
final class HeadRewriter {
  private final OldText old;
  private final HeadWriter writer;
  private final Issue before;
  private final Issue edited;
  private final Map<IssuePath, @Nullable String> changes = new LinkedHashMap<>();

  HeadRewriter(OldText old, HeadWriter writer, Issue before, Issue edited) {
    this.old = old;
    this.writer = writer;
    this.before = before;
    this.edited = edited;
    collect();
  }

  private void collect() {
    IssuePath root = IssuePath.root();
    Set<IssuePath> present = new HashSet<>();
    old.head().forEach(tile -> tile.path().ifPresent(present::add));
    if (!before.title().equals(edited.title())) {
      changes.put(
          root.member("title"),
          edited.title().map(title -> writer.title(title).text()).orElse(null));
    }
    if (!before.date().equals(edited.date()) && present.contains(root.member("date"))) {
      changes.put(
          root.member("date"), edited.date().map(date -> writer.date(date).text()).orElse(null));
    }
    if (!before.number().equals(edited.number()) && present.contains(root.member("number"))) {
      changes.put(
          root.member("number"),
          edited.number().isPresent() ? writer.number(edited.number()).text() : null);
    }
    if (!before.publication().equals(edited.publication())
        && present.contains(root.member("publication"))) {
      changes.put(
          root.member("publication"),
          edited.publication().map(name -> writer.publication(name).text()).orElse(null));
    }
    Set<String> keys = new java.util.LinkedHashSet<>(before.metadata().keys());
    keys.addAll(edited.metadata().keys());
    for (String key : keys) {
      if (!before.metadata().get(key).equals(edited.metadata().get(key))) {
        changes.put(
            root.member("metadata").member(key),
            edited
                .metadata()
                .get(key)
                .map(value -> writer.metadata(key, value).text())
                .orElse(null));
      }
    }
    addWhatIsNotTold();
  }

  /** Adds fields for what a reader would no longer take from the title, or never did. */
  private void addWhatIsNotTold() {
    Pieces pieces = new Pieces(old.source());
    write(pieces);
    int end = old.before(0).start();
    String head = new Rewrite(old.source(), pieces.editsUpTo(end)).text();
    Issue told =
        writer.read(head.substring(0, head.length() - (old.source().text().length() - end)));
    if (!told.number().equals(edited.number()) && edited.number().isPresent()) {
      changes.put(IssuePath.root().member("number"), writer.number(edited.number()).text());
    }
    if (!told.publication().equals(edited.publication())) {
      edited
          .publication()
          .ifPresent(
              name ->
                  changes.put(
                      IssuePath.root().member("publication"), writer.publication(name).text()));
    }
    if (!told.date().equals(edited.date())) {
      edited
          .date()
          .ifPresent(
              date -> changes.put(IssuePath.root().member("date"), writer.date(date).text()));
    }
  }

  /** The changed fields whose old text could not be decoded. */
  List<Refusal> undecodable() {
    List<Refusal> refusals = new ArrayList<>();
    for (Tile tile : old.head()) {
      tile.path()
          .filter(path -> changes.get(path) != null && !old.isDecoded(tile.span()))
          .ifPresent(path -> refusals.add(MarkdownRewriter.undecodable(path)));
    }
    return refusals;
  }

  /** Writes all that stands before the body. */
  void write(Pieces pieces) {
    Map<IssuePath, @Nullable String> open = new LinkedHashMap<>(changes);
    boolean fenced = old.head().stream().anyMatch(tile -> tile.kind() == Tile.Kind.FENCE);
    boolean opened = false;
    for (int i = 0; i < old.head().size(); i++) {
      Tile tile = old.head().get(i);
      IssuePath path = tile.path().orElse(IssuePath.root());
      if (tile.kind() == Tile.Kind.TITLE && changes.containsKey(path)) {
        open.remove(path);
        String text = old.source().text(tile.span());
        edited.title().ifPresent(title -> pieces.insert(writer.titleInText(text, title)));
        continue;
      }
      if (changes.containsKey(path)) {
        String text = open.remove(path);
        if (text != null) {
          pieces.insert(restyled(old.source().text(tile.span()), text));
        }
        continue;
      }
      if (tile.kind() == Tile.Kind.FENCE && opened) {
        addNew(open, pieces);
      }
      opened |= tile.kind() == Tile.Kind.FENCE;
      pieces.keep(tile.span());
    }
    if (open.values().stream().anyMatch(text -> text != null)) {
      pieces.insert(fenced ? "" : "---\n");
      addNew(open, pieces);
      pieces.insert(fenced ? "" : "---\n");
    }
  }

  private static void addNew(Map<IssuePath, @Nullable String> open, Pieces pieces) {
    for (String text : open.values()) {
      pieces.insert(text == null ? "" : text);
    }
    open.clear();
  }

  private static String withoutTrailingBlanks(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || Chars.isBlank(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }

  /** A field with the key, the blank at its end and the comments that it had. */
  private static String restyled(String before, String field) {
    List<String> lines = before.lines().toList();
    String first = lines.get(0);
    int colon = first.indexOf(": ");
    boolean simple = colon > 0 && !field.startsWith("?") && "\"'?{".indexOf(first.charAt(0)) < 0;
    String text = simple ? first.substring(0, colon) + field.substring(field.indexOf(": ")) : field;
    if (!Chars.isBlank(first.charAt(first.length() - 1))) {
      text = withoutTrailingBlanks(text) + "\n";
    }
    int comments = lines.size();
    while (comments > 1
        && (lines.get(comments - 1).isBlank() || lines.get(comments - 1).startsWith("#"))) {
      comments--;
    }
    StringBuilder out = new StringBuilder(text);
    lines.subList(comments, lines.size()).forEach(line -> out.append(line).append('\n'));
    return out.toString();
  }
}
