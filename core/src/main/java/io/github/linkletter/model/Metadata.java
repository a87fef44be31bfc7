package io.github.linkletter.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Front matter that the model doesn't interpret: keys in their order, with typed values.
 *
 * <p>{@code equals} compares keys and values, and not the order of keys.
 *
 * <p>Keys are valid Unicode, since other tools refuse anything else as a name: a lone surrogate in
 * one becomes U+FFFD.
 */
public final class Metadata {
  /**
   * Sequences and mappings are nested so deep at most, so that values can be compared on a small
   * stack.
   */
  public static final int MAX_NESTING = 100;

  private static final Metadata EMPTY = new Metadata(Map.of());

  private final Map<String, Value> values;

  private Metadata(Map<String, Value> values) {
    this.values = values;
  }

  /**
   * No metadata.
   *
   * @return the empty value
   */
  public static Metadata empty() {
    return EMPTY;
  }

  /**
   * A builder without keys.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with this value's keys.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.values.putAll(values);
    return builder;
  }

  /**
   * Whether there are no keys.
   *
   * @return true if so
   */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * The keys in their order.
   *
   * @return an unmodifiable set
   */
  public Set<String> keys() {
    return values.keySet();
  }

  /**
   * The value of a key.
   *
   * @param key the key
   * @return its value, or empty if there is none
   */
  public Optional<Value> get(String key) {
    return Optional.ofNullable(values.get(Normal.unicode(Objects.requireNonNull(key, "key"))));
  }

  /**
   * The value of a key whose value is text.
   *
   * @param key the key
   * @return the text, or empty if there is none or it is of another type
   */
  public Optional<String> text(String key) {
    return get(key).filter(Text.class::isInstance).map(value -> ((Text) value).value());
  }

  /**
   * All keys with their values, in order.
   *
   * @return an unmodifiable map
   */
  public Map<String, Value> asMap() {
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Metadata that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "Metadata" + values;
  }

  /** A typed value: what JSON and YAML have in common. */
  public sealed interface Value permits Text, Decimal, Bool, Null, Sequence, Mapping {
    /**
     * Converts a Java value: a {@link Value} as it is, a {@link CharSequence} to {@link Text}, a
     * {@link Number} to {@link Decimal}, a {@link Boolean} to {@link Bool}, an {@link Iterable} to
     * {@link Sequence}, and a {@link Map} with text keys to {@link Mapping}.
     *
     * @param value the Java value
     * @return the typed value
     * @throws IllegalArgumentException if it is of another type, or a number that isn't finite or
     *     that {@link Decimal} refuses
     */
    static Value of(Object value) {
      Objects.requireNonNull(value, "value");
      if (value instanceof Value typed) {
        return typed;
      }
      if (value instanceof CharSequence text) {
        return new Text(text.toString());
      }
      if (value instanceof Boolean bool) {
        return new Bool(bool);
      }
      if (value instanceof Number number) {
        try {
          return new Decimal(new BigDecimal(number.toString()));
        } catch (NumberFormatException e) {
          throw new IllegalArgumentException("value must be a finite number: " + number, e);
        }
      }
      if (value instanceof Iterable<?> items) {
        List<Value> values = new ArrayList<>();
        items.forEach(item -> values.add(of(item)));
        return new Sequence(values);
      }
      if (value instanceof Map<?, ?> map) {
        Map<String, Value> values = new LinkedHashMap<>();
        map.forEach((key, item) -> values.put(key.toString(), of(item)));
        return new Mapping(values);
      }
      throw new IllegalArgumentException(
          "value must be text, a number, a boolean, a list or a map: " + value.getClass());
    }
  }

