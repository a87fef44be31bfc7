package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AppendableWriterTest {
  /** However long the pieces are, and however they are written. */
  @Property(tries = 200)
  void nothingIsLostOrChangedOnTheWay(
      @ForAll @Size(max = 12) List<@IntRange(max = 20_000) Integer> lengths) throws IOException {
    StringBuilder out = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    AppendableWriter writer = new AppendableWriter(out);
    for (int length : lengths) {
      String piece = "abc\u20ACdefgh\uD83D\uDE00".repeat(length / 10 + 1).substring(0, length);
      expected.append(piece).append(piece).append('.');
      writer.write("<" + piece + ">", 1, length);
      writer.write(("<" + piece + ">").toCharArray(), 1, length);
      writer.write('.');
    }
    writer.flush();
    writer.close();
    writer.handOver();
    writer.handOver();
    assertEquals(expected.toString(), out.toString());
  }

  @Test
  void whatWasWrittenBeforeGoesWhereItWasToGo() throws IOException {
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    AppendableWriter writer = new AppendableWriter(first);
    writer.write("one");
    writer.redirect(second);
    writer.write("two");
    writer.handOver();
    assertEquals("one", first.toString());
    assertEquals("two", second.toString());
  }
}
