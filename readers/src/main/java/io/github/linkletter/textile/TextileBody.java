package io.github.linkletter.textile;

import io.github.linkletter.diagnostic.Diagnostic;
import io.github.linkletter.diagnostic.DiagnosticCode;
import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
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
    int level = headingLevel(start);
    do {
      end = lineEnd(end);
    } while (level == 0 && end < text.length() && !isBlank(end));
    String content = text.substring(start, end).strip().replace("\r\n", "\n");
    SourceSpan span = new SourceSpan(start, end);
    if (level > 0) {
      heading(level, content.substring(3).strip(), span);
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
      String paragraph = content.startsWith("p. ") ? content.substring(3) : content;
      add(new Block.Paragraph(new TextileInlines(paragraph).read()), span);
    }
    return end;
  }

  private int headingLevel(int start) {
    boolean heading =
        start + 3 < text.length()
            && text.charAt(start) == 'h'
            && text.charAt(start + 1) >= '1'
            && text.charAt(start + 1) <= '6'
            && text.startsWith(". ", start + 2)
            && !text.substring(start + 3, lineEnd(start)).isBlank();
    return heading ? text.charAt(start + 1) - '0' : 0;
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

  private void heading(int level, String heading, SourceSpan span) {
    boolean first = !begun;
    begun = true;
    Issue named = titled(heading);
    if (first && (named.number().isPresent() || isTitle(heading))) {
      boolean gives = head.issue().title().isEmpty();
      if (gives) {
        issue.title(heading);
        named.number().ifPresent(issue::number);
        named.date().ifPresent(issue::date);
      }
      IssuePath path = IssuePath.root().member("title");
      tiles.add(new Tile(Tile.Kind.TITLE, span, gives ? Optional.of(path) : Optional.empty()));
    } else if (level > parser.dialect().sectionLevel()) {
      add(new Block.Heading(level, new TextileInlines(heading).read()), span);
    } else {
      endSection();
      title = new Block.Paragraph(new TextileInlines(heading).read()).plainText();
      tiles.add(
          new Tile(
              Tile.Kind.HEADING, span, Optional.of(IssuePath.root().section(sections.size()))));
    }
  }

  private boolean isTitle(String heading) {
    return head.issue().title().map(heading::equalsIgnoreCase).orElse(false);
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
      if (linked && !(normal instanceof Block.LinkLine)) {
        endEntry();
      }
      path = IssuePath.root().section(sections.size()).entry(entries.size()).content(entry.size());
      entry.add(normal);
      linked |= !Entry.of(List.of(normal)).allLinks().isEmpty();
    }
    tiles.add(new Tile(Tile.Kind.BLOCK, span, Optional.of(path)));
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
