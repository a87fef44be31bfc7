package io.github.linkletter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Issue;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.render.RendererCatalog;
import io.github.linkletter.render.RendererConfig;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvidersTest {
  private static final RendererCatalog CATALOG = RendererCatalog.load();

  @Test
  void pagesAndTextsAreThePresets() {
    assertSame(HtmlRenderer.page(), CATALOG.create("html-page", RendererConfig.empty()));
    assertSame(TextRenderer.mail(), CATALOG.create("mail-text", RendererConfig.empty()));
    assertEquals("text/plain", TextRenderer.mail().mediaType());
  }

  @Test
  void mailsCanHaveAPreheader() {
    RendererConfig config = RendererConfig.of(Map.of("preheader", "Look!"));
    IssueRenderer mail = (IssueRenderer) CATALOG.create("html-email", config);
    assertTrue(mail.render(Issue.builder().build()).contains("Look!"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"html-page", "html-email", "mail-text"})
  void unknownOptionsAreRefused(String id) {
    RendererConfig config = RendererConfig.of(Map.of("other", "x"));
    assertThrows(IllegalArgumentException.class, () -> CATALOG.create(id, config));
  }
}
