package io.github.linkletter.benchmarks;

import io.github.linkletter.json.ArchiveJson;
import io.github.linkletter.render.ArchivedIssue;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Programs to measure whole: each goes over a folder of posts, in one thread. */
final class FolderPrograms {
  private FolderPrograms() {}

  /**
   * Runs {@code read FOLDER}, which only reads the files, {@code scan FOLDER}, which writes what
   * {@link HandScan} finds, or {@code straightforward FOLDER}.
   */
  public static void main(String[] args) throws IOException {
    List<Path> posts;
    try (Stream<Path> all = Files.walk(Path.of(args[1]))) {
      posts = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
    switch (args[0]) {
      case "read" -> read(posts, out);
      case "scan" -> scan(posts, out);
      case "straightforward" -> straightforward(posts, out);
      default -> throw new IllegalArgumentException(args[0]);
    }
    out.flush();
  }

  private static void read(List<Path> posts, OutputStream out) throws IOException {
    long bytes = 0;
    for (Path post : posts) {
      bytes += Files.readAllBytes(post).length;
    }
    out.write((bytes + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void scan(List<Path> posts, OutputStream out) throws IOException {
    ObjectMapper jackson = JsonMapper.builder().build();
    for (Path post : posts) {
      out.write(jackson.writeValueAsBytes(HandScan.read(Files.readAllBytes(post))));
      out.write('\n');
    }
  }

  private static void straightforward(List<Path> posts, OutputStream out) throws IOException {
    for (Path post : posts) {
      ArchivedIssue issue =
          ArchivedIssue.of(Straightforward.read(Files.readAllBytes(post)), post.toString());
      out.write(ArchiveJson.ndjson().element(issue));
    }
  }
}
