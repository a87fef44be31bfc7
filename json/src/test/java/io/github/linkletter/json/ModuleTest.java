package io.github.linkletter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.linkletter.model.Issue;
import io.github.linkletter.render.RendererCatalog;
import io.github.linkletter.render.RendererConfig;
import io.github.linkletter.testing.NullArguments;
import io.github.linkletter.testing.Samples;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JacksonModule;

/** What holds for the module as a whole. */
class ModuleTest {
  @Test
  void nullArgumentsAreNamed() {
    JsonFormatException exception =
        assertThrows(JsonFormatException.class, () -> IssueJson.compact().read(""));
    List<String> failures =
        NullArguments.failures(
            IssueJson.class, Samples.standard().with(JsonFormatException.class, exception));
    // The module's set-up is called by Jackson alone.
    failures.removeIf(failure -> failure.contains("setupModule"));

    assertEquals(List.of(), failures, () -> String.join("\n", failures));
  }

  @Test
  void jacksonShowsOnlyInItsModule() {
    for (Class<?> type : NullArguments.exportedTypes(IssueJson.class)) {
      if (type != IssueJsonModule.class) {
        for (Method method : type.getDeclaredMethods()) {
          if (Modifier.isPublic(method.getModifiers())) {
            assertTrue(!method.toGenericString().contains("jackson"), method::toGenericString);
          }
        }
      }
    }
    assertTrue(JacksonModule.class.isAssignableFrom(IssueJsonModule.class));
  }

  @Test
  void requires() throws Exception {
    ModuleDescriptor descriptor = descriptor();

    assertEquals("io.github.linkletter.json", descriptor.name());
    assertEquals(
        Set.of(
            "io.github.linkletter.core",
            "java.base",
            "tools.jackson.core",
            "tools.jackson.databind"),
        descriptor.requires().stream()
            .map(ModuleDescriptor.Requires::name)
            .collect(Collectors.toSet()));
    assertEquals(
        Set.of("io.github.linkletter.json"),
        descriptor.exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet()));
  }

  private static ModuleDescriptor descriptor() throws Exception {
    URL classes = IssueJson.class.getProtectionDomain().getCodeSource().getLocation();
    try (InputStream in = new URL(classes, "module-info.class").openStream()) {
      return ModuleDescriptor.read(in);
    }
  }

  @Test
  void renderersAreFoundByName() {
    RendererCatalog catalog = RendererCatalog.load();

    assertTrue(catalog.ids().containsAll(Set.of("json", "ndjson")), catalog.ids()::toString);
    assertSame(IssueJson.compact(), catalog.create("json", RendererConfig.empty()));
    assertSame(
        IssueJson.pretty(), catalog.create("json", RendererConfig.of(Map.of("style", "pretty"))));
    assertSame(
        IssueJson.compact(), catalog.create("json", RendererConfig.of(Map.of("style", "compact"))));
    assertSame(ArchiveJson.ndjson(), catalog.create("ndjson", RendererConfig.empty()));
  }

  @Test
  void unknownOptionsAreRefused() {
    RendererCatalog catalog = RendererCatalog.load();

    assertEquals(
        "option \"style\" must be compact or pretty: \"x\"",
        assertThrows(
                IllegalArgumentException.class,
                () -> catalog.create("json", RendererConfig.of(Map.of("style", "x"))))
            .getMessage());
    assertEquals(
        "unknown option \"a\"; known are [style]",
        assertThrows(
                IllegalArgumentException.class,
                () -> catalog.create("json", RendererConfig.of(Map.of("a", "x"))))
            .getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> catalog.create("ndjson", RendererConfig.of(Map.of("a", "x"))));
  }

  /** A mapper takes longer to start than an archive to convert. */
  @Test
  void writingAndReadingNeedNoMapper() throws Exception {
    List<URL> path = new ArrayList<>();
    for (Class<?> type : List.of(Issue.class, IssueJson.class, JsonFactory.class)) {
      path.add(type.getProtectionDomain().getCodeSource().getLocation());
    }
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      assertThrows(
          ClassNotFoundException.class, () -> loader.loadClass(JacksonModule.class.getName()));
      Class<?> json = loader.loadClass(IssueJson.class.getName());
      Object compact = json.getMethod("compact").invoke(null);
      String text = "{\"schemaVersion\":1,\"intro\":[],\"sections\":[],\"closing\":[]}";
      Object issue = json.getMethod("read", String.class).invoke(compact, text);

      assertEquals(text, json.getMethod("render", issue.getClass()).invoke(compact, issue));
    }
  }
}
