package io.github.linkletter.internal.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MarkupBufferTest {
  private static final Escaper AMPERSANDS =
      new Escaper(Escaper.plain(c -> c != '&')) {
        @Override
        protected String escaped(int point) {
          return point == '&' ? "&amp;" : Character.toString(point);
        }
      };

  /** However long the pieces are, and however they are added. */
  @Property(tries = 200)
  void nothingIsLostOrChangedOnTheWay(
      @ForAll @Size(max = 12) List<@IntRange(max = 20_000) Integer> lengths) {
    StringBuilder expected = new StringBuilder();
    StringBuilder handedOn = new StringBuilder();
    MarkupBuffer buffer = new MarkupBuffer();
    MarkupBuffer handing = new MarkupBuffer(handedOn);
    for (int length : lengths) {
      String piece = "abc\u20ACd&fgh\uD83D\uDE00".repeat(length / 10 + 1).substring(0, length);
      expected.append(piece).append(piece).append(piece).append(piece.replace("&", "&amp;"));
      add(piece, buffer);
      add(piece, handing);
    }
    handing.flush();
    assertEquals(expected.length(), buffer.length());
    assertEquals(expected.toString(), buffer.toString());
    assertEquals(expected.toString(), handedOn.toString());
  }

  @Test
  void whatIsVeryLongIsKeptToo() {
    String piece = "abc\u20ACd&fgh\uD83D\uDE00".repeat(40_000);
    String expected = piece + piece + piece + piece.replace("&", "&amp;");
    MarkupBuffer buffer = new MarkupBuffer();
    add(piece, buffer);
    assertEquals(expected.length(), buffer.length());
    assertEquals(expected, buffer.toString());

    add(piece, buffer);
    assertEquals(expected + expected, buffer.toString());
    assertEquals(2 * expected.length(), buffer.length());

    buffer.begin(Notation.HTML);
    assertEquals("", buffer.toString());
  }

  private static void add(String piece, MarkupBuffer buffer) {
    buffer.markup(piece);
    buffer.markup("<" + piece + ">", 1, piece.length());
    buffer.markup(("<" + piece + ">").toCharArray(), 1, piece.length());
    buffer.text(piece, AMPERSANDS);
  }

  @Test
  void itBeginsAnew() {
    MarkupBuffer buffer = new MarkupBuffer();
    buffer.markup("old");
    buffer.begin(Notation.XML_TEXT);
    assertEquals("", buffer.toString());
    buffer.markup("&lt;");
    assertEquals("&lt;", buffer.toString());
    assertEquals(Notation.XML_TEXT, buffer.notation());
  }

  @Test
  void whatIsAppendedIsHtml() {
    MarkupBuffer buffer = new MarkupBuffer();
    buffer.begin(Notation.XML_TEXT);
    buffer.append("<b>").append("<b>text<b>", 3, 7).append('<').append("/b>");
    assertEquals("<b>text</b>", buffer.toString());
    assertEquals(Notation.HTML, buffer.notation());
  }
}
