package io.github.linkletter.internal.mail;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.stream.Field;

/**
 * The header of a mail, decoded.
 *
 * @param values the values of each name, which is in lower case, in their order
 */
public record Headers(Map<String, List<String>> values) {
  static Headers of(List<Field> fields) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Charsets charsets = new Charsets();
    for (Field field : fields) {
      values
          .computeIfAbsent(
              field.getName().toLowerCase(Locale.ROOT), name -> new java.util.ArrayList<>(1))
          .add(value(field, charsets));
    }
    return new Headers(values);
  }

  /** The first value of a name in lower case. */
  public Optional<String> first(String name) {
    return Optional.ofNullable(values.get(name)).map(all -> all.get(0));
  }

  private static String value(Field field, Charsets charsets) {
    String raw = new String(field.getRaw().toByteArray(), StandardCharsets.UTF_8);
    String unfolded = raw.substring(raw.indexOf(':') + 1).replace("\r", "").replace("\n", "");
    return oneLine(EncodedWords.decode(unfolded, charsets));
  }

  /** Encoded words can hold line ends, with which a value would pose as more headers. */
  private static String oneLine(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .forEach(result::appendCodePoint);
    return result.toString().strip();
  }
}
