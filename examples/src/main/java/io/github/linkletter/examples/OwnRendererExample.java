package io.github.linkletter.examples;

import io.github.linkletter.model.Entry;
import io.github.linkletter.model.Issue;
import io.github.linkletter.model.Link;
import io.github.linkletter.parse.IssueParser;
import io.github.linkletter.render.IssueRenderer;
import io.github.linkletter.render.RenderReport;
import java.io.IOException;
import java.nio.file.Path;

public class OwnRendererExample {
  /** Writes the links of an issue, one a line. */
  public static final class LinkList implements IssueRenderer {
    @Override
    public String mediaType() {
      return "text/uri-list";
    }

    @Override
    public RenderReport render(Issue issue, Appendable out) throws IOException {
      for (Entry entry : issue.entries().toList()) {
        for (Link link : entry.allLinks()) {
          out.append(link.url()).append("\r\n");
        }
      }
      return RenderReport.clean();
    }
  }

  public static void main(String[] args) throws IOException {
    Issue issue = IssueParser.standard().parse(Path.of(args[0])).issue();

    new LinkList().render(issue, Path.of(args[1]));
  }
}
