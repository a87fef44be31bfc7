package io.github.linkletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.testing.Issues;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the model promises of every value: one normal form, and builders that lose nothing. */
class NormalFormTest {
  @Provide
  Arbitrary<Issue> issues() {
    return Issues.withLoneSurrogates().issues();
  }

  @Provide
  Arbitrary<Section> sections() {
    return Issues.withLoneSurrogates().sections();
  }

  @Provide
  Arbitrary<Entry> entries() {
    return Issues.withLoneSurrogates().entries();
  }

  @Provide
  Arbitrary<Block> blocks() {
    return Issues.withLoneSurrogates().blocks();
  }

  @Provide
  Arbitrary<Inline> inlines() {
    return Issues.withLoneSurrogates().inlines();
  }

  @Provide
  Arbitrary<Metadata> metadata() {
    return Issues.withLoneSurrogates().metadata();
  }

  @Provide
  Arbitrary<PublicationDate> dates() {
    return Issues.wellFormed().dates();
  }

  @Property(tries = 300)
  void anIssueIsWhatItsBuilderBuilds(@ForAll("issues") Issue issue) {
    Issue again = issue.toBuilder().build();

    assertEquals(issue, again);
    assertEquals(issue.hashCode(), again.hashCode());
    assertEquals(issue, Rebuild.issue(issue));
  }

  @Property(tries = 300)
  void aSectionIsWhatItsBuilderBuilds(@ForAll("sections") Section section) {
    Section again = section.toBuilder().build();

    assertEquals(section, again);
    assertEquals(section.hashCode(), again.hashCode());
    assertEquals(section, Rebuild.section(section));
  }

  @Property
  void anEntryIsWhatItsBuilderBuilds(@ForAll("entries") Entry entry) {
    Entry again = entry.toBuilder().build();

    assertEquals(entry, again);
    assertEquals(entry.hashCode(), again.hashCode());
    assertEquals(entry, Rebuild.entry(entry));
    assertEquals(entry.content().size(), entry.blurb().size() + entry.links().size());
    assertTrue(entry.allLinks().containsAll(entry.links()));
  }

  @Property(tries = 300)
  void metadataIsWhatItsBuilderBuilds(@ForAll("metadata") Metadata metadata) {
    Metadata again = metadata.toBuilder().build();

    assertEquals(metadata, again);
    assertEquals(List.copyOf(metadata.keys()), List.copyOf(again.keys()));
  }

  @Property
  void aBlockMadeAnewIsEqual(@ForAll("blocks") Block block) {
    assertEquals(block, Rebuild.block(block));
  }

  @Property
  void anInlineMadeAnewIsEqual(@ForAll("inlines") Inline inline) {
    assertEquals(inline, Rebuild.inline(inline));
  }

  @Property
  void noNormalTextHasBlanksBesideALineEnd(@ForAll("blocks") Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      for (Inline child : paragraph.children()) {
        if (child instanceof Inline.Text text) {
          assertFalse(text.value().isEmpty());
          assertFalse(text.value().matches("(?s).*(\r|\0|[ \t]\n|\n[ \t\n]).*"), text.value());
        }
      }
    }
  }

  @Property
  void aDateIsWhatItsTextSays(@ForAll("dates") PublicationDate date) {
    assertEquals(date, PublicationDate.parse(date.toString()).orElseThrow());
  }

  @Example
  void emptyLinesPartParagraphs() {
    Entry entry = Entry.of("One\r\ntwo.\n \n\nThree.\n");

    assertEquals(
        List.of(Block.Paragraph.of("One\ntwo."), Block.Paragraph.of("Three.")), entry.content());
    assertEquals(entry, Entry.of(entry.plainText()));
    assertEquals(entry.content(), Issue.builder().intro(entry.plainText()).build().intro());
    assertEquals(List.of(), Entry.of(" \n\n ").content());
  }

  @Example
  void nullInAListIsNamed() {
    NullPointerException e =
        assertThrows(
            NullPointerException.class,
            () -> Issue.builder().sections(Collections.singletonList(null)));
    assertEquals("newSections must not contain null", e.getMessage());
  }
}
