package io.github.linkletter.internal.markup;

/** How HTML is written. */
public enum Notation {
  /** As it is. */
  HTML("<", ">", "&"),

  /** As the text of an XML element, where HTML is escaped once more. */
  XML_TEXT("&lt;", "&gt;", "&amp;");

  private final String open;
  private final String close;
  private final String ampersand;

  Notation(String open, String close, String ampersand) {
    this.open = open;
    this.close = close;
    this.ampersand = ampersand;
  }

  /**
   * What a tag begins with.
   *
   * @return the sign
   */
  public String open() {
    return open;
  }

  /**
   * What a tag ends with.
   *
   * @return the sign
   */
  public String close() {
    return close;
  }

  /**
   * What a character reference begins with.
   *
   * @return the sign
   */
  public String ampersand() {
    return ampersand;
  }
}
