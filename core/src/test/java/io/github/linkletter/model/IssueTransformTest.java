package io.github.linkletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.linkletter.testing.Issues;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IssueTransformTest {
  private static final IssueTransform SECURE =
      IssueTransform.links(link -> link.withUrl(link.url().replace("http:", "https:")));

  private static Block.Paragraph inline(String url) {
    return Block.Paragraph.of(new Inline.Text("See "), Inline.Hyperlink.of(url));
  }

  private static Issue issue(String scheme) {
    Block list = new Block.BulletList(true, List.of(List.of(inline(scheme + "://b.example"))));
    return Issue.builder()
        .intro(List.of(inline(scheme + "://a.example"), Block.LinkLine.of(scheme + "://c.example")))
        .section(
            "News",
            SectionKind.NEWS,
            news -> news.entry(e -> e.add(list).link(scheme + "://d.example")).entry("x"))
        .closing(List.of(Entry.of("y", scheme + "://e.example")))
        .build();
  }

  @Test
  void linksAreChangedEverywhere() {
    assertEquals(issue("https"), issue("http").transform(SECURE));
  }

  @Test
  void linksComeInTheOrderOfTheDocument() {
    List<String> urls = new ArrayList<>();
    issue("http")
        .transform(
            IssueTransform.links(
                link -> {
                  urls.add(link.url().substring("http://".length()));
                  return link;
                }));

    assertEquals(List.of("a.example", "c.example", "b.example", "d.example", "e.example"), urls);
  }

  @Test
  void markupInALinksTextStaysUntilTheTextChanges() {
    Inline.Hyperlink before =
        new Inline.Hyperlink("http://a", "t", List.of(Inline.Emphasis.of("this")));
    Issue issue = Issue.builder().intro(List.of(Block.Paragraph.of(before))).build();

    assertEquals(
        List.of(
            Block.Paragraph.of(
                new Inline.Hyperlink("https://a", "t", List.of(Inline.Emphasis.of("this"))))),
        issue.transform(SECURE).intro());
    assertEquals(
        List.of(new Block.LinkLine(Link.of("http://a", "that").withTitle("t"))),
        issue.transform(IssueTransform.links(link -> link.withLabel("that"))).intro());
  }

  @Test
  void entriesAreDroppedAndSectionsStay() {
    Issue dropped = issue("http").transform(IssueTransform.droppingEntries(entry -> true));

    assertEquals(List.of(), dropped.closing());
    assertEquals(List.of(Section.of("News", SectionKind.NEWS, List.of())), dropped.sections());
    assertEquals(issue("http").intro(), dropped.intro());
  }

  @Test
  void changesFollowEachOther() {
    IssueTransform change =
        IssueTransform.entries(entry -> entry.toBuilder().paragraph("z").build())
            .andThen(
                IssueTransform.sections(
                    section -> section.toBuilder().title(section.title() + "!").build()));

    Issue changed = issue("http").transform(change);

    assertEquals("News!", changed.sections().get(0).title());
    assertEquals("x\n\nz", changed.sections().get(0).entries().get(1).plainText());
    assertEquals("y\n\nz", changed.closing().get(0).plainText());
  }

  @Test
  void aChangeMustNotReturnNull() {
    NullPointerException thrown =
        assertThrows(NullPointerException.class, () -> issue("http").transform(issue -> null));
    assertEquals("change must not return null", thrown.getMessage());
  }

  @Provide
  Arbitrary<Issue> issues() {
    return Issues.wellFormed().issues();
  }

  @Property(tries = 200)
  void whatIsNotChangedStaysEqual(@ForAll("issues") Issue issue) {
    IssueTransform nothing =
        IssueTransform.links(link -> link)
            .andThen(IssueTransform.entries(entry -> entry))
            .andThen(IssueTransform.sections(section -> section))
            .andThen(IssueTransform.droppingEntries(entry -> false));

    assertEquals(issue, issue.transform(nothing));
  }
}
