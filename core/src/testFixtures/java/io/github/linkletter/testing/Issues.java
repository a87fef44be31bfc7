package io.github.linkletter.testing;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators for every type of the model, for jqwik's property tests. Their texts are hostile: they
 * hold what begins a heading, a list, a quotation, front matter or a mail's header, markup,
 * entities, backslashes, Unicode's odd spaces, emoji and control characters.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Issue> issues() {
 *   return Issues.wellFormed().issues();
 * }
 *
 * @Property
 * void keepsEverything(@ForAll("issues") Issue issue) { … }
 * }</pre>
 *
 * <p>Values shrink to plain text and few nodes. Blocks, inlines and metadata nest up to three
 * levels. Immutable and thread-safe.
 */
public final class Issues {
  private static final Issues WELL_FORMED = new Issues(new Texts(false));
  private static final Issues WITH_LONE_SURROGATES = new Issues(new Texts(true));

  private static final String[] SECTION_TITLES = {
    "News", "Tools", "Jobs", "Events", "Sponsor", "Books", "Training", "500 issues"
  };

  private final Texts texts;
  private final Nodes nodes;
  private final FrontMatter frontMatter;

  private Issues(Texts texts) {
    this.texts = texts;
    this.nodes = new Nodes(texts);
    this.frontMatter = new FrontMatter(texts);
  }

  /**
   * Generators whose texts are valid Unicode.
   *
   * @return the generators
   */
  public static Issues wellFormed() {
    return WELL_FORMED;
  }

  /**
   * Generators whose texts may hold lone surrogates, which no encoding can write as they are.
   *
   * @return the generators
   */
  public static Issues withLoneSurrogates() {
    return WITH_LONE_SURROGATES;
  }

  /**
   * Texts, the empty one and blank ones too.
   *
   * @return an arbitrary
   */
  public Arbitrary<String> texts() {
    return texts.text();
  }

  /**
   * URLs as authors write them: with brackets, underscores and what else Markdown would misread,
   * and what is no URL at all. None is blank.
   *
   * @return an arbitrary
   */
  public Arbitrary<String> urls() {
    return texts.url();
  }

  /**
   * Links with and without labels and titles.
   *
   * @return an arbitrary
   */
  public Arbitrary<Link> links() {
    return nodes.links();
  }

  /**
   * Inlines of every kind.
   *
   * @return an arbitrary
   */
  public Arbitrary<Inline> inlines() {
    return nodes.inlines();
  }

  /**
   * Blocks of every kind.
   *
   * @return an arbitrary
   */
  public Arbitrary<Block> blocks() {
    return nodes.blocks();
  }

  /**
   * Entries of any blocks in any order, without any too.
   *
   * @return an arbitrary
   */
  public Arbitrary<Entry> entries() {
    return Shared.of(nodes.content().map(Entry::of).withoutEdgeCases());
  }

  /**
   * Kinds of sections, not only the well-known ones.
   *
   * @return an arbitrary
   */
  public Arbitrary<SectionKind> kinds() {
    return Arbitraries.of(
        SectionKind.NEWS,
        SectionKind.TOOLS,
        SectionKind.JOBS,
        SectionKind.EVENTS,
        SectionKind.SPONSOR,
        SectionKind.BOOKS,
        SectionKind.TRAINING,
        SectionKind.GENERAL,
        SectionKind.of("x-1"));
  }

  /**
   * Sections of any title and kind.
   *
   * @return an arbitrary
   */
  public Arbitrary<Section> sections() {
    Arbitrary<String> titles =
        Arbitraries.frequencyOf(
            Shared.weighted(3, Arbitraries.of(SECTION_TITLES)),
            Shared.weighted(1, texts.visible()));
    return Combinators.combine(titles, kinds(), entries().list().ofMaxSize(3))
        .as(Section::of)
        .withoutEdgeCases();
  }

  /**
   * Dates in the years 1 to 9999, with and without time and offset.
   *
   * @return an arbitrary
   */
  public Arbitrary<PublicationDate> dates() {
    return FrontMatter.dates();
  }

  /**
   * Metadata with values of every type.
   *
   * @return an arbitrary
   */
  public Arbitrary<Metadata> metadata() {
    return frontMatter.metadata();
  }

  /**
   * Issues with and without each of their parts, the empty issue too.
   *
   * @return an arbitrary
   */
  public Arbitrary<Issue> issues() {
    Arbitrary<String> publications =
        Arbitraries.frequencyOf(
            Shared.weighted(2, Arbitraries.of("", "LINK WEEKLY")),
            Shared.weighted(1, texts.text()));
    Arbitrary<String> titles =
        Arbitraries.frequencyOf(
            Shared.weighted(
                2, Arbitraries.of("", "LINK WEEKLY ISSUE #7 - 1st May 2014", "Issue 7")),
            Shared.weighted(1, texts.text()));
    Arbitrary<Integer> numbers =
        Arbitraries.frequencyOf(
            Shared.weighted(3, Arbitraries.integers().between(0, 700)),
            Shared.weighted(1, Arbitraries.of(0, Issue.MAX_NUMBER)));
    Arbitrary<Issue> heads =
        Combinators.combine(
                publications, numbers.optional(), titles, dates().optional(), metadata())
            .as(
                (publication, number, title, date, metadata) -> {
                  Issue.Builder issue = Issue.builder().publication(publication).title(title);
                  number.ifPresent(issue::number);
                  date.ifPresent(issue::date);
                  return issue.metadata(metadata).build();
                });
    Arbitrary<List<Entry>> closings = entries().list().ofMaxSize(2);
    Arbitrary<Issue> whole =
        Combinators.combine(heads, nodes.content(), sections().list().ofMaxSize(3), closings)
            .as(
                (head, intro, sections, closing) ->
                    head.toBuilder().intro(intro).sections(sections).closing(closing).build())
            .withoutEdgeCases();
    return Arbitraries.frequencyOf(
        Shared.weighted(1, Arbitraries.create(() -> Issue.builder().build())),
        Shared.weighted(40, whole));
  }
}
