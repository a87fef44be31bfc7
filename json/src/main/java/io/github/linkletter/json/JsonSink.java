package io.github.linkletter.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Where encoders write JSON, value by value; what stands between values is the sink's business. */
abstract class JsonSink {
  /** How many objects and arrays of an issue, or a part of one, are open. */
  private int depth;

  /** Counts an object or array that begins, and refuses it if that is one too many. */
  final void enter() {
    if (++depth > IssueJson.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "issue must nest at most "
              + IssueJson.MAX_DEPTH
              + " levels of JSON objects and arrays; unnest its lists, quotations, emphasis or"
              + " metadata");
    }
  }

  /** Counts an object or array that ends. */
  final void leave() {
    depth--;
  }

  /** How many objects and arrays are open. */
  final int depth() {
    return depth;
  }

  abstract JsonSink startObject();

  abstract JsonSink endObject();

  abstract JsonSink startArray();

  abstract JsonSink endArray();

  /** The name of the member whose value comes next. */
  abstract JsonSink name(Word name);

  /** The name of the member whose value comes next. */
  abstract JsonSink name(String name);

  /** A string that is known beforehand. */
  abstract JsonSink word(Word value);

  abstract JsonSink string(String value);

  /** A text, which is often the one before: that of an entry, its paragraph and the child. */
  abstract JsonSink text(String value);

  /** A URL, which is often the one before: that of a link line, and in the list of links. */
  abstract JsonSink url(String value);

  abstract JsonSink number(long value);

  abstract JsonSink number(BigInteger value);

  abstract JsonSink number(BigDecimal value);

  abstract JsonSink bool(boolean value);

  abstract JsonSink nothing();
}
