package io.github.linkletter.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://a.example/ https://a.example/",
        "HTTPS://user@a.example:8080/%7e?a=b&c#d https://user@a.example:8080/%7e?a=b&c#d",
        "http://a.example/\u00FC\uD83D\uDE00 http://a.example/%C3%BC%F0%9F%98%80",
        "http://a.example/?q=\u00FC&p=[1]#\u00E4#b"
            + " http://a.example/?q=%C3%BC&p=%5B1%5D#%C3%A4%23b",
        "http://b\u00FCcher.example:80/ http://xn--bcher-kva.example:80/",
        "http://[::1]/[x] http://[::1]/%5Bx%5D",
        "http://a.example/100%/%zz/%f/%F0 http://a.example/100%25/%25zz/%25f/%F0",
        "http://a.example/x|y^`{}\"<>\\ http://a.example/x%7Cy%5E%60%7B%7D%22%3C%3E%5C",
        "http://a.example/\uD83D http://a.example/%EF%BF%BD"
      })
  void addressesAreWrittenAsUris(String url, String expected) {
    assertEquals(Optional.of(expected), WebAddress.of(url));
    URI.create(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.example",
        "/a",
        "mailto:a@b.example",
        "javascript:alert(1)",
        "ftp://a.example/",
        "http:",
        "http:///a",
        "http://a b/",
        "http://a.example:x/"
      })
  void othersAreNone(String url) {
    assertEquals(Optional.empty(), WebAddress.of(url));
  }
}