  /**
   * Text.
   *
   * @param value the text
   */
  public record Text(String value) implements Value {
    /**
     * Brings the values to their normal form.
     *
     * @param value the text
     */
    public Text {
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * A number. Trailing zeros don't count: 1, 1.0 and 1.00 are equal.
   *
   * <p>It has at most {@value #MAX_DIGITS} digits and its scale, without trailing zeros, is from
   * -{@value #MAX_SCALE} to {@value #MAX_SCALE}, so that a few characters of somebody's front
   * matter, such as {@code 1e999999999}, can't become a number that fills the memory when it is
   * written out.
   *
   * @param value the number
   */
  public record Decimal(BigDecimal value) implements Value {
    /** So many digits a number may have. */
    public static final int MAX_DIGITS = 1000;

    /** So many places a number's last digit may be away from the decimal point. */
    public static final int MAX_SCALE = 9999;

    /**
     * Brings the values to their normal form.
     *
     * @param value the number
     * @throws IllegalArgumentException if it has more than {@value #MAX_DIGITS} digits, or a scale
     *     beyond {@value #MAX_SCALE}
     */
    public Decimal {
      value = Objects.requireNonNull(value, "value").stripTrailingZeros();
      if (value.precision() > MAX_DIGITS
          || value.scale() > MAX_SCALE
          || value.scale() < -MAX_SCALE) {
        throw new IllegalArgumentException(
            "value must have at most "
                + MAX_DIGITS
                + " digits and a scale within "
                + MAX_SCALE
                + ", but has "
                + value.precision()
                + " digits and the scale "
                + value.scale());
      }
    }
  }

  /**
   * A truth value.
   *
   * @param value true or false
   */
  public record Bool(boolean value) implements Value {}

  /** A key that is there with no value. */
  public record Null() implements Value {}

  /**
   * A list.
   *
   * @param values the values, copied
   */
  public record Sequence(List<Value> values) implements Value {
    /**
     * Brings the values to their normal form.
     *
     * @param values the values, copied
     */
    public Sequence {
      values = List.copyOf(Objects.requireNonNull(values, "values"));
    }
  }

  /**
   * Keys with values.
   *
   * @param values keys and values, copied; their order is kept but doesn't count in {@code equals}
   */
  public record Mapping(Map<String, Value> values) implements Value {
    /**
     * Brings the values to their normal form.
     *
     * @param values keys and values, copied; their order is kept but doesn't count in {@code
     *     equals}
     */
    public Mapping {
      values = copy(Objects.requireNonNull(values, "values"));
    }
  }

  private static Map<String, Value> copy(Map<String, Value> values) {
    Map<String, Value> copy = new LinkedHashMap<>();
    values.forEach(
        (key, value) ->
            copy.put(
                Normal.unicode(Objects.requireNonNull(key, "key")),
                Objects.requireNonNull(value, "value")));
    return Collections.unmodifiableMap(copy);
  }

  /** Builds {@link Metadata}. Not thread-safe. */
  public static final class Builder {
    private final Map<String, Value> values = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets a key; one that is there already keeps its place.
     *
     * @param key the key
     * @param value a value that {@link Value#of} accepts
     * @return this builder
     * @throws IllegalArgumentException if {@link Value#of} refuses the value, or if it is nested
     *     deeper than {@link #MAX_NESTING}
     */
    public Builder put(String key, Object value) {
      String name = Normal.unicode(Objects.requireNonNull(key, "key"));
      Value typed = Value.of(value);
      if (isTooDeep(typed)) {
        throw new IllegalArgumentException(
            "value must nest at most " + MAX_NESTING + " sequences and mappings");
      }
      values.put(name, typed);
      return this;
    }

    /** Goes down level by level: a value that is too deep must not overflow the stack here. */
    private static boolean isTooDeep(Value value) {
      List<Value> level = List.of(value);
      for (int depth = 0; depth < MAX_NESTING && !level.isEmpty(); depth++) {
        List<Value> next = new ArrayList<>();
        for (Value parent : level) {
          if (parent instanceof Sequence sequence) {
            next.addAll(sequence.values());
          } else if (parent instanceof Mapping mapping) {
            next.addAll(mapping.values().values());
          }
        }
        level = next;
      }
      return level.stream().anyMatch(Builder::isNested);
    }

    private static boolean isNested(Value value) {
      return value instanceof Sequence || value instanceof Mapping;
    }

    /**
     * Removes a key, if it is there.
     *
     * @param key the key
     * @return this builder
     */
    public Builder remove(String key) {
      values.remove(Normal.unicode(Objects.requireNonNull(key, "key")));
      return this;
    }

    /**
     * The metadata.
     *
     * @return an immutable value
     */
    public Metadata build() {
      return values.isEmpty() ? EMPTY : new Metadata(copy(values));
    }
  }
}
