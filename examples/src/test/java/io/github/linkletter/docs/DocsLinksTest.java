package io.github.linkletter.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every relative link in the documentation leads to a file or heading that exists. */
class DocsLinksTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern FENCE =
      Pattern.compile("^(```+).*?^\\1$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("(`+)[^`].*?\\1");
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[[^\\[\\]]*]\\(([^()\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#{1,6} +(.*)$", Pattern.MULTILINE);

  @TempDir Path folder;

  @Test
  void noLinkIsBroken() throws IOException {
    List<Path> documents = documents(ROOT);

    assertTrue(documents.contains(ROOT.resolve("README.md")), documents::toString);
    assertTrue(documents.contains(ROOT.resolve("docs/format.md")), documents::toString);
    assertEquals(List.of(), broken(ROOT, documents));
  }

  @Test
  void brokenLinksAreFound() throws IOException {
    Files.createDirectories(folder.resolve("docs"));
    Files.writeString(folder.resolve("docs/b.md"), "# A `b` & C\n\n# Twice\n\n# Twice\n");
    Path a =
        Files.writeString(
            folder.resolve("a.md"),
            """
            # Top
            [1](#top) [2](docs/b.md#a-b--c) [3](docs) [4](docs/b.md#twice-1) `[5](none)` \\[5](none)
            [6](https://example.org/none) ![7](docs/b.md)
            [8](#none) [9](none.md) [10](docs/b.md#twice-2) [11](/a.md) [12](../a.md) ![13](x.png)
            """);

    assertEquals(
        List.of(
            "a.md: #none",
            "a.md: none.md",
            "a.md: docs/b.md#twice-2",
            "a.md: /a.md",
            "a.md: ../a.md",
            "a.md: x.png"),
        broken(folder, List.of(a)));
  }

  /** All Markdown of the checkout but for newsletters, which are data, and what builds make. */
  private static List<Path> documents(Path root) throws IOException {
    Set<Path> left =
        Set.of(Path.of("target"), Path.of("node_modules"), Path.of("archive"), Path.of("cases"));
    List<Path> documents = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = folder.getFileName().toString().startsWith(".");
            return !folder.equals(root) && (hidden || left.contains(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".md")) {
              documents.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return documents;
  }

  private static List<String> broken(Path root, List<Path> documents) throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : documents) {
      String text = CODE.matcher(withoutFences(document)).replaceAll("");
      LINK.matcher(text)
          .results()
          .map(result -> result.group(1))
          .filter(url -> !url.contains("://") && !url.startsWith("mailto:"))
          .filter(url -> !leadsTo(root, document, url))
          .forEach(url -> broken.add(root.relativize(document) + ": " + url));
    }
    return broken;
  }

  private static boolean leadsTo(Path root, Path document, String url) {
    int hash = url.indexOf('#');
    String path = hash < 0 ? url : url.substring(0, hash);
    Path target = path.isEmpty() ? document : document.resolveSibling(path).normalize();
    return target.startsWith(root)
        && Files.exists(target)
        && (hash < 0 || anchors(target).contains(url.substring(hash + 1)));
  }

  private static String withoutFences(Path document) {
    try {
      return FENCE.matcher(Files.readString(document)).replaceAll("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The anchors that code forges give to headings. */
  private static Set<String> anchors(Path document) {
    Set<String> anchors = new HashSet<>();
    HEADING
        .matcher(withoutFences(document))
        .results()
        .map(result -> anchor(result.group(1)))
        .forEach(
            anchor -> {
              String unique = anchor;
              for (int i = 1; !anchors.add(unique); i++) {
                unique = anchor + "-" + i;
              }
            });
    return anchors;
  }

  private static String anchor(String heading) {
    StringBuilder anchor = new StringBuilder();
    heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_')
        .forEach(c -> anchor.appendCodePoint(c == ' ' ? '-' : c));
    return anchor.toString();
  }
}
