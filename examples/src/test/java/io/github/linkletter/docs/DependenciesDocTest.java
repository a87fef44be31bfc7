package io.github.linkletter.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/dependencies.md gives a reason for each artifact that the POMs name, and for no other. */
class DependenciesDocTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<$]+)</artifactId>");
  private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| \\S", Pattern.MULTILINE);

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    pattern.matcher(text).results().forEach(result -> found.add(result.group(1)));
    return found;
  }

  @Test
  void everyArtifactHasItsReason() throws IOException {
    Set<String> used = new TreeSet<>();
    List<Path> poms;
    try (var folders = Files.list(ROOT)) {
      poms = folders.map(folder -> folder.resolve("pom.xml")).filter(Files::exists).toList();
    }
    for (Path pom : poms) {
      used.addAll(all(ARTIFACT, Files.readString(pom)));
    }
    used.addAll(all(ARTIFACT, Files.readString(ROOT.resolve("pom.xml"))));
    used.removeIf(artifact -> artifact.startsWith("linkletter-"));

    assertEquals(used, all(ROW, Files.readString(ROOT.resolve("docs/dependencies.md"))));
  }
}
