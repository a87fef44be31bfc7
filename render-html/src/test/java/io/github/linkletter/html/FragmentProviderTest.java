package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Issue;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.render.RendererCatalog;
import io.github.linkletter.render.RendererConfig;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FragmentProviderTest {
  private static IssueRenderer create(Map<String, String> options) {
    RendererConfig config = RendererConfig.of(options);
    return (IssueRenderer) RendererCatalog.load().create("html-fragment", config);
  }

  @Test
  void isFoundByItsName() {
    Issue issue = Issue.builder().title("Title").number(7).build();
    assertEquals(HtmlRenderer.fragment().render(issue), create(Map.of()).render(issue));
    HtmlRenderer same = HtmlRenderer.fragment().toBuilder().headingLevel(3).idPrefix("a-").build();
    assertEquals(
        same.render(issue), create(Map.of("heading-level", "3", "id-prefix", "a-")).render(issue));
  }

  @Test
  void unknownOptionsAreRefused() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> create(Map.of("level", "3")))
            .getMessage();
    assertTrue(message.contains("[heading-level, id-prefix]"), message);
  }

  @Test
  void wrongValuesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> create(Map.of("heading-level", "x")));
    assertThrows(IllegalArgumentException.class, () -> create(Map.of("heading-level", "6")));
    assertThrows(IllegalArgumentException.class, () -> create(Map.of("id-prefix", "a b")));
  }
}
