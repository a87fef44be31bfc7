package io.github.linkletter.testing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;

/**
 * An arbitrary of immutable values that many others are made of, nested as deep as the model is. It
 * keeps what jqwik would make anew each time: generators, which jqwik looks up by hash codes that
 * go down to the leaves, and values, which it makes at least twice at every level.
 */
final class Shared<T> implements Arbitrary<T> {
  private final Arbitrary<T> arbitrary;
  private final Map<Integer, RandomGenerator<T>> generators = new ConcurrentHashMap<>();

  private Shared(Arbitrary<T> arbitrary) {
    this.arbitrary = arbitrary;
  }

  static <T> Arbitrary<T> of(Arbitrary<T> arbitrary) {
    return new Shared<>(arbitrary);
  }

  /** A choice for {@code Arbitraries.frequencyOf}. */
  static <T> Tuple2<Integer, Arbitrary<? extends T>> weighted(
      int weight, Arbitrary<? extends T> choice) {
    return Tuple.of(weight, of(choice));
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    RandomGenerator<T> known = generators.get(genSize);
    if (known == null) {
      RandomGenerator<T> generator = arbitrary.generator(genSize);
      known = random -> new Kept<>(generator.next(random));
      generators.put(genSize, known);
    }
    return known;
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return arbitrary.edgeCases(maxEdgeCases);
  }

  /** A shrinkable that makes its value once. */
  private static final class Kept<T> implements Shrinkable<T> {
    private final Shrinkable<T> shrinkable;
    private @Nullable T value;

    Kept(Shrinkable<T> shrinkable) {
      this.shrinkable = shrinkable;
    }

    @Override
    public T value() {
      if (value == null) {
        value = shrinkable.value();
      }
      return value;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
      return shrinkable.shrink().map(Kept::new);
    }

    @Override
    public Optional<Shrinkable<T>> grow(Shrinkable<?> before, Shrinkable<?> after) {
      return shrinkable.grow(before, after);
    }

    @Override
    public Stream<Shrinkable<T>> grow() {
      return shrinkable.grow();
    }

    @Override
    public ShrinkingDistance distance() {
      return shrinkable.distance();
    }
  }
}
