package io.github.linkletter.markdown;

import io.github.linkletter.model.Block;
import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssuePath;
import io.github.linkletter.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in lines of its own: a block of the intro or of an entry, or a section's heading.
 *
 * @param role how it follows the leaf before it
 * @param path the block's address, or the section's
 * @param block the block; null for a heading
 * @param title the section's title; empty for a block
 */
record Leaf(Role role, IssuePath path, @Nullable Block block, String title) {
  /** How a leaf follows the one before it, which decides how many empty lines are between them. */
  enum Role {
    /** The first block of the intro. */
    INTRO,
    /** A section's heading. */
    HEADING,
    /** The first block below a heading. */
    FIRST,
    /** The first block of another entry. */
    ENTRY,
    /** The first block of another entry, where it is a link line. */
    ENTRY_OF_LINKS,
    /** The first block of the closing. */
    CLOSING,
    /** Another block of the same entry or intro. */
    TEXT,
    /** A link line below a paragraph. */
    LINK,
    /** A link line below a link line. */
    LINK_BELOW_LINK,
    /** A link line below another block. */
    LINK_BELOW_BLOCK;

    /** Whether the leaf belongs to the same entry, or intro, as the one before it. */
    boolean continues() {
      return this == TEXT || this == LINK || this == LINK_BELOW_LINK || this == LINK_BELOW_BLOCK;
    }
  }

  boolean isHeading() {
    return block == null;
  }

  /** What the leaf says, wherever it stands: its block, or a heading's title. */
  Object content() {
    return block == null ? title : block;
  }

  /** Whether the two say the same, wherever they stand. */
  boolean sameContent(Leaf other) {
    return content().equals(other.content());
  }

  /** The leaves of an issue in their order. */
  static List<Leaf> of(Issue issue) {
    List<Leaf> leaves = new ArrayList<>();
    for (int i = 0; i < issue.intro().size(); i++) {
      Role role = i == 0 ? Role.INTRO : role(issue.intro(), i);
      leaves.add(new Leaf(role, IssuePath.root().intro(i), issue.intro().get(i), ""));
    }
    for (int s = 0; s < issue.sections().size(); s++) {
      Section section = issue.sections().get(s);
      IssuePath path = IssuePath.root().section(s);
      leaves.add(new Leaf(Role.HEADING, path, null, section.title()));
      for (int e = 0; e < section.entries().size(); e++) {
        add(section.entries().get(e), path.entry(e), e == 0 ? Role.FIRST : Role.ENTRY, leaves);
      }
    }
    for (int e = 0; e < issue.closing().size(); e++) {
      add(issue.closing().get(e), IssuePath.root().closing(e), Role.CLOSING, leaves);
    }
    return leaves;
  }

  private static void add(Entry entry, IssuePath path, Role first, List<Leaf> leaves) {
    List<Block> content = entry.content();
    for (int i = 0; i < content.size(); i++) {
      Role role = i == 0 ? first : role(content, i);
      boolean links = role == Role.ENTRY && content.get(i) instanceof Block.LinkLine;
      Role precise = links ? Role.ENTRY_OF_LINKS : role;
      leaves.add(new Leaf(precise, path.content(i), content.get(i), ""));
    }
  }

  private static Role role(List<Block> content, int at) {
    if (!(content.get(at) instanceof Block.LinkLine)) {
      return Role.TEXT;
    }
    Block before = content.get(at - 1);
    if (before instanceof Block.LinkLine) {
      return Role.LINK_BELOW_LINK;
    }
    return before instanceof Block.Paragraph ? Role.LINK : Role.LINK_BELOW_BLOCK;
  }
}
