package io.github.linkletter.json;

import io.github.linkletter.render.ArchivedIssue;
import io.github.linkletter.source.Position;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The issues of an archive, an array or objects one after the other, each read when it is due. */
final class IssueSpliterator extends AbstractSpliterator<ArchivedIssue> {
  private final LimitedReader json;
  private final String name;
  private final JsonParser parser;
  private final JsonInput in;
  private final IssueDecoder decoder;
  private State state = State.NEW;

  IssueSpliterator(Reader json, String name) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.json = new LimitedReader(json, IssueJson.MAX_LENGTH);
    this.name = name;
    this.parser = Parsers.of(this.json);
    this.in = new JsonInput(parser);
    this.decoder = new IssueDecoder(in);
  }

  private enum State {
    NEW,
    IN_SEQUENCE,
    IN_ARRAY,
    DONE
  }

  @Override
  public boolean tryAdvance(Consumer<? super ArchivedIssue> action) {
    ArchivedIssue next = state == State.DONE ? null : next();
    if (next == null) {
      return false;
    }
    action.accept(next);
    return true;
  }

  private @Nullable ArchivedIssue next() {
    State before = state;
    state = State.DONE; // unless all goes well
    Position start = null;
    try {
      json.restart();
      boolean found = in.value();
      boolean array = before == State.IN_ARRAY;
      if (found && before == State.NEW && in.is(JsonToken.START_ARRAY)) {
        in.enterArray();
        array = true;
        found = in.value();
      }
      if (array && in.is(JsonToken.END_ARRAY)) {
        if (in.value()) {
          throw in.error("ends before this, and nothing may follow the array");
        }
        found = false;
      }
      if (!found) {
        return null;
      }
      start = JsonInput.position(in.location());
      ArchivedIssue issue = decoder.issue();
      state = array ? State.IN_ARRAY : State.IN_SEQUENCE;
      return issue;
    } catch (JsonFormatException e) {
      throw placed(e, start);
    } catch (JacksonException e) {
      throw placed(translated(e), start);
    }
  }

  private JsonFormatException translated(JacksonException e) {
    try {
      return in.translate(e);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A text that was cut off is only found in the line behind it: tell where its issue begins. */
  private JsonFormatException placed(JsonFormatException e, @Nullable Position start) {
    JsonFormatException placed =
        start == null || e.position().line() == start.line() ? e : e.inIssueFrom(start.line());
    return name.isEmpty() ? placed : placed.in(name);
  }

  /** Gives the parser's buffers back. The reader stays open. */
  void close() {
    state = State.DONE;
    parser.close();
  }
}
