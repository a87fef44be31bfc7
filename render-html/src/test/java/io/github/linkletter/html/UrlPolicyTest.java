package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPolicyTest {
  static List<String> obfuscated() {
    return ObfuscatedUrls.ALL;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com/",
        "https://example.com/a_(b)?c=javascript:x#d",
        "HTTPS://example.com/",
        "  https://example.com/",
        "mailto:a@example.com",
        "//example.com/",
        "/path:with:colons",
        "./javascript:x",
        "?q=data:x",
        "#javascript:x",
        "relative/path",
        "example.com",
        ""
      })
  void webAddressesAreAllowed(String url) {
    assertTrue(UrlPolicy.webOnly().allows(url));
  }

  @ParameterizedTest
  @MethodSource("obfuscated")
  void whatHidesItsSchemeIsRefused(String url) {
    assertFalse(UrlPolicy.webOnly().allows(url));
    assertFalse(UrlPolicy.webOnly().withScheme("tel").allows(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.com/",
        "tel:1",
        "localhost:8080/x",
        ":x",
        "ht\ntps:x",
        "h\u212Attp:x"
      })
  void whatHasAnotherSchemeIsRefused(String url) {
    assertFalse(UrlPolicy.webOnly().allows(url));
  }

  @Test
  void schemesCanBeAddedAndRemoved() {
    UrlPolicy policy = UrlPolicy.webOnly().withScheme("TEL").withoutScheme("mailto");
    assertTrue(policy.allows("tel:1"));
    assertFalse(policy.allows("mailto:a@example.com"));
    assertEquals(Set.of("http", "https", "tel"), policy.schemes());
    assertEquals(List.of("http", "https", "tel"), List.copyOf(policy.schemes()));
    assertThrows(UnsupportedOperationException.class, () -> policy.schemes().clear());
  }

  @Test
  void eachSchemeOfTheWebCanBeRemovedToo() {
    UrlPolicy noHttp = UrlPolicy.webOnly().withoutScheme("http");
    UrlPolicy noHttps = UrlPolicy.webOnly().withoutScheme("https");

    assertFalse(noHttp.allows("http://a.example/"));
    assertFalse(noHttp.allows("HTTP://a.example/"));
    assertTrue(noHttp.allows("https://a.example/"));
    assertFalse(noHttps.allows("https://a.example/"));
    assertTrue(noHttps.allows("http://a.example/"));
    assertTrue(noHttps.allows("a/b"));
  }

  @Test
  void lettersOutsideAsciiAreNoneOfAScheme() {
    assertFalse(UrlPolicy.webOnly().withScheme("sk").allows("s\u212A:x"));
    assertFalse(UrlPolicy.webOnly().allows("ma\u0130lto:x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript", "JavaScript", "vbscript", "data"})
  void scriptsCanNotBeAllowed(String scheme) {
    assertThrows(IllegalArgumentException.class, () -> UrlPolicy.webOnly().withScheme(scheme));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1a", "tel:", "a b", "é", "a/", "a:", "a@", "a[", "a`", "a{", "@", "[", "`", "{"
      })
  void whatIsNoSchemeIsRefused(String scheme) {
    UrlPolicy policy = UrlPolicy.webOnly();
    assertThrows(IllegalArgumentException.class, () -> policy.withScheme(scheme));
    assertThrows(IllegalArgumentException.class, () -> policy.withoutScheme(scheme));
  }

  @Test
  void schemesHaveAllLettersAndDigits() {
    assertTrue(UrlPolicy.webOnly().withScheme("AZaz09+-.").schemes().contains("azaz09+-."));
    assertTrue(UrlPolicy.webOnly().withScheme("z").withScheme("A").schemes().contains("a"));
  }

  @Test
  void policiesAreValues() {
    UrlPolicy tel = UrlPolicy.webOnly().withScheme("tel");
    assertEquals(UrlPolicy.webOnly(), tel.withoutScheme("tel"));
    assertEquals(UrlPolicy.webOnly().hashCode(), tel.withoutScheme("tel").hashCode());
    assertNotEquals(UrlPolicy.webOnly(), tel);
    assertNotEquals(UrlPolicy.webOnly().hashCode(), tel.hashCode());
    assertEquals("UrlPolicy[http, https, mailto, tel]", tel.toString());
  }
}
