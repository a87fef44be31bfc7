package io.github.linkletter.internal.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Strings are recognised themselves, once, and as what they were remembered as. */
class CheckedTest {
  private static String made(String text) {
    return String.valueOf(text.toCharArray());
  }

  @Test
  void aStringIsRecognisedOnce() {
    String line = made("a b");
    String word = made("c");

    assertSame(line, Checked.line(line));
    assertSame(word, Checked.word(word));

    assertTrue(Checked.isLine(line));
    assertFalse(Checked.isLine(line));
    assertTrue(Checked.isWord(word));
    assertFalse(Checked.isWord(word));
  }

  @Test
  void anEqualStringIsAnother() {
    Checked.line(made("a b"));
    Checked.word(made("a"));

    assertFalse(Checked.isLine(made("a b")));
    assertFalse(Checked.isWord(made("a")));
  }

  @Test
  void aLineIsNoWord() {
    String line = Checked.line(made("a b"));

    assertFalse(Checked.isWord(line));
  }

  @Test
  void theLastOneCounts() {
    String first = Checked.line(made("a b"));
    String second = Checked.line(made("c d"));

    assertFalse(Checked.isLine(first));
    assertTrue(Checked.isLine(second));
  }
}
