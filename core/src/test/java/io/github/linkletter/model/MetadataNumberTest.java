package io.github.linkletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataNumberTest {
  @Test
  void trailingZerosDontCount() {
    assertEquals(
        new Metadata.Decimal(new BigDecimal("1.00")), new Metadata.Decimal(BigDecimal.ONE));
    assertEquals(
        new Metadata.Decimal(new BigDecimal("100")), new Metadata.Decimal(new BigDecimal("1E2")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+9999", "1E-9999", "-12345E+9999", "0E+999999999", "0E-999999999"})
  void scalesUpToTheLimitAreAccepted(String number) {
    BigDecimal value = new BigDecimal(number);

    assertEquals(0, new Metadata.Decimal(value).value().compareTo(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+10000", "1E-10000", "1E+999999999", "1E-999999999", "-1E2147483647"})
  void scalesBeyondTheLimitAreRefused(String number) {
    BigDecimal value = new BigDecimal(number);

    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new Metadata.Decimal(value));
    assertEquals(
        "value must have at most 1000 digits and a scale within 9999, but has 1 digits and the scale "
            + value.scale(),
        e.getMessage());
  }

  @Test
  void digitsUpToTheLimitAreAccepted() {
    BigInteger limit = BigInteger.TEN.pow(Metadata.Decimal.MAX_DIGITS).subtract(BigInteger.ONE);

    assertEquals(limit, new Metadata.Decimal(new BigDecimal(limit)).value().toBigIntegerExact());
    BigDecimal above = new BigDecimal(limit.multiply(BigInteger.TEN).add(BigInteger.ONE));
    assertThrows(IllegalArgumentException.class, () -> new Metadata.Decimal(above));
  }

  @Test
  void javaValuesAreRefusedToo() {
    BigDecimal bomb = new BigDecimal("1E+999999999");

    assertThrows(IllegalArgumentException.class, () -> Metadata.builder().put("x", bomb));
    assertThrows(IllegalArgumentException.class, () -> Metadata.builder().put("x", Double.NaN));
  }
}
