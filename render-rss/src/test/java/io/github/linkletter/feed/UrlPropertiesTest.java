package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class UrlPropertiesTest {
  @Property
  void everyTextHasTheseParts(@ForAll String text) {
    assertEquals(text, UrlReference.of(text).toString());
  }

  @Property
  void whatIsWrittenIsAsciiAndStays(@ForAll String rest) {
    String ascii = WebAddress.ascii("https://a.example/" + rest);
    assertTrue(ascii.chars().allMatch(c -> c > ' ' && c < 0x7F), ascii);
    assertEquals(ascii, URI.create(ascii).toString());
    assertEquals(ascii, WebAddress.ascii(ascii));
  }
}
