package io.github.linkletter.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A post, cut into what each of the programs compared wants.
 *
 * @param name the file's name
 * @param bytes all of it, which is what linkletter starts from
 * @param frontMatter the lines between the fences, for YAML
 * @param body what stands behind the second fence, for Markdown
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Post(String name, byte[] bytes, String frontMatter, String body) {
  private static final String FENCE = "---";

  static Post of(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int first = text.indexOf('\n') + 1;
    int second = text.indexOf("\n" + FENCE, first) + 1;
    if (!text.startsWith(FENCE) || second <= first) {
      throw new IllegalArgumentException("post must begin with front matter: " + name);
    }
    int body = text.indexOf('\n', second) + 1;
    return new Post(name, bytes, text.substring(first, second), text.substring(body));
  }

  /**
   * The posts to measure: those of the corpus that the property {@code linkletter.corpus} or the
   * environment's {@code LINKLETTER_CORPUS} names, else generated ones.
   */
  static List<Post> all() throws IOException {
    String corpus =
        System.getProperty("linkletter.corpus", System.getenv().get("LINKLETTER_CORPUS"));
    return corpus == null
        ? GeneratedArchive.posts(GeneratedArchive.DEFAULT_SIZE)
        : in(Path.of(corpus, "posts"));
  }

  static List<Post> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    List<Post> posts = new ArrayList<>();
    for (Path file : files) {
      posts.add(of(file.getFileName().toString(), Files.readAllBytes(file)));
    }
    return posts;
  }

  static long bytes(List<Post> posts) {
    return posts.stream().mapToLong(post -> post.bytes().length).sum();
  }
}
