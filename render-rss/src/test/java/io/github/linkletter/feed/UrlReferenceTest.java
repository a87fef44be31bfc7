package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlReferenceTest {
  /** What RFC 3986 gives in section 5.4 for references in http://a/b/c/d;p?q. */
  @ParameterizedTest
  @CsvSource({
    "g:h, g:h",
    "g, http://a/b/c/g",
    "./g, http://a/b/c/g",
    "g/, http://a/b/c/g/",
    "/g, http://a/g",
    "//g, http://g",
    "?y, http://a/b/c/d;p?y",
    "g?y, http://a/b/c/g?y",
    "'#s', http://a/b/c/d;p?q#s",
    "'g#s', http://a/b/c/g#s",
    "'g?y#s', http://a/b/c/g?y#s",
    ";x, http://a/b/c/;x",
    "g;x, http://a/b/c/g;x",
    "'g;x?y#s', http://a/b/c/g;x?y#s",
    "'', http://a/b/c/d;p?q",
    "., http://a/b/c/",
    "./, http://a/b/c/",
    ".., http://a/b/",
    "../, http://a/b/",
    "../g, http://a/b/g",
    "../.., http://a/",
    "../../, http://a/",
    "../../g, http://a/g",
    "../../../g, http://a/g",
    "../../../../g, http://a/g",
    "/./g, http://a/g",
    "/../g, http://a/g",
    "g., http://a/b/c/g.",
    ".g, http://a/b/c/.g",
    "g.., http://a/b/c/g..",
    "..g, http://a/b/c/..g",
    "./../g, http://a/b/g",
    "./g/., http://a/b/c/g/",
    "g/./h, http://a/b/c/g/h",
    "g/../h, http://a/b/c/h",
    "g;x=1/./y, http://a/b/c/g;x=1/y",
    "g;x=1/../y, http://a/b/c/y",
    "g?y/./x, http://a/b/c/g?y/./x",
    "g?y/../x, http://a/b/c/g?y/../x",
    "'g#s/./x', http://a/b/c/g#s/./x",
    "'g#s/../x', http://a/b/c/g#s/../x",
    "http:g, http:g"
  })
  void referencesAreResolved(String reference, String expected) {
    assertEquals(expected, UrlReference.resolve("http://a/b/c/d;p?q", reference));
  }

  @Test
  void aSiteWithoutAPathHasARoot() {
    assertEquals("http://a/g", UrlReference.resolve("http://a", "g"));
    assertEquals("http://a?q", UrlReference.resolve("http://a", "?q"));
  }
}
