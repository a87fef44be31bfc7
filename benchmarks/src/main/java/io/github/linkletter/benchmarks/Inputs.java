package io.github.linkletter.benchmarks;

import io.github.linkletter.model.Issue;
import io.github.linkletter.render.ArchivedIssue;
import java.io.IOException;
import java.util.List;
import org.commonmark.node.Node;

/**
 * The posts, and what was made of them before anything is measured.
 *
 * @param posts the posts
 * @param issues what linkletter reads
 * @param archived the same with their sources
 * @param plain records of words and links
 * @param whole records of all that linkletter's JSON says
 * @param trees what commonmark-java reads
 */
record Inputs(
    List<Post> posts,
    List<Issue> issues,
    List<ArchivedIssue> archived,
    List<Plain.Post> plain,
    List<Plain.Whole> whole,
    List<Node> trees) {
  static Inputs load() throws IOException {
    return of(Post.all());
  }

  static Inputs none() {
    return of(List.of());
  }

  static Inputs of(List<Post> posts) {
    List<Issue> issues = posts.stream().map(post -> Linkletter.parse(post).issueOrThrow()).toList();
    return new Inputs(
        posts,
        issues,
        issues.stream().map(ArchivedIssue::of).toList(),
        issues.stream().map(Plain.Post::of).toList(),
        issues.stream().map(Plain.Whole::of).toList(),
        posts.stream().map(Peers::tree).toList());
  }
}
