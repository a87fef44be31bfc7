package io.github.linkletter.html;

import io.github.linkletter.html.ElementRenderer.Next;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The renderings that replace the usual ones, by the type of element. */
final class Overrides {
  private final Map<Class<?>, ElementRenderer<?>> byType = new LinkedHashMap<>();

  Overrides copy() {
    Overrides copy = new Overrides();
    copy.byType.putAll(byType);
    return copy;
  }

  /** A later override of a type wraps those before it. */
  <T> void add(Class<T> type, ElementRenderer<T> added) {
    ElementRenderer<T> before = find(type);
    byType.put(
        type,
        before == null
            ? added
            : (ElementRenderer<T>)
                (element, out, next) ->
                    added.render(element, out, other -> before.render(other, out, next)));
  }

  boolean isEmpty() {
    return byType.isEmpty();
  }

  /** Writes an element, in the usual way if nothing replaces that. */
  <T> void render(Class<T> type, T element, HtmlWriter out, Next<T> usual) {
    ElementRenderer<T> override = isEmpty() ? null : find(type);
    if (override == null) {
      usual.render(element);
      return;
    }
    int depth = out.depth();
    override.render(element, out, usual);
    if (out.depth() != depth) {
      throw new IllegalStateException(
          "the override of " + type.getSimpleName() + " must end the elements that it begins");
    }
  }

  @SuppressWarnings("unchecked") // add() puts only renderers of the type
  private <T> @Nullable ElementRenderer<T> find(Class<T> type) {
    return (ElementRenderer<T>) byType.get(type);
  }
}
