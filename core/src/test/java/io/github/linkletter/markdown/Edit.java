package io.github.linkletter.markdown;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * An edit of an issue.
 *
 * @param issue the edited issue
 * @param touched what was changed, removed or moved, as paths of the issue before
 * @param beside elements of the issue before beside which something was inserted
 */
record Edit(Issue issue, Set<String> touched, Set<String> beside) {
  /** What is done. */
  enum Kind {
    CHANGE_TITLE,
    CHANGE_DATE,
    CHANGE_METADATA,
    CHANGE_INTRO,
    EXTEND_INTRO,
    DELETE_INTRO,
    CHANGE_BLURB,
    CHANGE_LINK,
    INSERT_LINK,
    DELETE_LINK,
    INSERT_ENTRY,
    DELETE_ENTRY,
    MOVE_ENTRY,
    CHANGE_HEADING,
    INSERT_SECTION,
    DELETE_SECTION,
    MOVE_SECTION,
    CHANGE_CLOSING,
    INSERT_CLOSING,
    DELETE_CLOSING
  }

  static Edit of(Kind kind, Issue issue, String text, Random random) {
    return new Maker(issue, text, random).make(kind);
  }

  /** Makes edits at random places. */
  private static final class Maker {
    private final Issue issue;
    private final String text;
    private final Random random;
    private final Set<String> touched = new TreeSet<>();
    private final Set<String> beside = new TreeSet<>();

    Maker(Issue issue, String text, Random random) {
      this.issue = issue;
      this.text = text;
      this.random = random;
    }

    Edit make(Kind kind) {
      return new Edit(edited(kind), touched, beside);
    }

    private Issue edited(Kind kind) {
      Issue.Builder builder = issue.toBuilder();
      return switch (kind) {
        case CHANGE_TITLE -> {
          touched.add("/title");
          yield builder.title(issue.title().orElse("") + " " + text).build();
        }
        case CHANGE_DATE -> {
          touched.add("/date");
          LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
          yield builder.date(PublicationDate.of(day)).build();
        }
        case CHANGE_METADATA -> {
          touched.add("/metadata/note");
          yield builder
              .metadata(issue.metadata().toBuilder().put("note", new Metadata.Text(text)).build())
              .build();
        }
        case CHANGE_INTRO -> intro(blocks -> replaced(blocks, "/intro/", paragraph()));
        case EXTEND_INTRO -> {
          beside.add("/intro");
          yield intro(blocks -> with(blocks, blocks.size(), paragraph()));
        }
        case DELETE_INTRO -> {
          touched.add("/intro");
          yield intro(blocks -> List.of());
        }
        case CHANGE_CLOSING, INSERT_CLOSING, DELETE_CLOSING -> closing(kind);
        case CHANGE_HEADING, INSERT_SECTION, DELETE_SECTION, MOVE_SECTION -> section(kind);
        default -> entry(kind);
      };
    }

    private Block paragraph() {
      return Block.Paragraph.of("New " + text);
    }

    private Entry newEntry() {
      return Entry.of("New " + text, "https://example.com/new_" + random.nextInt(1000));
    }

    private Issue intro(UnaryOperator<List<Block>> change) {
      return issue.toBuilder().intro(change.apply(issue.intro())).build();
    }

    private <T> List<T> replaced(List<T> list, String path, T element) {
      if (list.isEmpty()) {
        return list;
      }
      int at = random.nextInt(list.size());
      touched.add(path + at);
      List<T> copy = new ArrayList<>(list);
      copy.set(at, element);
      return copy;
    }

    private static <T> List<T> with(List<T> list, int at, T element) {
      List<T> copy = new ArrayList<>(list);
      copy.add(at, element);
      return copy;
    }

    private static <T> List<T> without(List<T> list, int at) {
      List<T> copy = new ArrayList<>(list);
      copy.remove(at);
      return copy;
    }

    private Issue closing(Kind kind) {
      Issue.Builder builder = issue.toBuilder();
      if (kind == Kind.DELETE_CLOSING) {
        touched.add("/closing");
        return builder.closing(List.of()).build();
      }
      if (kind == Kind.INSERT_CLOSING) {
        beside.add("/sections");
        return issue.closing().isEmpty() ? builder.closing(List.of(newEntry())).build() : issue;
      }
      touched.add("/closing");
      return builder.closing(issue.closing().isEmpty() ? List.of() : List.of(newEntry())).build();
    }

