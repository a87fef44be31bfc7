package io.github.linkletter.markdown;

import io.github.linkletter.parse.Dialect;
import io.github.linkletter.parse.LinkStyle;

/** How links that show their own URL are written. */
enum LinkLayout {
  /** {@code [url](url)}, in a line of its own behind {@code <br>}. */
  MARKED,
  /** As the URL alone, if that is a link, in a line of its own below an empty one. */
  BARE;

  /** The layout of a dialect: the first style of link lines that it reads. */
  static LinkLayout of(Dialect dialect) {
    return !dialect.linkStyles().isEmpty()
            && dialect.linkStyles().get(0) == LinkStyle.BARE_LINE
            && dialect.linkStyles().contains(LinkStyle.BARE_IN_TEXT)
        ? BARE
        : MARKED;
  }
}
