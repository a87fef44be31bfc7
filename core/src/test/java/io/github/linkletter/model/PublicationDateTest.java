package io.github.linkletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates that are read, and what they are then. */
class PublicationDateTest {
  private static PublicationDate date(String text) {
    return PublicationDate.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-09-13 | 2015-09-13",
        "0001-01-01 | 0001-01-01",
        "9999-12-31 | 9999-12-31",
        "2016-02-29 | 2016-02-29",
        "2015-09-13T12:19 | 2015-09-13T12:19:00",
        "2015-09-13t12:19:43 | 2015-09-13T12:19:43",
        "2015-09-13 12:19:43 | 2015-09-13T12:19:43",
        "2015-09-13   12:19:43 | 2015-09-13T12:19:43",
        "2015-09-13T00:00:00 | 2015-09-13T00:00:00",
        "2015-09-13T12:19:43.5 | 2015-09-13T12:19:43.500",
        "2015-09-13T12:19:00.25 | 2015-09-13T12:19:00.250",
        "2015-09-13T12:19:43.123456789 | 2015-09-13T12:19:43.123456789",
        "2015-09-13T12:19:43.1234567891 | 2015-09-13T12:19:43.123456789",
        "2015-09-13T12:19:43Z | 2015-09-13T12:19:43+00:00",
        "2015-09-13T12:19:43z | 2015-09-13T12:19:43+00:00",
        "2015-09-13T12:19:43+00:00 | 2015-09-13T12:19:43+00:00",
        "2015-09-13T12:19:43-00:00 | 2015-09-13T12:19:43+00:00",
        "2015-09-13T12:19:43+01:00 | 2015-09-13T12:19:43+01:00",
        "2015-09-13T12:19:43+0130 | 2015-09-13T12:19:43+01:30",
        "2015-09-13T12:19:43-01 | 2015-09-13T12:19:43-01:00",
        "2015-09-13T12:19:43-00:30 | 2015-09-13T12:19:43-00:30",
        "2015-09-13T12:19:43+18:00 | 2015-09-13T12:19:43+18:00",
        "2015-09-13 12:19:43 +0100 | 2015-09-13T12:19:43+01:00",
        "2015-09-13T12:19+01:00 | 2015-09-13T12:19:00+01:00"
      })
  void datesAreRead(String text, String expected) {
    assertEquals(expected, date(text).toString());
    assertEquals(date(text), date(expected));
    assertEquals(date(text), date(" " + text + "\t"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "tomorrow",
        "2015",
        "2015-09",
        "2015-9-13",
        "15-09-13",
        "2015-13-01",
        "2015-00-01",
        "2015-02-29",
        "2015-09-31",
        "0000-01-01",
        "10000-01-01",
        "-2015-09-13",
        "2015/09/13",
        "13.09.2015",
        "2015-09-13T",
        "2015-09-13T12",
        "2015-09-13T24:00",
        "2015-09-13T12:60",
        "2015-09-13T12:19:60",
        "2015-09-13T12:19:43.",
        "2015-09-13T12:19:43,5",
        "2015-09-13T12:19:43+19:00",
        "2015-09-13T12:19:43+18:01",
        "2015-09-13T12:19:43+01:60",
        "2015-09-13T12:19:43+1",
        "2015-09-13T12:19:43+01:",
        "2015-09-13T12:19:43Zx",
        "2015-09-13 x",
        "2015-09-13x",
        "2015-09-13T12:19:43 GMT",
        "2015-09-13Z",
        "\u0662\u0660\u0661\u0665-\u0660\u0669-\u0661\u0663"
      })
  void whatIsNoDateIsNone(String text) {
    assertEquals(Optional.empty(), PublicationDate.parse(text));
  }

  @Test
  void aDayHasNeitherTimeNorOffset() {
    PublicationDate date = PublicationDate.of(LocalDate.of(2015, 9, 13));

    assertEquals(LocalDate.of(2015, 9, 13), date.day());
    assertEquals(Optional.empty(), date.time());
    assertEquals(Optional.empty(), date.offset());
    assertEquals(Optional.empty(), date.toOffsetDateTime());
    assertEquals(Optional.empty(), date("2015-09-13T12:19:43").toOffsetDateTime());
  }

  @Test
  void aMomentHasAllThree() {
    OffsetDateTime moment = OffsetDateTime.parse("2015-09-13T12:19:43+01:00");
    PublicationDate date = PublicationDate.of(moment);

    assertEquals(LocalDate.of(2015, 9, 13), date.day());
    assertEquals(LocalTime.of(12, 19, 43), date.time().orElseThrow());
    assertEquals(ZoneOffset.ofHours(1), date.offset().orElseThrow());
    assertEquals(moment, date.toOffsetDateTime().orElseThrow());
  }

  @Test
  void equalityIsNotOfInstants() {
    PublicationDate here = date("2015-09-13T12:19:43+01:00");
    PublicationDate there = date("2015-09-13T11:19:43Z");

    assertNotEquals(here, there);
    assertTrue(here.sameInstant(there));
    assertFalse(here.sameInstant(date("2015-09-13T12:19:43Z")));
    assertFalse(here.sameInstant(date("2015-09-13")));
    assertTrue(date("2015-09-13").sameInstant(date("2015-09-13")));
    assertEquals(here.hashCode(), date("2015-09-13T12:19:43+0100").hashCode());
  }

  @Test
  void whatHasNoTextIsRefused() {
    LocalDate ancient = LocalDate.of(0, 1, 1);
    LocalDate late = LocalDate.of(10_000, 1, 1);
    OffsetDateTime odd = LocalDate.EPOCH.atStartOfDay().atOffset(ZoneOffset.ofTotalSeconds(61));

    assertThrows(IllegalArgumentException.class, () -> PublicationDate.of(ancient));
    assertThrows(IllegalArgumentException.class, () -> PublicationDate.of(late.atStartOfDay()));
    assertThrows(IllegalArgumentException.class, () -> PublicationDate.of(odd));
  }
}
