package io.github.linkletter.textile;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.Section;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.parse.Tile;
import io.github.linkletter.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what follows front matter in one document, block by block. */
final class TextileBody {
  private static final Set<DiagnosticCode> OF_THE_HEAD =
      EnumSet.range(DiagnosticCode.UNREADABLE, DiagnosticCode.WRONG_ORDINAL);
  private static final List<String> OTHER_BLOCKS =
      List.of(
          "bq",
          "pre",
          "bc",
          "notextile",
          "fn",
          "table",
          "dl",
          "###",
          "p(",
          "p{",
          "p[",
          "p<",
          "p>",
          "p=");

  private final IssueDocument head;
  private final IssueParser parser;
  private final String text;
  private final Issue.Builder issue;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Tile> tiles = new ArrayList<>();

  private final List<Block> intro = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private List<Entry> entries = new ArrayList<>();
  private final List<Block> entry = new ArrayList<>();
  private String title = "";
  private boolean begun;
  private boolean linked;
  private int more;

  TextileBody(IssueDocument head, IssueParser parser) {
    this.head = head;
    this.parser = parser;
    this.text = head.source().text();
    this.issue = head.issue().toBuilder();
  }

  IssueDocument read() {
    int at = 0;
    List<Tile> parsed = head.tiles();
    for (int i = 0; i < parsed.size() && isHead(parsed.get(i).kind()); i++) {
      tiles.add(parsed.get(i));
      at = parsed.get(i).span().end();
    }
    for (Diagnostic diagnostic : head.diagnostics()) {
      if (OF_THE_HEAD.contains(diagnostic.code())) {
        diagnostics.add(diagnostic);
      }
    }
    while (at < text.length()) {
      at = isBlank(at) ? gap(at) : block(at);
    }
    endSection();
    issue.intro(intro).sections(sections).closing(List.of());
    diagnostics.sort(
        Comparator.comparingInt(
            diagnostic -> diagnostic.span().map(SourceSpan::start).orElse(Integer.MAX_VALUE)));
    if (more > 0) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.MORE_DIAGNOSTICS, "There are " + more + " more diagnostics."));
    }
    return IssueDocument.of(issue.build(), head.source(), head.dialect(), tiles, diagnostics);
  }

  private static boolean isHead(Tile.Kind kind) {
    return kind == Tile.Kind.BYTE_ORDER_MARK || kind == Tile.Kind.FENCE || kind == Tile.Kind.FIELD;
  }

  /** Behind the line that begins at an offset. */
  private int lineEnd(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end + 1;
  }

  private boolean isBlank(int start) {
    return text.substring(start, lineEnd(start)).isBlank();
  }

  private int gap(int start) {
    int at = start;
    while (at < text.length() && isBlank(at)) {
      at = lineEnd(at);
    }
    tiles.add(new Tile(Tile.Kind.GAP, new SourceSpan(start, at), Optional.empty()));
    return at;
  }

  private int block(int start) {
    int end = start;
    TextileHeading heading = TextileHeading.at(text, start, lineEnd(start));
    do {
      end = lineEnd(end);
    } while (heading == null
        && end < text.length()
        && !isBlank(end)
        && TextileHeading.at(text, end, lineEnd(end)) == null);
    String content = text.substring(start, end).strip().replace("\r\n", "\n");
    SourceSpan span = new SourceSpan(start, end);
    if (heading != null) {
      heading(heading, span);
    } else if (isOther(content)) {
      if (diagnostics.size() < parser.maxDiagnostics()) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.UNKNOWN_MARKUP, "The block is Textile that is kept as it is.")
                .at(span));
      } else {
        more++;
      }
      add(new Block.RawBlock("textile", content), span);
    } else {
      paragraph(start, end);
    }
    return end;
  }

  /** Adds a paragraph and the lines at its end, or all, that are links and nothing more. */
  private void paragraph(int start, int end) {
    List<Integer> starts = new ArrayList<>();
    for (int at = start; at < end; at = lineEnd(at)) {
      starts.add(at);
    }
    int links = starts.size();
    while (links > 0 && isLink(starts.get(links - 1))) {
      links--;
    }
    int textEnd = links == starts.size() ? end : starts.get(links);
    if (textEnd > start) {
      String content = text.substring(start, textEnd).strip().replace("\r\n", "\n");
      String paragraph = content.startsWith("p. ") ? content.substring(3) : content;
      add(paragraph(paragraph), new SourceSpan(start, textEnd));
    }
    for (int at : starts.subList(links, starts.size())) {
      String line = text.substring(at, lineEnd(at)).strip();
      add(paragraph(line), new SourceSpan(at, lineEnd(at)));
    }
  }

  private static Block paragraph(String content) {
    return new Block.Paragraph(new TextileInlines(content).read());
  }

  private boolean isLink(int line) {
    String content = text.substring(line, lineEnd(line)).strip();
    TextileLinks.Found link = new TextileLinks(content).at(0);
    return link != null && link.end() == content.length();
  }

  /** Whether a block is Textile beyond the subset: a list, a table, or one with a signature. */
  private static boolean isOther(String content) {
    char first = content.charAt(0);
    if (first == '|' || first == '<') {
      return true;
    }
    if (first == '*' || first == '#' || first == '-') {
      int at = 0;
      while (at < content.length() && content.charAt(at) == first) {
        at++;
      }
      return at < content.length() && content.charAt(at) == ' ';
    }
    int dot = content.indexOf(". ");
    return dot > 0
        && dot < 40
        && content.substring(0, dot).indexOf(' ') < 0
        && OTHER_BLOCKS.stream().anyMatch(content::startsWith);
  }

  private void heading(TextileHeading found, SourceSpan span) {
    boolean first = !begun;
    begun = true;
    if (first && isTitle(found.text(), span)) {
      return;
    }
    if (found.level() > parser.dialect().sectionLevel()) {
      add(new Block.Heading(found.level(), new TextileInlines(found.text()).read()), span);
      return;
    }
    endSection();
    title = paragraph(found.text()).plainText();
    tiles.add(
        new Tile(Tile.Kind.HEADING, span, Optional.of(IssuePath.root().section(sections.size()))));
  }

  /** Takes the first heading as the title, if it says which issue this is. */
  private boolean isTitle(String heading, SourceSpan span) {
    Issue named = titled(heading);
    boolean repeats = head.issue().title().map(heading::equalsIgnoreCase).orElse(false);
    if (named.number().isEmpty() && !repeats) {
      return false;
    }
    boolean gives = head.issue().title().isEmpty();
    if (gives) {
      issue.title(heading);
      settle(DiagnosticCode.MISSING_TITLE);
      if (named.number().isPresent()) {
        issue.number(named.number().getAsInt());
        settle(DiagnosticCode.MISSING_NUMBER);
      }
      named.date().ifPresent(issue::date);
    }
    IssuePath path = IssuePath.root().member("title");
    tiles.add(new Tile(Tile.Kind.TITLE, span, gives ? Optional.of(path) : Optional.empty()));
    return true;
  }

  /** What front matter leaves out is there after all. */
  private void settle(DiagnosticCode code) {
    diagnostics.removeIf(diagnostic -> diagnostic.code() == code);
  }

  /** What a heading says as a title. */
  private Issue titled(String heading) {
    return parser.parse("---\ntitle: '" + heading.replace("'", "''") + "'\n---\n").issue();
  }

  private void add(Block block, SourceSpan span) {
    begun = true;
    // A paragraph that is only a link becomes a link line in an entry.
    Block normal = Entry.of(List.of(block)).content().get(0);
    IssuePath path;
    if (title.isEmpty()) {
      path = IssuePath.root().intro(intro.size());
      intro.add(normal);
    } else {
      if (linked && !isOnlyLinks(normal)) {
        endEntry();
      }
      path = IssuePath.root().section(sections.size()).entry(entries.size()).content(entry.size());
      entry.add(normal);
      linked |= !Entry.of(List.of(normal)).allLinks().isEmpty();
    }
    tiles.add(new Tile(Tile.Kind.BLOCK, span, Optional.of(path)));
  }

  /** Whether a block says nothing but where to go: links, and signs between or behind them. */
  private static boolean isOnlyLinks(Block block) {
    return block instanceof Block.LinkLine
        || (block instanceof Block.Paragraph paragraph
            && paragraph.children().stream()
                .allMatch(
                    child ->
                        child instanceof Inline.Hyperlink
                            || (child instanceof Inline.Text text
                                && text.value().chars().noneMatch(Character::isLetterOrDigit))));
  }

  private void endEntry() {
    if (!entry.isEmpty()) {
      entries.add(Entry.of(entry));
      entry.clear();
      linked = false;
    }
  }

  private void endSection() {
    endEntry();
    if (!title.isEmpty()) {
      sections.add(Section.of(title, parser.dialect().kindOf(title), entries));
      entries = new ArrayList<>();
    }
  }
}
