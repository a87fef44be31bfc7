package io.github.linkletter.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;

/** A generator of whatever format, which may escape and indent as its user wants. */
final class GeneratorSink extends JsonSink {
  private final JsonGenerator out;

  GeneratorSink(JsonGenerator out) {
    this.out = out;
  }

  @Override
  JsonSink startObject() {
    enter();
    out.writeStartObject();
    return this;
  }

  @Override
  JsonSink endObject() {
    leave();
    out.writeEndObject();
    return this;
  }

  @Override
  JsonSink startArray() {
    enter();
    out.writeStartArray();
    return this;
  }

  @Override
  JsonSink endArray() {
    leave();
    out.writeEndArray();
    return this;
  }

  @Override
  JsonSink name(Word name) {
    return name(name.value);
  }

  @Override
  JsonSink name(String name) {
    out.writeName(name);
    return this;
  }

  @Override
  JsonSink word(Word value) {
    return string(value.value);
  }

  @Override
  JsonSink string(String value) {
    out.writeString(value);
    return this;
  }

  @Override
  JsonSink text(String value) {
    return string(value);
  }

  @Override
  JsonSink url(String value) {
    return string(value);
  }

  @Override
  JsonSink number(long value) {
    out.writeNumber(value);
    return this;
  }

  @Override
  JsonSink number(BigInteger value) {
    out.writeNumber(value);
    return this;
  }

  @Override
  JsonSink number(BigDecimal value) {
    out.writeNumber(value);
    return this;
  }

  @Override
  JsonSink bool(boolean value) {
    out.writeBoolean(value);
    return this;
  }

  @Override
  JsonSink nothing() {
    out.writeNull();
    return this;
  }
}
