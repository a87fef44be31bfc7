package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.Section;
import io.github.linkletter.model.SectionKind;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.testing.Issues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class IssueJsonModuleTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new IssueJsonModule())
          // A tree holds fractions as doubles otherwise.
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  record Draft(String author, Issue issue, List<Entry> spare) {}

  record Parts(
      ArchivedIssue archived,
      Section section,
      Block block,
      Block.Quote quote,
      List<Inline> inlines,
      Inline.Emphasis emphasis,
      Link link,
      Metadata metadata,
      PublicationDate date,
      SectionKind kind) {}

  @Provide
  Arbitrary<Issue> issues() {
    return Issues.wellFormed().issues();
  }

  @Property(tries = 100)
  void anIssueInsideARecordIsReadBack(@ForAll("issues") Issue issue) {
    Draft draft = new Draft("Ann", issue, issue.closing());

    String json = MAPPER.writeValueAsString(draft);

    assertEquals(draft, MAPPER.readValue(json, Draft.class));
    assertEquals(draft, MAPPER.readValue(MAPPER.writeValueAsBytes(draft), Draft.class));
    assertEquals(draft, MAPPER.treeToValue(MAPPER.readTree(json), Draft.class));
    assertEquals(draft, MAPPER.convertValue(draft, Draft.class));
    assertEquals(
        Schemas.MAPPER.readTree(IssueJson.compact().render(issue)),
        Schemas.MAPPER.readTree(json).get("issue"));
  }

  @Test
  void everyTypeOfTheModelInARecord() {
    Entry entry = Entry.of("Text.", "https://example.com/");
    Parts parts =
        new Parts(
            ArchivedIssue.of(Issue.builder().number(7).build(), "posts/7.md"),
            Section.of("News", SectionKind.NEWS, List.of(entry)),
            Block.Paragraph.of("a"),
            new Block.Quote(List.of(Block.Paragraph.of("b"))),
            List.of(new Inline.Text("c"), new Inline.LineBreak()),
            Inline.Emphasis.of("d"),
            Link.of("https://example.com/", "label").withTitle("title"),
            Metadata.builder().put("a", List.of(1, true)).build(),
            PublicationDate.of(LocalDate.of(2015, 9, 13)),
            SectionKind.of("x-1"));

    String json = MAPPER.writeValueAsString(parts);

    assertEquals(parts, MAPPER.readValue(json, Parts.class));
    assertTrue(
        json.endsWith(
            "\"link\":{\"url\":\"https://example.com/\",\"label\":\"label\",\"title\":\"title\"},"
                + "\"metadata\":{\"a\":[1,true]},\"date\":\"2015-09-13\",\"kind\":\"x-1\"}"),
        json);
  }

  @Test
  void nullsAndCollections() {
    Draft draft = new Draft("Ann", null, List.of());
    Map<String, Issue> byName = Map.of("a", Issue.builder().number(1).build());

    assertEquals(draft, MAPPER.readValue(MAPPER.writeValueAsString(draft), Draft.class));
    assertEquals(
        byName,
        MAPPER.readValue(
            MAPPER.writeValueAsString(byName), new TypeReference<Map<String, Issue>>() {}));
  }

  @Test
  void whatIsWrongIsTheMappersOwnException() {
    MismatchedInputException e =
        assertThrows(
            MismatchedInputException.class,
            () ->
                MAPPER.readValue(
                    "{\"author\":\"Ann\",\n\"issue\":{\"schemaVersion\":1,\"title\":[]}}",
                    Draft.class));

    assertEquals("/issue/title: must be a string, but is an array", e.getOriginalMessage());
    assertEquals(2, e.getLocation().getLineNr());
    assertEquals("issue", e.getPath().get(0).getPropertyName());
  }

  @Test
  void aKindThatWasDeclaredMustBeThere() {
    MismatchedInputException e =
        assertThrows(
            MismatchedInputException.class,
            () -> MAPPER.readValue("{\"type\":\"thematicBreak\"}", Block.Quote.class));

    assertEquals("must be a Quote, but is a ThematicBreak", e.getOriginalMessage());
  }

  @Test
  void aTreeThatIsWrongHasNoPlaceButAPath() {
    MismatchedInputException e =
        assertThrows(
            MismatchedInputException.class,
            () -> MAPPER.treeToValue(MAPPER.readTree("{\"schemaVersion\":2}"), Issue.class));

    assertTrue(e.getOriginalMessage().startsWith("/schemaVersion: is 2"), e::getOriginalMessage);
  }
}
