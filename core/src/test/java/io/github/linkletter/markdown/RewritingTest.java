package io.github.linkletter.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.parse.IssueDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The laws of rewriting, on the archive of the examples and, where there is one, on a corpus. */
class RewritingTest {
  private static final String[] TEXTS = {
    "words.",
    "text with *stars*, `ticks`, [tags] and https://example.com/a_b",
    "&amp; <b>, é 🚀\n# x"
  };

  @Test
  void examplesWithTheirOwnIssueAreTheSameBytes() throws IOException {
    checkGetPut(Corpus.examples());
  }

  @Test
  void theCorpusWithItsOwnIssuesIsTheSameBytes() throws IOException {
    checkGetPut(Corpus.posts());
  }

  private static void checkGetPut(List<Path> posts) throws IOException {
    for (Path post : posts) {
      byte[] bytes = Files.readAllBytes(post);
      String text = new String(bytes, StandardCharsets.UTF_8);
      String name = post.getFileName().toString();
      RewriteLaws.checkGetPut(name, bytes);
      for (String variant :
          List.of(
              text.replace("\n", "\r\n"),
              text.replace("\n", "\r"),
              "\uFEFF" + text,
              text.stripTrailing(),
              "\uFEFF" + text.stripTrailing().replace("\n", "\r\n"))) {
        RewriteLaws.checkGetPut(name, variant.getBytes(StandardCharsets.UTF_8));
      }
      RewriteLaws.checkGetPut(name, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
      RewriteLaws.checkGetPut(name, broken(bytes));
    }
  }

  /** The bytes with some that are no UTF-8 in the middle of every line. */
  private static byte[] broken(byte[] bytes) {
    byte[] broken = bytes.clone();
    for (int i = 60; i < broken.length; i += 97) {
      broken[i] = broken[i] == '\n' ? broken[i] : (byte) 0xFF;
    }
    return broken;
  }

  @Test
  void editedExamplesReadAsEditedAndKeepTheirLines() throws IOException {
    checkPutGet(Corpus.examples(), "examples");
  }

  @Test
  void theEditedCorpusReadsAsEditedAndKeepsItsLines() throws IOException {
    checkPutGet(Corpus.posts(), "corpus");
  }

  private static void checkPutGet(List<Path> posts, String what) throws IOException {
    List<Integer> gapLines = new ArrayList<>();
    Map<String, Integer> refused = new TreeMap<>();
    for (Path post : posts) {
      byte[] bytes = Files.readAllBytes(post);
      String name = post.getFileName().toString();
      byte[] crlf =
          new String(bytes, StandardCharsets.UTF_8)
              .replace("\n", "\r\n")
              .getBytes(StandardCharsets.UTF_8);
      Random random = new Random(Arrays.hashCode(bytes));
      for (Edit.Kind kind : Edit.Kind.values()) {
        byte[] source = random.nextInt(4) == 0 ? crlf : bytes;
        IssueDocument document = RewriteLaws.parse(name, source);
        String text = TEXTS[random.nextInt(TEXTS.length)];
        Edit edit = Edit.of(kind, document.issue(), text, random);
        try {
          gapLines.add(RewriteLaws.checkPutGet(document, edit));
        } catch (RefusedIssueException refusal) {
          Refusal first = refusal.refusals().get(0);
          refused.merge(kind + " " + first.reason(), 1, Integer::sum);
        }
      }
    }
    Collections.sort(gapLines);
    int count = refused.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        "%s: %d edits written, empty lines changed beside what was edited: median %d, worst %d;"
            + " %d edits refused %s%n",
        what,
        gapLines.size(),
        gapLines.get(gapLines.size() / 2),
        gapLines.get(gapLines.size() - 1),
        count,
        refused);
    assertTrue(50 * count < gapLines.size(), refused::toString);
  }
}
