package io.github.linkletter.internal.mail;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The charsets that one mail names. Java looks long for a charset that it doesn't have, so each
 * name is looked up once, and no more than {@link #MAX_NAMES} are; any other is unknown.
 */
final class Charsets {
  /** So many charsets a mail may name. */
  static final int MAX_NAMES = 16;

  private final Map<String, Optional<Charset>> known = new HashMap<>();

  /** The charset of a name, if Java has it. */
  Optional<Charset> find(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    Optional<Charset> charset = known.get(key);
    if (charset == null) {
      charset = known.size() < MAX_NAMES ? lookUp(name) : Optional.empty();
      if (known.size() < MAX_NAMES) {
        known.put(key, charset);
      }
    }
    return charset;
  }

  private static Optional<Charset> lookUp(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
