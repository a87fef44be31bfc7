package io.github.linkletter.render;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Options for a renderer that is chosen by name, as text. Code that knows its renderer uses the
 * renderer's own builder instead.
 *
 * <p>Immutable and thread-safe.
 */
public final class RendererConfig {
  private final Map<String, String> options;

  private RendererConfig(Map<String, String> options) {
    this.options = options;
  }

  /**
   * Options.
   *
   * @param options names and values, copied
   * @return the configuration
   */
  public static RendererConfig of(Map<String, String> options) {
    Map<String, String> copy = new TreeMap<>(Objects.requireNonNull(options, "options"));
    return new RendererConfig(Collections.unmodifiableMap(copy));
  }

  /**
   * No options.
   *
   * @return the empty configuration
   */
  public static RendererConfig empty() {
    return of(Map.of());
  }

  /**
   * The value of an option.
   *
   * @param name the option's name
   * @return its value, or empty if it isn't set
   */
  public Optional<String> option(String name) {
    return Optional.ofNullable(options.get(Objects.requireNonNull(name, "name")));
  }

  /**
   * Refuses options that a renderer doesn't know.
   *
   * @param known the names that it knows
   * @return this configuration
   * @throws IllegalArgumentException if another one is set; the message lists the known ones
   */
  public RendererConfig requireOnly(Set<String> known) {
    Objects.requireNonNull(known, "known");
    for (String name : options.keySet()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "unknown option \"" + name + "\"; known are " + new TreeSet<>(known));
      }
    }
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RendererConfig that && options.equals(that.options);
  }

  @Override
  public int hashCode() {
    return options.hashCode();
  }

  @Override
  public String toString() {
    return "RendererConfig" + options;
  }
}
