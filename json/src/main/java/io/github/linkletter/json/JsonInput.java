package io.github.linkletter.json;

import io.github.linkletter.model.IssuePath;
import io.github.linkletter.source.Position;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Tokens with expectations: what isn't as it must be is an error that says where and what. */
final class JsonInput {
  private static final int EXCERPT = 40;

  private final JsonParser parser;
  private boolean inArray;

  JsonInput(JsonParser parser) {
    this.parser = parser;
  }

  /** The next member's name, the parser on its value; null at the end of the object. */
  @Nullable String member() {
    String name = parser.nextName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  /** Goes to the next item of an array; false at its end. */
  boolean item() {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  /** Goes to the next value outside of everything; false at the end of the text. */
  boolean value() {
    return parser.nextToken() != null;
  }

  boolean is(JsonToken token) {
    return parser.currentToken() == token;
  }

  boolean isNull() {
    return is(JsonToken.VALUE_NULL);
  }

  void skip() {
    parser.skipChildren();
  }

  void object() {
    require(JsonToken.START_OBJECT, "an object");
  }

  void array() {
    require(JsonToken.START_ARRAY, "an array");
  }

  String string() {
    require(JsonToken.VALUE_STRING, "a string");
    return parser.getString();
  }

  boolean bool() {
    if (!is(JsonToken.VALUE_TRUE) && !is(JsonToken.VALUE_FALSE)) {
      throw mustBe("true or false");
    }
    return is(JsonToken.VALUE_TRUE);
  }

  /**
   * The number that the parser stands on.
   *
   * @throws NumberFormatException if its exponent is beyond what Java can hold
   */
  BigDecimal decimal() {
    try {
      return parser.getDecimalValue();
    } catch (InputCoercionException | ArithmeticException e) {
      throw new NumberFormatException(e.getMessage());
    }
  }

  /** 7, 7.0 and 7e0 are the same number to JSON. */
  int wholeNumber(int min, int max) {
    if (is(JsonToken.VALUE_NUMBER_INT) || is(JsonToken.VALUE_NUMBER_FLOAT)) {
      try {
        BigDecimal number = decimal().stripTrailingZeros();
        boolean small = number.precision() - (long) number.scale() <= 10;
        if (number.scale() <= 0 && small) {
          long value = number.longValueExact();
          if (value >= min && value <= max) {
            return (int) value;
          }
        }
      } catch (NumberFormatException e) {
        // as wrong as any other number
      }
    }
    throw mustBe("a whole number from " + min + " to " + max);
  }

  private void require(JsonToken token, String what) {
    if (!is(token)) {
      throw mustBe(what);
    }
  }

  JsonFormatException mustBe(String what) {
    return error("must be " + what + ", but is " + found());
  }

  /** An error at the current token. */
  JsonFormatException error(String problem) {
    return error(problem, parser.currentTokenLocation(), pointer());
  }

  JsonFormatException error(String problem, TokenStreamLocation where, String pointer) {
    return new JsonFormatException(problem, position(where), IssuePath.parse(pointer), null);
  }

  /** Where the current token begins. */
  TokenStreamLocation location() {
    return parser.currentTokenLocation();
  }

  /** The JSON Pointer of the current value, which begins at the issue, in an array too. */
  String pointer() {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    if (!inArray || pointer.isEmpty()) {
      return pointer;
    }
    int next = pointer.indexOf('/', 1);
    return next < 0 ? "" : pointer.substring(next);
  }

  /** Tells that issues are the items of an array. */
  void enterArray() {
    inArray = true;
  }

  /**
   * What went wrong in the parser, as an error of ours.
   *
   * @throws IOException if reading the text failed
   */
  JsonFormatException translate(JacksonException e) throws IOException {
    if (e instanceof JacksonIOException failure) {
      IOException cause = failure.getCause();
      if (cause instanceof CharacterCodingException) {
        return atEnd("holds bytes that are no UTF-8; save the text as UTF-8", e);
      }
      if (cause instanceof LimitedReader.TooLongException) {
        return atEnd("must not be longer than " + IssueJson.MAX_LENGTH + " characters", e);
      }
      throw cause;
    }
    String message = e.getOriginalMessage();
    if (e instanceof UnexpectedEndOfInputException
        || message.startsWith("Unexpected end-of-input")) {
      return atEnd("ends too early; the text seems to be cut off", e);
    }
    if (e instanceof StreamConstraintsException) {
      return atEnd(limits(), e);
    }
    int end = message.indexOf('\n');
    return new JsonFormatException(
        "is no valid JSON: " + (end < 0 ? message : message.substring(0, end)),
        position(e.getLocation()),
        IssuePath.parse(pointer()),
        e);
  }

  private String limits() {
    if (parser.streamReadContext().getNestingDepth() >= IssueJson.MAX_DEPTH) {
      return "must nest at most " + IssueJson.MAX_DEPTH + " levels of objects and arrays";
    }
    return "must not have names of more than "
        + IssueJson.MAX_NAME_LENGTH
        + " characters or numbers of more than "
        + Parsers.MAX_NUMBER_LENGTH;
  }

  private JsonFormatException atEnd(String problem, Throwable cause) {
    return new JsonFormatException(
        problem, position(parser.currentLocation()), IssuePath.parse(pointer()), cause);
  }

  /** A parser of something else than text, such as a tree, knows no places. */
  static Position position(@Nullable TokenStreamLocation where) {
    return where == null
        ? new Position(1, 1)
        : new Position(Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()));
  }

  private String found() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING ->
          "the string \"" + JsonFormatException.printable(parser.getString(), EXCERPT) + "\"";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          "the number " + JsonFormatException.printable(parser.getString(), EXCERPT);
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      default -> "no JSON value";
    };
  }
}
