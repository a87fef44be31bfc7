package io.github.linkletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are JSON Pointers. */
class IssuePathTest {
  @Test
  void pathsAreJsonPointers() {
    IssuePath root = IssuePath.root();

    assertEquals("", root.toString());
    assertEquals("/sections/1", root.section(1).toString());
    assertEquals("/sections/1/entries/0/content/2", root.section(1).entry(0).content(2).toString());
    assertEquals("/intro/3", root.intro(3).toString());
    assertEquals("/closing/0/content/1", root.closing(0).content(1).toString());
    assertEquals("/metadata/a~1b~0c~01", root.member("metadata").member("a/b~c~1").toString());
    assertEquals("/", root.member("").toString());
  }

  @Test
  void aPathHasAParent() {
    IssuePath path = IssuePath.root().member("metadata").member("a/b");

    assertEquals(Optional.of(IssuePath.root().member("metadata")), path.parent());
    assertEquals(Optional.of(IssuePath.root()), path.parent().orElseThrow().parent());
    assertEquals(Optional.empty(), IssuePath.root().parent());
    assertEquals(Optional.of(IssuePath.root()), IssuePath.root().member("").parent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/a", "/a/0", "/~0~1", "//", "/a b/\u00E9"})
  void pointersAreRead(String pointer) {
    assertEquals(pointer, IssuePath.parse(pointer).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a/b", "#/a", "/~", "/~2", "/a~/b", " /a"})
  void whatIsNoPointerIsRefused(String pointer) {
    assertThrows(IllegalArgumentException.class, () -> IssuePath.parse(pointer));
  }

  @Test
  void indicesBeginAtZero() {
    assertThrows(IllegalArgumentException.class, () -> IssuePath.root().section(-1));
    assertThrows(IllegalArgumentException.class, () -> IssuePath.root().index(-1));
  }

  @Property
  void anyNameMakesAPathThatIsReadBack(@ForAll String name) {
    IssuePath path = IssuePath.root().member(name).index(7);

    assertEquals(path, IssuePath.parse(path.toString()));
    assertEquals(path.hashCode(), IssuePath.parse(path.toString()).hashCode());
    assertEquals(IssuePath.root().member(name), path.parent().orElseThrow());
    assertNotEquals(path, IssuePath.root().member(name).index(8));
  }

  @Test
  void pathsAreOrderedByTheirTexts() {
    IssuePath first = IssuePath.parse("/metadata/AaAa");
    IssuePath second = IssuePath.parse("/metadata/BBBB");

    assertEquals(first.hashCode(), second.hashCode());
    assertTrue(first.compareTo(second) < 0 && second.compareTo(first) > 0);
    assertEquals(0, first.compareTo(IssuePath.parse("/metadata/AaAa")));
  }
}
