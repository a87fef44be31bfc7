package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Inline;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.model.Metadata;
import io.github.linkletter.model.PublicationDate;
import io.github.linkletter.model.SectionKind;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read although it is not written so. */
class LenientReadingTest {
  @Test
  void membersInAnyOrderUnknownOnesAndNulls() {
    Issue expected =
        Issue.builder()
            .number(245)
            .date(PublicationDate.of(LocalDate.of(2015, 9, 13)))
            .intro(
                List.of(
                    new Block.OrderedList(
                        1, true, List.of(List.of(Block.Paragraph.of("one")), List.of())),
                    Block.Paragraph.of(
                        new Inline.Text("see "),
                        Inline.Hyperlink.of("https://example.com/", "this"),
                        new Inline.Image("/a.png", "", ""))))
            .section(
                "News",
                SectionKind.NEWS,
                s -> s.entry(e -> e.link(Link.of("https://example.com/", "here"))))
            .build();

    String json =
        """
        {
          "closing": null, "metadata": null, "publication": null, "title": null, "source": null,
          "later": {"type": ["unknown", {"schemaVersion": 9}], "x": 1e999999999},
          "sections": [
            {"entries": [{"links": 7, "content": [
               {"label": "here", "url": "https://example.com/", "title": null, "type": "linkLine"}
             ], "text": ["ignored"]}],
             "kind": "news", "colour": "red", "title": "News"}
          ],
          "intro": [
            {"children": [
              {"children": [{"children": [{"value": "one", "type": "text"}], "type": "paragraph",
                "text": "not one"}], "type": "listItem", "checked": null, "spread": false},
              {"children": [], "type": "listItem"}
            ], "start": null, "spread": null, "ordered": true, "type": "list"},
            {"type": "paragraph", "position": {"start": 1}, "children": [
              {"type": "text", "value": "se"}, {"type": "text", "value": "e "},
              {"type": "link", "title": null, "url": "https://example.com/",
               "children": [{"type": "text", "value": "this"}]},
              {"type": "image", "url": "/a.png", "alt": null}
            ]}
          ],
          "date": "2015-09-13",
          "number": 2.45e2,
          "schemaVersion": 1.0
        }
        """;

    assertEquals(expected, IssueJson.pretty().read(json));
  }

  @Test
  void whatIsMissingIsEmpty() {
    assertEquals(
        Issue.builder().build(),
        IssueJson.compact().read("\uFEFF{\"schemaVersion\":1,\"metadata\":{}}"));
  }

  @Test
  void metadataKeepsTypesAndOrder() {
    Issue issue =
        IssueJson.compact()
            .read(
                "{\"schemaVersion\":1,\"metadata\":"
                    + "{\"z\":[null,true,-0.0],\"a\":{\"\":\"x\"},\"n\":1.50}}");

    assertEquals(List.of("z", "a", "n"), List.copyOf(issue.metadata().keys()));
    assertEquals(
        Metadata.builder()
            .put("z", List.of(new Metadata.Null(), true, 0))
            .put("a", java.util.Map.of("", "x"))
            .put("n", 1.5)
            .build(),
        issue.metadata());
  }

  @Test
  void contentIsBroughtToItsNormalForm() {
    Issue issue =
        IssueJson.compact()
            .read(
                """
                {"schemaVersion":1,"closing":[{"content":[
                  {"type":"paragraph","children":[{"type":"link","url":"u","children":[
                    {"type":"text","value":"u"}]}]}]}]}
                """);

    assertEquals(List.of(Entry.of("", "u")), issue.closing());
  }

  @Test
  void aReaderStaysOpenAndAFileIsReadToo(@TempDir Path folder) throws IOException {
    Issue issue = Issue.builder().title("Ünicode 🚀").build();
    Path file = folder.resolve("issue.json");
    IssueJson.pretty().render(issue, file);

    assertEquals(issue, IssueJson.compact().read(file));
    Files.writeString(file, "\uFEFF" + IssueJson.compact().render(issue));
    assertEquals(issue, IssueJson.compact().read(file));

    boolean[] closed = {false};
    Reader reader =
        new StringReader(Files.readString(file)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertEquals(issue, IssueJson.compact().read(reader));
    assertEquals(false, closed[0]);
  }
}
