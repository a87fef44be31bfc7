package io.github.linkletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkSchemeTest {
  @ParameterizedTest
  @CsvSource({
    "HTTPS://example.com, https",
    "mailto:a@example.com, mailto",
    "localhost:8080, localhost",
    "a b:c, a b",
    "AZ@[:x, az@[",
    "java\u00ADscript:x, java\u00ADscript"
  })
  void isWhatStandsBeforeTheColon(String url, String scheme) {
    assertEquals(Optional.of(scheme), Link.of(url).scheme());
  }

  @ParameterizedTest
  @CsvSource({"example.com", "/a:b", "?a:b", "#a:b", "//a:80/"})
  void isMissingFromRelativeUrls(String url) {
    assertEquals(Optional.empty(), Link.of(url).scheme());
  }

  @Test
  void isFoundAsBrowsersFindIt() {
    assertEquals(Optional.of("javascript"), Link.of("\u0001 \u001Fjavascript:x").scheme());
    assertEquals(Optional.of(""), Link.of("\u0001:x").scheme());
    assertEquals(Optional.empty(), Link.of("\u0001\u0002").scheme());
    assertEquals(Optional.of("java\u0001script"), Link.of("java\u0001script:x").scheme());
    assertEquals(Optional.of("s\u212A"), Link.of("s\u212A:x").scheme());
  }
}
