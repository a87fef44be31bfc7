package io.github.linkletter.testing;

import io.github.linkletter.model.Metadata;
import io.github.linkletter.model.PublicationDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Dates and metadata: what stands in front of an issue. */
final class FrontMatter {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final Arbitrary<String> text;

  FrontMatter(Texts texts) {
    text = Shared.of(texts.text());
  }

  /** Days, days with times, and moments; at the limits too. */
  static Arbitrary<PublicationDate> dates() {
    Arbitrary<LocalDate> days =
        Arbitraries.frequencyOf(
            Shared.weighted(3, days(LocalDate.of(2010, 11, 30), LocalDate.of(2026, 12, 31))),
            Shared.weighted(1, days(FIRST, LAST)),
            Shared.weighted(1, Arbitraries.of(LocalDate.of(2016, 2, 29), FIRST, LAST)));
    Arbitrary<LocalTime> times =
        Arbitraries.frequencyOf(
            Shared.weighted(
                3, Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay)),
            Shared.weighted(1, Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.MAX)),
            Shared.weighted(
                1,
                Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay)));
    Arbitrary<ZoneOffset> offsets =
        Arbitraries.frequencyOf(
            Shared.weighted(3, Arbitraries.of(0, 60, -60, 330, -210, 765).map(FrontMatter::offset)),
            Shared.weighted(
                1, Arbitraries.integers().between(-1080, 1080).map(FrontMatter::offset)));
    return Arbitraries.frequencyOf(
        Shared.weighted(2, days.map(PublicationDate::of)),
        Shared.weighted(
            1, Combinators.combine(days, times).as((d, t) -> PublicationDate.of(d.atTime(t)))),
        Shared.weighted(
            3,
            Combinators.combine(days, times, offsets)
                .as((d, t, o) -> PublicationDate.of(OffsetDateTime.of(d, t, o)))
                .withoutEdgeCases()));
  }

  private static Arbitrary<LocalDate> days(LocalDate from, LocalDate to) {
    return Arbitraries.longs()
        .between(from.toEpochDay(), to.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static ZoneOffset offset(int minutes) {
    return ZoneOffset.ofTotalSeconds(60 * minutes);
  }

  /** Metadata with values of every type, nested up to {@link Nodes#DEPTH} levels. */
  Arbitrary<Metadata> metadata() {
    Arbitrary<Metadata.Value> value = Shared.of(leaf());
    for (int level = 1; level <= Nodes.DEPTH; level++) {
      value = Shared.of(valueOver(value));
    }
    return map(value).map(FrontMatter::metadata).withoutEdgeCases();
  }

  private static Metadata metadata(Map<String, Metadata.Value> values) {
    Metadata.Builder builder = Metadata.builder();
    values.forEach(builder::put);
    return builder.build();
  }

  private Arbitrary<Metadata.Value> leaf() {
    return Arbitraries.<Metadata.Value>frequencyOf(
        Shared.weighted(3, text.map(Metadata.Text::new)),
        Shared.weighted(1, yamlLookalikes().map(Metadata.Text::new)),
        Shared.weighted(2, numbers().map(Metadata.Decimal::new)),
        Shared.weighted(1, Arbitraries.of(true, false).map(Metadata.Bool::new)),
        Shared.weighted(1, Arbitraries.create(Metadata.Null::new)));
  }

  private Arbitrary<Metadata.Value> valueOver(Arbitrary<Metadata.Value> child) {
    return Arbitraries.<Metadata.Value>frequencyOf(
            Shared.weighted(4, child),
            Shared.weighted(1, child.list().ofMaxSize(3).map(Metadata.Sequence::new)),
            Shared.weighted(1, map(child).map(Metadata.Mapping::new)))
        .withoutEdgeCases();
  }

  private Arbitrary<Map<String, Metadata.Value>> map(Arbitrary<Metadata.Value> value) {
    Arbitrary<String> keys =
        Arbitraries.frequencyOf(
            Shared.weighted(
                3, Arbitraries.of("layout", "author", "tags", "x-y", "title", "date", "a/b~c")),
            Shared.weighted(
                1, Arbitraries.of("", "null", "true", "1", "~", "a: b", "#", "-", "é", " a ")),
            Shared.weighted(1, text));
    return Arbitraries.maps(keys, value).ofMaxSize(3);
  }

  /** Text that YAML takes for something else when it stands without quotes. */
  private static Arbitrary<String> yamlLookalikes() {
    return Arbitraries.of(
        "true",
        "no",
        "null",
        "~",
        "1",
        "0x1F",
        "1e3",
        ".inf",
        "2015-09-13",
        "12:30:45",
        "- a",
        "[a]",
        "{a: b}",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "a #b",
        "a: b",
        "'a'",
        "\"a\"",
        "");
  }

  /** Whole numbers, small and large, and decimals with many digits or far from 1. */
  private static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.frequencyOf(
        Shared.weighted(3, Arbitraries.integers().map(BigDecimal::valueOf)),
        Shared.weighted(1, Arbitraries.longs().map(BigDecimal::valueOf)),
        Shared.weighted(
            1,
            Combinators.combine(
                    Arbitraries.bigIntegers(), Arbitraries.integers().between(-300, 300))
                .as(BigDecimal::new)),
        Shared.weighted(
            1,
            Arbitraries.of(
                new BigDecimal("0.1"),
                new BigDecimal("1E+2"),
                new BigDecimal("-0.000000123"),
                new BigDecimal(Double.toString(Double.MAX_VALUE)),
                new BigDecimal("1E+" + Metadata.Decimal.MAX_SCALE),
                new BigDecimal("-1E-" + Metadata.Decimal.MAX_SCALE),
                new BigDecimal("7".repeat(Metadata.Decimal.MAX_DIGITS)))));
  }
}
