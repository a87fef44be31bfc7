package io.github.linkletter.markdown;

import io.github.linkletter.parse.Dialect;

/** How many empty lines the archive's own layout has, as far as a dialect allows. */
final class Gaps {
  private final Dialect dialect;

  Gaps(Dialect dialect) {
    this.dialect = dialect;
  }

  /** How many empty lines stand before a leaf. */
  int before(Leaf.Role role) {
    return switch (role) {
      case INTRO, FIRST -> 1;
      case HEADING -> 2;
      case ENTRY -> dialect.entryGap();
      case ENTRY_OF_LINKS -> Math.max(dialect.entryGap(), dialect.linkGap() + 1);
      case CLOSING ->
          Math.max(dialect.closingGap(), Math.max(dialect.entryGap(), dialect.linkGap() + 1));
      case TEXT -> Math.min(1, dialect.entryGap() - 1);
      case LINK -> LinkLayout.of(dialect) == LinkLayout.BARE ? beforeLink() : 0;
      case LINK_BELOW_LINK -> 0;
      case LINK_BELOW_BLOCK -> beforeLink();
    };
  }

  private int beforeLink() {
    return Math.min(1, Math.max(dialect.linkGap(), dialect.entryGap() - 1));
  }

  /** How many empty lines stand at the end. */
  int atEnd() {
    return LinkLayout.of(dialect) == LinkLayout.BARE ? 0 : 3;
  }
}
