package io.github.linkletter.html;

import io.github.linkletter.model.Issue;

/**
 * An issue of a site.
 *
 * @param issue the issue
 * @param name its file's name
 * @param index its place in the archive
 */
record NamedIssue(Issue issue, String name, int index) {
  String title(Options options) {
    return PageWriter.title(issue, options.labels);
  }
}
