package io.github.linkletter.internal.frontmatter;

import io.github.linkletter.model.Metadata;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The types of YAML scalars, as the core schema of YAML 1.2 has them (section 10.3). */
final class YamlScalars {
  private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

  private YamlScalars() {}

  static Metadata.Value value(ScalarEvent scalar) {
    String text = scalar.getValue();
    boolean plain = scalar.isPlain() && scalar.getTag().isEmpty();
    Tag tag = plain ? RESOLVER.resolve(text, true) : Tag.STR;
    if (tag.equals(Tag.NULL)) {
      return new Metadata.Null();
    }
    if (tag.equals(Tag.BOOL)) {
      return new Metadata.Bool(text.toLowerCase(Locale.ROOT).equals("true"));
    }
    if ((tag.equals(Tag.INT) || tag.equals(Tag.FLOAT))
        && text.length() <= Metadata.Decimal.MAX_DIGITS) {
      return number(text);
    }
    return new Metadata.Text(text);
  }

  private static Metadata.Value number(String text) {
    try {
      if (text.startsWith("0x") || text.startsWith("0o")) {
        int radix = text.charAt(1) == 'x' ? 16 : 8;
        return new Metadata.Decimal(new BigDecimal(new BigInteger(text.substring(2), radix)));
      }
      return new Metadata.Decimal(new BigDecimal(text));
    } catch (IllegalArgumentException e) {
      return new Metadata.Text(text); // not finite, or beyond the limits of Metadata.Decimal
    }
  }
}
