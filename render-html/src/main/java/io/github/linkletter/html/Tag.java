package io.github.linkletter.html;

/**
 * An element as it is written again and again, put together only once.
 *
 * @param element its name
 * @param classes its class names, empty for none; they need no escaping
 * @param start its start tag, up to where more attributes may follow
 * @param end its end tag
 */
record Tag(String element, String classes, String start, String end) {
  static Tag of(String element) {
    return of(element, "");
  }

  static Tag of(String element, String classes) {
    String start = "<" + element + (classes.isEmpty() ? "" : " class=\"" + classes + "\"");
    return new Tag(element, classes, start, "</" + element + ">");
  }
}
