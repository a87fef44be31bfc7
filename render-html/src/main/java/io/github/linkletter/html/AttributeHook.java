package io.github.linkletter.html;

import java.util.Map;

/**
 * Sees every tag before it is written, and may change its attributes.
 *
 * <pre>{@code
 * AttributeHook newTab = (element, attributes) -> {
 *   if (element.equals("a")) {
 *     attributes.put("target", "_blank");
 *   }
 * };
 * }</pre>
 *
 * <p>Implementations must be thread-safe if their renderer is shared by threads.
 */
@FunctionalInterface
public interface AttributeHook {
  /**
   * Changes the attributes of a tag.
   *
   * @param element the element's name in lower case
   * @param attributes names and values in the order in which they are written; to be changed in
   *     place. Values are not escaped yet. What {@link HtmlWriter#attribute} refuses is refused
   *     here too
   */
  void change(String element, Map<String, String> attributes);
}