    private Issue section(Kind kind) {
      List<Section> sections = issue.sections();
      if (sections.isEmpty()) {
        return issue;
      }
      int at = random.nextInt(sections.size());
      IssuePath path = IssuePath.root().section(at);
      Section section = sections.get(at);
      List<Section> changed =
          switch (kind) {
            case CHANGE_HEADING -> {
              touched.add(path + "#");
              boolean sponsored = section.kind().isSponsored();
              SectionKind kindAfter = sponsored ? SectionKind.SPONSOR : SectionKind.GENERAL;
              String title = (sponsored ? "Sponsored " : "General ") + random.nextInt(1000);
              List<Section> copy = new ArrayList<>(sections);
              copy.set(at, Section.of(title, kindAfter, section.entries()));
              yield copy;
            }
            case INSERT_SECTION -> {
              beside.add(path + "#");
              Section inserted =
                  Section.of(
                      "Reading " + random.nextInt(1000),
                      SectionKind.GENERAL,
                      List.of(newEntry(), newEntry()));
              yield with(sections, at, inserted);
            }
            case DELETE_SECTION -> {
              touched.add(path.toString());
              yield without(sections, at);
            }
            default -> {
              int to = random.nextInt(sections.size());
              for (int i = Math.min(at, to); i <= Math.max(at, to); i++) {
                touched.add("/sections/" + i);
              }
              yield with(without(sections, at), to, section);
            }
          };
      return issue.toBuilder().sections(changed).build();
    }

    private Issue entry(Kind kind) {
      List<IssuePath> places = new ArrayList<>();
      for (int s = 0; s < issue.sections().size(); s++) {
        for (int e = 0; e < issue.sections().get(s).entries().size(); e++) {
          places.add(IssuePath.root().section(s).entry(e));
        }
      }
      if (places.isEmpty()) {
        return issue;
      }
      IssuePath path = places.get(random.nextInt(places.size()));
      String[] parts = path.toString().split("/", -1);
      int s = Integer.parseInt(parts[2]);
      int e = Integer.parseInt(parts[4]);
      Section section = issue.sections().get(s);
      List<Entry> entries = entries(kind, section.entries(), s, e, path);
      List<Section> sections = new ArrayList<>(issue.sections());
      sections.set(s, section.toBuilder().entries(entries).build());
      return issue.toBuilder().sections(sections).build();
    }

    private List<Entry> entries(Kind kind, List<Entry> all, int s, int e, IssuePath path) {
      Entry entry = all.get(e);
      List<Entry> changed = new ArrayList<>(all);
      switch (kind) {
        case INSERT_ENTRY -> {
          beside.add(path.toString());
          changed.add(e, newEntry());
        }
        case DELETE_ENTRY -> {
          touched.add(path.toString());
          changed.remove(e);
        }
        case MOVE_ENTRY -> {
          int to = random.nextInt(all.size());
          for (int i = Math.min(e, to); i <= Math.max(e, to); i++) {
            touched.add(IssuePath.root().section(s).entry(i).toString());
          }
          changed.remove(e);
          changed.add(to, entry);
        }
        default -> {
          touched.add(path.toString());
          changed.set(e, content(kind, entry));
        }
      }
      return changed;
    }

    private Entry content(Kind kind, Entry entry) {
      List<Block> content = new ArrayList<>(entry.content());
      int last = content.size() - 1;
      boolean links = content.get(last) instanceof Block.LinkLine;
      switch (kind) {
        case CHANGE_BLURB -> content.set(0, links && last == 0 ? content.get(0) : paragraph());
        case INSERT_LINK -> content.add(Block.LinkLine.of("https://example.com/more_(x)"));
        case DELETE_LINK -> {
          if (links && last > 0) {
            content.remove(last);
          }
        }
        default -> {
          if (links) {
            content.set(last, Block.LinkLine.of("https://example.com/other?a=1&b=_2_"));
          }
        }
      }
      return Entry.of(content);
    }
  }
}
