package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.testing.Issues;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every issue. */
class RoundTripTest {
  @Provide
  Arbitrary<Issue> issues() {
    return Issues.withLoneSurrogates().issues();
  }

  @Provide
  Arbitrary<Entry> entries() {
    return Issues.wellFormed().entries();
  }

  @Provide
  Arbitrary<List<ArchivedIssue>> archives() {
    Arbitrary<ArchivedIssue> items =
        Combinators.combine(issues(), Arbitraries.of("posts/7.md", "a \"b\"\\c", "").optional())
            .as(
                (issue, source) ->
                    source
                        .map(path -> ArchivedIssue.of(issue, path))
                        .orElse(ArchivedIssue.of(issue)));
    return items.list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Issue> wellFormed() {
    return Issues.wellFormed().issues();
  }

  @Property(tries = 300)
  void anyGeneratorWritesTheSame(@ForAll("wellFormed") Issue issue) {
    JsonMapper mapper =
        JsonMapper.builder(
                JsonFactory.builder()
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build())
            .addModule(new IssueJsonModule())
            .build();

    assertEquals(mapper.writeValueAsString(issue), IssueJson.compact().render(issue));
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadBack(@ForAll("issues") Issue issue) {
    String compact = IssueJson.compact().render(issue);
    String pretty = IssueJson.pretty().render(issue);

    assertEquals(issue, IssueJson.compact().read(compact));
    assertEquals(issue, IssueJson.compact().read(pretty));
    assertFalse(compact.contains("\n"));
    assertTrue(pretty.endsWith("}\n"));
    assertEquals(Schemas.MAPPER.readTree(compact), Schemas.MAPPER.readTree(pretty));
  }

  @Property(tries = 150)
  void whatIsWrittenIsUnicode(@ForAll("issues") Issue issue) {
    String json = IssueJson.compact().render(issue);

    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertEquals(json, new String(bytes, StandardCharsets.UTF_8));
  }

  @Property(tries = 150)
  void whatIsWrittenIsValid(@ForAll("issues") Issue issue) {
    String json = IssueJson.compact().render(issue);

    assertEquals(List.of(), Schemas.errors(json));
    assertEquals(List.of(), Schemas.errorsWhenClosed(json));
  }

  @Property(tries = 150)
  void textAndLinksAreThoseOfTheModel(@ForAll("entries") Entry entry) {
    Issue issue = Issue.builder().closing(List.of(entry)).build();
    JsonNode json = Schemas.MAPPER.readTree(IssueJson.compact().render(issue)).at("/closing/0");

    assertEquals(entry.plainText(), json.get("text").asString());
    List<Link> all = new ArrayList<>();
    List<Link> ownLines = new ArrayList<>();
    for (JsonNode node : json.get("links")) {
      Link link =
          Link.of(node.get("url").asString(), node.path("label").asString(""))
              .withTitle(node.path("title").asString(""));
      all.add(link);
      if (!node.has("inline")) {
        ownLines.add(link);
      }
    }
    assertEquals(entry.allLinks(), all);
    assertEquals(entry.links(), ownLines);
  }

  @Property(tries = 150)
  void archivesAreReadBackInAnyLayout(@ForAll("archives") List<ArchivedIssue> archive)
      throws IOException {
    List<ArchiveJson> layouts =
        List.of(ArchiveJson.ndjson(), ArchiveJson.array(), ArchiveJson.prettyArray());
    for (ArchiveJson layout : layouts) {
      StringBuilder json = new StringBuilder();
      layout.render(archive, json);

      try (Stream<ArchivedIssue> read = layout.read(new StringReader(json.toString()))) {
        assertEquals(archive, read.toList(), layout::toString);
      }
    }
  }
}
