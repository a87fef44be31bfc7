package io.github.linkletter.html;

import io.github.linkletter.internal.markup.Notation;

/**
 * An element as it is written again and again, put together only once.
 *
 * @param element its name
 * @param classes its class names, empty for none; they need no escaping
 * @param html its tags as they are
 * @param inXml its tags in an element of XML
 */
record Tag(String element, String classes, Ends html, Ends inXml) {
  /**
   * Both ends of an element.
   *
   * @param start its start tag, up to where more attributes may follow
   * @param end its end tag
   */
  record Ends(String start, String end) {
    private static Ends of(Notation notation, String element, String attribute) {
      String start = notation.open() + element + attribute;
      return new Ends(start, notation.open() + "/" + element + notation.close());
    }
  }

  static Tag of(String element) {
    return of(element, "");
  }

  static Tag of(String element, String classes) {
    String attribute = classes.isEmpty() ? "" : " class=\"" + classes + "\"";
    return new Tag(
        element,
        classes,
        Ends.of(Notation.HTML, element, attribute),
        Ends.of(Notation.XML_TEXT, element, attribute));
  }

  Ends in(Notation notation) {
    return notation == Notation.HTML ? html : inXml;
  }
}
