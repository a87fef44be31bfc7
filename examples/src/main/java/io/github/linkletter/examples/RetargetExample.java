package io.github.linkletter.examples;

import io.github.linkletter.markdown.MarkdownRewriter;
import io.github.linkletter.markdown.Rewrite;
import io.github.linkletter.markdown.TextEdit;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.IssueTransform;
import io.github.linkletter.parse.IssueDocument;
import io.github.linkletter.parse.IssueParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

public class RetargetExample {
  private static final IssueTransform RETARGET =
      IssueTransform.links(
          link ->
              link.withUrl(link.url().replaceFirst("^http://ow\\.ly/", "https://example.org/")));

  public static void main(String[] args) throws IOException {
    List<Path> posts;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      posts = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    for (Path post : posts) {
      IssueDocument document = IssueParser.standard().parse(post);
      Issue retargeted = document.issue().transform(RETARGET);
      Rewrite rewrite = MarkdownRewriter.rewrite(document, retargeted);
      if (rewrite.isChanged()) {
        System.out.println(post.getFileName());
        rewrite.edits().forEach(edit -> show(document, edit));
        rewrite.writeTo(post);
      }
    }
  }

  private static void show(IssueDocument document, TextEdit edit) {
    System.out.println("@@ line " + document.source().position(edit.span().start()).line());
    document.source().text(edit.span()).lines().forEach(line -> System.out.println("-" + line));
    edit.replacement().lines().forEach(line -> System.out.println("+" + line));
  }
}
