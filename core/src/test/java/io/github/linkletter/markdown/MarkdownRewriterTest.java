package io.github.linkletter.markdown;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.markdown.Refusal.Reason;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssueTransform;
import io.github.linkletter.model.Section;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.source.Source;
import io.github.linkletter.source.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownRewriterTest {
  private static final String POST =
      """
      ---
      title: LINK WEEKLY ISSUE \\#7 - 17th March 2024
      date: 2024-03-17
      ---

      Hello.


      News
      ====

      One.
      <br>[https://example.com/1](https://example.com/1)


      Two.
      """;

  private static final IssueTransform RETARGET =
      IssueTransform.links(link -> link.withUrl(link.url() + "/new"));

  private static IssueDocument read(String text) {
    return IssueParser.standard().parse(text);
  }

  private static IssueDocument read(byte[] bytes) {
    return IssueParser.standard().parse(Source.of("", bytes));
  }

  private static Refusal refusal(IssueDocument document, Issue edited) {
    return assertThrows(
            RefusedIssueException.class, () -> MarkdownRewriter.rewrite(document, edited))
        .refusals()
        .get(0);
  }

  private static Issue withEntries(Issue issue, List<Entry> entries) {
    return issue.transform(
        IssueTransform.sections(section -> section.toBuilder().entries(entries).build()));
  }

  @Test
  void anEditIsOfWholeLinesOfTheSource() {
    IssueDocument document = read(POST);
    String line = "<br>[https://example.com/1](https://example.com/1)\n";

    Rewrite rewrite = MarkdownRewriter.rewrite(document, document.issue().transform(RETARGET));

    int start = POST.indexOf(line);
    assertEquals(
        List.of(
            new TextEdit(
                new SourceSpan(start, start + line.length()), line.replace("/1", "/1/new"))),
        rewrite.edits());
    assertEquals(POST.replace("/1", "/1/new"), rewrite.text());
    assertTrue(rewrite.isChanged());
    assertFalse(MarkdownRewriter.rewrite(document, document.issue()).isChanged());
  }

  @Test
  void lineEndsAndMarksAreThoseOfTheSource() {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      for (String mark : List.of("", "\uFEFF")) {
        String text = mark + POST.stripTrailing().replace("\n", lineEnd);
        IssueDocument document = read(text.getBytes(StandardCharsets.UTF_8));
        List<Entry> entries = new ArrayList<>(document.issue().sections().get(0).entries());
        entries.add(Entry.of("Three\nlines.", "https://example.com/3"));

        Rewrite rewrite =
            MarkdownRewriter.rewrite(document, withEntries(document.issue(), entries));

        String added = "\n\n\nThree\nlines.\n<br>[https://example.com/3](https://example.com/3)\n";
        assertEquals(text + added.replace("\n", lineEnd), rewrite.text());
      }
    }
  }

  @Test
  void bytesOfOtherCharsetsStay() {
    byte[] bytes = ("\uFEFF" + POST).getBytes(StandardCharsets.UTF_16LE);
    IssueDocument document = read(bytes);

    Rewrite rewrite = MarkdownRewriter.rewrite(document, document.issue().transform(RETARGET));

    assertArrayEquals(
        ("\uFEFF" + POST.replace("/1", "/1/new")).getBytes(StandardCharsets.UTF_16LE),
        rewrite.bytes());
  }

  @Test
  void whatCouldNotBeDecodedStaysOrIsRefused() {
    String text = POST.replace("Two", "Tw\u00F6") + "\n\nThree.\n";
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    IssueDocument document = read(bytes);
    Issue issue = document.issue();
    List<Entry> entries = issue.sections().get(0).entries();

    byte[] retargeted = MarkdownRewriter.rewrite(document, issue.transform(RETARGET)).bytes();
    Refusal changed =
        refusal(
            document,
            withEntries(issue, List.of(entries.get(0), Entry.of("Four."), entries.get(2))));
    Refusal moved =
        refusal(
            document, withEntries(issue, List.of(entries.get(0), entries.get(2), entries.get(1))));

    assertArrayEquals(
        text.replace("/1", "/1/new").getBytes(StandardCharsets.ISO_8859_1), retargeted);
    assertEquals(Reason.UNDECODABLE, changed.reason());
    assertEquals("/sections/0/entries/1/content/0", changed.path().toString());
    assertEquals(Reason.UNDECODABLE, moved.reason());
  }

  @Test
  void aFieldThatCouldNotBeDecodedIsRefused() {
    byte[] bytes = POST.replace("date", "note: \u00F6\ndate").getBytes(StandardCharsets.ISO_8859_1);
    IssueDocument document = read(bytes);
    Issue edited =
        document.issue().toBuilder()
            .metadata(document.issue().metadata().toBuilder().put("note", "o").build())
            .build();

    Refusal refusal = refusal(document, edited);

    assertEquals(Reason.UNDECODABLE, refusal.reason());
    assertEquals("/metadata/note", refusal.path().toString());
  }

  @Test
  void whatWasNotReadIsRefused() {
    IssueDocument document = IssueParser.builder().maxSize(3).build().parse(POST);

    assertEquals(POST, MarkdownRewriter.rewrite(document, document.issue()).text());
    assertEquals(Reason.UNREAD, refusal(document, Issue.builder().number(7).build()).reason());
  }

  @Test
  void whatThePostCannotSayIsRefusedWithItsPath() {
    IssueDocument document = read(POST);

    Refusal refusal =
        refusal(document, withEntries(document.issue(), List.of(Entry.builder().build())));

    assertEquals(Reason.EMPTY_ENTRY, refusal.reason());
    assertEquals("/sections/0/entries/0", refusal.path().toString());
  }

  @Test
  void whatATitleTellsCannotBeTakenAway() {
    IssueDocument document = read(POST);

    Refusal refusal = refusal(document, document.issue().toBuilder().withoutNumber().build());

    assertEquals(Reason.TITLE_DISAGREES, refusal.reason());
    assertEquals("/number", refusal.path().toString());
  }

  @Test
  void frontMatterIsMadeWhereThereIsNone() {
    IssueDocument document = read("Hello.\n\nNews\n====\n");

    Rewrite rewrite =
        MarkdownRewriter.rewrite(document, document.issue().toBuilder().number(7).build());

    assertEquals("---\nnumber: 7\n---\nHello.\n\nNews\n====\n", rewrite.text());
  }

  @Test
  void whatANewTitleNoLongerTellsBecomesAKey() {
    IssueDocument document = read(POST);

    Rewrite rewrite =
        MarkdownRewriter.rewrite(document, document.issue().toBuilder().title("Spring").build());

    assertTrue(
        rewrite
            .text()
            .startsWith(
                "---\ntitle: Spring\ndate: 2024-03-17\nnumber: 7\npublication: LINK WEEKLY\n---\n"),
        rewrite::text);
  }

  @Test
  void aMovedEntryKeepsItsSpelling() {
    IssueDocument document = read(POST.replace("Two.", "Two *of*   _these_ &amp;\n  those."));
    List<Entry> entries = document.issue().sections().get(0).entries();

    Rewrite rewrite =
        MarkdownRewriter.rewrite(
            document, withEntries(document.issue(), List.of(entries.get(1), entries.get(0))));

    assertTrue(rewrite.text().contains("Two *of*   _these_ &amp;\n  those.\n\n\nOne."));
  }

  @Test
  void halfASurrogatePairIsRefused() {
    IssueDocument document = read(POST);

    assertThrows(
        RefusedIssueException.class,
        () ->
            MarkdownRewriter.rewrite(
                document, document.issue().toBuilder().intro("\uD800").build()));
  }

  @Test
  void aFileKeepsItsPermissionsAndItsLink(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("post.md"), POST);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
    IssueDocument document = IssueParser.standard().parse(link);

    MarkdownRewriter.rewrite(document, document.issue().transform(RETARGET)).writeTo(link);

    assertTrue(Files.isSymbolicLink(link));
    assertEquals(POST.replace("/1", "/1/new"), Files.readString(file));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void aSectionsHeadingIsUnderlinedLikeItsNeighbours() {
    IssueDocument document = read(POST.replace("====", "==========="));
    Section tools = Section.of("Tools", io.github.linkletter.model.SectionKind.TOOLS, List.of());

    Rewrite rewrite =
        MarkdownRewriter.rewrite(document, document.issue().toBuilder().add(tools).build());

    assertTrue(rewrite.text().endsWith("\n\n\nTools\n===========\n"), rewrite::text);
  }
}
