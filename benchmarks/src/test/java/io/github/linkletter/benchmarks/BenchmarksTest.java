package io.github.linkletter.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.json.IssueJson;
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
