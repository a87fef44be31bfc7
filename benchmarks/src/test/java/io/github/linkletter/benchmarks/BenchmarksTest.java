package io.github.linkletter.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.json.IssueJson;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class BenchmarksTest {
  private static final Inputs INPUTS = Inputs.of(GeneratedArchive.posts(40));

  @ParameterizedTest
  @EnumSource
  void everyWorkCanBeDone(Work work) {
    assertTrue(work.pass(INPUTS) != 0);
  }

  @Test
  void jacksonWritesTheSameJsonFromRecords() {
    JsonMapper jackson = JsonMapper.builder().build();
    for (int i = 0; i < INPUTS.issues().size(); i++) {
      assertEquals(
          IssueJson.compact().render(INPUTS.issues().get(i)),
          jackson.writeValueAsString(INPUTS.whole().get(i)));
    }
  }

  @Test
  void handScanFindsWordsAndLinks() {
    for (int i = 0; i < INPUTS.posts().size(); i++) {
      Plain.Post expected = INPUTS.plain().get(i);
      Plain.Post found = HandScan.read(INPUTS.posts().get(i).bytes());

      assertEquals(expected.number(), found.number());
      assertEquals(expected.date(), found.date());
      assertEquals(entriesOf(expected), entriesOf(found));
    }
    assertEquals(
        INPUTS.plain().get(0).sections().get(0).entries().get(0),
        HandScan.read(INPUTS.posts().get(0).bytes()).sections().get(0).entries().get(0));
  }

  /** How many entries each section has; the last one may end in the issue's closing. */
  private static List<String> entriesOf(Plain.Post post) {
    int last = post.sections().size() - 1;
    return post.sections().subList(0, last).stream()
        .map(section -> section.title() + " " + section.entries().size())
        .toList();
  }

  @Test
  void straightforwardFindsTheSame() {
    for (int i = 0; i < INPUTS.posts().size(); i++) {
      Issue expected = INPUTS.issues().get(i);
      Issue found = Straightforward.read(INPUTS.posts().get(i).bytes());

      assertEquals(expected.number(), found.number());
      assertEquals(expected.date(), found.date());
      assertEquals(
          expected.sections().stream().map(Section::title).toList(),
          found.sections().stream().map(Section::title).toList());
    }
  }

  @Test
  void generatedArchiveIsTheSameEveryTime() {
    List<Post> again = GeneratedArchive.posts(2);

    assertArrayEquals(INPUTS.posts().get(1).bytes(), again.get(1).bytes());
  }

  @Test
  void generatedArchiveIsAsItSays() {
    double posts = INPUTS.posts().size();
    double bytes = Post.bytes(INPUTS.posts()) / posts;
    double entries =
        INPUTS.issues().stream().mapToLong(issue -> issue.entries().count()).sum() / posts;

    assertTrue(bytes > 4500 && bytes < 5500, () -> bytes + " bytes a post");
    assertTrue(entries > 12 && entries < 14, () -> entries + " entries a post");
    for (Post post : INPUTS.posts()) {
      assertEquals(List.of(), Linkletter.parse(post).diagnostics(), post::name);
    }
  }
}
